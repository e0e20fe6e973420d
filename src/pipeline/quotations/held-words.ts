/**
 * The words of a quotation as they are looked for in another's: letters and digits count, case and marks do not. Each has a
 * space before and behind it, so that “serious” is not in “seriously”; a bar parts two stretches, so that nothing runs over
 * the gap that a cue leaves.
 */
export const foldStretches = (stretches: readonly string[]): string =>
  stretches
    .map((words) => ` ${(words.toLowerCase().match(/(?:[a-z0-9]+|[\p{L}\p{N}])+/gu) ?? []).join(' ')} `)
    .join('|');

const wordsIn = (folded: string): readonly string[] => folded.match(/[^ |]+/g) ?? [];

/** So many are simply asked one after the other; of more, only those that hold a phrase's rarest word. */
const few = 24;

/**
 * For each phrase the index of the first of `wholes` that holds its words in one piece; null where none does, and for a phrase
 * without words. All are folded. `upTo` says of a phrase how many of the wholes are asked, from the first.
 */
export function findHolders(
  phrases: readonly string[],
  wholes: readonly string[],
  upTo: (phrase: number) => number = () => wholes.length,
): readonly (number | null)[] {
  if (wholes.length <= few)
    return phrases.map((phrase, p) => {
      if (!/[^ |]/.test(phrase)) return null;
      const end = upTo(p);
      const holder = wholes.findIndex((whole, w) => w < end && whole.includes(phrase));
      return holder === -1 ? null : holder;
    });
  const holders = new Map<string, number[]>(phrases.flatMap(wordsIn).map((word) => [word, []]));
  for (const [n, whole] of wholes.entries()) {
    for (const word of wordsIn(whole)) {
      const list = holders.get(word);
      if (list && list.at(-1) !== n) list.push(n);
    }
  }
  return phrases.map((phrase, p) => {
    const lists = wordsIn(phrase).map((word) => holders.get(word) ?? []);
    // Only those that hold the word that fewest hold can hold all.
    const rarest = lists.reduce<readonly number[]>(
      (shortest, list) => (list.length < shortest.length ? list : shortest),
      lists[0] ?? [],
    );
    const end = upTo(p);
    for (const w of rarest) {
      if (w >= end) return null;
      if (wholes[w]?.includes(phrase)) return w;
    }
    return null;
  });
}
