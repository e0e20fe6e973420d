import { indexFewArticles, type Searched } from './few-articles.ts';
import type { FoundWords, WordIndex } from './word-index.ts';

/** The texts in which a phrase may stand. */
export interface Readable {
  /** The kilobytes that reading a record would load. */
  weightOf(number: number): number;
  read(number: number): Promise<Searched>;
}

/**
 * The records that hold `words` one after another. The index of words is loaded in pieces, one for each word, and small words
 * have the largest: so the two words beside each other that cost least are looked up, the cheaper alone at first, and then
 * one more beside them, until the records that hold these cost less to be read than the next word to be looked up.
 */
export async function findPhrase(
  words: readonly string[],
  { search, weightOf }: WordIndex,
  texts: Readable,
): Promise<readonly FoundWords[]> {
  const weights = words.map(weightOf);
  const costAt = (at: number) => weights[at] ?? Number.POSITIVE_INFINITY;
  let first = words.length === 1 ? 0 : cheapestPair(words, weights);
  if (costAt(first + 1) < costAt(first)) first++;
  for (let end = first + 1; ; ) {
    const run = words.slice(first, end);
    const holding = await search(`"${run.join(' ')}"`);
    if (run.length === words.length || holding.length === 0) return holding;
    const next = Math.min(costAt(first - 1), costAt(end));
    if (holding.reduce((sum, { number }) => sum + texts.weightOf(number), 0) <= next)
      return amongRead(words, holding, texts);
    if (costAt(first - 1) < costAt(end)) first--;
    else end++;
  }
}

/** Where the two words beside each other stand that cost least, and of those the longest: they are the rarest. */
function cheapestPair(words: readonly string[], weights: readonly number[]): number {
  const pairs = words.slice(1).map((word, at) => ({
    at,
    weight: (weights[at] ?? 0) + (weights[at + 1] ?? 0),
    letters: word.length + (words[at]?.length ?? 0),
  }));
  return pairs.toSorted((a, b) => a.weight - b.weight || b.letters - a.letters)[0]?.at ?? 0;
}

async function amongRead(
  words: readonly string[],
  holding: readonly FoundWords[],
  { read }: Readable,
): Promise<readonly FoundWords[]> {
  const texts = await Promise.all(holding.map(({ number }) => read(number)));
  const found = await indexFewArticles(texts).search(`"${words.join(' ')}"`);
  return found.flatMap(({ number, hits }) => {
    const one = holding[number];
    return one ? [{ ...one, hits }] : [];
  });
}
