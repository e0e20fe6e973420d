import { expect, test } from 'vitest';
import { asText } from '../../scripts/review-list.ts';
import { readAll } from '../../src/pipeline/all.ts';
import type { Ledger } from '../../src/pipeline/ledger/index.ts';
import type { OwnFile } from '../../src/pipeline/own-words.ts';
import { headAsRead } from '../../src/review/heads.ts';
import { reviewOf } from '../../src/review/index.ts';
import { peopleSchema, publishersSchema, sidecarSchema, timelineSchema } from '../../src/schema.ts';
import { slugOf } from '../../src/slug.ts';

interface Written {
  readonly [name: string]: string | readonly [text: string, sidecar: unknown];
}

function review(
  written: Written,
  people: unknown = [],
  sure = 0.8,
  own: readonly OwnFile[] = [],
  papers: unknown = [],
  ledger?: Ledger,
) {
  const known = peopleSchema.parse(people);
  const publishers = publishersSchema.parse(papers);
  const corpus = readAll({
    articles: Object.entries(written).map(([name, article]) => {
      const [text, sidecar] = typeof article === 'string' ? [article, null] : article;
      const source = { file: `news/${name}.txt`, name, text };
      return { source, sidecar: sidecar === null ? null : sidecarSchema.parse(sidecar) };
    }),
    known,
    publishers,
    own,
    timeline: timelineSchema.parse({ sure }),
    today: '2024-08-01',
    problems: [],
    ...(ledger ? { ledger } : {}),
  });
  return { corpus, items: reviewOf(corpus, { sure, known, publishers, folder: 'news' }) };
}
const of = (kind: string, items: ReturnType<typeof review>['items']) => items.filter((item) => item.kind === kind);

const head = ['Weir gates jam at Ockley', '', 'Published: 10 June 2024', ''];
const article = (...lines: readonly string[]) => [...head, ...lines].join('\n');
const settled = { publisher: 'Ockley Mail', url: null };

test('a quotation without a speaker is listed with its sentence and the line that settles it, until it is settled', () => {
  const text = article('The gates had jammed. “Nobody greased them” stood on the noticeboard. It rained.');
  const { items } = review({ weir: [text, settled] });
  const [item] = of('speaker', items);
  expect(item).toMatchObject({ file: 'news/weir.txt', line: 5 });
  expect(item?.around).toBe('“Nobody greased them” stood on the noticeboard.');
  expect(item?.settle?.file).toBe('news/weir.yaml');
  expect(item?.settle?.lines.at(-1)).toContain(`quotation: ${item?.quotation}, speaker: null`);
  const corrections = [{ quotation: item?.quotation, speaker: null }];
  expect(of('speaker', review({ weir: [text, { ...settled, corrections }] }).items)).toEqual([]);
});

test('a name that only a correction gives is said to be nobody known, and not listed beside as new or as a likely double', () => {
  const text = article('“The gates were never greased,” said Rosa Lim, the warden. Her deputy, Karl Hale, agreed.');
  const namedBy = (speaker: string) =>
    review({ weir: [text, { ...settled, corrections: [{ quotation: 'The gates', speaker }] }], sluice: text });
  const misspelt = namedBy('Rosa Limm');
  expect(misspelt.corpus.problems.map(({ code }) => code)).toContain('unknown-speaker');
  expect(of('name', misspelt.items).map(({ says }) => says)).toEqual([expect.stringMatching(/^Rosa Lim is quoted/)]);
  expect(of('spelling', misspelt.items)).toEqual([]);
  // Whom an article prints, quoted nowhere else, is new as anybody is.
  expect(of('name', namedBy('Karl Hale').items).map(({ says }) => says)).toContainEqual(
    expect.stringMatching(/^Karl Hale is quoted once/),
  );
});

test('a confirmation asked for by the list takes its item off it, and is not called needless', () => {
  const text = article(
    'Mira Holt, the mayor, came at once.',
    '',
    '“The gates will be greased by Friday,” the mayor said to everybody who had come.',
  );
  const { items } = review({ weir: [text, settled] });
  const [item] = [...of('office', items), ...of('unsure', items)];
  expect(item?.says).toContain('Mira Holt');
  const corrections = [{ quotation: item?.quotation, speaker: 'Mira Holt' }];
  const again = review({ weir: [text, { ...settled, corrections }] });
  expect(again.items.filter(({ quotation }) => quotation !== null)).toEqual([]);
  expect(again.corpus.problems.map(({ code }) => code)).toEqual([]);
});

