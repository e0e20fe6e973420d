import { givenName, isPlace, PARTIES, registeredName } from '../../../text/words/lexicon.ts';
import { BODIES, INSTITUTIONS } from '../../../text/words/names.ts';
import {
  CAPITAL_RANKS,
  HONORIFICS,
  isOffice,
  OF_OFFICE,
  OF_PLACE,
  OFFICE_MODIFIERS,
  STYLES,
} from '../../../text/words/titles.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import type { Token } from '../tokens.ts';
import { complementEnd } from './fields.ts';
import { isCommonOpener, isTrade, skipOrigin } from './origin.ts';
import {
  ADDRESS,
  GIVEN_OFFICES,
  isGiven,
  isOnlyName,
  isRank,
  isTitle,
  isTitleWord,
  OF_ADDRESS,
  RANK_OF_PEERS,
} from './vocabulary.ts';

/** Occupations that are surnames as well. */
const OFFICE_SURNAMES =
  /^(?:abbot|baker|baron|bishop|booker|bowler|burgess|butcher|cantor|carpenter|chamberlain|chaplain|constable|cook|dancer|deacon|dean|driver|duke|earl|elder|farmer|fisher|gunner|judge|king|lord|major|marshal|mason|monk|painter|pilot|pope|page|pastor|porter|priest|prior|prince|proctor|provost|reeve|sen|shepherd|singer|sexton|steward|usher|warden)$/;

/** "Det-Sgt Karl Hale", "A/Prof Rosa Lim": several titles in one word. */
export const isJoinedTitle = (token: Token | undefined): boolean =>
  /\p{L}[-/]\p{L}/u.test(token?.text ?? '') &&
  (token?.text ?? '').split(/[-/]/).every(
    (part, n) =>
      HONORIFICS.has(part.toLowerCase()) ||
      isOffice(part.toLowerCase()) ||
      CAPITAL_RANKS.has(part) ||
      (n === 0 && part.length === 1) ||
      // "Chef-patron Rosa Lim", and no Potter-Hale
      (/-\p{Ll}/u.test(token?.text ?? '') && isPersonNoun(part.toLowerCase())),
  );

const ADDRESSED =
  /^(?:speaker|president|chairman|chairwoman|chair|justice|secretary|mayor|minister|ambassador|chancellor)$/;

const STREETS =
  /^(?:street|road|avenue|lane|row|square|close|crescent|drive|gardens?|gate|green|grove|hill|mews|park|place|terrace|walk|way|wharf|yard)$/;

const CALLED_GENERAL =
  /^(?:electric|motors|mills|dynamics|atomics|accident|insurance|assembly|hospital|synod|council|teaching|dental|medical|optical|pharmaceutical)$/;

/** A trade, right before a name, in which nobody has a rank. */
const isPlainTrade = (before: Token | undefined, capital = false): boolean =>
  before?.kind === 'word' &&
  before.capital === capital &&
  isPersonNoun(before.lower) &&
  !/^(?:commander|chief|officer|spokesman|spokeswoman|spokesperson|leader|ruler|president|dictator|governor|administrator|pilot|attach[eé]|adviser|advisor|secretary|minister)$/.test(
    before.lower,
  );

/** Where the title ends and the name begins, of the capitalised words between `from` and `to`. */
export function titleEnd(tokens: readonly Token[], from: number, to: number, surnames: ReadonlySet<string>): number {
  // Most names are one word, which is a title or the name.
  if (to - from === 1 && !isTitle(tokens[from]) && !tokens[from]?.text.includes('-')) return from;
  const words = new Words(tokens, from, to);
  if (isOneName(words)) return from;
  // "District Collector R. Prasad": before an initial stands a title where no word of it is a name.
  const initial = initialBehindTitle(tokens, from, to);
  if (initial !== null) return initial;
  let at = from;
  for (let k = from; k < to; k++) {
    const step = specialStep(words, k, at);
    if (step?.ends) return step.at;
    if (step !== null) {
      ({ at, k } = step);
      continue;
    }
    if (!isTitleAt(words, k)) continue;
    if (isCalledByOffice(words, k, surnames)) return from;
    if (isDeanBehindTitle(words, k, at)) break;
    if (isSurnameBehindName(words, k, at)) continue;
    at = complementBehind(words, k);
    k = at - 1;
  }
  at = Math.min(at, to);
  if (at < to) return skipOrigin(tokens, from, at, to);
  const last = words.count > 1 ? words.lower(to - 1) : '';
  // "Cllr Sheikh", after Imran Sheikh
  if (surnames.has(last) && isTitle(tokens[to - 2])) return to - 1;
  // "Nan Shepherd": behind a word that is nothing else it is a surname.
  return OFFICE_SURNAMES.test(last) && isOnlyName(tokens[to - 2]) ? to - 2 : to;
}

/** The words between two places of a sentence. */
class Words {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;

  constructor(tokens: readonly Token[], from: number, to: number) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  get count(): number {
    return this.to - this.from;
  }

