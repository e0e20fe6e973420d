import { expect, test } from 'vitest';
import { doublesOf } from '../src/doubles.ts';
import type { QuotationData } from '../src/schema.ts';
import { buildTimeline } from '../src/timeline/index.ts';
import { expectLinear } from './support/growth.ts';
import { entry, quotation } from './timeline/made-up.ts';

/** Statements as "article: day speaker: words". */
const read = (lines: readonly string[]) =>
  lines.map((line, n) => {
    const [article = '', said = '', speaker = '', text = ''] = line.split('|');
    return { article, id: `q${n}`, said, speaker: speaker || null, text };
  });

/** For each that is a double, its place, where it is shown, and the other articles. */
function joined(...lines: readonly string[]) {
  const statements = read(lines);
  return [...doublesOf(statements)]
    .map(([{ id }, { shown, also }]) => `${id} at ${shown.id}, also ${also.map(({ article }) => article).join(' ')}`)
    .sort();
}

const whole = 'We asked for new gates three winters ago. Nobody answered. We shall not ask again.';

test.each([
  ['the same words', whole, whole, '2024-03-05'],
  [
    'other marks and case',
    whole,
    'WE ASKED for “new gates” three winters ago – nobody answered; we shall not ask again',
    '2024-03-05',
  ],
  ['a sentence of it', whole, 'We asked for new gates three winters ago.', '2024-03-06'],
  ['a phrase of it', whole, 'new gates three winters ago', '2024-03-10'],
  [
    'a word left out',
    whole,
    'We asked for gates three winters ago. Nobody answered. We shall not ask again.',
    '2024-03-05',
  ],
  [
    'another spelling',
    'The harbour cannot be organised from a desk in Port Hale.',
    'The harbor can’t be organized from a desk in Port Hale',
    '2024-03-03',
  ],
  [
    'a word heard otherwise',
    'I told the ministry that this harbour will flood again by autumn.',
    'I told the ministry this harbour would flood again by autumn',
    '2024-03-05',
  ],
  [
    'a stretch cut out of it',
    whole,
    'We asked for new gates three winters ago … We shall not ask again.',
    '2024-03-05',
  ],
  ['a month alone is known', whole, whole, '2024-03'],
  ['few words of one day', 'I told them so', '“I told them so,”', '2024-03-04'],
])('one statement: %s', (_, first, second, day) => {
  expect(joined(`a|2024-03-04|una-brack|${first}`, `b|${day}|una-brack|${second}`)).toEqual([
    'q0 at q0, also b',
    'q1 at q0, also a',
  ]);
});

test.each([
  ['another speaker', `a|2024-03-04|una-brack|${whole}`, `b|2024-03-04|ivo-tarn|${whole}`],
  ['nobody who is known', `a|2024-03-04||${whole}`, `b|2024-03-04||${whole}`],
  ['weeks later', `a|2024-03-04|una-brack|${whole}`, `b|2024-04-02|una-brack|${whole}`],
  ['the same article', `a|2024-03-04|una-brack|${whole}`, `a|2024-03-04|una-brack|${whole}`],
  ['too few words', 'a|2024-03-04|una-brack|We are ready now.', 'b|2024-03-04|una-brack|ready now'],
  ['few words of two days', 'a|2024-03-04|una-brack|I told them so', 'b|2024-03-05|una-brack|I told them so'],
  ['too short', 'a|2024-03-04|una-brack|It is a no.', 'b|2024-03-04|una-brack|It is a no, for us all.'],
  [
    'a negation',
    'a|2024-03-04|una-brack|The town will now accept the plan that was sent to us in March.',
    'b|2024-03-04|una-brack|The town will not accept the plan that was sent to us in March.',
  ],
  [
    'a contracted negation',
    'a|2024-03-04|una-brack|I do think that the town should pay for all of these gates',
    'b|2024-03-04|una-brack|I don’t think that the town should pay for all of these gates',
  ],
  [
    'another number',
    'a|2024-03-04|una-brack|There were 400 people on the quay when the water came over the wall',
    'b|2024-03-04|una-brack|There were 900 people on the quay when the water came over the wall',
  ],
  [
    'the same beginning',
    'a|2024-03-04|una-brack|I would like to thank the crews who worked all night on the wall',
    'b|2024-03-04|una-brack|I would like to thank the mayor of Port Hale, who sent us bread',
  ],
  [
    'a part of a long speech',
    `a|2024-03-04|una-brack|${`${whole} And so on we went. `.repeat(20)}`,
    `b|2024-03-04|una-brack|Nobody answered. We shall not ask again.`,
  ],
])('two statements: %s', (_, ...lines) => {
  expect(joined(...lines)).toEqual([]);
});