test('two of one surname are listed where only the surname tells them apart', () => {
  const text = article(
    '“We saw it coming for years,” said Una Brack, a farmer.',
    '',
    '“Nobody saw it coming at all,” said Odo Brack, her brother.',
    '',
    '“You never look at the weir,” Ms Brack told him there and then.',
  );
  const { items } = review({ weir: [text, settled] });
  expect(
    items.some(({ kind, says }) => ['dialogue', 'speaker', 'unsure'].includes(kind) && says.includes('You never')),
  ).toBe(true);
});

test('terms, missing publishers and addresses are listed until the sidecar says there is none', () => {
  const text = article('The council calls it a “resilience event”, as it does all floods.');
  const { items } = review({ weir: text });
  expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['publisher', 'address']));
  const silenced = review({ weir: [text, { publisher: null, url: null }] }).items;
  expect(silenced.map(({ kind }) => kind)).not.toContain('publisher');
  expect(silenced.map(({ kind }) => kind)).not.toContain('address');
});

test('one report in two papers is found, and one statement in two articles', () => {
  const body = [
    'The weir at Ockley failed on Sunday night after both of its gates jammed half open, and the lower meadow was under water by dawn.',
    '',
    '“We had asked for new gates three winters ago,” said Una Brack, a farmer, who lost a barn and most of her winter hay.',
    '',
    'The river board sent two crews with pumps, and the road to the mill stayed shut until the water fell again on Tuesday afternoon.',
  ];
  const { items } = review({
    courier: [article(...body), settled],
    gazette: [
      [
        'Meadow floods as gates fail',
        '',
        'Published: 10 June 2024',
        '',
        ...body,
        '',
        'The mill opens again on Friday.',
      ].join('\n'),
      settled,
    ],
  });
  expect(of('double', items)).toHaveLength(1);
  expect(of('double', items)[0]?.says).toContain('news/courier.txt');
  const other = article('“We had asked for new gates three winters ago,” said Una Brack, a farmer.');
  const apart = review({
    courier: [article(...body), settled],
    herald: [other.replace('Weir gates jam', 'Farmers furious'), settled],
  });
  expect(of('double', apart.items)[0]?.says).toContain('“We had asked for new gates three winters ago” by Una Brack');
});

const quoting = (name: string) => article(`“The gates were never greased at all,” said ${name}, a farmer.`);

test.each([
  ['Katherine Moss', 'Catherine Moss'],
  ['Mohammed Ali Hassan', 'Muhammad Hassan'],
  ['Margret Thorne', 'Margaret Thorne'],
  ['Aleksandr Petrov', 'Alexander Petrov'],
  ['Yevhen Kravets', 'Evgeny Kravets'],
  ['Ann-Marie Cole', 'Anne Marie Cole'],
  ['Kathryn Moss', 'Catherine Moss'],
  ['Oleksandr Hnatiuk', 'Alexander Gnatyuk'],
  ['Mykhailo Bohdan', 'Mikhail Bogdan'],
  ['Shaun Doyle', 'Sean Doyle'],
  ['Lin Wen-ping', 'Lin Wenping'],
])('%s and %s may be one: listed, unless people.yaml keeps them apart', (one, two) => {
  const written = { a: quoting(one), b: quoting(two) };
  const [item] = of('spelling', review(written).items);
  expect(item?.settle?.lines[0]).toMatch(/^- name: /);
  expect(`${item?.says}`).toContain(one);
  expect(`${item?.says}`).toContain(two);
  expect(of('spelling', review(written, [{ name: one, not: [two] }]).items)).toEqual([]);
  expect(of('spelling', review(written, [{ name: one }, { name: two }]).items)).toEqual([]);
});

