// Takes “Rosa Hill” and “Rupa Brand” for somebody's name. Refuses “Street Food”, “Lake County”.
import {
  givenName,
  isDemonym,
  isGivenFlower,
  isPlace,
  isPlainWord,
  PLAIN_GIVEN,
  registeredName,
} from '../../text/words/lexicon.ts';

/** What the names of places end with, and surnames seldom. */
const placeNoun =
  /^(?:cove|creek|town|bay|county|valley|beach|pradesh|nadu|islands?|city|coast|harbou?r|heights|springs|village|states?|borough|district|region|province|shire|league|cup|crime|news|stories|affairs|interest|version|story)$/;

/** What the names of places, streets and storms begin with. */
const labelNoun =
  /^(?:county|co|storm|street|wall|fort|bay|mount|port|lake|cape|central|middle|capitol|royal|strictly)$/;

/** Surnames of East Asia that are no other word. */
const romanised =
  /^(?:chan|chang|chen|cheng|cheung|chia|chiu|choi|chow|chu|chua|fung|goh|guo|ho|hsu|hu|huang|kwok|lam|lau|leung|li|lim|lin|liu|luo|ng|nguyen|ong|pham|tan|teo|toh|tran|tsang|tse|wang|wong|wu|xu|yap|yeo|yip|yuen|zhang|zhao|zhou|zhu)$/;

/**
 * Whether words that could be a name rather are one than a label: their first is a given name, or no word of the language, no
 * place and no people, and their last no word for a place. Takes “Rosa Hill” and “Rupa Brand”; refuses “Street Food”, “Lake County”.
 */
export function isLikelyPerson(name: string): boolean {
  const [first = '', ...others] = name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !/^(?:dr|prof|professor|sir|dame|lord|lady|rev|mrs?|ms)\.?$/.test(word));
  const last = others.at(-1) ?? '';
  if (placeNoun.test(last) || labelNoun.test(first)) return false;
  if (/^(?:\p{L}\.?){1,3}$/u.test(first) && first.length < 4 && first.includes('.')) return true;
  if (givenName(first) !== undefined || registeredName(first) !== undefined || PLAIN_GIVEN.has(first)) return true;
  // “Wing Ho”, “Tan Li Fen”: the words of a name romanised are words of the language by chance.
  if (romanised.test(last) || romanised.test(first)) return true;
  const isWord = (word: string): boolean =>
    isPlainWord(word) || isPlace(word) || isDemonym(word) || isPlainWord(word.replace(/ies$/, 'y').replace(/s$/, ''));
  return !isWord(first) || (isGivenFlower(first) && !isWord(last));
}
