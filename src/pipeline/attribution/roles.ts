import { isBodyNoun } from '../../text/words/names.ts';
import { nationOf } from '../../text/words/nations.ts';
import { GROUP_NOUNS } from '../../text/words/speakers.ts';
import {
  FIELDS,
  GENDERED,
  type Gender,
  HONORIFICS,
  isOffice,
  POSTS,
  SHORT_OFFICES,
  untied,
} from '../../text/words/titles.ts';
import type { Entity, Introduction, Mention, Role } from './entity.ts';
import type { Name } from './names/name.ts';
import { ageBehind, type Token } from './tokens.ts';

/** "Husband and wife Tod and Merle Hale": one is the first and one the second, and the name right behind them not both. */
export const isBehindCouple = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 2]?.lower === 'and' && isKin(tokens[from - 1]?.lower ?? '') && isKin(tokens[from - 3]?.lower ?? '');

/** The gender that forms of address and offices before a name tell: "Mrs", "spokesman". */
export function genderOfTitle(title: readonly string[]): Gender | null {
  for (let i = 0; i < title.length; i++) {
    const word = title[i] as string;
    // "Lord Lieutenant", "Lord Mayor": an office, whoever holds it.
    if (word === 'lord' && i + 1 < title.length) continue;
    const gender = HONORIFICS.get(word) ?? GENDERED.get(untied(word));
    if (gender) return gender;
  }
  return null;
}

/** What stands around a name and says who that is: an office, an age, whose kin. */
export function introductionOf(name: Name, tokens: readonly Token[]): Introduction {
  const words = [officeBefore(tokens, name.from), officeSetOff(tokens, name), after(tokens, name.to)];
  const [told = []] = words.filter((list) => headOf(list) !== null);
  const head = headOf(told) ?? headOf(name.title);
  return { head, age: ageBehind(tokens, name.to), kin: head !== null && isKin(head) };
}

/** Whether a noun, in lower case, says whose kin somebody is. */
export const isKin = (noun: string): boolean => KIN.test(noun);

const KIN =
  /^(?:(?:grand|step)?(?:father|mother|son|daughter)|brother|sister|dad|mum|mom|gran|nan|grandad|grandma|boyfriend|girlfriend|fiancée?|fiancee?|sibling|twin|cousin|uncle|aunt|nephew|niece|husband|wife|missus|hubby|widow|widower|spouse)$/;

/**
 * Takes in what stands around a name: its title, an office before it, an apposition after it. `first` is the first name of the
 * sentence, whose an office is that is called "its".
 */
export function collectRoles({ entity, name }: Mention, tokens: readonly Token[], first?: Mention): void {
  if (name.title.length > 0) collectTitle(entity, name, tokens);
  entity.age = ageBehind(tokens, name.to) ?? entity.age;
  if (entity.kind === 'institution' || entity.kind === 'place' || name.possessive) {
    if (!name.possessive) return;
  }
  const { from, to } = name;
  // "a nurse called Rosa Lim"
  const verb = tokens[from - 1]?.lower;
  const called = verb === 'called' || verb === 'named' ? from - 1 : from;
  const before = officeBefore(tokens, called);
  // "Head teacher Rosa Lim of Mill Road primary"
  if (before.length > 0 && !before.includes('of')) before.push(...placeBehind(tokens, to));
  const told = [before, officeSetOff(tokens, name), after(tokens, to), byWork(tokens, from, to)];
  for (const words of told) addRole(entity, words[0] === 'its' ? [...words, ...wordsOfOwner(first, tokens)] : words);
}

/** Takes in the title that stands before a name. */
function collectTitle(entity: Entity, { title, to }: Name, tokens: readonly Token[]): void {
  const titled = genderOfTitle(title);
  if (titled && entity.kind !== 'institution') entity.gender = titled;
  addRole(entity, [
    ...title.map((word) => SHORT_OFFICES.get(word.replace('.', '')) ?? word),
    ...placeBehind(tokens, to),
  ]);
  // "Police Commissioner Major General Karl Hale": the post before a rank. Refuses Governor General, Deputy Head Coach.
  const post = title.findIndex(
    (word, i) => POSTS.has(word) && RANKED.test(title[i + 1] ?? '') && !/^(?:lieutenant|deputy)$/.test(word),
  );
  if (post >= 0) addRole(entity, title.slice(0, post + 1));
  // "the Very Rev Karl Hale" is a dean, the Right Rev a bishop.
  const church = /\b(very|right|rt|most|venerable|ven)\.? rev|^ven(?:erable|\.)?\b/.exec(title.join(' '));
  if (church)
    addRole(entity, [
      church[1] === 'very'
        ? 'dean'
        : church[1] === 'most'
          ? 'archbishop'
          : church[1] === 'right' || church[1] === 'rt'
            ? 'bishop'
            : 'archdeacon',
    ]);
}

