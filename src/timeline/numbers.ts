/** Numbers as readers read them: small ones in words, large ones with their thousands apart. */

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "three" up to twelve, then "13", "1,200". */
export const inWords = (n: number, language = 'en-GB'): string => words[n] ?? n.toLocaleString(language);

/** The first letter a capital: "a Foreign Office spokesman" → "A Foreign Office spokesman". */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
