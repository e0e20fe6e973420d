import { memoizeLines } from '../../memoize.ts';
import { unspaced } from '../../unspaced-scripts.ts';
import type { Block } from './blocks.ts';
import { countWords, endsSentence, opensWithMark, reportsSpeech, withoutQuoted } from './shape.ts';

/** So many paragraphs of the story show what it is about. */
const mostParagraphs = 10;
/** And so much of each. */
const mostRead = 320;

/** A paragraph of running prose: a finished sentence of some length, or more than any line of a head. */
export function isProse(text: string): boolean {
  return (
    text.length > 260 ||
    (endsSentence(text) && (countWords(text, 8) >= 8 || (opensWithMark(text) && reportsSpeech(text))))
  );
}

/** Speaks to the reader, and nobody is quoted: what a site says of itself, not a story. */
export const addressesReader: (text: string) => boolean = memoizeLines((text) => {
  const plain = withoutQuoted(text);
  // “US” is a country.
  return /\b(?:[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our|I)\b/.test(plain) && !reportsSpeech(plain);
});

/** The words a story is made of, by their beginnings: “flooded” and “floods” are one. */
export function storyWords(blocks: readonly Block[]): ReadonlySet<string> {
  const words = new Set<string>();
  let read = 0;
  for (const block of blocks) {
    if (block.role !== null || !isProse(block.text)) continue;
    for (const word of wordsOf(block.text)) words.add(word);
    read += 1;
    if (read === mostParagraphs) break;
  }
  return words;
}

/** The content words of a line, by their beginnings. */
export const wordsOf: (text: string) => ReadonlySet<string> = memoizeLines(
  (text) => new Set(contentWords(text.slice(0, mostRead))),
);

/** How many of a line's content words come back in the story, and of how many. */
export function wordsComingBack(
  text: string,
  story: ReadonlySet<string>,
): { readonly back: number; readonly of: number } {
  const words = wordsOf(text);
  let back = 0;
  for (const word of words) if (story.has(word)) back += 1;
  return { back, of: words.size };
}

/**
 * Words that carry meaning, cut to a stem of five letters; numbers too. Where a script sets no spaces, every two signs of Han and every
 * four of kana or Thai that stand together: what a headline and its story share is found so without a dictionary.
 */
function contentWords(text: string): string[] {
  const spaced = (text.toLowerCase().match(/(?:[a-z0-9]|[\p{L}\p{N}]){3,}/gu) ?? []).filter((word) => !empty.has(word));
  return spaced.flatMap((word) => {
    if (word.charCodeAt(0) < 128 || !opensUnspaced.test(word)) return [word.slice(0, 5)];
    const size = /\p{Script=Han}/u.test(word) ? 2 : 4;
    return Array.from({ length: Math.max(1, word.length - size + 1) }, (_, at) => word.slice(at, at + size));
  });
}

const opensUnspaced = new RegExp(`^${unspaced}`, 'u');

const empty = new Set(
  'the and for with from that this has have had was were are will who what when where why how its his her their they them after before over into out not but than then more most all any can could would should may might about said says new one two first last'.split(
    ' ',
  ),
);