  /** A word in lower case; empty behind the last. */
  lower(i: number): string {
    return i < this.to ? (this.tokens[i]?.lower ?? '') : '';
  }
}

/** Whether what looks like a title is part of a name: of a body, a street, or what is called after somebody. */
function isOneName(words: Words): boolean {
  const { tokens, from, to, count } = words;
  const [first, last] = [words.lower(from), words.lower(to - 1)];
  // "National Executive Committee": an office inside the name of a body is no title.
  if (count > 2 && BODIES.has(last) && !isOffice(last)) return true;
  // "the Health and Safety Executive"
  if (last === 'executive' && tokens.slice(from, to).some((t) => t.lower === 'and')) return true;
  // "the Liberal Democrats"
  if (last.endsWith('s') && PARTIES.has(first) && BODIES.has(last)) return true;
  // "the Marine Trust", "the Teachers Union": behind an article no title stands before a body.
  if (tokens[from - 1]?.lower === 'the' && count === 2 && tokens[from]?.word.office && INSTITUTIONS.has(last))
    return true;
  // "General Electric said", "the carrier Desert Star": no general, and nobody's star.
  if (count === 2 && first === 'general' && CALLED_GENERAL.test(last)) return true;
  if (count === 2 && last === 'star' && !isTitleWord(first)) return true;
  // "its works on Chancellor Row", "a shop in Bishop Lane": a street, where something is.
  if (
    count === 2 &&
    tokens[from]?.word.office &&
    STREETS.test(last) &&
    !tokens[to - 1]?.possessive &&
    /^(?:on|in|off|at|along|near|down|up|across|behind)$/.test(tokens[from - 1]?.lower ?? '')
  )
    return true;
  // "Sulu Star Lines", "Coral Star Ferries"
  if (count > 2 && words.lower(to - 2) === 'star' && /[^s]s$/.test(last) && !isGiven(tokens[to - 1])) return true;
  // "King's College London", "Queen's Park Rangers": what is somebody's is no title.
  if (tokens[from]?.possessive && count > 1) return true;
  // "Queen Anne Hospital", "Lady Margaret School": called after somebody.
  if (STYLES.has(first) && count > 2)
    for (let k = from + 2; k < to; k++)
      if (INSTITUTIONS.has(words.lower(k)) && !isTitleWord(words.lower(k))) return true;
  return false;
}

/** How reading goes on: the title ends before `at` so far, and the word behind `k` is next. `ends`: it ends there for good. */
interface Step {
  readonly at: number;
  readonly k: number;
  readonly ends?: true;
}