test('two of nearly one name in one article are two, asked about, and their surname is nobody’s until people.yaml joins them', () => {
  const text = article(
    '“I left because nobody paid me,” said John Webb, who kept the gates.',
    '',
    '“He left because he was tired,” said Mayor Jon Webb.',
    '',
    '“That is not what I was told,” Mr Webb said.',
  );
  const speakers = (people: unknown) =>
    review({ weir: text }, people).corpus.readings[0]?.quotations.map(({ attribution }) =>
      attribution.kind === 'attributed' ? attribution.speaker.name : null,
    );
  const [item, ...others] = of('spelling', review({ weir: text }).items);
  expect(item?.says).toBe(
    '“John Webb” (news/weir.txt) and “Jon Webb” (news/weir.txt) may be one. If they are, list both names of one person; if not, say so:',
  );
  expect(others).toEqual([]);
  expect(speakers([])).toEqual(['John Webb', 'Jon Webb', null]);
  const spelt = of(
    'spelling',
    review({ weir: text.replaceAll(/\bJoh?n\b(?= Webb, who)/g, 'Sergei').replace('Jon', 'Sergey') }).items,
  );
  expect(spelt[0]?.says).toBe('“Sergei Webb” and “Sergey Webb” are taken for one person. If they are two, say so:');
  for (const people of [
    [{ name: 'John Webb' }, { name: 'Jon Webb' }],
    [{ name: 'John Webb', not: ['Jon Webb'] }],
    [{ name: 'Jon Webb', spellings: ['Mayor Webb'], not: ['John Webb'] }],
  ]) {
    expect(speakers(people)).toEqual(['John Webb', 'Jon Webb', null]);
    expect(of('spelling', review({ weir: text }, people).items)).toEqual([]);
  }
  expect(of('spelling', review({ weir: text }, [{ name: 'John Webb', spellings: ['Jon Webb'] }]).items)).toEqual([]);
});

test('a name in its own letters may be one that is listed in others', () => {
  const text = article('«Нам пощастило», — сказала капітан порту Делія Марш.');
  const corrections = [{ quotation: 'Нам', speaker: 'Делія Марш' }];
  const written = { a: quoting('Delia Marsh'), b: [text, { corrections }] as const };
  expect(of('spelling', review(written).items).map(({ settle }) => settle?.lines.slice(0, 2))).toEqual([
    ['- name: Delia Marsh', '  spellings: [Делія Марш] # one person; or, where they are two:'],
  ]);
});

test.each([
  ['Karl Hale', 'Rosa Hale'],
  ['Una Brack', 'Una Stone'],
])('%s and %s are two, without a word', (one, two) => {
  expect(of('spelling', review({ a: quoting(one), b: quoting(two) }).items)).toEqual([]);
});

test('two of one office who share a surname or a given name may be one; two who share an occupation need not', () => {
  const asked = (one: string, two: string, office: string) => {
    const holding = (name: string) => article(`“The gates were never greased at all,” said ${name}, ${office}.`);
    return of('spelling', review({ a: holding(one), b: holding(two) }).items).length;
  };
  expect(asked('Ada Quill', 'Adele Quill', 'the mayor of Ockley')).toBe(1);
  expect(asked('Ada Quill', 'Ada Marsh', 'the mayor of Ockley')).toBe(1);
  expect(asked('Ada Quill', 'Bo Marsh', 'the mayor of Ockley')).toBe(0);
  expect(asked('Ada Quill', 'Adele Quill', 'a farmer')).toBe(0);
});

test('an office that many hold at once makes no two of them one', () => {
  const holding = (name: string) => article(`“The gates were never greased at all,” said ${name}, the warden.`);
  const names = ['Ada Quill', 'Ada Marsh', 'Ada Brack', 'Bo Marsh'];
  const written = Object.fromEntries(names.map((name, n) => [`a${n}`, holding(name)]));
  expect(of('spelling', review(written).items)).toEqual([]);
});

test('a doubt about the head comes with the lines that settle it either way', () => {
  const text = [
    'Skerry Post',
    '14 February 2024',
    '',
    'Ferry to Skerry stops after forty years',
    '',
    'The last ferry left the island on Sunday night',
    '',
    'By Hanna Dorr',
    '',
    'The ferry to Skerry has stopped, its owner said on Tuesday.',
    '',
    '“We have carried the post, the doctor and the bride, and now there is nobody left to pay for the diesel,” said Ingrid Falk, who owns the line. “I am sorry for the island.”',
    '',
    '“They never asked us,” said Olaf Brekke, the mayor of Skerry.',
    '',
    'The mayor’s “floating bridge” never came. “Not one krone,” it said on a placard at the quay.',
    '',
    '“It is a sad day,” a spokesman for the ministry said.',
  ].join('\n');
  const [item] = of('head', review({ ferry: [text, { url: null }] }).items);
  expect(item?.settle).toEqual({
    file: 'news/ferry.yaml',
    lines: ['lines: {4: headline} # as it was read; or, for the other:', '# lines: {6: headline}'],
  });
  expect(of('head', review({ ferry: [text, { url: null, lines: { 4: 'headline' } }] }).items)).toEqual([]);
});

