import { expect, test } from 'vitest';
import { findPhrase } from '../../../src/search/page/phrases.ts';
import type { WordIndex } from '../../../src/search/page/word-index.ts';

const texts = ['We can be and mel from the bust', 'be and from mel', 'the mel from us', 'from the mel be'];
const names = ['', '', 'Ana de Lima', ''];

/**
 * An index that knows words, as Pagefind does, and tells what it was asked: “be” and “from” weigh much, all else little. A word
 * of a name is hit nowhere.
 */
function ask(words: string, repeated = 1) {
  const asked: string[] = [];
  const all = Array.from({ length: repeated }, () => texts).flat();
  const index: WordIndex = {
    searchPlaces: (word) => index.search(word),
    search: async (phrase) => {
      asked.push(phrase);
      const wanted = phrase.replaceAll('"', '').split(' ');
      return all.flatMap((text, number) => {
        const own = text.toLowerCase().split(' ');
        const hits = [...own.keys()].filter((at) => wanted.every((word, n) => own[at + n] === word));
        const isName = ` ${names[number % 4]} `.toLowerCase().includes(` ${wanted.join(' ')} `);
        return hits.length > 0 || isName ? [{ number, score: 1 + number, hits }] : [];
      });
    },
    weightOf: (word) => (asked.includes(word) ? 0 : /^(?:be|from)$/.test(word) ? 20 : 10),
  };
  const read = async (number: number) => ({ content: all[number] ?? '', names: names[number % 4] ?? '' });
  const namesOf = (number: number) => (names[number % 4] ?? '').toLowerCase().split(' ');
  return findPhrase(words.split(' '), index, { read, namesOf, weightOf: () => 6 }).then((found) => ({ asked, found }));
}

test('the lightest words are looked up, until reading costs less than the next', async () => {
  const { asked, found } = await ask('be and mel from the');
  expect(asked).toEqual(['and', 'mel']);
  expect(found).toEqual([{ number: 0, score: 2, hits: [2, 3, 4, 5, 6] }]);
});

test('what many may hold is looked up whole', async () => {
  const { asked, found } = await ask('and mel from', 20);
  expect(asked).toEqual(['and', 'mel', 'from', '"and mel from"']);
  expect(found).toHaveLength(20);
});

test('words that stand elsewhere in a text are no phrase, and nothing more is looked up for them', async () => {
  const { asked, found } = await ask('bust mel from be', 20);
  expect(new Set(asked)).toEqual(new Set(['mel', 'bust']));
  expect(found).toEqual([]);
});

test('a mark by itself parts no words', async () => {
  const text = 'said – it was';
  const search = async (phrase: string) => {
    const hits = [text.split(' ').indexOf(phrase.replaceAll('"', ''))].filter((at) => at >= 0);
    return hits.length > 0 ? [{ number: 0, score: 1, hits }] : [];
  };
  const readable = { read: async () => ({ content: text, names: '' }), namesOf: () => [], weightOf: () => 1 };
  const found = await findPhrase(['said', 'it', 'was'], { search, searchPlaces: search, weightOf: () => 20 }, readable);
  expect(found).toHaveLength(1);
});

test('of the words of a phrase every place is asked for: the first in a record need not be the one that counts', async () => {
  const content = 'the mel said that the bust stands';
  const places = (word: string) => [...content.split(' ').keys()].filter((at) => content.split(' ')[at] === word);
  const found = await findPhrase(
    ['the', 'bust'],
    {
      search: async (word) => [{ number: 0, score: 1, hits: places(word).slice(0, 1) }],
      searchPlaces: async (word) => [{ number: 0, score: 1, hits: places(word) }],
      weightOf: () => 20,
    },
    { read: async () => ({ content, names: '' }), namesOf: () => [], weightOf: () => 30 },
  );
  expect(found).toHaveLength(1);
});

test('a heavy word between two light ones is looked up last', async () => {
  const { asked, found } = await ask('mel from the bust', 20);
  expect(asked).toEqual(['mel', 'the', 'bust', 'from', '"mel from the bust"']);
  expect(found).toHaveLength(20);
});

test('a name counts as its bearer’s words', async () => {
  expect((await ask('ana de lima')).found.map(({ number }) => number)).toEqual([2]);
});

test('what stands nowhere is found nowhere', async () => {
  expect((await ask('and mel from us')).found).toEqual([]);
});
