import { unspaced } from '../unspaced-scripts.ts';
import { transliterate } from './transliteration.ts';

/**
 * Words as readers type them against words as papers print them. Both sides of the search, the index and the field, go
 * through here, so that no case, accent, apostrophe, kind of hyphen or alphabet can stand between them.
 */

/** Letters that are no letter with an accent to Unicode, and are one to most readers. */
const plainLetters = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't' }),
);

/** "Niinistö’s" → "niinistos", "Wałęsa" → "walesa", "Литвин" → "litvin"; a word without any letter or digit gives "". */
export function foldWord(word: string): string {
  // Most words are plain already, or but for their capitals.
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return /^[a-z0-9]*$/.test(bare)
    ? bare
    : transliterate(bare.replace(/./gu, (letter) => plainLetters.get(letter) ?? letter));
}

/** What joins two words in print, of which readers type either both words or one: hyphens of every width. */
export const hyphens = '\u002d\u2010\u2011\u2043';
/** What stands between two words without a space and never makes them one. */
export const dashes = '\u2012\u2013\u2014\u2015\u2212/\u2026&+';

const between = new RegExp(`[\\s${hyphens.replace('-', '\\-')}${dashes}]+`, 'u');

/**
 * Between a letter of a script that puts no space between words and the next letter. Where their words end only a dictionary could tell; so each letter is
 * a word, and a word is a phrase of letters, to be found wherever it stands: “总统” in “俄罗斯总统普京”.
 */
export const unspacedBreak = new RegExp(
  `(?<=${unspaced}\\p{M}*\\p{P}*)(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}]\\p{M}*\\p{P}*)(?=${unspaced})`,
  'gu',
);

/** The folded words of a text, hyphenated ones apart: "pro-Moscow’s" → ["pro", "moscows"]. */
export function foldWords(text: string): string[] {
  return text.split(between).flatMap(partsOfWord).map(foldWord).filter(Boolean);
}

/** A word between spaces, each letter of a script without spaces for itself. */
export const partsOfWord = (word: string): readonly string[] =>
  mayBeUnspaced.test(word) ? word.split(unspacedBreak) : [word];

/** Most texts are of Latin letters, and need not be looked through. */
export const mayBeUnspaced = /[\u0e00-\u109f\u1780-\u17ff\u2e80-\ud8ff]/;

/** Every word of the texts, folded, once, in order. */
export function vocabularyOf(texts: readonly string[]): readonly string[] {
  // Folding is the dear part, then parting by a pattern, and most words are printed again and again.
  const pieces = new Set<string>();
  for (const text of texts) for (const piece of text.split(' ')) pieces.add(piece);
  const printed = new Set([...pieces].flatMap((piece) => piece.split(between)));
  const folded = new Set([...printed].map(foldWord));
  folded.delete('');
  return [...folded].sort();
}
