import { foldWord } from '../folding.ts';

/** Longer words are shown by their beginning. */
const longestWord = 40;

/** Words as a sentence of the page repeats them, however long they were typed. */
export const shortened = (words: string): string =>
  words.length <= longestWord ? words : `${words.slice(0, longestWord - 1)}…`;

/** A folded word as it was typed: “Tonda” and not “tonda”. */
export const asTyped = (word: string, typed: string): string =>
  typed
    .split(/\s+/)
    .map((one) => one.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .find((one) => foldWord(one) === word) ?? word;
