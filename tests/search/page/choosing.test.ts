import { describe, expect, test } from 'vitest';
import { unpackFacts } from '../../../src/search/packed-facts.ts';
import { readAddress } from '../../../src/search/page/address.ts';
import { applyFilters, asksForAnything, sortOf } from '../../../src/search/page/choosing.ts';
import { recordsFrom } from '../../../src/search/page/records.ts';
import { noFacts, packedArticles } from '../../support/facts.ts';

// Records: 0 article; 1 Truss, 2 Lavrov (said the day before), 3 nobody; 4 article; 5 Lavrov, 6 Truss.
const facts = unpackFacts({
  ...noFacts,
  sides: ['United Kingdom', 'Russia'],
  publishers: ['Metro', 'Financial Times'],
  speakers: [
    ['liz-truss', 'Liz Truss', '', 0, []],
    ['sergei-lavrov', 'Sergei Lavrov', '', 1, []],
  ],
  articles: packedArticles(['2021-12-02', 0, 0, [0, 1, -1]], ['2022-01', 1, 1, [1, 0]]),
  said: { 2: '2021-12-01' },
  stated: [2],
  corrected: [6],
});
const records = recordsFrom(facts);
const chosen = (query: string, scores: ReadonlyMap<number, number> | null = null) =>
  applyFilters(readAddress(query), scores, records, facts);
const numbers = (...given: Parameters<typeof chosen>) => chosen(...given).records.map((record) => record.number);

describe('filters', () => {
  test.each([
    ['', [2, 1, 3, 5, 6, 0, 4]],
    ['?speaker=sergei-lavrov', [2, 5]],
    ['?speaker=sergei-lavrov&speaker=liz-truss', [2, 1, 5, 6]],
    ['?speaker=nobody-known', []],
    ['?side=United+Kingdom', [1, 6]],
    ['?publisher=Financial+Times', [5, 6, 4]],
    ['?kind=article', [0, 4]],
    ['?status=unattributed', [3]],
    ['?status=inferred', [5, 6, 4]],
    ['?status=stated&status=corrected', [2, 6]],
    ['?to=2021-12-01', [2]],
    ['?from=2021-12-02&to=2021-12-02', [1, 3, 0]],
    ['?to=2021-12-01&days=published', []],
    ['?from=2022-01-20&to=2022-01-20', [5, 6, 4]],
    ['?from=2022-02-01', []],
    ['?sort=newest', [6, 5, 3, 1, 2, 4, 0]],
    ['?sort=oldest&days=published', [1, 2, 3, 5, 6, 0, 4]],
    ['?sort=relevance', [2, 1, 3, 5, 6, 0, 4]],
    ['?group=article', [2, 1, 3, 0, 5, 6, 4]],
    ['?group=speaker', [2, 5, 1, 6, 3, 0, 4]],
    // One of each side before there is a second of any.
    ['?group=side', [2, 1, 3, 0, 5, 6, 4]],
    ['?weekday=thursday', [1, 3, 0]],
    ['?weekday=sunday&weekday=wednesday', [2]],
    ['?status=once', []],
    ['?sort=most&kind=quotation', [1, 6, 2, 5, 3]],
  ])('%s', (query, expected) => {
    expect(numbers(query)).toEqual(expected);
  });
});

test('phrases of a statement are found, and counted apart', () => {
  const withPhrases = { ...facts, phrases: [2, 6] };
  const found = (query: string) => applyFilters(readAddress(query), null, recordsFrom(withPhrases), withPhrases);
  expect(found('').records).toHaveLength(7);
  expect([found('').quotations, found('').phrases, found('').articles]).toEqual([5, 2, 2]);
  expect(found('').counts.kind).toEqual({ quotation: 3, phrase: 2, article: 2 });
  // Best match first, the statement comes before what is only a phrase of one, however well that fits.
  const scores = new Map([1, 2, 4, 6].map((number) => [number, number]));
  const best = applyFilters(readAddress(''), scores, recordsFrom(withPhrases), withPhrases);
  expect(best.records.map(({ number }) => number)).toEqual([1, 6, 2, 4]);
  expect([found('?speaker=sergei-lavrov').quotations, found('?speaker=sergei-lavrov').phrases]).toEqual([2, 1]);
  // Each of the two has one statement, and a phrase of it.
  expect(found('?status=once').records.map(({ number }) => number)).toEqual([2, 1, 5, 6]);
  expect(recordsFrom(facts).some(({ isPhrase }) => isPhrase)).toBe(false);
});