/** Ranks that are no part of the post they stand behind. */
const RANKED =
  /^(?:(?:major|lieutenant|brigadier|colonel|captain|admiral|commodore|commander|sergeant|air|wing|group|rear|vice)|(?:maj|lt|col|capt|brig|cdr)\.?)$/;

/** "Norland has recalled its ambassador, Rosa Lim": whose office it is, where the sentence begins with a body or a country. */
function wordsOfOwner(first: Mention | undefined, tokens: readonly Token[]): string[] {
  if (!first || first.entity.kind === 'person' || first.name.possessive) return [];
  const opens = first.name.from === 0 || (first.name.from === 1 && tokens[0]?.lower === 'the');
  return opens ? first.name.words.map((word) => word.toLowerCase()) : [];
}

/** What whoever does something is: who chairs is the chair. */
const WORK: ReadonlyMap<string, string> = new Map(
  [
    'chair chairs chaired chairing',
    'captain captains captained captaining',
    'skipper skippers skippered',
    'manager manages managed managing',
    'coach coaches coached coaching',
    'director directs directed directing',
    'editor edits edited editing',
    'owner owns owned',
    'founder founded founds',
    'co-founder co-founded cofounded',
    'conductor conducts conducted conducting',
    'producer produces produced',
    'leader leads leading',
    'organiser organises organised organizes organized',
  ].flatMap((line) => {
    const [noun = '', ...verbs] = line.split(' ');
    return verbs.map((verb): [string, string] => [verb, noun]);
  }),
);

const BEFORE_WORK: ReadonlySet<string> = new Set(['has', 'had', 'have', 'now', 'still', 'also']);

/** "Rosa Lim, who chairs the planning committee," "Karl Hale has managed the side", "founded by Rosa Lim": an office told by its work. */
function byWork(tokens: readonly Token[], from: number, to: number): string[] {
  const agent = tokens[from - 1]?.lower === 'by' ? WORK.get(tokens[from - 2]?.lower ?? '') : undefined;
  if (agent) return [agent];
  let i = to;
  if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'who') i += 2;
  if (BEFORE_WORK.has(tokens[i]?.lower ?? '')) i++;
  const noun = WORK.get(tokens[i]?.lower ?? '');
  // "Rosa Lim led the way", "heads to Leeds": it is the work only with what is led.
  if (!noun || !/^(?:the|a|an|his|her|its|their)$/.test(tokens[i + 1]?.lower ?? '')) return [];
  const words = [noun, 'of'];
  for (i += 2; tokens[i]?.kind === 'word' && !tokens[i]?.word.functionWord && words.length < 6; i++)
    words.push(tokens[i]?.lower ?? '');
  // "who leads the council" is its leader; "who leads the way" is none.
  return noun === 'leader' && !words.some((word) => isBodyNoun(word) || GROUP_NOUNS.has(word)) ? [] : words;
}

/** "Gov. Rosa Lim of Iowa", "Mayor Karl Hale of Port Lorne": whose office it is. */
function placeBehind(tokens: readonly Token[], to: number): string[] {
  if (tokens[to]?.lower !== 'of') return [];
  let end = to + 1;
  while (tokens[end]?.capital && end < to + 4) end++;
  return tokens.slice(to + 1, end).map(({ lower }) => lower);
}

/**
 * "the foreign secretary, Rosa Lim, met her Norwegian counterpart, Nils Berg": he holds her office in Norway. The nearest
 * one named before in the sentence is whose counterpart he is. `mentions` are those of the sentence, this one at `at`.
 */
export function collectCounterpartRole({ entity }: Mention, at: number, mentions: readonly Mention[]): void {
  const own = entity.roles.find((role) => role.head === 'counterpart' || role.head === 'opposite');
  if (!own) return;
  const other = mentions.findLast((one, n) => n < at && one.entity !== entity && one.entity.roles.some(isHeld));
  const office = other?.entity.roles.find(isHeld);
  if (!office) return;
  const nations = [...own.words].filter((word) => nationOf(word) !== null);
  if (nations.length === 0) return;
  addRole(entity, [...nations, ...[...office.words].filter((word) => nationOf(word) === null)]);
}

const isHeld = ({ head }: Role): boolean => POSTS.has(head);

