import { givenName, registeredName } from '../../text/words/lexicon.ts';
import { GENDERED, type Gender } from '../../text/words/titles.ts';
import { wordOf } from '../../text/words/word.ts';
import type { Entity, Introduction } from './entity.ts';
import { isGivenName, surnameOf } from './entity-index.ts';
import type { Name } from './names/name.ts';
import { GIVEN_OFFICES } from './names/vocabulary.ts';
import { genderOfTitle, isKin } from './roles.ts';
import { fold } from './spelling.ts';
import type { Token } from './tokens.ts';

/** "the younger Hale", "Hale senior": which of two of one name is meant; null where nothing tells. */
export function ageToldBy({ from, to }: Name, tokens: readonly Token[]): 'elder' | 'younger' | null {
  return AGE_BEFORE.get(tokens[from - 1]?.lower ?? '') ?? AGE_BEHIND.get(tokens[to]?.lower ?? '') ?? null;
}

const AGE_BEFORE: ReadonlyMap<string, 'elder' | 'younger'> = new Map([
  ['elder', 'elder'],
  ['older', 'elder'],
  ['younger', 'younger'],
]);

const AGE_BEHIND: ReadonlyMap<string, 'elder' | 'younger'> = new Map([
  ['senior', 'elder'],
  ['sr', 'elder'],
  ['sr.', 'elder'],
  ['snr', 'elder'],
  ['junior', 'younger'],
  ['jr', 'younger'],
  ['jr.', 'younger'],
  ['jnr', 'younger'],
]);

/** Of two people of one surname the elder or the younger, by their ages or by who is whose child; null where neither is told. */
export function byAge(
  entities: readonly Entity[],
  { surname, words }: Entity,
  introductions: ReadonlyMap<string, Introduction>,
  wanted: 'elder' | 'younger',
): Entity | null {
  const family = entities.filter(
    (entity) =>
      entity.kind === 'person' && entity.words.length > 1 && entity.surname === (surname || fold(words.at(-1) ?? '')),
  );
  const [one, other] = family;
  if (family.length !== 2 || !one || !other) return null;
  const [a, b] = [one, other].map((entity) => introductions.get(fold(entity.words.join(' '))));
  let elder: Entity | null = null;
  const [first, second] = [one, other].map((entity) => /^(?:sr|snr|senior)\.?$/i.test(entity.words.at(-1) ?? ''));
  const [son, daughter] = [one, other].map((entity) => /^(?:jr|jnr|junior)\.?$/i.test(entity.words.at(-1) ?? ''));
  if ((first && !second) || (daughter && !son)) elder = one;
  else if ((second && !first) || (son && !daughter)) elder = other;
  else if (a?.age && b?.age && a.age !== b.age) elder = a.age > b.age ? one : other;
  else if (CHILD.test(b?.head ?? '') || PARENT.test(a?.head ?? '')) elder = one;
  else if (CHILD.test(a?.head ?? '') || PARENT.test(b?.head ?? '')) elder = other;
  return elder && (wanted === 'elder' ? elder : elder === one ? other : one);
}

const CHILD = /^(?:grand|step)?(?:son|daughter|nephew|niece)$/;

const PARENT = /^(?:grand|step)?(?:father|mother|uncle|aunt|dad|mum|mom)$/;

/** "Owen and Chloe Hale": the name whose surname the given name before "and" shares. */
export function sharesSurname(
  name: Name,
  next: Name | undefined,
  tokens: readonly Token[],
  words: ReadonlySet<string>,
): Name | null {
  const [given = ''] = name.words;
  if (
    name.words.length !== 1 ||
    name.possessive ||
    // "Dean and Karl Hale", but the Dean and Karl Hale
    name.title.some((t) => !t.endsWith('s') && !(GIVEN_OFFICES.has(t) && tokens[name.from - 1]?.lower !== 'the')) ||
    !next ||
    next.from !== name.to + 1
  )
    return null;
  if (!/^(?:and|&|or)$/.test(tokens[name.to]?.lower ?? '') || next.kind !== 'person' || next.words.length !== 2)
    return null;
  // "Rosa Brandt of Leeds and Karl Hale of Hull": the place is hers.
  if (/^(?:of|from)$/.test(tokens[name.from - 1]?.lower ?? '') && tokens[name.from - 2]?.capital) return null;
  // "steered the boat at Dunmere and Karl Hale": nobody is stood at.
  if (/^(?:in|at|near|outside)$/.test(tokens[name.from - 1]?.lower ?? '')) return null;
  // "Brothers Huw and Gethin Hale", "the couple, Huw and Gethin Hale": kin need no register.
  const kin = name.title.some((word) => KIN.test(word)) || KIN.test(nounBefore(tokens, name.from));
  if (next.title.length > 0) return null;
  if (!kin && !isSomebodysGiven(given)) return null;
  // Karl Hale and Chloe Lim: a surname on its own.
  return words.has(given.toLowerCase()) && givenName(given.toLowerCase()) === undefined ? null : next;
}

