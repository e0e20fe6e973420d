import {
  givenName,
  isDemonym,
  isGivenFlower,
  isPlace,
  isPlainWord,
  registeredName,
} from '../../../text/words/lexicon.ts';
import {
  BODIES,
  FAMILY_NAMES_BEFORE_TWO,
  FAMILY_NAMES_FIRST,
  INSTITUTIONS,
  PARTICLES,
  SUFFIXES,
} from '../../../text/words/names.ts';
import { THINGS } from '../../../text/words/speakers.ts';
import { isOffice } from '../../../text/words/titles.ts';
import type { Name } from './name.ts';
import { isOfPlace, LEADING } from './vocabulary.ts';

export function kindOfName(words: readonly string[]): Name['kind'] {
  // "de Hale" is as much as "Hale".
  if (words.length === 2 && LEADING.has(words[0] ?? '')) return kindOfName(words.slice(1));
  const lowers = words.map((w) => w.toLowerCase());
  const first = lowers[0] ?? '';
  const last = lowers.at(-1) ?? '';
  if (words.length === 1) {
    if (first.startsWith('@')) return 'person';
    if (isPlace(first)) return 'place';
    return INSTITUTIONS.has(first) || isDemonym(first) || /^\p{Lu}[\p{Lu}.]+$/u.test(words[0] ?? '')
      ? 'institution'
      : 'unknown';
  }
  // "Parents’ Voice": nobody is called by what is somebody's.
  if (words.slice(0, -1).some((word) => /\p{L}{2}['’]s?$/u.test(word))) return 'institution';
  // "Hurricane Lorna", "Storm Ida": called by a given name.
  if (/^(?:hurricane|storm|cyclone|typhoon|operation)$/.test(first)) return 'place';
  if (words.includes('&') || words.includes('and') || first === 'an') return 'institution';
  if (THINGS.has(last) && givenName(first) === undefined && registeredName(first) === undefined) return 'institution';
  if (isOfPlace(words)) return 'person';
  if (words.length === 3 && FAMILY_NAMES_BEFORE_TWO.has(first) && !INSTITUTIONS.has(last)) return 'person';
  if (FAMILY_NAMES_FIRST.has(first) && words.length <= 3 && !BODIES.has(last)) return 'person';
  if (words.length === 2 && isFamilyLast(words[0] ?? '', last)) return 'person';
  const given = givenName(first);
  const own = words
    .filter(
      (word, n) =>
        !PARTICLES.has(word) && !(n > 0 && PARTICLES.has(word.toLowerCase())) && !SUFFIXES.has(word.toLowerCase()),
    )
    .map((word) => word.toLowerCase());
  const size = own.length;
  // "Orm Dairies Ltd."
  const institution = own.slice(given === undefined ? 0 : 1).some((w) => INSTITUTIONS.has(w.replace(/\.$/, '')));
  const body = institution && (words.length > 2 || isOnlyBody(last));
  if (given !== undefined && size <= 4 && !body && !isPlaceName(lowers)) return 'person';
  if (institution || lowers.includes('of')) return 'institution';
  if (isPlaceName(lowers)) return 'place';
  if (/^\p{Lu}\.?$/u.test(words[0] ?? '') && words.length <= 4) return isPlace(last) ? 'place' : 'person';
  if (isRegistered(first, last) && words.length <= 4 && !isPlural(last)) return 'person';
  if (isPlural(last)) return 'institution';

  if (size > 4 || lowers.some((w) => isPlainWord(w) && !SUFFIXES.has(w) && !PARTICLES.has(w) && w !== last))
    return 'institution';
  if (isDemonym(first)) return 'institution';
  return isPlainWord(last) && isPlainWord(first) ? 'institution' : 'person';
}

/** "Ji-woo Park": a given name of two syllables before a family name that else comes first. Refuses Wi-fi Park, Co-op Park. */
export const isFamilyLast = (given: string, family: string): boolean =>
  FAMILY_NAMES_FIRST.has(family) &&
  /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(given) &&
  !/^(?:co-op|wi-fi|sci-fi|hi-fi)$/i.test(given) &&
  !given.toLowerCase().split('-').some(isPlainWord);

/**
 * "Dewi Church", "Sinéad Hall": a body by its last word that may be somebody's, for the registers know the first as a given name, if
 * without its accent. Refuses Nova Rail, Orion Energy.
 */
export const mayBeSurname = (words: readonly string[]): boolean =>
  words.length === 2 &&
  SURNAMES_OF_PLACES.test((words[1] ?? '').toLowerCase()) &&
  registeredName(
    (words[0] ?? '')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u0303]/gu, ''),
  ) !== undefined;

/** Buildings and places by which many are called. */
const SURNAMES_OF_PLACES = /^(?:hall|church|park|house|bridge|court|street|lake|beach|town|east|west|north)$/;

const isOnlyBody = (last: string): boolean => (BODIES.has(last) ? !BODY_SURNAMES.test(last) : ONLY_BODIES.test(last));

/** Words of bodies that are surnames too: Ruth Knights. */
const BODY_SURNAMES =
  /^(?:house|knights|friends|monitor|court|bank|press|order|league|board|ice|fox|who|sons|brothers)$/;

/** What nobody has for a surname, though the word before it be a given name: Devon Weekly. */
const ONLY_BODIES =
  /^(?:times|weekly|daily|today|tonight|museum|hospital|hospice|clinic|cent(?:re|er)|club|rovers|wanderers|united|athletic|albion|hotspur|harriers|airport|station|casino|hotel|stadium|arena|plaza|county|foods|motors|airlines|airways|insurance|logistics|pharmaceuticals|software|technologies|games|festival|campaign)$/;

/** "Sikh Americans", "Black Lawmakers" are many. */
const isPlural = (word: string): boolean =>
  word.endsWith('s') && (isDemonym(word.slice(0, -1)) || isOffice(word.slice(0, -1)));

/** Whether the first word is a given name by the registers; "Lily Okafor" as well, where the second is no word. */
const isRegistered = (first: string, last: string): boolean =>
  registeredName(first) !== undefined ||
  (isPlainWord(first) && !isPlainWord(last) && !isPlace(last) && isGivenFlower(first));

function isPlaceName(lowers: readonly string[]): boolean {
  return (
    /^(?:sri lanka|sierra leone)$/.test(lowers.join(' ')) ||
    (lowers.length === 2 &&
      /^(?:new|north|south|west|east|san|los|las|saint|st\.|el|fort|ft\.|mt\.|mount|port|united|saudi|sri|hong)$/.test(
        lowers[0] ?? '',
      ) &&
      givenName(lowers[0] ?? '') === undefined)
  );
}