test('a statement that several articles print is found and counted once, wherever one of them is', () => {
  // The second article's Lavrov prints what the first one's said.
  const doubled = { ...facts, doubles: { 5: 2 } };
  const once = (query: string) => applyFilters(readAddress(query), null, recordsFrom(doubled), doubled);
  expect(once('').records.map(({ number }) => number)).toEqual([2, 1, 3, 6, 0, 4]);
  expect([once('').quotations, once('').articles]).toEqual([4, 2]);
  expect(once('').counts).toMatchObject({
    statuses: { attributed: 3, unattributed: 1, stated: 1 },
    kind: { quotation: 4 },
    speakers: [2, 1],
    sides: [2, 1],
    publishers: [4, 3],
  });
  expect(once('?publisher=Financial+Times').records.map(({ number }) => number)).toEqual([5, 6, 4]);
  expect(once('?speaker=sergei-lavrov').quotations).toBe(1);
});

test('of a statement whose first print is not among what was found, the next one stands for it', () => {
  const doubled = { ...facts, doubles: { 5: 2, 6: 2 } };
  const found = (numbers: readonly number[]) =>
    applyFilters(
      readAddress('?q=x'),
      new Map(numbers.map((number) => [number, 1])),
      recordsFrom(doubled),
      doubled,
    ).records.map(({ number }) => number);
  expect(found([6, 5, 3])).toEqual([3, 6]);
  expect(found([5, 2, 3])).toEqual([2, 3]);
});

test('what is asked for, and in which order it comes where none was chosen', () => {
  const [none, filtered] = [readAddress(''), readAddress('?kind=article')];
  expect([asksForAnything(none, false), asksForAnything(none, true), asksForAnything(filtered, false)]).toEqual([
    false,
    true,
    true,
  ]);
  const order = (query: string, hasWords: boolean) => sortOf(readAddress(query), hasWords);
  expect([order('', true), order('', false)]).toEqual(['relevance', 'oldest']);
  expect([order('?sort=relevance', true), order('?sort=relevance', false)]).toEqual(['relevance', 'oldest']);
  expect([order('?sort=newest', true), order('?sort=newest', false)]).toEqual(['newest', 'newest']);
});

test('words order by how well they fit, quotations first', () => {
  const scores = new Map([
    [4, 9],
    [1, 2],
    [5, 7],
  ]);
  expect(numbers('?q=x', scores)).toEqual([5, 1, 4]);
  expect(numbers('?q=x&sort=oldest', scores)).toEqual([1, 5, 4]);
});

test('of equal scores the earlier record comes first; a number that no record has is left out', () => {
  const scores = new Map([
    [6, 3],
    [99, 9],
    [5, 3],
    [1, 3],
  ]);
  expect(numbers('?q=x', scores)).toEqual([1, 5, 6]);
});

test('whoever is asked for by name comes before others, by relevance alone', () => {
  const scores = new Map([
    [0, 9],
    [1, 2],
    [5, 7],
    [6, 3],
  ]);
  const ordered = (query: string) =>
    applyFilters(readAddress(query), scores, records, facts, [0]).records.map(({ number }) => number);
  expect(ordered('?q=x')).toEqual([6, 1, 5, 0]);
  expect(ordered('?q=x&sort=oldest')).toEqual([1, 5, 6, 0]);
});

test('a count says what choosing that value, too, would find', () => {
  const { counts, quotations, articles } = chosen('?speaker=sergei-lavrov&publisher=Metro');
  expect([quotations, articles]).toEqual([1, 0]);
  expect(counts.speakers).toEqual([1, 1]);
  expect(counts.publishers).toEqual([1, 1]);
  expect(counts.kind).toEqual({ quotation: 1, phrase: 0, article: 0 });
  expect(counts.sides).toEqual([0, 1]);
  expect(counts.statuses).toEqual({
    attributed: 1,
    unattributed: 0,
    probable: 0,
    stated: 1,
    published: 0,
    inferred: 0,
    corrected: 0,
    once: 0,
  });
});

test('each record has its place among those of its kind', () => {
  expect(records.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
    'article 0',
    'quotation 0',
    'quotation 1',
    'quotation 2',
    'article 1',
    'quotation 3',
    'quotation 4',
  ]);
});
