import { expect, test } from 'vitest';
import { findPhrase } from '../../../src/search/page/phrases.ts';
import type { WordIndex } from '../../../src/search/page/word-index.ts';

const texts = ['We can be and mel from the bust', 'be and from mel', 'the mel from us', 'from the mel be'];
const names = ['', '', 'Ana de Lima', ''];

/** An index that knows words, as Pagefind does, and tells what it was asked: “be” and “from” weigh much, all else little. */
function ask(words: string, repeated = 1) {
  const asked: string[] = [];
  const all = Array.from({ length: repeated }, () => texts).flat();
  const index: WordIndex = {
    search: async (phrase) => {
      asked.push(phrase);
      const wanted = phrase.replaceAll('"', '');
      return all.flatMap((text, number) =>
        ` ${text} ${names[number % 4]} `.toLowerCase().includes(` ${wanted} `)
          ? [{ number, score: 1 + number, hits: [99] }]
          : [],
      );
    },
    weightOf: (word) => (asked.includes(`"${word}"`) ? 0 : /^(?:be|from)$/.test(word) ? 20 : 10),
  };
  const read = async (number: number) => ({ content: all[number] ?? '', names: names[number % 4] ?? '' });
  return findPhrase(words.split(' '), index, { read, weightOf: () => 6 }).then((found) => ({ asked, found }));
}

test('the cheapest words beside each other are looked up, until reading costs less than the next', async () => {
  const { asked, found } = await ask('be and mel from the');
  expect(asked).toEqual(['"and"', '"and mel"']);
  expect(found).toEqual([{ number: 0, score: 1, hits: [2, 3, 4, 5, 6] }]);
});

test('what many may hold is looked up whole', async () => {
  const { asked, found } = await ask('and mel from', 20);
  expect(asked).toEqual(['"and"', '"and mel"', '"and mel from"']);
  expect(found).toHaveLength(20);
});

test('a heavy word between two light ones is looked up last', async () => {
  const { asked, found } = await ask('mel from the bust', 20);
  expect(asked).toEqual(['"the"', '"the bust"', '"mel"', '"the bust"', '"mel from the bust"']);
  expect(found).toHaveLength(20);
});

test('a name counts as its bearer’s words', async () => {
  expect((await ask('ana de lima')).found.map(({ number }) => number)).toEqual([2]);
});

test('what stands nowhere is found nowhere', async () => {
  expect((await ask('and mel from us')).found).toEqual([]);
});
