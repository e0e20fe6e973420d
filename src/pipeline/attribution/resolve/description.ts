import { isAdjective, isDemonym, isPlace, PARTIES } from '../../../text/words/lexicon.ts';
import { isBodyNoun } from '../../../text/words/names.ts';
import { nationOf } from '../../../text/words/nations.ts';
import { GROUP_NOUNS } from '../../../text/words/speakers.ts';
import { GENDERED, type Gender, POSTS, untied } from '../../../text/words/titles.ts';
import type { Phrase } from '../noun-phrases.ts';
import type { Parsed } from '../parse.ts';
import { isKin } from '../roles.ts';
import { isTrade } from './alike.ts';

/** What a description tells by its own words: "the former Leeds mayor", "her surgeon", "the 46-year-old". */
export interface Description {
  readonly s: Parsed;
  readonly phrase: Phrase;
  /** Its noun, in lower case, and where that stands. */
  readonly head: string;
  readonly at: number;
  readonly words: readonly string[];
  readonly gender: Gender | null;
  readonly age: number | null;
  readonly nation: string | null;
  /** The Dane, the Sardinian. */
  readonly native: boolean;
  /** By an age or a country, as a paper calls nobody whom it has not named: the 34-year-old plumber, the Dane. */
  readonly renames: boolean;
  /** A trade, which excludes others, or what anybody may be called in passing. */
  readonly kind: 'trade' | 'passing';
  readonly former: boolean;
  /** New, acting or elect: not whoever holds the post by now. */
  readonly renewed: boolean;
  readonly elect: boolean;
  readonly post: boolean;
  /** A post that nobody is called by in passing: a captain may be. */
  readonly strict: boolean;
  /** Whom a place or a proceeding has, so that a paper leaves them without a name: the driver, the judge. */
  readonly setting: boolean;
  readonly anybody: boolean;
  /** Whose somebody is: "pronoun" of "her surgeon", "name-kin" of "Mr Hale's father". Null for nobody's. */
  readonly owned: string | null;
  readonly kin: boolean;
  /** The police spokeswoman, the board member. */
  readonly ofBody: boolean;
  readonly modified: boolean;
  /** "the owner of the shop": it tells by itself who is meant. */
  readonly complete: boolean;
  readonly nameless: boolean;
  /** Where it stands to the words: behind them, ahead of them. */
  readonly place: string;
}

/** Takes a description apart. */
export function readDescription(s: Parsed, phrase: Phrase, head: string): Description {
  const words = s.tokens.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  const aged = words.map((word) => /^(\d+)-year-old$/.exec(word)?.[1]).find((age) => age !== undefined);
  const former = words.some((word) => FORMERLY.test(word) || word.startsWith('ex-'));
  const native = isNative(s, phrase.to - 1, head) || nationOf(head) !== null;
  const elect = /-(?:elect|designate)$/.test(head);
  const owner = ownerOf(s, phrase);
  return {
    s,
    phrase,
    head,
    at: phrase.to - 1,
    words,
    gender: GENDERED.get(untied(head)) ?? KIN.get(head) ?? null,
    age: aged === undefined ? null : Number(aged),
    nation: words.map((word) => nationOf(word)).find((found) => found !== null) ?? null,
    native,
    renames:
      owner === null && (native || aged !== undefined || isOfParty(s, phrase, head)) && !isComplete(s, phrase, head),
    kind: !isTrade(head) || native || aged !== undefined || former ? 'passing' : 'trade',
    former,
    renewed: elect || isRenewed(s, phrase),
    elect,
    post: POSTS.has(head),
    strict: POSTS.has(head) && !AT_PLAY.test(head),
    setting: isOfSetting(head),
    anybody: ANYBODY.test(head),
    owned: owner === null ? null : isKin(head) ? `${owner}-kin` : owner,
    kin: owner !== null && isKin(head),
    ofBody: words.slice(1, -1).some((word) => isBodyNoun(word) || GROUP_NOUNS.has(word)),
    modified: phrase.to - phrase.from > 2,
    complete: isComplete(s, phrase, head),
    nameless: isNameless(s, phrase),
    place: placeOf(s, phrase),
  };
}

/**
 * Where the description stands: right behind the words ("…,” the potter said), behind a verb behind them, or ahead of them. The subject of a
 * sentence without words of anybody goes on with somebody as one behind them does.
 */
function placeOf(s: Parsed, phrase: Phrase): string {
  const quote = s.tags.lastIndexOf('quote', phrase.from);
  if (quote < 0) return s.tags.includes('quote') ? 'ahead' : 'behind';
  return quote === phrase.from - 1 ? 'behind' : 'further';
}

