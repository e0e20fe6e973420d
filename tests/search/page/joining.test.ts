import { expect, test } from 'vitest';
import { recordsOf } from '../../../src/search/index/facts.ts';
import { type PublishedFacts, packFacts, unpackFacts } from '../../../src/search/packed-facts.ts';
import { joinShards } from '../../../src/search/page/joining.ts';
import { recordsFrom } from '../../../src/search/page/records.ts';
import { readVocabulary, readWords } from '../../../src/search/page/texts.ts';
import { buildTimeline } from '../../../src/timeline/index.ts';
import { noFacts, packedArticles } from '../../support/facts.ts';
import { entry, quotation } from '../../timeline/made-up.ts';

const older: PublishedFacts = {
  ...noFacts,
  sides: ['Town', 'Port'],
  marks: [1, 2],
  publishers: ['The Ostbury Mail'],
  speakers: [
    ['ann-poole', 'A. Poole', 'Clerk', 0, ['Ms Poole']],
    ['kim-orr', 'Kim Orr', 'Pilot', 1, []],
  ],
  parts: { 1: 'Harbour' },
  articles: packedArticles(['2020-05-01', 0, 0, [0, 1]]),
  said: { 1: '2020-04-30' },
  stated: [1],
  texts: {
    kind: 'here',
    article: [['/articles/a/', 'A', 'ferry']],
    quotation: [
      ['/articles/a/#q-1', 'A', 'one'],
      ['/articles/a/#q-2', 'A', 'two'],
    ],
  },
};
const newer: PublishedFacts = {
  ...noFacts,
  sides: ['Port'],
  marks: [1],
  publishers: ['Ferry News', 'The Ostbury Mail'],
  speakers: [
    ['ida-moss', 'Ida Moss', '', -1, []],
    ['ann-poole', 'Ann Poole', 'Mayor', -1, []],
  ],
  articles: packedArticles(['2021-02-01', 1, 1, [0]], ['2021-03-01', 0, 0, [1, -1]]),
  probable: [3],
  doubles: { 3: 1 },
  phrases: [3],
  texts: {
    kind: 'here',
    article: [
      ['/articles/b/', 'B', 'bridge'],
      ['/articles/c/', 'C', 'quay'],
    ],
    quotation: [
      ['/articles/b/#q-3', 'B', 'three'],
      ['/articles/c/#q-4', 'C', 'four'],
      ['/articles/c/#q-5', 'C', 'five'],
    ],
  },
};
const { facts, shelves } = joinShards([
  { home: '/news/2020/', facts: unpackFacts(older), texts: older.texts, bundles: 1 },
  { home: '/news/2021/', facts: unpackFacts(newer), texts: newer.texts, bundles: 1 },
]);
const records = recordsFrom(facts);

test('a speaker of both is one, known as the newer site tells, at home where last quoted', () => {
  expect(packFacts(facts).speakers).toEqual([
    ['', 'Ann Poole', 'Mayor', 0, ['Ms Poole', 'A. Poole']],
    ['', 'Kim Orr', 'Pilot', 1, []],
    ['', 'Ida Moss', '', -1, []],
  ]);
  expect(facts.homes).toEqual(['/news/2021/', '/news/2020/', '/news/2021/']);
  const by = records.filter(({ kind, speaker }) => kind === 'quotation' && speaker === 0);
  expect(by.map(({ number, saidDate }) => [number, saidDate])).toEqual([
    [1, '2020-04-30'],
    [6, '2021-03-01'],
  ]);
});

test('papers and sides are joined by name, and each side keeps one mark', () => {
  expect(facts.publishers).toEqual(['The Ostbury Mail', 'Ferry News']);
  expect(records.filter(({ kind }) => kind === 'article').map(({ publisher }) => publisher)).toEqual([0, 0, 1]);
  expect([facts.sides, facts.marks, facts.parts]).toEqual([['Town', 'Port'], [1, 2], { 1: 'Harbour' }]);
});

test('the numbers of the second site go on where those of the first end', () => {
  expect(records).toHaveLength(8);
  expect([facts.stated, facts.probable, facts.doubles, facts.phrases]).toEqual([[1], [6], { 6: 4 }, [6]]);
});

test('every record has the words and the address of its own site', async () => {
  const read = await Promise.all(records.map((record) => readWords(record, shelves)));
  expect(read.map(([address, , words]) => `${address} ${words}`)).toEqual([
    '/news/2020/articles/a/ ferry',
    '/news/2020/articles/a/#q-1 one',
    '/news/2020/articles/a/#q-2 two',
    '/news/2021/articles/b/ bridge',
    '/news/2021/articles/b/#q-3 three',
    '/news/2021/articles/c/ quay',
    '/news/2021/articles/c/#q-4 four',
    '/news/2021/articles/c/#q-5 five',
  ]);
  expect(new Set(await readVocabulary(shelves))).toEqual(
    new Set(['ferry', 'one', 'two', 'bridge', 'three', 'quay', 'four', 'five']),
  );
});

test('a statement that two sites print about New Year is one, and one that is said again later is another', () => {
  const site = (published: string, edges: Record<number, string>, doubles: Record<number, number> = {}) => ({
    facts: unpackFacts({
      ...noFacts,
      publishers: ['The Ostbury Mail'],
      speakers: [
        ['ann-poole', 'Ann Poole', '', -1, []],
        ['kim-orr', 'Kim Orr', '', -1, []],
      ],
      articles: packedArticles([published, 0, 0, [0, 1]], [published, 0, 0, [0]]),
      edges,
      doubles,
    }),
    texts: older.texts,
    bundles: 1,
  });
  const joined = (later: string) =>
    joinShards([
      { home: '/2020/', ...site('2020-12-30', { 1: 'ferry', 2: 'quay', 4: 'ferry' }, { 1: 4 }) },
      { home: '/2021/', ...site(later, { 1: 'ferry', 2: 'ferry', 4: 'ferry' }, { 4: 1 }) },
    ]).facts.doubles;
  // Kim Orr’s words of 2021 are Ann Poole’s, and nobody is taken for somebody else.
  expect(joined('2021-01-02')).toEqual({ 1: 4, 6: 4, 9: 4 });
  expect(joined('2021-03-02')).toEqual({ 1: 4, 9: 6 });
});

test('over two sites the same words are one statement, and those that one of them abridged are found in both', () => {
  const full = 'The ferry sails again in spring, and the quay is mended by then.';
  const site = (day: string, words: string) => {
    const model = buildTimeline([entry(day, [quotation(1, 'Ann Poole', day, words)])], []);
    return { facts: recordsOf(model, 0, true).facts, texts: older.texts, bundles: 1 };
  };
  const joined = (words: string) =>
    joinShards([
      { home: '/2020/', ...site('2020-12-31', full) },
      { home: '/2021/', ...site('2021-01-01', words) },
    ]).facts.doubles;
  expect(joined(full.toUpperCase())).toEqual({ 3: 1 });
  expect(joined('The ferry sails again in spring, and the quay is mended')).toEqual({});
  // Within one site they are one.
  const both = [full, 'The ferry sails again in spring, and the quay is mended'].map((words, n) =>
    entry(`2020-12-3${n}`, [quotation(n, 'Ann Poole', `2020-12-3${n}`, words)]),
  );
  expect(recordsOf(buildTimeline(both, []), 0, true).facts.doubles).toEqual({ 3: 1 });
});
