import { BODIES, PARTICLES, SUFFIXES } from '../../../text/words/names.ts';
import { fold } from '../spelling.ts';
import { mayBeInCapitals } from './vocabulary.ts';

/** A capitalised name as printed: "Foreign Secretary Liz Truss" has the title "Foreign Secretary" and the name "Liz Truss". */
export interface Name {
  /** Token positions in its sentence, half open; `from` includes the title, `at` is where the name proper begins. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  /** The name's words as printed. */
  readonly words: readonly string[];
  /** They folded, in small letters, as whoever bears the name is looked up by. */
  readonly form: string;
  /** How many there are without particles in front and what stands behind a surname: 1 of Van der Hale Jr. */
  readonly own: number;
  /** The words of the title in lower case. */
  readonly title: readonly string[];
  /** The form of address without which one word is not the name: Prince, Lord, Sister. */
  readonly style: string | null;
  /** What stands inside the name in brackets or marks: Robert (Bob) Hale. */
  readonly nickname: string | null;
  readonly possessive: boolean;
  readonly kind: 'person' | 'institution' | 'place' | 'office' | 'unknown';
}

/** What an article tells of its words before its names are read. */
export interface Known {
  readonly capitals: ReadonlySet<string>;
  /** Given names and surnames of those it names in full: May is a name after Theresa May. */
  readonly people: ReadonlySet<string>;
  /** Whether the sentence is a line in which nearly every word has a capital. */
  readonly titleCase: boolean;
}

/** The parts of a name joined as they are printed. */
export function print(words: readonly string[]): string {
  if (words.length === 1) return words[0] as string;
  const joined = (isShouted(words) ? words.map(lowered) : words).join(' ');
  return joined.includes(' ,') ? joined.replaceAll(' ,', ',') : joined;
}

/** "ROSA LIM", "JAN VAN DER HALE-O’BRIEN": in capitals throughout it says no more than Rosa Lim. */
export const isShouted = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 6 &&
  mayBeInCapitals(words.at(-1) ?? '') &&
  /\p{Lu}{3}/u.test(words.at(-1) ?? '') &&
  words.every((word) => /^\p{Lu}[\p{Lu}’'.-]*$/u.test(word) && !BODIES.has(word.toLowerCase()));

/** MCKAY may be McKay or Mackay spelt otherwise; Mc before a capital is by far the commoner. */
const lowered = (word: string, n: number): string => {
  if (word.length < 3 && n === 0) return word;
  const small = word.toLowerCase();
  if (n > 0 && PARTICLES.has(small)) return small;
  return small
    .replace(/(?:^|[-'’.])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{L})(?=\p{L}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
};

/** A name as it is looked up: folded, and in small letters. */
export const formOf = (words: readonly string[]): string => fold(print(words));

/** "jr" of George Hale Jr.; '' where a name has none. */
export const suffixOf = (words: readonly string[]): string => {
  const last = (words.at(-1) ?? '').toLowerCase().replace('.', '');
  return SUFFIXES.has(last) ? last : '';
};

/** How many words of a name are no particle in front and no "Jr." behind. */
export const ownWords = (words: readonly string[]): number =>
  words.length - (words.length > 1 ? particlesBefore(words) + (suffixOf(words) === '' ? 0 : 1) : 0);

/** How many particles a name begins with: 2 of "Van der Hale". */
function particlesBefore(words: readonly string[]): number {
  let n = 0;
  // "Ben Hale" is no son of Hale.
  if (words[0] === 'Ben' || words[0] === 'Ole') return 0;
  while (n < words.length - 1 && PARTICLES.has((words[n] ?? '').toLowerCase())) n++;
  return n;
}
