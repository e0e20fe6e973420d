/** Longer words are shown by their beginning. */
const longestWord = 40;

/** Words as a sentence of the page repeats them, however long they were typed. */
export const shortened = (words: string): string =>
  words.length <= longestWord ? words : `${words.slice(0, longestWord - 1)}…`;