test('the same words, given to two speakers by two articles, are asked about at the less sure one', () => {
  const words = '“Nobody greased the gates at all last winter,” said ';
  const written = (sidecar: unknown = settled, days = '') => ({
    a: article(`${words}Ada Quill, the warden.`),
    b: [article(`${words}Bo Marsh, a farmer.${days}`), sidecar] as const,
  });
  const [item, ...more] = of('contested', review(written()).items);
  expect(more).toEqual([]);
  expect(item?.says).toMatch(/is given to (Ada Quill|Bo Marsh) here, and to (Ada Quill|Bo Marsh) in news\/[ab]\.txt\./);
  const [, own, other] = item?.says.match(/given to (.+) here, and to (.+) in/) ?? [];
  expect(own).not.toBe(other);
  expect(item?.settle?.lines.join('\n')).toContain(`{quotation: ${item?.quotation}, speaker: ${other}, because: …}`);
  expect(item?.around).toContain('Nobody greased the gates');
  const id = review(written()).corpus.readings[1]?.quotations[0]?.id;
  const settledBy = (more: object) => of('contested', review(written({ ...settled, ...more })).items);
  expect(settledBy({ apart: [id] })).toEqual([]);
  expect(settledBy({ corrections: [{ quotation: id, speaker: 'Ada Quill' }] })).toEqual([]);
  // Where a curator named one of them, the other is asked about.
  const [asked] = settledBy({ corrections: [{ quotation: id, speaker: 'Cy Stone' }] });
  expect(asked?.article).toBe('a');
  expect(asked?.settle?.lines.join('\n')).toContain('speaker: Cy Stone');
});

test('who is asked about as one name is not asked about as two speakers, and a name is offered for nobody’s', () => {
  const words = '“Nobody greased the gates at all last winter,” said ';
  const asked = (one: string, two: string) =>
    of('contested', review({ a: article(`${words}${one}.`), b: article(`${words}${two}.`) }).items);
  expect(asked('Katherine Moss', 'Catherine Moss')).toEqual([]);
  expect(asked('Mira Holt', 'Mrs Holt')).toEqual([]);
  const [item] = asked('Mira Holt', 'a trust spokesman');
  expect(item?.settle?.lines.join()).toContain('speaker: Mira Holt');
});

test('few words, and words of other years, are said by many', () => {
  const quoted = (name: string, words: string, day: string) =>
    ['Weir gates jam at Ockley', '', `Published: ${day}`, '', `“${words},” said ${name}.`].join('\n');
  const asked = (words: string, day: string) =>
    of('contested', review({ a: quoted('Ada Quill', words, '10 June 2024'), b: quoted('Bo Marsh', words, day) }).items)
      .length;
  expect(asked('Nobody greased the gates at all last winter', '11 June 2024')).toBe(1);
  expect(asked('Nobody greased the gates at all last winter', '11 June 2023')).toBe(0);
  expect(asked('We shall not give up', '11 June 2024')).toBe(0);
});

test('`not` keeps two apart whom their names would join', () => {
  const written = { a: quoting('Jonathan Webb'), b: quoting('Jon Webb') };
  const speakers = (people: unknown) =>
    new Set(
      review(written, people).corpus.entries.flatMap(({ data }) => data.quotations.map(({ speaker }) => speaker?.name)),
    );
  expect(speakers([{ name: 'Jonathan Webb' }]).size).toBe(1);
  expect(speakers([{ name: 'Jonathan Webb', not: ['Jon Webb'] }]).size).toBe(2);
  expect(speakers([{ name: 'Jonathan Webb' }, { name: 'Jon Webb' }]).size).toBe(2);
});

test.each([
  ['Sergey Ivanchenko', 'Sergii Ivanchenko'],
  ['Jonathan Webb', 'Jon Webb'],
  ['José Carrasco', 'Jose Carrasco'],
  ['Jürgen Voss', 'Juergen Voss'],
])('%s and %s are taken for one, and told so unless people.yaml says it', (one, two) => {
  const written = { a: quoting(one), b: quoting(two) };
  expect(
    of('spelling', review(written).items)
      .map(({ says }) => says)
      .join(),
  ).toContain('are taken for one person');
  expect(of('spelling', review(written, [{ name: one, spellings: [two] }]).items)).toEqual([]);
});

