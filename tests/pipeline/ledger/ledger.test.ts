import { expect, test } from 'vitest';
import { readAll } from '../../../src/pipeline/all.ts';
import type { Corpus } from '../../../src/pipeline/corpus.ts';
import {
  emptyLedger,
  type Ledger,
  ledgerOfEntries,
  ledgerSchema,
  writeLedger,
} from '../../../src/pipeline/ledger/index.ts';
import { likeness } from '../../../src/pipeline/ledger/likeness.ts';
import { sidecarSchema, timelineSchema } from '../../../src/schema.ts';
import { lastingId } from '../../../src/timeline/index.ts';

/** An article of invented news as somebody would paste it. */
const article = (headline: string, day: string, ...paragraphs: readonly string[]): string =>
  [headline, day, '', ...paragraphs.flatMap((paragraph) => [paragraph, ''])].join('\n');

const flood = article(
  'River bursts its banks at Ostbury',
  '3 March 2021',
  '“The water rose faster than anyone had told us it would,” said Ama Boateng, the mayor.',
  'Residents were moved to the school hall overnight, and the bridge was closed to traffic.',
  '“We shall rebuild the wall before the winter comes,” said Tomas Lindqvist, an engineer.',
);

function publishAll(
  files: Readonly<Record<string, string>>,
  ledger: Ledger = emptyLedger,
  sidecars: Readonly<Record<string, object>> = {},
  own: Corpus['own'] = [],
) {
  const corpus: Corpus = {
    articles: Object.entries(files).map(([name, text]) => ({
      source: { file: `${name}.txt`, name, text },
      sidecar: Object.hasOwn(sidecars, name) ? sidecarSchema.parse(sidecars[name]) : null,
    })),
    known: [],
    own,
    timeline: timelineSchema.parse({}),
    ledger,
    today: '2021-06-01',
    problems: [],
  };
  const read = readAll(corpus);
  // What is written is what the next run reads.
  return { ...read, ledger: ledgerSchema.parse(JSON.parse(writeLedger(read.ledger))) };
}

const addresses = (read: ReturnType<typeof publishAll>) => read.entries.map((entry) => entry.id);
const ids = (read: ReturnType<typeof publishAll>, n = 0) => read.entries[n]?.data.quotations.map(({ id }) => id);

const first = publishAll({ flood });
const [water = '', wall = ''] = ids(first) ?? [];

test('an article is published at its day and headline', () => {
  expect(addresses(first)).toEqual(['2021-03-03-river-bursts-its-banks-at-ostbury']);
  expect(ids(first)).toHaveLength(2);
});

test('which build an article came with is kept, the first one’s being none', () => {
  const school = article('School hall reopens', '4 May 2021', '“It smells of paint,” said Rosa Lim.');
  const second = publishAll({ flood, school }, first.ledger);
  const third = publishAll({ flood, school, gate: school.replace('School', 'Gate') }, second.ledger);
  expect(Object.fromEntries(Object.entries(third.ledger.articles).map(([name, { added }]) => [name, added]))).toEqual({
    flood: undefined,
    school: 1,
    gate: 2,
  });
});

test.each(['constructor', '__proto__', 'toString'])('an article may be called %s', (name) => {
  const files = Object.fromEntries([[name, flood]]);
  const published = publishAll(files);
  expect(addresses(publishAll(files, published.ledger))).toEqual(addresses(first));
  // Renamed, it is found again.
  expect(addresses(publishAll({ flood }, published.ledger))).toEqual(addresses(first));
});

test.each([
  ['date corrected', { published: '2021-03-04' }],
  ['headline corrected', { headline: 'Ostbury under water' }],
  ['both corrected', { published: '2021-03', headline: 'Ostbury under water' }],
])('%s: the address and every quotation id stay', (_, sidecar) => {
  const next = publishAll({ flood }, first.ledger, { flood: sidecar });
  expect(addresses(next)).toEqual(addresses(first));
  expect(ids(next)).toEqual(ids(first));
});

