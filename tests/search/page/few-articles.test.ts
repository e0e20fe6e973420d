import { expect, test } from 'vitest';
import { indexable } from '../../../src/search/index/indexable.ts';
import { indexFewArticles } from '../../../src/search/page/few-articles.ts';

const index = indexFewArticles(
  [
    ['The harbour – closed in a storm, ships were leaving for the open sea. Ships wait outside.', ''],
    ['We leave no ship of the UK’s behind', 'Ana Lima'],
    ['A pro-harbour vote at the Café Łódź', 'the Harbour Board'],
    ['港湾总统利马说：“我们不会离开港口。” 100名渔民', '利马'],
  ].map(([text = '', names = '']) => ({ content: indexable(text), names })),
);
const found = async (words: string) => (await index.search(words)).map(({ number }) => number);

test.each([
  ['the word itself, and forms of it', 'leaves', [0, 1]],
  ['a beginning', 'storm', [0]],
  ['a beginning', 'sto', [0]],
  ['no other word with the same letters', 'ave', []],
  ['no word that only has its stem', '"ar"', []],
  ['a name', 'lima', [1]],
  ['letters as they are typed', 'cafe', [2]],
  ['letters as they are typed', 'lodz', [2]],
  ['words joined by a hyphen', 'proharbour', [2]],
  ['a phrase', '"no ship of the UK"', [1]],
  ['what owns something', 'uk', [1]],
  ['what owns something', 'uks', [1]],
  ['a phrase through a hyphen', '"pro harbour vote"', [2]],
  ['a phrase over a dash', '"harbour closed"', [0]],
  ['no phrase in another order', '"behind ship"', []],
  ['a word of a script without spaces, as a phrase of its letters', '"总 统"', [3]],
  ['and none whose letters stand apart', '"港 口 利"', []],
  ['nothing', '', []],
])('finds %s: %s', async (_, words, numbers) => {
  expect(await found(words)).toEqual(numbers);
});

test('tells where the words stand, and puts the record that says more of them first', async () => {
  const [first, second] = await index.search('ship');
  expect(first).toMatchObject({ number: 0, hits: [7, 14] });
  expect(second).toMatchObject({ number: 1, hits: [3] });
  expect((await index.search('lima'))[0]?.hits).toEqual([]);
  const byScore = (await index.search('harbour')).toSorted((a, b) => b.score - a.score);
  expect(byScore.map(({ number }) => number)).toEqual([2, 0]);
});