/** Small words right before the name: "Kremlin spokesman Dmitri Peskov", "US secretary of state Antony Blinken". */
export function officeBefore(tokens: readonly Token[], from: number): string[] {
  const words: string[] = [];
  const last = tokens[from - 1];
  if (isBehindCouple(tokens, from)) return [];
  if (last?.kind !== 'word' || !(last.word.office || isOfOffice(tokens, from - 1))) return [];
  for (let i = from - 1; i >= 0 && words.length < 8; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || STOP.has(token.lower) || isVerb(token)) break;
    words.unshift(token.lower);
  }
  return words;
}

/** "the mayor of Leeds, Rosa Lim,": an office set off by commas before its name. Refuses the mayor, Rosa Lim and I. */
export function officeSetOff(tokens: readonly Token[], { from, to, words }: Name): string[] {
  if (words.length < 2 || tokens[from - 1]?.text !== ',') return [];
  if (!/^[,.)]?$/.test(tokens[to]?.text ?? '') && !isPredicateBehind(tokens, from - 1, to)) return [];
  for (let i = from - 2; i >= Math.max(0, from - 10) && tokens[i]?.kind === 'word'; i--) {
    if (!tokens[i]?.word.office) continue;
    // "counsel for the countess, Sir Karl Hale,": he is no countess.
    const of = tokens[i - 1]?.word.closed === 'determiner' ? i - 2 : i - 1;
    if (tokens[of - 1]?.word.office && /^(?:for|to)$/.test(tokens[of]?.lower ?? '')) return officeBefore(tokens, of);
    const attached = tokens.slice(i + 1, from - 1);
    const whole = attached.length === 0 || /^(?:of|for|at)$/.test(attached[0]?.lower ?? '');
    return whole ? [...officeBefore(tokens, i + 1), ...attached.map((t) => t.lower)] : [];
  }
  return [];
}

/**
 * "The state governor, Karl Hale has", "Union Minister for Health, Rosa Lim on Tuesday said": an office at the head of a sentence, and what its
 * holder did right behind the name, without a second comma. Refuses "Like the mayor, Karl Hale has".
 */
function isPredicateBehind(tokens: readonly Token[], comma: number, to: number): boolean {
  const next = tokens[to];
  const day = next?.lower === 'on' && tokens[to + 1]?.word.closed === 'time';
  if (!day && !/^(?:has|had|is|was|said|says|told)$/.test(next?.lower ?? '')) return false;
  let from = comma - 1;
  while (from > comma - 14 && tokens[from]?.kind === 'word' && tokens[from]?.word.cue?.form !== 'past') from--;
  const opener = tokens[from + 1];
  return (
    (from < 0 || /^[:)–—-]$/.test(tokens[from]?.text ?? '')) &&
    (opener?.word.closed === 'determiner' || opener?.word.closed === null)
  );
}

/** "met foreign minister Karl Hale": what a verb in front says is no part of an office. */
const isVerb = ({ lower, word }: Token): boolean =>
  (word.finite || word.cue?.form === 'past') && !word.titleWord && !FIELDS.has(lower);

/** Whether the word at `i` ends "secretary of state". */
function isOfOffice(tokens: readonly Token[], i: number): boolean {
  // "a resident of one Mill Lane estate"
  return tokens[i - 1]?.lower === 'of' && tokens[i - 2]?.word.office === true && tokens[i]?.word.closed === null;
}

/**
 * What follows a name and says what somebody is: ", the former mayor of Leeds,"; "is the mayor"; ", who is mayor";
 * "was elected mayor of Leeds". Refuses ", met his Polish counterpart".
 */
