import type { Span } from '../../domain.ts';

/** Words of an article that are nearly those that a correction meant, and whether no others are nearly as near. */
export interface Passage extends Span {
  /** As printed, on one line. */
  readonly words: string;
  readonly sure: boolean;
}

/** So many words more or fewer may have come of an edit. */
const slack = 2;
/** Of so many stretches that have most of the words it is looked whether they have them in order. */
const closest = 60;

/**
 * The stretch of `text` within `ranges` that has most words in common with `wanted`; null where no stretch has half of them.
 * One that begins and ends as a sentence does is preferred to one of the same words that does not.
 */
export function nearestPassage(text: string, wanted: string, ranges: readonly Span[]): Passage | null {
  const meant = wordsIn(wanted, 0, wanted.length).map(({ word }) => word);
  if (meant.length === 0) return null;
  const counts = new Map<string, number>();
  for (const word of meant) counts.set(word, (counts.get(word) ?? 0) + 1);
  const found: { start: number; end: number; words: readonly string[]; score: number; edges: number }[] = [];
  for (const range of ranges) {
    const words = wordsIn(text, range.start, range.end);
    for (const [first, { start }] of words.entries()) {
      const left = new Map(counts);
      let common = 0;
      for (let length = 1; length <= meant.length + slack; length++) {
        const last = words[first + length - 1];
        if (!last) break;
        const n = left.get(last.word) ?? 0;
        if (n > 0) {
          left.set(last.word, n - 1);
          common++;
        }
        if (length < meant.length - slack) continue;
        const opens = /(?:^|[.!?…:]["”»’]?\s+|\n\s*)["“„«‘]?$/u.test(text.slice(Math.max(0, start - 8), start));
        const closes = /^["”»’]?[.!?…]/u.test(text.slice(last.end, last.end + 2));
        const edges = (opens ? 0.02 : 0) + (closes ? 0.02 : 0) + (words[first]?.word === meant[0] ? 0.01 : 0);
        const stretch = words.slice(first, first + length).map(({ word }) => word);
        found.push({ start, end: last.end, words: stretch, score: share(common, meant, stretch), edges });
      }
    }
  }
  found.sort((a, b) => b.score + b.edges - a.score - a.edges);
  const inOrder = found
    .slice(0, closest)
    .map((one) => ({ ...one, score: share(commonInOrder(meant, one.words), meant, one.words) + one.edges }))
    .sort((a, b) => b.score - a.score);
  const [best] = inOrder;
  if (!best || best.score < 0.5) return null;
  const other = found.find(({ start, end }) => end <= best.start || start >= best.end);
  const ending = /^[.!?…]+/.exec(/[.!?…]\s*$/.test(wanted) ? text.slice(best.end) : '')?.[0] ?? '';
  return {
    start: best.start,
    end: best.end + ending.length,
    words: text.slice(best.start, best.end + ending.length).replace(/\s+/g, ' '),
    sure: best.score >= 0.7 && (other === undefined || best.score - other.score > 0.15),
  };
}

const share = (common: number, a: readonly string[], b: readonly string[]): number =>
  (2 * common) / (a.length + b.length);

/** How many words both have in the same order: the length of their longest common subsequence. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (const [n, other] of b.entries())
      row.push(word === other ? (above[n] ?? 0) + 1 : Math.max(above[n + 1] ?? 0, row[n] ?? 0));
    above = row;
  }
  return above.at(-1) ?? 0;
}

function wordsIn(text: string, from: number, to: number): readonly (Span & { readonly word: string })[] {
  return [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    start: from + index,
    end: from + index + word.length,
  }));
}
