/** Numbers as readers read them: small ones in words, large ones with their thousands apart. */

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "three" up to twelve, then "13", "1,200". */
export const inWords = (n: number, language = 'en-GB'): string => words[n] ?? n.toLocaleString(language);

/** "3 quotations", "1 quotation", "1,200 quotations". */
export const counted = (n: number, noun: string, language = 'en-GB'): string =>
  `${n.toLocaleString(language)} ${noun}${n === 1 ? '' : 's'}`;

/** The first letter a capital: "a Foreign Office spokesman" → "A Foreign Office spokesman". */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
