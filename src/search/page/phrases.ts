import { indexFewArticles, type Searched } from './few-articles.ts';
import type { FoundWords, WordIndex } from './word-index.ts';

/** The texts in which a phrase may stand. */
export interface Readable {
  /** The kilobytes that reading a record would load. */
  weightOf(number: number): number;
  read(number: number): Promise<Searched>;
  /** The words of its speaker's names, folded. */
  namesOf(number: number): readonly string[];
}

/** So many marks that are no words may stand between two words of a phrase: “rough – and cold”. */
const mostMarks = 2;

/** The records that hold `words` one after another; where none does, those in which marks stand between them. */
export async function findPhrase(
  words: readonly string[],
  index: WordIndex,
  texts: Readable,
): Promise<readonly FoundWords[]> {
  const found = await findRun(words, index, texts, 0);
  return found.length > 0 ? found : findRun(words, index, texts, mostMarks);
}

/**
 * The index of words is loaded in pieces, one for each word, and small words have the largest: so the words are looked up one by
 * one, the lightest first, until the records in which those stand as far from each other as they do in the phrase cost less to
 * be read than the next word to be looked up. `marks` may stand between two of them.
 */
async function findRun(
  words: readonly string[],
  { search, searchPlaces, weightOf }: WordIndex,
  texts: Readable,
  marks: number,
): Promise<readonly FoundWords[]> {
  const lookedUp: LookedUp[] = [];
  const left = new Set(words.keys());
  for (;;) {
    const [at = 0] = [...left].sort((a, b) => weightOf(words[a] ?? '') - weightOf(words[b] ?? ''));
    left.delete(at);
    const word = words[at] ?? '';
    // Of a word between marks Pagefind tells but one place in each text.
    lookedUp.push({ at, word, found: await searchPlaces(word) });
    const holding = holdingAll(lookedUp, texts, marks);
    if (holding.length === 0) return [];
    if (left.size === 0 && marks === 0) return search(`"${words.join(' ')}"`);
    const next = Math.min(...[...left].map((other) => weightOf(words[other] ?? '')));
    const reading = holding.reduce((sum, { number }) => sum + texts.weightOf(number), 0);
    if (reading <= next) return amongRead(words, holding, texts);
  }
}

/** A word of the phrase, its place there, and where it stands. */
interface LookedUp {
  readonly at: number;
  readonly word: string;
  readonly found: readonly FoundWords[];
}

/** The records in which all words looked up may be of one phrase: by where they stand, or because a name has them. */
function holdingAll(lookedUp: readonly LookedUp[], { namesOf }: Readable, marks: number): readonly FoundWords[] {
  const [{ at: first, found }, ...others] = lookedUp as readonly [LookedUp, ...LookedUp[]];
  const byNumber = others.map(({ found }) => new Map(found.map((one) => [one.number, one])));
  return found.flatMap((one): readonly FoundWords[] => {
    const own = byNumber.map((found) => found.get(one.number));
    if (!own.every((other) => other !== undefined)) return [];
    const score = own.reduce((sum, other) => sum + other.score, one.score);
    const hits = own.map((other) => other.hits);
    const isRun = one.hits.some((hit) =>
      others.every(({ at }, n) => {
        const [nearest, furthest] = at > first ? [at - first, at - first + marks] : [at - first - marks, at - first];
        return hits[n]?.some((other) => other - hit >= nearest && other - hit <= furthest);
      }),
    );
    const names = new Set(isRun ? [] : namesOf(one.number));
    return isRun || lookedUp.every(({ word }) => names.has(word))
      ? [{ number: one.number, score, hits: one.hits }]
      : [];
  });
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
