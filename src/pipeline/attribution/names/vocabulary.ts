import { isDemonym, registeredName } from '../../../text/words/lexicon.ts';
import { INSTITUTIONS } from '../../../text/words/names.ts';
import { CAPITAL_RANKS, FIELDS, HONORIFICS, isOffice, OF_PLACE, OFFICE_MODIFIERS } from '../../../text/words/titles.ts';
import type { Token } from '../tokens.ts';

/** "the Rev. Rosa Lim", "the Rt Hon Karl Hale": titles that have an article of their own. */
export const OF_ADDRESS: ReadonlySet<string> = new Set(
  'rev rev. reverend hon hon. rt rt. right very most venerable ven ven.'.split(' '),
);

/** What goes by the name of its place. */
export const OWN_PLACE =
  /^(?:port|city|town|borough|county|diocese|archdiocese|duchy|isle|isles|islands|republic|kingdom|state|commonwealth|sound|firth|bay|gulf|forest|vale|house|bank|mount|cape)$/;

/** "St Mary’s Hospital", "St. Clair". */
export const isSaint = (token: Token | undefined): boolean => /^st\.?$/.test(token?.lower ?? '');

/** Particles that a name may begin with: de Hale, al-Sadr, ap Rhys. */
export const LEADING: ReadonlySet<string> = new Set(
  "la le du de del della di da do dos las los van von der den ter ten bin ibn al el ap ab arap 't".split(' '),
);

/** Verbs that say little but that somebody speaks: before one of them a word with a capital is a name. */
export const VERY_PLAIN: ReadonlySet<string> = new Set(
  'said says told tells added warned insisted announced'.split(' '),
);

/** What makes a duke another duke. */
export const RANK_OF_PEERS: ReadonlySet<string> = new Set('dowager grand crown'.split(' '));

/** "the Duke of Leeds", "the Grand Duke of Leeds". */
export function isOfPlace(words: readonly string[]): boolean {
  const at = RANK_OF_PEERS.has((words[0] ?? '').toLowerCase()) ? 1 : 0;
  return OF_PLACE.has((words[at] ?? '').toLowerCase()) && (words[at + 1] ?? '').toLowerCase() === 'of';
}

/** With what campaigns that call for something begin: Save the Fen, Stop the Runway, Fight for Leeds. */
export const CALLS_TO: ReadonlySet<string> = new Set(
  'save stop keep protect reclaim free fix fight defend stand ban love feed scrap support help march vote rebuild restore end'.split(
    ' ',
  ),
);

/** An office or a form of address: Mayor, Mrs. */
export const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.honorific || token.word.office);

/** What ties an office to what it is for. */
export const COMPLEMENT: ReadonlySet<string> = new Set('of for to in at'.split(' '));

/** Whether a word in lower case is an office or a form of address, or what qualifies an office: deputy, former. */
export function isTitleWord(lower: string): boolean {
  return HONORIFICS.has(lower) || isOffice(lower) || OFFICE_MODIFIERS.has(lower);
}

/** Offices that are given names too: Dean Smith, Major Garrett. */
export const GIVEN_OFFICES: ReadonlySet<string> = new Set('ally dean dom major duke earl'.split(' '));

/** Whether a word with a capital says nothing of an office: Nan, Sandy, and not Leeds, Deputy, Crown. */
export const isOnlyName = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.possessive &&
  !/^(?:crown|grand|high|parish|black|city|opera|bus|train|taxi|lead|team)$/.test(token.lower) &&
  !token.word.place &&
  !token.word.functionWord &&
  !token.word.titleWord &&
  !FIELDS.has(token.lower) &&
  !INSTITUTIONS.has(token.lower) &&
  !isDemonym(token.lower) &&
  /^\p{Lu}\p{Ll}/u.test(token.text);

/** Ranks that only capitals tell: PC, DI, MP. */
export const isRank = (token: Token | undefined): boolean => CAPITAL_RANKS.has(token?.text ?? '');

/** "Mr Singer", "Mrs Baker": forms of address before a surname, not before an office but for Mr Speaker and his like. */
export const ADDRESS: ReadonlySet<string> = new Set('mr mr. mrs mrs. ms ms. miss miss. mx mx. dr dr.'.split(' '));

/** A given name by the lexicon or the registers. */
export const isGiven = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.given !== undefined || registeredName(token.lower) !== undefined);

/** Whether a word may be in capitals, which a small letter right behind the first one says of most that it is not. */
export function mayBeInCapitals(text: string): boolean {
  const second = text.charCodeAt(1);
  return !(second > 96 && second < 123);
}
