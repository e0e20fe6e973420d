import { indexFewArticles, type Searched } from './few-articles.ts';
import type { FoundWords } from './word-index.ts';

/** A page of results and a little more: so many texts are read rather than more of the index. */
const mostRead = 12;

/**
 * The records that hold `words` one after another. The index of words is loaded in pieces, one for each word, and small words
 * have the largest: so the two words beside each other that are the longest are looked up, and the few records that hold
 * those are read. Where they are many, so is one word more, up to the whole phrase. `search` asks the index, `read` gives a
 * record's words.
 */
export async function findPhrase(
  words: readonly string[],
  search: (phrase: string) => Promise<readonly FoundWords[]>,
  read: (number: number) => Promise<Searched>,
): Promise<readonly FoundWords[]> {
  const lengthAt = (at: number) => words[at]?.length ?? 0;
  let first = 0;
  for (let at = 1; at + 1 < words.length; at++)
    if (lengthAt(at) + lengthAt(at + 1) > lengthAt(first) + lengthAt(first + 1)) first = at;
  for (let end = first + 2; ; ) {
    const run = words.slice(first, end);
    const holding = await search(`"${run.join(' ')}"`);
    if (run.length >= words.length || holding.length === 0) return holding;
    if (holding.length <= mostRead) return amongRead(words, holding, read);
    // The longer of the words at its ends makes the run rarer.
    if (end === words.length || (first > 0 && lengthAt(first - 1) > lengthAt(end))) first--;
    else end++;
  }
}

async function amongRead(
  words: readonly string[],
  holding: readonly FoundWords[],
  read: (number: number) => Promise<Searched>,
): Promise<readonly FoundWords[]> {
  const texts = await Promise.all(holding.map(({ number }) => read(number)));
  const found = await indexFewArticles(texts).search(`"${words.join(' ')}"`);
  return found.flatMap(({ number, hits }) => {
    const one = holding[number];
    return one ? [{ ...one, hits }] : [];
  });
}