test('a renamed file keeps address and ids, under its new name and the next one', () => {
  const renamed = publishAll({ 'flood-march': flood }, first.ledger);
  expect([addresses(renamed), ids(renamed)]).toEqual([addresses(first), ids(first)]);
  expect(renamed.problems).toEqual([]);
  const again = publishAll({ 'floods/2021': flood }, renamed.ledger);
  expect([addresses(again), ids(again)]).toEqual([addresses(first), ids(first)]);
});

test('a renamed and edited file is known again by the quotations it kept', () => {
  const edited = flood.replace('overnight', 'by boat').replace('an engineer', 'the engineer');
  expect(ids(publishAll({ renamed: edited }, first.ledger))).toEqual(ids(first));
});

test('of two files that are as like a published one whose file is gone, neither takes its address', () => {
  const next = publishAll({ one: flood, two: flood.replace('overnight', 'by boat') }, first.ledger);
  expect(addresses(next)).not.toContain(addresses(first)[0]);
  expect(next.problems.map(({ code }) => code)).toContain('published-article-gone');
});

test('another article under a new name is another article', () => {
  const other = article('Bridge reopens', '9 May 2021', '“It was worth the wait,” said Rosa Lim, a driver.');
  const next = publishAll({ bridge: other }, first.ledger);
  expect(addresses(next)).toEqual(['2021-05-09-bridge-reopens']);
  expect(next.problems.map(({ code }) => code)).toEqual(['published-article-gone']);
});

