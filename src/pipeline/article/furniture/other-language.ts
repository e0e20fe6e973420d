// Matches “Avec votre accord, nos partenaires et nous utilisons des cookies” and “Continuer sans accepter” in an English article.
// Refuses “Médecins Sans Frontières wins prize” and whatever stands in an article that is not English.
import { lettersOfOtherScript } from '../../../text/language.ts';
import { countWords } from '../shape.ts';

/** Words of seven languages that are neither English nor parts of names, as they stand in the middle of a sentence. */
const foreign = new Set(
  'avec sans nos votre vos notre dans vous nous une cette ces und oder nicht wir ihre ihren unsere unseren für zur zum auf werden para sus nuestros nuestras tus todas questo nostri delle nostro onze wij niet jouw voor een het og vores til bruger dine kun oplevelse våra att använder och noi nostri partner trattiamo usiamo come utilizziamo utilisons utilizamos nosotros gebruiken verwenden nutzen używamy používáme käytämme se på ja się nie jest oraz twoje nasi não você nossos suas och inte våra için bir'.split(
    ' ',
  ),
);
const english = new Set('the of and to for with your our we is in on at from by as that it was has are'.split(' '));

/** Whether a line is in another language than English: a sentence by two of its words, a few words in small letters by one. */
export function isOtherLanguage(text: string): boolean {
  if (text.length > 500) return false;
  if (lettersOfOtherScript(text) > 2) return true;
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length < 2) return false;
  const hits = new Set(words.filter((word, at) => foreign.has(at === 0 ? word.toLowerCase() : word)));
  if (hits.size === 0) return false;
  const own = words.filter((word) => english.has(word)).length;
  return (
    (hits.size > 1 && hits.size > own) ||
    (own === 0 && countWords(text, 7) <= 6 && words.slice(1).every((word) => /^\p{Ll}/u.test(word)))
  );
}

/** Whether a paragraph is English for certain: most have a handful of its commonest words. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => english.has(word)).length >= 2;
}