/** "the Conservative" */
const isOfParty = (s: Parsed, { to }: Phrase, head: string): boolean =>
  s.tokens[to - 1]?.capital === true && PARTIES.has(head);

/** "The owner, who asked not to be named,": the story says that it names nobody. */
const isNameless = (s: Parsed, { to }: Phrase): boolean =>
  s.tokens.slice(to, to + 14).some(({ lower }) => /^(?:named|identified|anonymous|anonymity|unnamed)$/.test(lower));

/** "the owner of the shop": it tells by itself who is meant. "the father of three", "the singer from Leeds" do not. */
const isComplete = (s: Parsed, { from, to }: Phrase, head: string): boolean =>
  /^(?:of|for|at|in|with|to|who|that)$/.test(s.tokens[to]?.lower ?? '') && !isCounted(s, { from, to }, head);

/** Whose somebody is: "pronoun" of "her surgeon", "name" of "Mr Hale's", "noun" of "the club's". Null for nobody's. */
export function ownerOf(s: Parsed, { from, to }: Pick<Phrase, 'from' | 'to'>): 'pronoun' | 'name' | 'noun' | null {
  if (/^(?:his|her|its|their)$/.test(s.tokens[from]?.lower ?? '')) return 'pronoun';
  const owner = s.tokens.slice(from, to - 1).findLast(({ possessive }) => possessive);
  return owner ? (owner.capital ? 'name' : 'noun') : null;
}

/** "the father of three" */
const isCounted = (s: Parsed, { to }: Pick<Phrase, 'from' | 'to'>, head: string): boolean =>
  s.tokens[to]?.lower === 'of' && s.parts[to + 1] === 'CD' && (KIN.has(head) || head === 'parent');

/** "the Dane", "the Dutchwoman", "the Sardinian": by a country or a region, with a capital. */
export const isNative = (s: Parsed, at: number, word: string): boolean =>
  s.tokens[at]?.capital === true &&
  s.tokens[at]?.lower === word &&
  !PARTIES.has(word) &&
  !isPlace(word) &&
  !isAdjective(`${word}-`) &&
  (nationOf(word) !== null || isDemonym(word) || NATIVE.test(word));

const NATIVE =
  /^(?:pole|breton|scot|finn|turk|serb|croat|basque|catalan|greek|geordie|londoner|\p{L}{3,}(?:ian|ean|ese|lander|man|woman))$/u;

const FORMERLY = /^(?:former|ex|erstwhile|one-time|onetime|retired|would-be|trained|part-time|amateur)$/;

/** "The new head", "the acting mayor"; refuses the New York mayor. */
const isRenewed = (s: Parsed, { from, to }: Pick<Phrase, 'from' | 'to'>): boolean =>
  s.tokens.slice(from, to).some(({ lower, capital }) => !capital && RENEWED.test(lower));

const RENEWED = /^(?:new|incoming|acting|interim|caretaker)$/;

/** Kin that tell a gender. */
export const KIN: ReadonlyMap<string, Gender> = new Map([
  ...[
    'father',
    'groom',
    'bridegroom',
    'grandfather',
    'great-grandfather',
    'dad',
    'man',
    'boy',
    'schoolboy',
    'widower',
  ].map((word): [string, Gender] => [word, 'm']),
  ...['mother', 'bride', 'grandmother', 'great-grandmother', 'mum', 'woman', 'girl', 'schoolgirl', 'widow'].map(
    (word): [string, Gender] => [word, 'f'],
  ),
]);

/** Whether a noun is one for whom a place or a proceeding has: the driver, the judge. */
export const isOfSetting = (head: string): boolean => SETTING.test(head);

const SETTING =
  /^(?:official|source|insider|aide|spokes(?:man|woman|person)|adviser|advisor|lawyer|officer|executive|witness|expert|critic|person|other|one|victim|caller|user|member|resident|owner|organiser|organizer|host|guest|driver|passenger|customer|client|tenant|patient|guard|suspect|killer|gunman|attacker|neighbour|neighbor|judge|magistrate|coroner|referee|umpire|reporter|interviewer|announcer|narrator|moderator|anchor|questioner|agent|operator|prosecutor|jury|juror|foreman|forewoman|foreperson|landlord|landlady|verger|harbourmaster|caretaker|clerk|vicar|bishop|archbishop)$/;

/** Posts whose holders are called by them in passing, or in jest: the home captain, the pickle queen. */
export const AT_PLAY = /^(?:captain|manager|coach|head|director|editor|king|queen|prince|princess)$/;

const ANYBODY = /^(?:man|woman|boy|girl|child|teenager|couple|person)$/;
