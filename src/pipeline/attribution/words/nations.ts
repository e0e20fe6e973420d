import { isCountry, isDemonym, PARTIES } from './lexicon.ts';

/** Countries whose people are not called by the first four letters of their name, each line one country. */
const NATIONS: ReadonlyMap<string, string> = new Map(
  `us u.s. usa america american
   uk u.k. britain british
   france french
   poland polish pole
   spain spanish
   denmark danish
   finland finnish
   ireland irish
   netherlands dutch holland
   switzerland swiss
   wales welsh
   iceland icelandic
   czechia czech
   philippines filipino
   thailand thai
   peru peruvian
   iran iranian persian
   iraq iraqi
   oman omani
   mali malian
   cuba cuban
   laos laotian
   fiji fijian`
    .split('\n')
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      return words.map((word): [string, string] => [word, words[0] as string]);
    }),
);

/**
 * The country a word is about, as a key that a country and its people share: Ukraine and Ukrainian, US and American. Null
 * for any other word: a party is no country.
 */
export function nationOf(word: string): string | null {
  const listed = NATIONS.get(word);
  if (listed) return listed;
  if (PARTIES.has(word) || !(isDemonym(word) || isCountry(word))) return null;
  return word.slice(0, 4);
}
