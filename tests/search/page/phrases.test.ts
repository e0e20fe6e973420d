import { expect, test } from 'vitest';
import { findPhrase } from '../../../src/search/page/phrases.ts';

const texts = ['We can be and mel from the bust', 'be and from mel', 'the mel from us', 'from the mel be'];
const names = ['', '', 'Ana de Lima', ''];

/** An index that knows words beside each other, as Pagefind does, and tells what it was asked. */
function ask(words: string, repeated = 1) {
  const asked: string[] = [];
  const all = Array.from({ length: repeated }, () => texts).flat();
  const search = async (phrase: string) => {
    asked.push(phrase);
    const wanted = phrase.replaceAll('"', '');
    return all.flatMap((text, number) =>
      `${text} ${names[number % 4]}`.toLowerCase().includes(wanted) ? [{ number, score: 1 + number, hits: [99] }] : [],
    );
  };
  const read = async (number: number) => ({ content: all[number] ?? '', names: names[number % 4] ?? '' });
  return findPhrase(words.split(' '), search, read).then((found) => ({ asked, found }));
}

test('of a long phrase the two longest words beside each other are looked up, and the texts are read', async () => {
  const { asked, found } = await ask('be and mel from the');
  expect(asked).toEqual(['"mel from"']);
  expect(found).toEqual([{ number: 0, score: 1, hits: [2, 3, 4, 5, 6] }]);
});

test('a short one, and one that many may hold, is looked up whole', async () => {
  expect((await ask('mel from')).asked).toEqual(['"mel from"']);
  const { asked, found } = await ask('and mel from the', 20);
  expect(asked).toEqual(['"mel from"', '"mel from the"', '"and mel from the"']);
  expect(found).toHaveLength(20);
});

test('a name counts as its bearer’s words', async () => {
  expect((await ask('ana de lima')).found.map(({ number }) => number)).toEqual([2]);
});

test('what stands nowhere is found nowhere', async () => {
  expect((await ask('and mel from us')).found).toEqual([]);
});
