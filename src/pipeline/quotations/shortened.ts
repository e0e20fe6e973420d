import { CLIPPED, LOST_H } from '../../text/shortened-words.ts';
import type { Lean } from './marks.ts';

/** Shortened words that are whole ones as well: a mark before one opens as easily. */
const WHOLE = /^(?:round|till|cause|hood|bout|as|is|ad)$/;

/** What a single mark before a word may be for the word's sake: no apostrophe, perhaps one, most likely one. */
export type Elision = 'none' | 'perhaps' | 'likely';

/** A mark, as far as the word behind it is told by it. */
interface MarkBefore {
  readonly end: number;
  readonly lean: Lean;
  readonly glyph: string;
}

/** Whether the word behind a mark may have lost its first letters to an apostrophe. Takes ’twas, ’ow, ’90s; refuses ‘go’. */
export function elisionAt(text: string, { end, lean, glyph }: MarkBefore): Elision {
  if (glyph === '`') return 'none';
  const behind = text.slice(end, end + 14);
  if (beginsYear(behind)) return /^\d\d(?:[%,.]|\s\p{L})/u.test(behind) ? 'perhaps' : 'likely';
  const word = /^\p{L}+(?!\p{N})/u.exec(behind)?.[0].toLowerCase() ?? '';
  if (WHOLE.test(word)) return lean === 'opens' ? 'none' : 'perhaps';
  if (CLIPPED.test(word)) return 'likely';
  return lean !== 'opens' && LOST_H.test(word) ? 'likely' : 'none';
}

/** Two digits and no third: the ’90s, in ’45, but also ‘20 years of neglect’. */
export const beginsYear = (words: string): boolean => /^\d\ds?(?![\p{L}\p{N}])/u.test(words);