test.each([
  ['José Carrasco', 'Jose Carrasco'],
  ['Jürgen Voss', 'Juergen Voss'],
])('%s and %s whom “not” keeps apart are two, each with an id and an item of their own', (one, two) => {
  const written = { a: quoting(one), b: quoting(two), c: quoting(two) };
  const { items, corpus } = review(written, [{ name: one, not: [two] }]);
  const speakers = corpus.entries.flatMap(({ data }) => data.quotations.map(({ speaker }) => speaker));
  const id = slugOf(one);
  expect(speakers.map((speaker) => [speaker?.name, speaker?.id])).toEqual([
    [one, id],
    [two, `${id}-2`],
    [two, `${id}-2`],
  ]);
  expect(of('spelling', items)).toEqual([]);
  expect(of('name', items).map(({ says }) => says)).toEqual([`${two} is quoted 2 times, first in news/b.txt.`]);
  // Who is said apart may stand before or behind, and be listed as well.
  const listed = review(written, [{ name: one }, { name: two, not: [one] }]);
  expect(listed.corpus.problems).toEqual([]);
  expect(of('name', listed.items)).toEqual([]);
  expect(of('idle', listed.items)).toEqual([]);
});

test('whoever is listed twice but for the marks is asked about, with the line that keeps them apart', () => {
  const { corpus } = review({ a: quoting('José Carrasco') }, [{ name: 'José Carrasco' }, { name: 'Jose Carrasco' }]);
  expect(corpus.problems.map(({ code, message }) => [code, message])).toEqual([
    ['person-twice', expect.stringContaining('if they are two people, add “not: [José Carrasco]” here')],
  ]);
});

test('who is new and who is quoted no more is told once each', () => {
  const { items } = review({ a: quoting('Una Brack'), b: quoting('Una Brack') }, [{ name: 'Odo Stone' }]);
  expect(of('name', items).map(({ says }) => says)).toEqual(['Una Brack is quoted 2 times, first in news/a.txt.']);
  expect(of('idle', items)).toHaveLength(1);
});

test('whoever said a source of the curator’s own is quoted', () => {
  const speech = (speaker: string): OwnFile => ({
    file: 'news/2024-06-12-speech.md',
    below: '2024-06-12-speech.md',
    name: '2024-06-12-speech',
    day: '2024-06-12',
    words: { title: 'Speech at the weir', speaker },
    body: 'We shall grease them ourselves.',
    picture: null,
  });
  const said = (speaker: string) =>
    review({ a: quoting('Una Brack') }, [{ name: 'Odo Stone' }], 0.8, [speech(speaker)]).items;
  expect(of('idle', said('Odo Stone'))).toEqual([]);
  expect(of('name', said('Mira Holt')).map(({ says }) => says)).toContain(
    'Mira Holt is quoted once, first in news/2024-06-12-speech.md.',
  );
});

test('how a head was read is shown of every article, of one with nothing else to review at the end', () => {
  const whole: [string, unknown] = [article('It rained for days.'), settled];
  const { corpus, items } = review({ a: quoting('Una Brack'), weir: whole });
  const heads = corpus.articles.map(headAsRead);
  const text = asText(items, 1, heads);
  expect(text).toContain('Nothing else of 1 article; how their heads were read stands at the end.');
  expect(text.indexOf('news/weir.txt is read as:')).toBeGreaterThan(text.lastIndexOf('to settle it'));
  const alone = asText([], 1, heads.slice(1));
  expect(alone).toContain('Nothing to review but how a head was read.');
  expect(alone).toContain(
    'news/weir.txt is read as: “Weir gates jam at Ockley” · no standfirst · no byline · Ockley Mail · 2024-06-10',
  );
  // With another headline it is another one, and to be looked at again.
  const again = review({ weir: [whole[0].replace('jam', 'stick'), settled] }).corpus.articles.map(headAsRead);
  expect(again[0]?.key).not.toBe(heads[1]?.key);
  expect(asText(items, 1, [])).not.toContain('Nothing else');
});

test('a file’s name begins no line of the list and moves no cursor', () => {
  const { corpus, items } = review({ 'a\u001b[2J\nb': quoting('Una Brack') });
  const text = asText(items, 1, corpus.articles.map(headAsRead));
  expect(text).toContain('news/a\\x1b[2J\\x0ab.txt');
  expect(text).not.toMatch(/[^\P{Cc}\n]|^b\.txt/mu);
});

