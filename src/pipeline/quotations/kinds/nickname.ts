import type { Quoted } from './quoted.ts';
import { inCapitals } from './speech.ts';

/**
 * A name between two names, or one introduced as such.
 * Takes Joaquín “El Río” Hale; Jas. “Fingers” Hale; a hacker known as “Heron”. Refuses Mr Blinken “regretted” Lavrov’s words.
 */
export function isNickname({ words, before, after }: Quoted): boolean {
  if (words.split(/\s+/).length > 3 || !/^\p{Lu}/u.test(words) || /[.,?!]$/.test(words)) return false;
  // Between The Capitals Of A Headline nothing is told from a name.
  const betweenNames =
    !inCapitals(before, after) &&
    /(?:\p{Lu}[\p{L}'’-]*|\p{Lu}\p{L}{0,4}\.)\s$/u.test(before) &&
    /^\s\p{Lu}[\p{L}'’-]+/u.test(after);
  return betweenNames || /\b(?:nicknamed|aka|a\.k\.a\.|alias|pseudonym|goes by|known as)\s(?:the\s)?$/i.test(before);
}
