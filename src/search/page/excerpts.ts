import { foldWord } from '../folding.ts';
import type { IndexedText, Token } from '../index/indexable.ts';

/** A stretch of a paragraph, marked where it answers the words asked for. */
interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  /** A paragraph each, in pieces. */
  readonly paragraphs: readonly (readonly Piece[])[];
  /** Whether words were left out before and after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * Up to `longest` words of a text, chosen so that they hold as many of the hits as can be. `whole` are the words as asked
 * for: to find one of them says more than to find a longer word that begins like it.
 */
export function excerptOf(
  text: IndexedText,
  positions: ReadonlySet<number>,
  longest: number,
  whole: readonly string[] = [],
): Excerpt {
  const { tokens } = text;
  const hits = hitsIn(text, positions);
  const start = bestStart(tokens, hits, longest, whole);
  const end = Math.min(tokens.length, start + longest);
  const paragraphs: Piece[][] = [[]];
  const add = (words: string, marked: boolean) => {
    const current = paragraphs.at(-1) as Piece[];
    const last = current.at(-1);
    if (words === '') return;
    if (last?.marked === marked) current[current.length - 1] = { text: last.text + words, marked };
    else current.push({ text: words, marked });
  };
  for (let at = start; at < end; at++) {
    const { space, text: word } = tokens[at] as Token;
    if (space.includes('\n') && at > start) paragraphs.push([]);
    else if (at > start) add(space, hits.has(at) && hits.has(at - 1));
    if (!hits.has(at)) add(word, false);
    else {
      const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
      const runsOn = hits.has(at + 1) && at + 1 < end && !tokens[at + 1]?.space.includes('\n');
      add(before, hits.has(at - 1) && at > start);
      add(core, true);
      add(after, runsOn);
    }
  }
  return { paragraphs, cutBefore: start > 0, cutAfter: end < tokens.length };
}

/** Of a word that stands in very many records the index tells the first place alone, and how many more there are: the others have the same word. */
function hitsIn(text: IndexedText, positions: ReadonlySet<number>): ReadonlySet<number> {
  const told = [...positions].map((position) => text.tokensAt(position));
  const hits = new Set(told.flat());
  if (told.every(({ length }) => length > 0)) return hits;
  const wordAt = (at: number) => foldWord(text.tokens[at]?.text ?? '');
  const words = new Set([...hits].map(wordAt));
  return new Set([...text.tokens.keys()].filter((at) => hits.has(at) || words.has(wordAt(at))));
}

/** Where a window of `length` words holds the best hits, a few words before the first of them. */
function bestStart(
  tokens: readonly Token[],
  hits: ReadonlySet<number>,
  length: number,
  whole: readonly string[],
): number {
  const margin = Math.min(6, Math.floor(length / 4));
  const weightOf = (at: number) =>
    (whole.includes(foldWord(tokens[at]?.text ?? '')) ? 3 : 1) + (hits.has(at - 1) || hits.has(at + 1) ? 2 : 0);
  const sorted = [...hits].sort((a, b) => a - b).map((at) => ({ at, weight: weightOf(at) }));
  let best = 0;
  let most = 0;
  let end = 0;
  let within = 0;
  for (const [n, first] of sorted.entries()) {
    for (; end < sorted.length && (sorted[end]?.at ?? 0) < first.at + length - margin; end++) {
      within += sorted[end]?.weight ?? 0;
    }
    if (within > most) {
      most = within;
      best = first.at;
    }
    within -= sorted[n]?.weight ?? 0;
  }
  return Math.max(0, Math.min(best - margin, tokens.length - length));
}

/** A text as printed, without marks. */
export function plainText({ tokens }: IndexedText): string {
  return tokens.map(({ space, text }) => space + text).join('');
}