test('an item keeps its key while its article is edited elsewhere', () => {
  const text = article('The gates had jammed. “Nobody greased them” stood on the noticeboard.');
  const keyIn = (words: string) => of('speaker', review({ weir: [words, settled] }).items)[0]?.key;
  expect(keyIn(text)).toBe(keyIn(`${text} It rained for days.`));
});

test('a surname alone that one other bears is offered as a spelling, and of two is asked about where it stands', () => {
  const quoting = (who: string) => article(`“The gates will be greased by Friday,” said ${who} to all who had come.`);
  const written = { a: quoting('Mira Holt'), b: quoting('Mrs Holt') };
  const [item] = of('spelling', review(written).items);
  expect(item?.says).toBe(
    '“Holt” (news/b.txt) may be Mira Holt. If so, list the surname as a spelling; if not, say so:',
  );
  expect(item?.settle?.lines.slice(0, 2)).toEqual([
    '- name: Mira Holt',
    '  spellings: [Holt] # one person; or, where they are two:',
  ]);
  expect(of('name', review(written).items).map(({ says }) => says)).toEqual([
    'Mira Holt is quoted once, first in news/a.txt.',
  ]);
  expect(of('spelling', review(written, [{ name: 'Mira Holt', not: ['Holt'] }]).items)).toEqual([]);
  const [any] = of('spelling', review({ ...written, c: quoting('Anton Holt') }).items);
  expect([any?.says, any?.settle]).toEqual([
    '“Holt” (news/b.txt) may be any of Mira Holt, Anton Holt. Name the speaker in that article’s “corrections”.',
    null,
  ]);
});

test('papers that may be one under two names are asked about, until they are listed as one or as two', () => {
  const from = (publisher: string): readonly [string, unknown] => [
    'Weir opens\n\n2 May 2024\n\n“It holds,” said Ada Quill, the warden.\n',
    { publisher },
  ];
  const articles = {
    a: from('Mere Herald'),
    b: from('The Mere Herald'),
    c: from('Mere Post'),
    d: from('Mere Harbour'),
  };
  const asked = (papers: unknown) =>
    review(articles, [], 0.8, [], papers).items.filter(({ settle }) => settle?.file === 'news/publishers.yaml');
  expect(asked([])).toMatchObject([
    {
      kind: 'spelling',
      says: expect.stringMatching(/^“Mere Herald” \(news\/a\.txt\) and “The Mere Herald” .* may be one paper/),
      settle: {
        lines: ['- name: Mere Herald', expect.stringContaining('spellings: [The Mere Herald]'), expect.any(String)],
      },
    },
  ]);
  expect(asked([{ name: 'Mere Herald' }, { name: 'The Mere Herald' }])).toEqual([]);
  const { corpus, items } = review(articles, [], 0.8, [], [{ name: 'Mere Herald', spellings: ['The Mere Herald'] }]);
  expect(items.filter(({ settle }) => settle?.file === 'news/publishers.yaml')).toEqual([]);
  expect(corpus.readings.map(({ publisher }) => publisher)).toEqual([
    'Mere Herald',
    'Mere Herald',
    'Mere Post',
    'Mere Harbour',
  ]);
});

test('an article whose file was renamed is listed under its name of today, and known again as seen', () => {
  const text = 'Weir opens\n\n2 May 2024\n\n“It holds for another winter at the least,” said Ada Quill.\n';
  const before = review({ weir: text });
  const after = review({ gate: text }, [], 0.8, [], [], before.corpus.ledger);
  const about = ({ items }: typeof before, name: string) => items.filter(({ article }) => article === name);
  expect(about(after, 'gate')).not.toEqual([]);
  expect(about(after, 'gate').map(({ key }) => key)).toEqual(about(before, 'weir').map(({ key }) => key));
  expect(after.corpus.articles.map(headAsRead)[0]).toMatchObject({ article: 'gate', file: 'news/gate.txt' });
});

test('a statement of an article that is not published yet is nobody’s double', () => {
  const words = '“The lock will not open before the ice has gone,” said Ada Quill, the warden.';
  const doubles = (day: string) =>
    review({
      a: `Lock stays shut\n\n2 May 2024\n\n${words}\n`,
      b: `No boats at Ostbury\n\n${day}\n\n${words}\n`,
    }).items.filter(({ kind }) => kind === 'double');
  expect(doubles('3 May 2024')).toHaveLength(1);
  expect(doubles('')).toEqual([]);
});