/** The surnames, in lower case, that stand alone behind "Mr", "Mrs", with the genders these tell: "pask m". */
export const addressedBySurname = (named: readonly (readonly Name[])[]): ReadonlySet<string> =>
  new Set(
    named
      .flat()
      .filter(({ words, title }) => words.length === 1 && title.length > 0)
      .map(({ words, title }) => `${fold(words[0] ?? '')} ${genderOfTitle(title)}`),
  );

/**
 * Whose surname somebody has who is named as kin, by the given name: "Joanna Pask and her brother, Neil," where the article speaks
 * of "Mr Pask" as well. Null where it does not, or where that may be she.
 */
export function sharesSurnameOfKin(
  name: Name,
  names: readonly Name[],
  named: readonly (readonly Name[])[],
  at: number,
  tokens: readonly Token[],
  addressed: ReadonlySet<string>,
): Name | null {
  const gender = kinOf(name, tokens);
  const isInFull = ({ kind, words }: Name): boolean => kind === 'person' && words.length === 2;
  if (gender === null) return null;
  // "Karl Hale and his wife, Jean,": his, and nobody else's by whose name she might be called.
  const and = tokens.findLastIndex(({ lower }, i) => i < name.from && lower === 'and');
  const beside = names.find(
    (one) => one.to === and && isInFull(one) && /^(?:his|her)$/.test(tokens[and + 1]?.lower ?? ''),
  );
  if (beside && !addressed.has(`${fold(surnameOf(beside.words))} ${gender}`)) return null;
  // "Karl Hale was found. Rosa Lim found him. His wife, Jean, is calm. “…,” said Mrs Hale": the nearest whose name she is called by.
  const before = [
    ...named.slice(Math.max(0, at - SENTENCES_BACK), at).flat(),
    ...names.filter(({ from }) => from < name.from),
  ];
  const owner = before.findLast((one) => isInFull(one) && addressed.has(`${fold(surnameOf(one.words))} ${gender}`));
  if (!owner || isGivenName(owner.words[0] ?? '') === gender) return null;
  // "Jody Pask and his brother, Neil,": Mr Pask may be either.
  if (gender === ownerGender(name, tokens)) return null;
  return owner;
}

/** Kin are brought in so near to whose kin they are. */
const SENTENCES_BACK = 12;

const KIN =
  /^(?:brothers|sisters|twins|siblings|cousins|couple|newlyweds|spouses|parents|husband|wife|grandparents|partners|owners)$/;

/** The noun that a name follows, with a comma between or without. */
const nounBefore = (tokens: readonly Token[], from: number): string =>
  tokens[tokens[from - 1]?.text === ',' ? from - 2 : from - 1]?.lower ?? '';

/** Whether a word may be a given name: by the registers, or because it is nothing else. */
const isSomebodysGiven = (word: string): boolean =>
  isGivenName(word) !== undefined ||
  (registeredName(word.toLowerCase()) === undefined &&
    !wordOf(word.toLowerCase()).commonWord &&
    !wordOf(word.toLowerCase()).place);

/** The gender of whoever is named by a given name alone behind a word for kin: "her mother, Rosa", "his wife Rosa", "whose son, Karl,". */
export function kinOf({ words, from, title, possessive }: Name, tokens: readonly Token[]): Gender | null {
  return words.length === 1 && title.length === 0 && !possessive ? kinGender({ from }, tokens) : null;
}

/** Whose kin somebody is, by the "his" or "her" before the name; null where neither stands there. */
function ownerGender({ from }: Name, tokens: readonly Token[]): Gender | null {
  const own = tokens.slice(Math.max(0, from - 5), from).findLast(({ lower }) => /^(?:his|her)$/.test(lower))?.lower;
  return own === 'his' ? 'm' : own === 'her' ? 'f' : null;
}

/** The gender that a word for kin right before a name tells: "his sister, Rosa Lim". */
export function kinGender({ from }: Pick<Name, 'from'>, tokens: readonly Token[]): Gender | null {
  let noun = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  // "his wife of 60 years, Rosa"
  if (tokens[noun]?.lower === 'years' && tokens[noun - 2]?.lower === 'of') noun -= 3;
  // "her father and coach, Karl"
  if (tokens[noun - 1]?.lower === 'and' && isKin(tokens[noun - 2]?.lower ?? '')) noun -= 2;
  // Most names stand behind no such word, and each of these is an office.
  const kin = tokens[noun];
  if (!kin?.word.office || !isKin(kin.lower)) return null;
  const gender = GENDERED.get(kin.lower);
  if (!gender) return null;
  // "his younger daughter, Rosa"
  const told = /^(?:young|old|eld)e(?:r|st)$|^(?:only|late|twin|second|first|third|former|baby)$/.test(
    tokens[noun - 1]?.lower ?? '',
  );
  const owner = tokens[told ? noun - 2 : noun - 1];
  const owned = owner?.possessive || /^(?:his|her|their|my|our|whose)$/.test(owner?.lower ?? '');
  return owned ? gender : null;
}
