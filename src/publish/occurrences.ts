/** So many characters are looked up at once; shorter words are looked up whole. */
const window = 32;

/** What to look up in `words`, which begin at `at`: the first of them. */
export const lookedUp = (words: string): string => words.slice(0, window);

/**
 * Where each of `wanted` (all of them cut by `lookedUp`) stands in `text`, in one walk through it for each length that they
 * have: with thousands of quotations on a page, a search for each takes minutes. By Rabin and Karp (1987), whose sum over the
 * last characters is carried from place to place.
 */
export function occurrencesIn(text: string, wanted: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>([...wanted].map((words) => [words, []]));
  for (const [length, words] of Map.groupBy(found.keys(), ({ length }) => length)) {
    if (length === 0) continue;
    const sums = new Set(words.map((each) => sumOf(each, length)));
    // Nearly every place is no beginning of any: a bit for the end of its sum says so sooner than the set.
    for (const each of sums) ends[each & lowest] = 1;
    const outgoing = Array.from({ length }).reduce<number>((power) => Math.imul(power, base), 1);
    let sum = sumOf(text, length);
    for (let at = 0; at + length <= text.length; at++) {
      if (ends[sum & lowest] === 1 && sums.has(sum)) found.get(text.slice(at, at + length))?.push(at);
      sum = (Math.imul(sum, base) + text.charCodeAt(at + length) - Math.imul(outgoing, text.charCodeAt(at))) | 0;
    }
    for (const each of sums) ends[each & lowest] = 0;
  }
  return found;
}

const base = 0x01000193;
const lowest = 0xffff;
/** One for all texts: most are shorter than it is. */
const ends = new Uint8Array(lowest + 1);

function sumOf(text: string, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum = (Math.imul(sum, base) + text.charCodeAt(at)) | 0;
  return sum;
}
