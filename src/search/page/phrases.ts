import { indexFewArticles, type Searched } from './few-articles.ts';
import type { FoundWords } from './word-index.ts';

/** A page of results and a little more: so many texts are read rather than more of the index. */
const mostRead = 12;

/**
 * The records that hold `words` one after another. The index of words is loaded in pieces, one for each word, and small words
 * have the largest: so the two words beside each other that are the longest are looked up, and the few records that hold
 * those are read. Where they are many, the whole phrase is looked up. `search` asks the index, `read` gives a record's words.
 */
export async function findPhrase(
  words: readonly string[],
  search: (phrase: string) => Promise<readonly FoundWords[]>,
  read: (number: number) => Promise<Searched>,
): Promise<readonly FoundWords[]> {
  const whole = `"${words.join(' ')}"`;
  if (words.length < 3) return search(whole);
  const lengthAt = (at: number) => (words[at]?.length ?? 0) + (words[at + 1]?.length ?? 0);
  const [first = 0] = words
    .slice(0, -1)
    .map((_, at) => at)
    .sort((a, b) => lengthAt(b) - lengthAt(a));
  const holding = await search(`"${words.slice(first, first + 2).join(' ')}"`);
  if (holding.length > mostRead) return search(whole);
  const texts = await Promise.all(holding.map(({ number }) => read(number)));
  const found = await indexFewArticles(texts).search(whole);
  return found.flatMap(({ number, hits }) => {
    const one = holding[number];
    return one ? [{ ...one, hits }] : [];
  });
}
