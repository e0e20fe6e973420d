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
  /^(?:abbot|baker|baron|bishop|booker|bowler|butcher|cantor|carpenter|chaplain|constable|cook|dancer|deacon|dean|driver|duke|earl|elder|farmer|fisher|gunner|judge|king|lord|major|marshal|mason|painter|pilot|pope|porter|prior|prince|proctor|sen|shepherd|singer|sexton|steward|usher|warden)$/;

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
  const lower = (i: number): string => (i < to ? (tokens[i]?.lower ?? '') : '');
  // "National Executive Committee": an office inside the name of a body is no title.
  if (to - from > 2 && BODIES.has(lower(to - 1)) && !isOffice(lower(to - 1))) return from;
  // "the Health and Safety Executive"
  if (lower(to - 1) === 'executive' && tokens.slice(from, to).some((t) => t.lower === 'and')) return from;
  // "the Liberal Democrats"
  if (PARTIES.has(lower(from)) && BODIES.has(lower(to - 1)) && lower(to - 1).endsWith('s')) return from;
  // "the Marine Trust", "the Teachers Union": behind an article no title stands before a body.
  if (tokens[from - 1]?.lower === 'the' && to - from === 2 && INSTITUTIONS.has(lower(to - 1)) && isOffice(lower(from)))
    return from;
  // "General Electric said", "the carrier Desert Star": no general, and nobody's star.
  if (to - from === 2 && lower(from) === 'general' && CALLED_GENERAL.test(lower(to - 1))) return from;
  if (to - from === 2 && lower(to - 1) === 'star' && !isTitleWord(lower(from))) return from;
  // "its works on Chancellor Row", "a shop in Bishop Lane": a street, where something is.
  if (
    to - from === 2 &&
    isOffice(lower(from)) &&
    STREETS.test(lower(to - 1)) &&
    !tokens[to - 1]?.possessive &&
    /^(?:on|in|off|at|along|near|down|up|across|behind)$/.test(tokens[from - 1]?.lower ?? '')
  )
    return from;
  // "Sulu Star Lines", "Coral Star Ferries"
  if (to - from > 2 && lower(to - 2) === 'star' && /[^s]s$/.test(lower(to - 1)) && !isGiven(tokens[to - 1]))
    return from;
  // "King's College London", "Queen's Park Rangers": what is somebody's is no title.
  if (tokens[from]?.possessive && to - from > 1) return from;
  // "Queen Anne Hospital", "Lady Margaret School": called after somebody.
  if (STYLES.has(lower(from)) && to - from > 2)
    for (let k = from + 2; k < to; k++) if (INSTITUTIONS.has(lower(k)) && !isTitleWord(lower(k))) return from;
  // "District Collector R. Prasad": before an initial stands a title where no word of it is a name.
  const initial = initialBehindTitle(tokens, from, to);
  if (initial !== null) return initial;
  let at = from;
  for (let k = from; k < to; k++) {
    const word = lower(k);
    const ranked = (isRank(tokens[k]) || (word === 'con' && lower(k - 1) === 'det')) && k + 1 < to;
    // "Tan Sri Karl Lim": no Tan, and no Sri Lanka.
    if (word === 'sri' && /^(?:tan|puan|datuk|datin|dato'?)$/.test(lower(k - 1)) && k < to - 1) {
      at = k + 1;
      continue;
    }
    // "MP Col Hale": no colonel.
    if (word === 'col' && k + 2 === to && CAPITAL_RANKS.has(tokens[k - 1]?.text ?? '')) continue;
    // "Shearer Col Hale", "Independent Col Hale", "Buyer Dean Hale"
    const trade = k > from ? tokens[k - 1] : undefined;
    if (
      /^(?:Col|Dean)$/.test(tokens[k]?.text ?? '') &&
      k === from + 1 &&
      k + 2 === to &&
      (isPlainTrade(trade, true) || PARTIES.has(trade?.lower ?? '') || trade?.lower === 'independent')
    ) {
      at = k;
      break;
    }
    // "builder Col Hale", nor here; "commander Col Hale" may be one.
    if (tokens[k]?.text === 'Col' && k === from && k + 2 === to && isPlainTrade(tokens[k - 1])) continue;
    // "Lance Corporal Rosa Lim": no Lance.
    if (word === 'lance' && k + 2 < to && /^(?:corporal|sergeant|bombardier|naik)$/.test(lower(k + 1))) {
      at = ++k + 1;
      continue;
    }
    // "Mother Superior Rosa Lim", "Professor Emeritus Karl Hale", "Mayor Pro Tem Rosa Lim"
    if (k === at && at > from && k + 1 < to && /^(?:superior|emeritus|emerita|pro|tem|tempore)$/.test(word)) {
      at = k + 1;
      continue;
    }
    // "Sgt. 1st Class Rosa Lim"
    if (word === 'class' && /^(?:st|nd|rd)$/.test(lower(k - 1))) {
      at = k + 1;
      continue;
    }
    // "the Duke of Leeds" goes by title and place together; "Bishop of Leeds Karl Hale" by his name.
    if (OF_PLACE.has(word) && lower(k + 1) === 'of') {
      if (k + 4 < to && isGiven(tokens[k + 3]) && !tokens[k + 2]?.possessive) {
        at = k + 3;
        k = at - 1;
        continue;
      }
      // "the Dowager Duchess of Leeds"
      if (k > from && RANK_OF_PEERS.test(lower(k - 1))) return k - 1;
      break;
    }
    if (k === at && lower(k) === 'the') continue;
    // "Brothers Owen and Ted Smith", "Senators Karl Hale and Rosa Lim"
    const several =
      k === from &&
      word.endsWith('s') &&
      (isOffice(word.replace(/s$/, '')) ||
        /^(?:twins|siblings|cousins|newlyweds|spouses)$/.test(word) ||
        // "Wildcards Nina and Petra Hale"
        (isCommonOpener(tokens, k) && to - k === 2 && tokens[to]?.lower === 'and')) &&
      k + 1 < to &&
      (tokens[k + 1]?.word.given !== undefined || (tokens[to]?.lower === 'and' && tokens[to + 1]?.capital === true));
    // "Hikers Rosa Lim, Karl Hale and Ed Orr"
    const listed =
      k === from &&
      to - k === 3 &&
      isCommonOpener(tokens, k) &&
      /(?:ers|ors|ists|ians|men|women)$/.test(word) &&
      /^(?:,|and)$/.test(tokens[to]?.lower ?? '') &&
      tokens[to + 1]?.capital === true;
    if (
      !HONORIFICS.has(word) &&
      !isOffice(word) &&
      !ranked &&
      !several &&
      !listed &&
      !(OF_ADDRESS.test(word) && k < to - 1) &&
      !(k < to - 2 && isJoinedTitle(tokens[k]))
    )
      continue;
    // "Dean Smith", "Major Garrett": people are called so too, unless the article knows another Garrett.
    // "Dean St. Clair": one surname of two words.
    const called = /^(?:st\.?|van|von|de|du|le|mc|mac)$/.test(lower(k + 1)) ? 3 : 2;
    if (k === from && to - k === called && GIVEN_OFFICES.test(word) && !surnames.has(lower(to - 1))) return from;
    // "Coach Dean Smith", "PC Dean Smith", but "Deputy Dean Smith"
    if (
      word === 'dean' &&
      k === at &&
      at > from &&
      to - k === 2 &&
      (isTitle(tokens[k - 1]) || isRank(tokens[k - 1])) &&
      !OFFICE_MODIFIERS.has(lower(k - 1))
    )
      break;
    // "Rosa Dean", "Karl King": an office after a given name is a surname.
    const before = k > at ? lower(k - 1) : '';
    const surname =
      k > at &&
      (((givenName(before) !== undefined || (k === to - 1 && registeredName(before) !== undefined)) &&
        !isTitleWord(before) &&
        !isPlace(before) &&
        !(HONORIFICS.has(word) && k < to - 1)) ||
        (/^\p{L}\.$/u.test(before) && k === to - 1));
    if (surname || (k === to - 1 && k > from && ADDRESS.test(lower(k - 1)) && !ADDRESSED.test(word))) continue;
    at = k + 1;
    if (lower(at) === 'of' && OF_OFFICE.has(lower(at + 1))) {
      at += 2;
      while (OF_OFFICE.has(lower(at)) || lower(at) === 'security' || lower(at) === 'affairs') at++;
    }
    for (;;) {
      const end = complementEnd(tokens, at);
      if (end === at || end > to) break;
      at = end;
    }
    k = at - 1;
  }
  at = Math.min(at, to);
  // "Nan Shepherd": behind a word that is nothing else it is a surname.
  if (at === to) {
    // "Cllr Sheikh", after Imran Sheikh
    if (to - from > 1 && surnames.has(lower(to - 1)) && isTitle(tokens[to - 2])) return to - 1;
    return to - from > 1 && OFFICE_SURNAMES.test(lower(to - 1)) && isOnlyName(tokens[to - 2]) ? to - 2 : to;
  }
  return skipOrigin(tokens, from, at, to);
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
