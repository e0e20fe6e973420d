import { expect, test } from 'vitest';
import { readAll } from '../../src/pipeline/all.ts';
import { reviewOf } from '../../src/review/index.ts';
import { peopleSchema, sidecarSchema, timelineSchema } from '../../src/schema.ts';

interface Written {
  readonly [name: string]: string | readonly [text: string, sidecar: unknown];
}

function review(written: Written, people: unknown = [], sure = 0.8) {
  const known = peopleSchema.parse(people);
  const corpus = readAll({
    articles: Object.entries(written).map(([name, article]) => {
      const [text, sidecar] = typeof article === 'string' ? [article, null] : article;
      const source = { file: `news/${name}.txt`, name, text };
      return { source, sidecar: sidecar === null ? null : sidecarSchema.parse(sidecar) };
    }),
    known,
    timeline: timelineSchema.parse({ sure }),
    today: '2024-08-01',
    problems: [],
  });
  return { corpus, items: reviewOf(corpus, { sure, known, folder: 'news' }) };
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
  ['Margret Thorne', 'Margaret Thorne'],
  ['Aleksandr Petrov', 'Alexander Petrov'],
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

test.each([
  ['Karl Hale', 'Rosa Hale'],
  ['Una Brack', 'Una Stone'],
])('%s and %s are two, without a word', (one, two) => {
  expect(of('spelling', review({ a: quoting(one), b: quoting(two) }).items)).toEqual([]);
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
])('%s and %s are taken for one, and told so unless people.yaml says it', (one, two) => {
  const written = { a: quoting(one), b: quoting(two) };
  expect(
    of('spelling', review(written).items)
      .map(({ says }) => says)
      .join(),
  ).toContain('are taken for one person');
  expect(of('spelling', review(written, [{ name: one, spellings: [two] }]).items)).toEqual([]);
});

test('who is new and who is quoted no more is told once each', () => {
  const { items } = review({ a: quoting('Una Brack'), b: quoting('Una Brack') }, [{ name: 'Odo Stone' }]);
  expect(of('name', items).map(({ says }) => says)).toEqual(['Una Brack is quoted 2 times, first in news/a.txt.']);
  expect(of('idle', items)).toHaveLength(1);
});

test('an item keeps its key while its article is edited elsewhere', () => {
  const text = article('The gates had jammed. “Nobody greased them” stood on the noticeboard.');
  const keyIn = (words: string) => of('speaker', review({ weir: [words, settled] }).items)[0]?.key;
  expect(keyIn(text)).toBe(keyIn(`${text} It rained for days.`));
});