test('the fullest form stands for all, wherever and whenever it was printed', () => {
  expect(
    joined(
      'a|2024-03-04|una-brack|Nobody answered.',
      'b|2024-03-04|una-brack|We asked for new gates three winters ago',
      `c|2024-03-05|una-brack|${whole}`,
      'd|2024-03-06|una-brack|We shall not ask again.',
      'd|2024-03-06|una-brack|We asked for new gates three winters ago',
    ),
  ).toEqual(['q1 at q2, also c d', 'q2 at q2, also b d', 'q3 at q2, also b c', 'q4 at q2, also b c']);
});

test('two parts of a statement are not one, though each is a part of the same', () => {
  const places = joined(
    'a|2024-03-01|una-brack|We asked for new gates three winters ago.',
    `b|2024-03-07|una-brack|${whole}`,
    'c|2024-03-13|una-brack|We asked for new gates three winters ago.',
  );
  expect(places).toHaveLength(3);
  expect(
    joined(
      'a|2024-03-01|x|We asked for new gates three winters ago.',
      'c|2024-03-13|x|We asked for new gates three winters ago.',
    ),
  ).toEqual([]);
});

test('statements of one speaker take linear time', () => {
  const lines = (count: number) =>
    read(Array.from({ length: count }, (_, n) => `a${n}|2024-03-04|una-brack|${whole} It is number ${n}.`));
  expectLinear(lines, 1_000, doublesOf);
});

test('a statement is dated by the article that states its day, else by the first that prints it', () => {
  const dated = (early: Partial<QuotationData['said']>, late: Partial<QuotationData['said']> = {}) => {
    const print = (n: number, day: string, text: string, said: Partial<QuotationData['said']>) => {
      const printed = quotation(n, 'Una Brack', day, text);
      return entry(day, [{ ...printed, said: { ...printed.said, ...said } }]);
    };
    const { quotations } = buildTimeline(
      [print(1, '2024-03-04', 'We asked for new gates three winters ago.', early), print(2, '2024-03-06', whole, late)],
      [],
    );
    return quotations.map(({ text, said }) => [text === whole, said.date, said.basis]);
  };
  expect(dated({})).toEqual([[true, '2024-03-04', 'published']]);
  expect(dated({ date: '2024-03-02', basis: 'stated' })).toEqual([[true, '2024-03-02', 'stated']]);
  // What the fullest article itself says, or says that it does not know, is not changed.
  expect(dated({}, { date: '2024-03-05', basis: 'stated' })).toEqual([[true, '2024-03-05', 'stated']]);
  expect(dated({}, { date: '2024-03-01/2024-03-06', basis: 'unknown' })).toEqual([
    [true, '2024-03-01/2024-03-06', 'unknown'],
  ]);
});

test('what was found of a speaker before is found again only where all that tells it is the same', () => {
  const later = (lines: readonly string[], first: number) =>
    [...doublesOf(read(lines).map((one, n) => ({ ...one, id: `p${first + n}` })))].map(([{ id }, { shown }]) => [
      id,
      shown.id,
    ]);
  const lines = [`a|2024-03-05|iris-kahn|${whole}`, `b|2024-03-05|iris-kahn|${whole}`];
  expect(later(lines, 0)).toEqual([
    ['p0', 'p0'],
    ['p1', 'p0'],
  ]);
  // The ids are those asked with, not those asked with before.
  expect(later(lines, 5)).toEqual([
    ['p5', 'p5'],
    ['p6', 'p5'],
  ]);
  expect(later([lines[0] ?? '', `b|2031-03-05|iris-kahn|${whole}`], 0)).toEqual([]);
  expect(later([lines[0] ?? '', `a|2024-03-05|iris-kahn|${whole}`], 0)).toEqual([]);
  expect(
    later([lines[0] ?? '', 'b|2024-03-05|iris-kahn|Nothing of the kind was ever said by any of us here.'], 0),
  ).toEqual([]);
  expect(later(lines, 0)).toHaveLength(2);
});
