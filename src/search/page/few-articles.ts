import { stemmer } from 'stemmer';
import { foldWord, foldWords } from '../folding.ts';
import type { FoundWords, WordIndex } from './word-index.ts';

/** A record as it is searched: its indexed text, and its speaker's names. */
export interface Searched {
  readonly content: string;
  readonly names: string;
}

/** Where a word stands, and how much it says that it stands there. */
type Place = readonly [at: number, weight: number];
/** By place the words that have “’s” behind them, without it. */
type Owners = ReadonlyMap<number, string>;

/** A word that begins as typed says less than the word itself. */
const begun = 0.5;
/** A speaker's name, as a word of theirs. */
const nameScore = 1;

/**
 * The index of a site of few articles, whose words came with the facts: they weigh less than the programs that would look
 * them up. `records` are in the order of their numbers, in English, whose endings are known here.
 */
export function indexFewArticles(records: readonly Searched[]): WordIndex {
  const laidOut = records.map(({ content, names }) => ({
    tokens: content.split(/\s+/).map(foldWord),
    // “the UK’s” holds “UK”.
    owners: new Map(
      content
        .split(/\s+/)
        .flatMap((word, at) => (/[’']s\P{L}*$/u.test(word) ? [[at, foldWord(word).slice(0, -1)]] : [])),
    ),
    names: foldWords(names),
  }));
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stemmer(word);
    stems.set(word, known);
    return known;
  };
  const middling = laidOut.reduce((sum, { tokens }) => sum + tokens.length, 0) / Math.max(1, laidOut.length);
  // A short word has no other forms: “us” is none of “use”, though both have one stem.
  const isForm = (token: string, word: string) =>
    token === word ||
    // Two forms begin alike: of thousands of words few have to be taken to their stem.
    (word.length > 3 && token.length > 2 && token.startsWith(word.slice(0, 3)) && stemOf(token) === stemOf(word));

  const stands = (tokens: readonly string[], owners: Owners, at: number, word: string) =>
    isForm(tokens[at] ?? '', word) || owners.get(at) === word;

  const found = (hitsIn: (tokens: readonly string[], owners: Owners) => readonly Place[]) => {
    const all = laidOut.flatMap(({ tokens, owners, names }, number): FoundWords[] => {
      const hits = hitsIn(tokens, owners);
      const weight =
        hits.reduce((sum, [, each]) => sum + each, 0) + (hitsIn(names, new Map()).length > 0 ? nameScore : 0);
      if (weight === 0) return [];
      // As BM25 has it: the third time a word stands in a text says little, and less in a long one.
      const score = (2.2 * weight) / (weight + 1.2 * (0.25 + (0.75 * tokens.length) / middling));
      return [{ number, score, hits: hits.map(([at]) => at) }];
    });
    const rarity = Math.log(1 + laidOut.length / Math.max(1, all.length));
    return all.map((one) => ({ ...one, score: one.score * rarity }));
  };

  const index: WordIndex = {
    weightOf: () => 0,
    searchPlaces: (words) => index.search(words),
    async search(words) {
      const wanted = foldWords(words);
      const [word = ''] = wanted;
      if (word === '') return [];
      if (words.startsWith('"'))
        return found((tokens, owners) => {
          const solid = [...tokens.keys()].filter((at) => tokens[at] !== '');
          return solid.flatMap((_, first) => {
            const run = solid.slice(first, first + wanted.length);
            const isRun =
              run.length === wanted.length && run.every((at, n) => stands(tokens, owners, at, wanted[n] ?? ''));
            return isRun ? run.map((at): Place => [at, 1]) : [];
          });
        });
      return found((tokens, owners) =>
        tokens.flatMap((token, at): readonly Place[] => {
          if (stands(tokens, owners, at, word)) return [[at, 1]];
          return token.startsWith(word) ? [[at, begun]] : [];
        }),
      );
    },
  };
  return index;
}