/** What the word at `k` is that by itself would be another thing; null where it is no such word. `at`: where the title ends so far. */
function specialStep(words: Words, k: number, at: number): Step | null {
  const { tokens, from, to } = words;
  const word = words.lower(k);
  const before = words.lower(k - 1);
  // "Tan Sri Karl Lim": no Tan, and no Sri Lanka.
  if (word === 'sri' && /^(?:tan|puan|datuk|datin|dato'?)$/.test(before) && k < to - 1) return { at: k + 1, k };
  // "MP Col Hale": no colonel.
  if (word === 'col' && k + 2 === to && CAPITAL_RANKS.has(tokens[k - 1]?.text ?? '')) return { at, k };
  // "Shearer Col Hale", "Independent Col Hale", "Buyer Dean Hale"
  const trade = k > from ? tokens[k - 1] : undefined;
  if (
    k === from + 1 &&
    k + 2 === to &&
    /^(?:Col|Dean)$/.test(tokens[k]?.text ?? '') &&
    (isPlainTrade(trade, true) || PARTIES.has(trade?.lower ?? '') || trade?.lower === 'independent')
  )
    return { at: k, k: to };
  // "builder Col Hale", nor here; "commander Col Hale" may be one.
  if (tokens[k]?.text === 'Col' && k === from && k + 2 === to && isPlainTrade(tokens[k - 1])) return { at, k };
  // "Lance Corporal Rosa Lim": no Lance.
  if (word === 'lance' && k + 2 < to && /^(?:corporal|sergeant|bombardier|naik)$/.test(words.lower(k + 1)))
    return { at: k + 2, k: k + 1 };
  // "Mother Superior Rosa Lim", "Professor Emeritus Karl Hale", "Mayor Pro Tem Rosa Lim"
  if (k === at && at > from && k + 1 < to && /^(?:superior|emeritus|emerita|pro|tem|tempore)$/.test(word))
    return { at: k + 1, k };
  // "Sgt. 1st Class Rosa Lim"
  if (word === 'class' && /^(?:st|nd|rd)$/.test(before)) return { at: k + 1, k };
  // "the Duke of Leeds" goes by title and place together; "Bishop of Leeds Karl Hale" by his name.
  if (OF_PLACE.has(word) && words.lower(k + 1) === 'of') {
    if (k + 4 < to && isGiven(tokens[k + 3]) && !tokens[k + 2]?.possessive) return { at: k + 3, k: k + 2 };
    // "the Dowager Duchess of Leeds"
    return k > from && RANK_OF_PEERS.has(before) ? { at: k - 1, k, ends: true } : { at, k: to };
  }
  return k === at && word === 'the' ? { at, k } : null;
}

/** Whether the word at `k` may be part of a title. */
function isTitleAt(words: Words, k: number): boolean {
  const { tokens, to } = words;
  if (isTitle(tokens[k]) || isOfSeveral(words, k)) return true;
  // The last word is none by anything else.
  if (k + 1 >= to) return false;
  const word = words.lower(k);
  return (
    isRank(tokens[k]) ||
    (word === 'con' && words.lower(k - 1) === 'det') ||
    OF_ADDRESS.has(word) ||
    (k < to - 2 && isJoinedTitle(tokens[k]))
  );
}

/** A plural that opens the words, before several names. */
function isOfSeveral(words: Words, k: number): boolean {
  const { tokens, from, to } = words;
  if (k !== from) return false;
  const word = words.lower(k);
  // "Brothers Owen and Ted Smith", "Senators Karl Hale and Rosa Lim"
  const titled =
    word.endsWith('s') &&
    (isOffice(word.replace(/s$/, '')) ||
      /^(?:twins|siblings|cousins|newlyweds|spouses)$/.test(word) ||
      // "Wildcards Nina and Petra Hale"
      (isCommonOpener(tokens, k) && to - k === 2 && tokens[to]?.lower === 'and')) &&
    k + 1 < to &&
    (tokens[k + 1]?.word.given !== undefined || (tokens[to]?.lower === 'and' && tokens[to + 1]?.capital === true));
  // "Hikers Rosa Lim, Karl Hale and Ed Orr"
  return (
    titled ||
    (to - k === 3 &&
      isCommonOpener(tokens, k) &&
      /(?:ers|ors|ists|ians|men|women)$/.test(word) &&
      /^(?:,|and)$/.test(tokens[to]?.lower ?? '') &&
      tokens[to + 1]?.capital === true)
  );
}

/** "Dean Smith", "Major Garrett": people are called so too, unless the article knows another Garrett. */
function isCalledByOffice(words: Words, k: number, surnames: ReadonlySet<string>): boolean {
  if (k !== words.from || !GIVEN_OFFICES.has(words.lower(k))) return false;
  // "Dean St. Clair": one surname of two words.
  const size = /^(?:st\.?|van|von|de|du|le|mc|mac)$/.test(words.lower(k + 1)) ? 3 : 2;
  return words.to - k === size && !surnames.has(words.lower(words.to - 1));
}

/** "Coach Dean Smith", "Chairman Ally Smith", but "Deputy Dean Smith" */
const isDeanBehindTitle = (words: Words, k: number, at: number): boolean =>
  /^(?:dean|ally)$/.test(words.lower(k)) &&
  k === at &&
  at > words.from &&
  words.to - k === 2 &&
  (isTitle(words.tokens[k - 1]) || isRank(words.tokens[k - 1])) &&
  !OFFICE_MODIFIERS.has(words.lower(k - 1));

/** "Rosa Dean", "Karl King": an office after a given name is a surname. */
function isSurnameBehindName(words: Words, k: number, at: number): boolean {
  const { from, to } = words;
  const word = words.lower(k);
  const before = k > at ? words.lower(k - 1) : '';
  const isNamed =
    (givenName(before) !== undefined || (k === to - 1 && registeredName(before) !== undefined)) &&
    !isTitleWord(before) &&
    !isPlace(before) &&
    !(HONORIFICS.has(word) && k < to - 1);
  if (k > at && (isNamed || (/^\p{L}\.$/u.test(before) && k === to - 1))) return true;
  return k === to - 1 && k > from && ADDRESS.has(words.lower(k - 1)) && !ADDRESSED.test(word);
}

/** Where the title ends whose last office stands at `k`: "Secretary | of State for Defence". */
function complementBehind(words: Words, k: number): number {
  let at = k + 1;
  if (words.lower(at) === 'of' && OF_OFFICE.has(words.lower(at + 1))) {
    at += 2;
    while (OF_OFFICE.has(words.lower(at)) || words.lower(at) === 'security' || words.lower(at) === 'affairs') at++;
  }
  for (;;) {
    const end = complementEnd(words.tokens, at);
    if (end === at || end > words.to) return at;
    at = end;
  }
}

/** Where the initial stands of a name that begins with it behind a title of several words; null where none does. */
function initialBehindTitle(tokens: readonly Token[], from: number, to: number): number | null {
  for (let k = from; k < to - 1; k++) {
    const token = tokens[k];
    if (/^\p{Lu}\.$/u.test(token?.text ?? '')) return k > from + 1 && isTradeOrTitle(tokens[k - 1]) ? k : null;
    if (!token?.capital || token.possessive || isGiven(token)) return null;
  }
  return null;
}

const isTradeOrTitle = (token: Token | undefined): boolean => isTitle(token) || isTrade(token);
