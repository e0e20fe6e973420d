import { expect, test } from 'vitest';
import { packFacts, unpackFacts } from '../../../src/search/packed-facts.ts';
import { layOut } from '../../../src/search/page/knowledge.ts';
import { recordsFrom, recordsInPieces } from '../../../src/search/page/records.ts';
import { noFacts, packedArticles } from '../../support/facts.ts';

const facts = unpackFacts({
  ...noFacts,
  sides: ['Norland', 'Harbour Town'],
  speakers: [['ana-lima', 'Ana Lima', 'Prime Minister', 0, []]],
  articles: packedArticles(['2021-05-02', 0, -1, [0]], ['2021-12-21', 0, -1, [0, 0]]),
  held: { 1: ['Mayor', 1, ''] },
});

test('a quotation is filed under the side that its speaker spoke for then', () => {
  expect(recordsFrom(facts).map(({ side }) => side)).toEqual([-1, 1, -1, 0, 0]);
});

test('many articles are laid out in pieces, between which a page may draw', () => {
  const many = unpackFacts({
    ...noFacts,
    articles: packedArticles(...Array.from({ length: 600 }, () => ['2021-05-02', 0, -1, [-1]] as const)),
  });
  const pieces = recordsInPieces(many);
  let stops = 0;
  let last = pieces.next();
  for (; !last.done; last = pieces.next()) stops++;
  expect(stops).toBeGreaterThan(10);
  expect(last.value).toEqual(recordsFrom(many));
});

test('of those who changed office each one is known with its days', () => {
  expect(layOut(facts, [], 'en-GB').known.terms?.get(0)).toEqual([
    { role: 'Mayor', side: 1, from: '2021-05-02', to: '2021-05-02' },
    { role: 'Prime Minister', side: 0, from: '2021-12-21', to: '2021-12-21' },
  ]);
});

test('the file has the facts in fewer bytes, and the page has them back whole', () => {
  expect(unpackFacts(packFacts(facts))).toEqual(facts);
});