test('a second article of the same headline and day gets an address of its own, whichever file comes first', () => {
  const next = publishAll({ another: flood.replace(/“.*?”/g, '“Nobody knew,”'), flood }, first.ledger);
  expect(next.ledger.articles.flood?.address).toBe('2021-03-03-river-bursts-its-banks-at-ostbury');
  expect(next.ledger.articles.another?.address).toBe('2021-03-03-river-bursts-its-banks-at-ostbury-2');
  expect(next.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a slug asked for moves the article, and the old address leads there and is never given again', () => {
  const moved = publishAll({ flood }, first.ledger, { flood: { slug: 'ostbury-flood' } });
  expect(addresses(moved)).toEqual(['2021-03-03-ostbury-flood']);
  expect(moved.entries[0]?.data.moved).toEqual(addresses(first));
  const stays = publishAll({ flood }, moved.ledger, { flood: { slug: 'ostbury-flood' } });
  expect(stays.ledger).toEqual(moved.ledger);
  const dropped = publishAll({ flood }, moved.ledger);
  expect(addresses(dropped)).toEqual(['2021-03-03-ostbury-flood']);
  const twin = publishAll({ flood, twin: flood.replace(/“.*?”/g, '“Nobody knew,”') }, moved.ledger);
  expect(twin.ledger.articles.twin?.address).toBe('2021-03-03-river-bursts-its-banks-at-ostbury-2');
});

test('a slug taken back leads from the later address to the first', () => {
  const moved = publishAll({ flood }, first.ledger, { flood: { slug: 'ostbury-flood' } });
  const back = publishAll({ flood }, moved.ledger, { flood: { slug: 'river-bursts-its-banks-at-ostbury' } });
  expect(addresses(back)).toEqual(addresses(first));
  expect(back.entries[0]?.data.moved).toEqual(['2021-03-03-ostbury-flood']);
});

test('an article that goes on and back to its first address is to feeds and references the same throughout', () => {
  const to = (ledger: Ledger, slug: string) => publishAll({ flood }, ledger, { flood: { slug } });
  const [away, further] = ['ostbury-flood', 'flood'];
  const back = to(to(to(first.ledger, away).ledger, further).ledger, 'river-bursts-its-banks-at-ostbury');
  expect(addresses(back)).toEqual(addresses(first));
  expect(back.entries[0]?.data.moved).toEqual(['2021-03-03-ostbury-flood', '2021-03-03-flood']);
  expect(back.entries.map(lastingId)).toEqual(addresses(first));
  const again = to(back.ledger, away);
  expect(again.entries.map(lastingId)).toEqual(addresses(first));
  expect(publishAll({ flood }, again.ledger, { flood: { slug: away } }).ledger).toEqual(again.ledger);
});

test('a quotation whose words are mended keeps its old id as one that leads to it', () => {
  const mended = publishAll({ flood: flood.replace('rose faster than', 'rose much faster than') }, first.ledger);
  const quotation = mended.entries[0]?.data.quotations[0];
  expect(quotation?.id).not.toBe(water);
  expect(quotation?.formerIds).toEqual([water]);
  const twice = publishAll({ flood: flood.replace('rose faster than', 'rose so much faster than') }, mended.ledger);
  expect(twice.entries[0]?.data.quotations[0]?.formerIds?.toSorted()).toEqual([water, quotation?.id].toSorted());
  expect(publishAll({ flood }, twice.ledger).entries[0]?.data.quotations[0]?.id).toBe(water);
});

/** The ledger of a program that made every id in another way. */
const otherwise = (ledger: Ledger): Ledger =>
  ledgerSchema.parse(JSON.parse(writeLedger(ledger).replaceAll(/q-[0-9a-f]/g, (id) => `q-${id === 'q-0' ? 1 : 0}`)));
const idsIn = (ledger: Ledger) => Object.values(ledger.articles).map(({ quotations }) => Object.keys(quotations));

test.each([0, 1, 2, 3, 4])('long words keep the id of a program before, wherever the ledger cuts them (%i)', (more) => {
  // Of words of four letters and a space every fifth cut falls on a space.
  const words = `${'x'.repeat(more)} ${'rose '.repeat(20)}and fell`;
  const long = flood.replace('The water rose', `The water ${words}`);
  const before = otherwise(publishAll({ long }).ledger);
  const after = publishAll({ long }, before);
  expect(idsIn(after.ledger)).toEqual(idsIn(before));
  expect(after.ledger.articles.long?.gone).toBeUndefined();
});

test('a source of the curator’s own keeps the id of a program before, and under another name of its file', () => {
  const speech = {
    file: '2021-03-05-speech.md',
    below: '2021-03-05-speech.md',
    name: '2021-03-05-speech',
    day: '2021-03-05',
    words: { title: 'Speech at the weir', speaker: 'Ama Boateng' },
    body: 'We shall build it again, and higher.',
    picture: null,
  };
  const before = otherwise(publishAll({}, emptyLedger, {}, [speech]).ledger);
  const after = publishAll({}, before, {}, [speech]);
  expect(idsIn(after.ledger)).toEqual(idsIn(before));
  expect(ids(after)).toEqual(idsIn(before)[0]);
  const renamed = { ...speech, file: 'weir.md', below: '2021-03-05-weir.md', name: '2021-03-05-weir' };
  expect(ids(publishAll({}, before, {}, [renamed]))).toEqual(idsIn(before)[0]);
});

test('a quotation that leaves is remembered, and becomes no other', () => {
  const cut = publishAll({ flood: flood.replace(/“We shall.*\n/, 'The council met.\n') }, first.ledger);
  expect(cut.ledger.articles.flood?.gone).toEqual({ [wall]: null });
});

test('withdrawing takes the words out of the ledger and keeps the address', () => {
  const down = publishAll({ flood }, first.ledger, { flood: { withdrawn: 'Published in error.' } });
  expect(down.entries).toEqual([]);
  expect(down.ledger.articles.flood).toEqual({
    address: '2021-03-03-river-bursts-its-banks-at-ostbury',
    withdrawn: { because: 'Published in error.', on: '2021-06-01' },
    quotations: {},
    gone: { [water]: null, [wall]: null },
  });
  expect(JSON.stringify(down.ledger)).not.toContain('water rose');
  expect(addresses(publishAll({ flood }, down.ledger))).toEqual(addresses(first));
});

test.each([
  ['in the same step', first.ledger],
  ['later', publishAll({ 'flood-march': flood }, first.ledger).ledger],
])('an article renamed and withdrawn %s is taken down at its own address', (_, before) => {
  const down = publishAll({ 'flood-march': flood }, before, { 'flood-march': { withdrawn: 'Published in error.' } });
  expect([down.entries, down.problems]).toEqual([[], []]);
  expect(Object.keys(down.ledger.articles)).toEqual(['flood']);
  expect(down.ledger.articles.flood?.withdrawn?.because).toBe('Published in error.');
  expect(JSON.stringify(down.ledger)).not.toContain('water rose');
  // Its text may go; the sidecar says so alone.
  const alone = publishAll({ 'flood-march': '' }, down.ledger, { 'flood-march': { withdrawn: 'Published in error.' } });
  expect([alone.ledger, alone.problems]).toEqual([down.ledger, []]);
});

test('an article renamed while it is taken down comes back at its own address', () => {
  const down = publishAll({ flood }, first.ledger, { flood: { withdrawn: 'Published in error.' } });
  const aside = publishAll({ 'down/flood': flood }, down.ledger, { 'down/flood': { withdrawn: 'In error.' } });
  expect(aside.ledger.articles.flood).toMatchObject({ file: 'down/flood', withdrawn: { because: 'In error.' } });
  for (const ledger of [aside.ledger, down.ledger]) {
    const back = publishAll({ 'down/flood': flood }, ledger);
    expect([addresses(back), ids(back)]).toEqual([addresses(first), ids(first)]);
  }
  // What another paper prints of the same words is another article.
  const other = publishAll({ wire: flood.replace('River bursts', 'Flood breaks') }, down.ledger);
  expect(addresses(other)).toEqual(['2021-03-03-flood-breaks-its-banks-at-ostbury']);
  expect(other.ledger.articles.flood?.withdrawn?.because).toBe('Published in error.');
});

const quiet = article('Bridge shut for repairs', '3 March 2021', 'The bridge is shut until the summer, the town says.');

test.each([
  ['taken down', { withdrawn: 'In error.' }, flood],
  ['without a quotation', {}, quiet],
])(
  'a new article of the first day and headline of one %s, whose date was corrected, is another',
  (_, sidecar, text) => {
    const sidecars = { a: { ...sidecar, published: '2021-03-09' } };
    const before = publishAll({ a: text }, publishAll({ a: text }).ledger, sidecars);
    const { address } = before.ledger.articles.a ?? {};
    const after = publishAll(
      { a: text, b: text.replace(/\n\n[\s\S]*/, '\n\nIt rained all night.\n') },
      before.ledger,
      sidecars,
    );
    expect(after.ledger.articles.a).toEqual(before.ledger.articles.a);
    expect(after.ledger.articles.b?.address).toBe(`${address}-2`);
  },
);

test('articles of one headline and day that exchange their file names keep their addresses', () => {
  const other = flood.replace(/“.*?”/g, '“Nobody knew,”');
  const edited = other.replace('River bursts its banks', 'Nobody warned us');
  const before = publishAll({ a: flood, b: edited }, publishAll({ a: flood, b: other }).ledger);
  const after = publishAll({ a: edited, b: flood }, before.ledger);
  const place = ({ entries }: ReturnType<typeof publishAll>) =>
    new Map(entries.map(({ id, data }) => [id, [data.headline, ...data.quotations.map(({ id }) => id)]]));
  expect(place(after)).toEqual(place(before));
});

test('articles without quotations that move on by one file name keep their addresses', () => {
  const others = [quiet.replace('Bridge', 'Road'), quiet.replace('Bridge', 'School')] as const;
  const before = publishAll({ a: quiet, b: others[0] });
  const after = publishAll({ a: others[1], b: quiet, c: others[0] }, before.ledger);
  const fileAt = ({ entries }: ReturnType<typeof publishAll>) => Object.fromEntries(entries.map((e) => [e.id, e.file]));
  expect(fileAt(after)).toMatchObject({
    '2021-03-03-bridge-shut-for-repairs': 'b.txt',
    '2021-03-03-road-shut-for-repairs': 'c.txt',
    '2021-03-03-school-shut-for-repairs': 'a.txt',
  });
});

test('an article that left is not taken for another in which somebody says the same few words', () => {
  const strike = article('Drivers walk out', '4 March 2021', '“No comment,” said Rosa Lim, who runs the buses.');
  const fire = article('Shed burns down', '9 March 2021', 'Asked who lit it, Karl Hale replied: “No comment.”');
  const before = publishAll({ strike, flood });
  expect(addresses(publishAll({ fire, flood }, before.ledger))).toContain('2021-03-09-shed-burns-down');
  expect(addresses(publishAll({ walkout: strike.replace('4 March', '5 March'), flood }, before.ledger))).toEqual(
    addresses(before),
  );
});

test('of equal words that several said, those that go lead to nobody else’s, and neither does who said them', () => {
  const say = (...names: readonly string[]) =>
    article('Vote at Ostbury', '3 March 2021', ...names.map((name) => `“No,” said ${name}.`));
  const all = publishAll({ vote: say('Ben Osgood', 'Cal Reeve') });
  const [ben = '', cal = ''] = ids(all) ?? [];
  const left = publishAll({ vote: say('Cal Reeve') }, all.ledger);
  expect(left.entries[0]?.data.quotations.map(({ id, speaker }) => [id, speaker?.name])).toEqual([[cal, 'Cal Reeve']]);
  expect(left.ledger.articles.vote?.gone?.[ben]).toBe(null);
  expect(left.ledger.speakers).toEqual({ 'ben-osgood': null });
});

test.each([
  ['its own paragraph', ['The crowd roared. “No,” said Ama Boateng, the mayor.', 'Then the lights went on.']],
  ['the same paragraph', ['The crowd roared at length. “No,” said Ama Boateng, the mayor. She drank some water.']],
])('of equal words of one speaker, each goes on as itself when the other goes: in %s', (_, paragraphs) => {
  const again = 'Half an hour later the vote was taken. “No,” said Boateng once more, and left.';
  const vote = (...all: readonly string[]) => ({ vote: article('Vote at Ostbury', '3 March 2021', ...all) });
  const joined = paragraphs.length === 1 ? [`${paragraphs[0]} ${again}`] : [...paragraphs, again];
  const both = publishAll(vote(...joined, 'Nobody else spoke that night.'));
  const [early = '', late = ''] = ids(both) ?? [];
  const former = (text: string) =>
    publishAll(vote(text, 'Nobody else spoke that night.'), both.ledger).ledger.articles.vote;
  const kept = former(again);
  expect(kept?.gone?.[early] ?? null).toBe(null);
  expect(kept?.gone?.[late] ?? late).toBe(Object.keys(kept?.quotations ?? {})[0]);
  const other = former(paragraphs[0] as string);
  expect(other?.gone?.[late] ?? null).toBe(null);
  expect(other?.gone?.[early] ?? early).toBe(Object.keys(other?.quotations ?? {})[0]);
});

test('where the ledger is lost, the entries tell where their articles and quotations were', () => {
  const mended = flood.replace('faster than anyone', 'much faster than anyone');
  const slug = { flood: { slug: 'ostbury-flood' } };
  const before = publishAll({ flood: mended }, first.ledger, slug);
  const known = ledgerOfEntries(before.entries) ?? emptyLedger;
  const same = publishAll({ flood: mended }, known, slug);
  expect(same.entries.map(({ id, data }) => ({ id, data }))).toEqual(
    before.entries.map(({ id, data }) => ({ id, data })),
  );
  // At another date, under another name and headline.
  const other = mended.replace('River bursts its banks', 'Flood');
  const after = publishAll({ wet: other }, known, { wet: { published: '2021-03-08' } });
  expect([addresses(after), ids(after), after.entries.map(lastingId)]).toEqual([
    addresses(before),
    ids(before),
    addresses(first),
  ]);
  expect(after.entries[0]?.data.quotations[0]?.formerIds).toEqual([water]);
  expect(ledgerOfEntries([])).toBe(null);
});

test('a published article whose file is gone is asked about, and keeps its record', () => {
  const next = publishAll({}, first.ledger);
  expect(next.problems).toMatchObject([{ code: 'published-article-gone', severity: 'warning' }]);
  expect(next.ledger.articles).toEqual(first.ledger.articles);
  expect(addresses(publishAll({ flood }, next.ledger))).toEqual(addresses(first));
});

test('a speaker corrected to another spelling leaves an address that leads to the new one', () => {
  const to = (name: string) => ({ flood: { corrections: [{ quotation: water, speaker: name }] } });
  const next = publishAll({ flood }, first.ledger, to('Ama K. Boateng'));
  expect(next.ledger.speakers).toEqual({ 'ama-boateng': 'ama-k-boateng' });
  const twice = publishAll({ flood }, next.ledger, to('Ama Kufuor'));
  expect(twice.ledger.speakers).toEqual({ 'ama-boateng': 'ama-kufuor', 'ama-k-boateng': 'ama-kufuor' });
  expect(publishAll({ flood }, twice.ledger).ledger.speakers).toEqual({
    'ama-k-boateng': 'ama-boateng',
    'ama-kufuor': 'ama-boateng',
  });
});

test('the same articles give the same ledger, and its file an article a line', () => {
  expect(publishAll({ flood }, first.ledger).ledger).toEqual(first.ledger);
  expect(
    writeLedger(first.ledger)
      .split('\n')
      .filter((line) => line.includes('"flood"')),
  ).toHaveLength(1);
});

test('likeness knows a mended typo from another sentence', () => {
  expect(likeness('The water rose fast', 'The water rose fsat')).toBeGreaterThan(0.7);
  expect(likeness('The water rose fast', 'Nobody was hurt, he said')).toBeLessThan(0.4);
  expect(likeness('No', 'No')).toBe(1);
  expect(likeness('', '')).toBe(0);
});

test('what a sidecar changes of a head after it was published is kept with its day and reason', () => {
  const date = { published: '2021-03-04', evidence: 'Its front page.' };
  const settled = (read: ReturnType<typeof publishAll>) => read.ledger.articles.flood?.settled;
  expect(settled(first)).toBeUndefined();
  const later = publishAll({ flood }, first.ledger, { flood: date });
  expect(settled(later)).toEqual({ published: { is: '2021-03-04', because: 'Its front page.', on: '2021-06-01' } });
  // Before the first build too it stands in the place of the printed day; what the text does not say is no correction.
  expect(settled(publishAll({ flood }, emptyLedger, { flood: date }))?.published?.on).toBe('2021-06-01');
  const paper = { publisher: 'Ostbury Courier' };
  expect(settled(publishAll({ flood }, emptyLedger, { flood: paper }))?.publisher?.on).toBeNull();
  // Nor is it one where the sidecar gives an address besides, so that the lines are read another time without it.
  const both = settled(
    publishAll({ flood }, emptyLedger, { flood: { ...date, ...paper, url: 'https://example.org/flood' } }),
  );
  expect([both?.published?.on, both?.publisher?.on]).toEqual(['2021-06-01', null]);
  // Of what an older program published nobody knows.
  const { since: _, ...old } = first.ledger;
  expect(settled(publishAll({ flood }, old, { flood: date }))?.published?.on).toBeNull();
  // Its day stays while it says the same; taken out, it is no correction any more.
  const kept = {
    ...later.ledger.articles.flood,
    settled: { published: { is: '2021-03-04', because: null, on: '2021-05-01' } },
  };
  const again = { ...later.ledger, articles: { flood: kept } } as Ledger;
  expect(settled(publishAll({ flood }, again, { flood: date }))?.published?.on).toBe('2021-05-01');
  expect(settled(publishAll({ flood }, again))).toBeUndefined();
});

// ------------------------------------------------------------------------------------------------ names that change hands

const ferry = article(
  'Ferry stays in port at Ostbury',
  '5 April 2021',
  '“No boat leaves before the wind has turned,” said Ida Crane, the skipper.',
  '“Good,” said Ama Boateng, the mayor.',
);
const bridge = article(
  'Bridge at Ostbury is painted',
  '9 May 2021',
  '“It is a blue that nobody asked for,” said Raj Osei, a baker.',
  '“Good,” said Ama Boateng, the mayor.',
);
const placesIn = (read: ReturnType<typeof publishAll>) =>
  Object.fromEntries(
    read.entries.map(({ id, data }) => [data.headline, [id, ...data.quotations.map((quotation) => quotation.id)]]),
  );

test.each<[string, Readonly<Record<string, string>>]>([
  ['exchanged', { '001': ferry, '002': flood, '003': bridge }],
  ['moved on by one', { '002': flood, '003': ferry, '004': bridge }],
  ['turned round', { '001': ferry, '002': bridge, '003': flood }],
])('file names are %s: each article keeps its address and its ids', (_, files) => {
  const before = publishAll({ '001': flood, '002': ferry, '003': bridge });
  const after = publishAll(files, before.ledger);
  expect(placesIn(after)).toEqual(placesIn(before));
  expect(after.problems.filter(({ code }) => code === 'published-article-gone')).toEqual([]);
  // And so it stays, and goes back.
  expect(placesIn(publishAll(files, after.ledger))).toEqual(placesIn(before));
  const back = publishAll({ '001': flood, '002': ferry, '003': bridge }, after.ledger);
  expect(placesIn(back)).toEqual(placesIn(before));
  expect(Object.values(back.ledger.articles).some(({ gone }) => gone !== undefined)).toBe(false);
});

test('a new article under the file name of a renamed one is another article', () => {
  const before = publishAll({ news: flood });
  for (const between of [publishAll({ flood }, before.ledger).ledger, before.ledger]) {
    const after = publishAll({ flood, news: ferry }, between);
    expect(placesIn(after)).toMatchObject(placesIn(before));
    expect(placesIn(after)['Ferry stays in port at Ostbury']?.[0]).toBe('2021-04-05-ferry-stays-in-port-at-ostbury');
    expect(placesIn(publishAll({ flood, news: ferry }, after.ledger))).toEqual(placesIn(after));
  }
});

test('an article whose text is edited, headline and all, is still itself beside another that is alike', () => {
  const before = publishAll({ a: ferry, b: bridge });
  const edited = ferry.replace('Ferry stays in port', 'No ferry').replace('No boat leaves', 'No ship sails');
  const after = publishAll({ a: edited, b: bridge }, before.ledger);
  expect(addresses(after)).toEqual(addresses(before));
});

test('whoever only an article quotes that is gone leads to who said the same elsewhere, or to nobody', () => {
  const mayor = { published: '2021-03-03', corrections: [{ quotation: 'The water', speaker: 'Ama Boateng-Hale' }] };
  const before = publishAll({ flood, ferry });
  const renamed = { flood: mayor, ferry: { corrections: [{ quotation: 'Good', speaker: 'Ama Boateng-Hale' }] } };
  const kept = publishAll({ flood }, before.ledger, renamed);
  expect({ ...kept.ledger.speakers }).toEqual({ 'ama-boateng': 'ama-boateng-hale', 'ida-crane': null });
  expect({ ...publishAll({ flood, ferry }, kept.ledger).ledger.speakers }).toMatchObject({
    'ama-boateng-hale': 'ama-boateng',
  });
});

test('an event that goes to another day under its title keeps its address, and so does a source', () => {
  const file = (day: string, words: object) => ({
    file: `${day}-peak.md`,
    below: `${day}-peak.md`,
    name: `${day}-peak`,
    day,
    words: { title: 'The river peaks', ...words },
    body: 'It was high.',
    picture: null,
  });
  for (const words of [{}, { speaker: 'Ama Boateng' }]) {
    const publishOwn = (day: string, ledger: Ledger) =>
      readAll({
        articles: [],
        own: [file(day, words)],
        known: [],
        timeline: timelineSchema.parse({}),
        ledger,
        today: '2021-06-01',
        problems: [],
      });
    const before = publishOwn('2021-03-03', emptyLedger);
    const after = publishOwn('2021-03-04', before.ledger);
    expect(after.entries.map(({ id, data }) => [id, data.published.date])).toEqual([
      [before.entries[0]?.id, '2021-03-04'],
    ]);
    expect(after.entries[0]?.data.quotations.map(({ id }) => id)).toEqual(
      before.entries[0]?.data.quotations.map(({ id }) => id),
    );
    expect(after.problems.map(({ code }) => code)).not.toContain('published-article-gone');
  }
});