function after(tokens: readonly Token[], to: number): string[] {
  let i = to;
  const apposed = tokens[i]?.text === ',' || tokens[i]?.text === '(';
  if (apposed) i++;
  const relative = tokens[i]?.lower === 'who';
  if (relative) i++;
  // "has been mayor of Leeds since 2019"
  if (tokens[i + 1]?.lower === 'been' && /^(?:has|had)$/.test(tokens[i]?.lower ?? '')) i++;
  const copula = COPULAS.has(tokens[i]?.lower ?? '');
  if (copula) i++;
  const chosen = copula && CHOSEN.test(tokens[i]?.lower ?? '');
  if (chosen) i++;
  if ((relative && !copula) || (!apposed && !copula)) return [];
  // "Karl Hale, his wife, Rosa, and their sons": another, who is named behind it.
  if (
    apposed &&
    /^(?:his|her|their)$/.test(tokens[i]?.lower ?? '') &&
    isKin(tokens[i + 1]?.lower ?? '') &&
    tokens[tokens[i + 2]?.text === ',' ? i + 3 : i + 2]?.capital &&
    /^(?:,|and)$/.test(tokens[tokens[i + 2]?.text === ',' ? i + 4 : i + 3]?.text ?? '')
  )
    return [];
  const opener = tokens[i];
  // "The mayor, Rosa Lim, and the sheriff, Karl Hale,": another.
  if (apposed && /^(?:and|or|but)$/.test(opener?.lower ?? '')) return [];
  // "The premier, Karl Hale, met his Polish counterpart": what follows is no description.
  if (opener?.kind !== 'word' || (opener.word.finite && !opener.word.office && !opener.word.titleWord)) return [];
  // "The coroner, Karl Hale, expressed his sympathy to her sister", "…, turned to his wife".
  if (apposed && !copula && opensPredicate(opener, tokens[i + 1])) return [];
  // Without an article only an apposition is a description: "Karen Donfried, US assistant secretary of state", or a post
  // that somebody holds: "who is mayor".
  const bare = !/^(?:the|a|an|his|her|their|its)$/.test(opener.lower);
  if (copula && !chosen && bare && !POSTS.has(opener.lower)) return [];
  const words: string[] = [];
  let head = false;
  for (; i < tokens.length && words.length < 14; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    // "In a letter by Karl Hale, the bishop told him": a clause of its own, no apposition.
    if (apposed && isPredicate(token)) return [];
    if (ENDS_ROLE.has(token.lower)) {
      // "Rosa Lim, her lawyer said, is ill": another tells of her.
      const aside = tokens[i + 1]?.text === ',' && tokens[i + 2]?.kind === 'word';
      if (apposed && !copula && aside && /^(?:said|says)$/.test(token.lower)) return [];
      // ", mayor of Leeds until 2009", ", mayor from 1998 to 2004": somebody else is now.
      if (!/^(?:is|remains)$/.test(tokens[i - words.length - 1]?.lower ?? '') && endsInPast(tokens, i))
        words.unshift('former');
      break;
    }
    // "minister for housing and heritage" is one office, "a baker and mayor" are two.
    if (token.lower === 'and' && head && !FIELDS.has(tokens[i + 1]?.lower ?? '')) break;
    if (token.word.office) head = true;
    words.push(token.lower);
  }
  return head ? words : [];
}

/** "until 2009", "from 1998 to 2004", "between 1998 and 2004": when an office ended. */
export const endsInPast = (tokens: readonly Token[], at: number): boolean => {
  const year = (i: number): boolean => /^(?:1[89]|20)\d\d$/.test(tokens[i]?.text ?? '');
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'until') return year(at + 1) || (tokens[at + 1]?.kind === 'word' && year(at + 2));
  return lower === 'from' && year(at + 1) && /^(?:to|until)$/.test(tokens[at + 2]?.lower ?? '') && year(at + 3);
};

/** Whether a word and the next one begin what somebody did, by their form: a description has no article or preposition behind a past tense. */
const opensPredicate = ({ lower, word }: Token, next: Token | undefined): boolean =>
  word.closed === null &&
  !word.adverb &&
  !word.titleWord &&
  (next?.word.closed === 'determiner' || (lower.endsWith('ed') && next?.word.closed === 'preposition'));

const isPredicate = ({ lower, word }: Token): boolean =>
  PREDICATES.has(lower) || (word.cue?.form === 'past' && !word.office);

const PREDICATES: ReadonlySet<string> = new Set('is was were are has had have said says told'.split(' '));
const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'became', 'as', 'remains', 'been']);
const CHOSEN = /^(?:elected|re-elected|appointed|named|made|chosen|crowned|sworn)$/;
const ENDS_ROLE: ReadonlySet<string> = new Set(
  'who which that said says told whose was is were are has had have since from until when where after before during with by but as'.split(
    ' ',
  ),
);

const STOP: ReadonlySet<string> = new Set(
  `by with and or but for from to in on at as that said says told when while if is was were are has had have did who which than about
   against after before`.split(/\s+/),
);

/** Notes what somebody is said to be; words without an office in them say nothing. */
export function addRole(entity: Entity, words: readonly string[], listed?: true): void {
  if (words.length === 0) return;
  const head = headOf(words);
  if (!head) return;
  const role = { head, words: new Set(words), ...(listed ? { listed } : {}) };
  // Printed again and again in a long text, it still says no more than once.
  if (!entity.roles.some((known) => known.head === head && sameWords(known.words, role.words))) entity.roles.push(role);
  const gender = GENDERED.get(untied(head));
  // "Widow Terry Lim": what somebody is tells more than a given name.
  if (gender) entity.gender = gender;
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

/** The head of an office: the last office word before the first "of", "for" or "at". */
export function headOf(words: readonly string[]): string | null {
  let head: string | null = null;
  for (const word of words) {
    if (head && /^(?:of|for|at|in|from|on|to|with)$/.test(word)) break;
    if (isOffice(word)) head = word;
  }
  return head;
}
