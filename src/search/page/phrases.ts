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
 * one word more at a time, until the records that hold these cost less to be read than the next word to be looked up.
 */
export async function findPhrase(
  words: readonly string[],
  { search, weightOf }: WordIndex,
  texts: Readable,
): Promise<readonly FoundWords[]> {
  const [first, second] = cheapestPair(words.map(weightOf));
  const lookedUp = new Set([first]);
  for (;;) {
    const runs = runsOf(words, lookedUp);
    const holding = inAll(await Promise.all(runs.map((run) => search(`"${run.join(' ')}"`))));
    if (lookedUp.size === words.length || holding.length === 0) return holding;
    const [next, weight] =
      lookedUp.size === 1 ? [second, weightOf(words[second] ?? '')] : cheapest(words, lookedUp, weightOf);
    if (holding.reduce((sum, { number }) => sum + texts.weightOf(number), 0) <= weight)
      return amongRead(words, holding, texts);
    lookedUp.add(next);
  }
}

/** Where the two words beside each other stand that cost least, the cheaper of them first. */
function cheapestPair(weights: readonly number[]): readonly [first: number, second: number] {
  let at = 0;
  const costOf = (n: number) => (weights[n] ?? 0) + (weights[n + 1] ?? 0);
  for (let n = 1; n + 1 < weights.length; n++) if (costOf(n) < costOf(at)) at = n;
  return (weights[at + 1] ?? Number.POSITIVE_INFINITY) < (weights[at] ?? 0) ? [at + 1, at] : [at, at + 1];
}

/** A word that stands beside none of those looked up says less: two that may stand anywhere in a text are in many texts. */
const apart = 1.5;

/** Which of the other words costs least, and what it costs. */
function cheapest(
  words: readonly string[],
  lookedUp: ReadonlySet<number>,
  weightOf: WordIndex['weightOf'],
): readonly [at: number, weight: number] {
  const others = words.flatMap((word, at) => {
    if (lookedUp.has(at)) return [];
    const weight = weightOf(word);
    return [{ at, weight, cost: weight * (lookedUp.has(at - 1) || lookedUp.has(at + 1) ? 1 : apart) }];
  });
  const [least] = others.sort((a, b) => a.cost - b.cost);
  return [least?.at ?? 0, least?.weight ?? 0];
}

/** The words at these places, those beside each other together. */
function runsOf(words: readonly string[], places: ReadonlySet<number>): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const [at, word] of words.entries()) {
    if (!places.has(at)) continue;
    if (places.has(at - 1)) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

function inAll([first = [], ...others]: readonly (readonly FoundWords[])[]): readonly FoundWords[] {
  const numbers = others.map((found) => new Set(found.map(({ number }) => number)));
  return first.filter(({ number }) => numbers.every((held) => held.has(number)));
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
