import { givenName, isGivenFlower } from '../../text/words/lexicon.ts';
import { BODIES, INSTITUTIONS, isBodyNoun } from '../../text/words/names.ts';
import { PERSON_NOUNS } from '../../text/words/speakers.ts';
import { isOffice } from '../../text/words/titles.ts';
import type { Entity } from './entity.ts';
import { mayBeSurname } from './names/kind.ts';
import type { Name } from './names/name.ts';
import { opensSentence } from './names/surroundings.ts';
import type { Sentence, Token } from './tokens.ts';

/**
 * Whether what stands around a name of several words shows that it is somebody's, whatever its words are: "Brooklyn Lane, who
 * lives opposite", "Olive Field, 44,", "tenant Bo Street", "Sky Park, a farmer". Refuses Port Lorne City, who won; the firm
 * Bright Lane; Mill Lane, a street.
 */
export function isDescribedAsPerson(
  { kind, from, at, to, words, title, possessive }: Name,
  tokens: readonly Token[],
): boolean {
  if (kind === 'person' || kind === 'office' || possessive || title.length > 0) return false;
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Lu}[\p{Ll}'’.-]/u.test(word))) return false;
  if (tokens[from - 1]?.lower === 'the' || BODIES.has((words.at(-1) ?? '').toLowerCase())) return false;
  const team =
    !/^(?:Street|Lane|Road|Hill)$/.test(words.at(-1) ?? '') &&
    INSTITUTIONS.has((words.at(-1) ?? '').toLowerCase()) &&
    givenName((words[0] ?? '').toLowerCase()) === undefined &&
    !isGivenFlower((words[0] ?? '').toLowerCase());
  const behind = tokens[to + 1];
  // "Talent Muleya (11)", "24-year-old Blessing Hale"
  if (tokens[to - 1]?.aged !== undefined || /^\d\d?-year-old$/.test(tokens[from - 1]?.lower ?? '')) return true;
  if (tokens[to]?.text === ',' && behind) {
    const age = /^\d\d?$/.test(behind.text) && /^[,.]?$/.test(tokens[to + 2]?.text ?? '');
    if (age || (behind.lower === 'who' && !team)) return true;
    if (/^(?:an?|his|her)$/.test(behind.lower)) {
      const end = nounEnd(tokens, to + 2);
      return !team && isPersonalNoun(tokens[end - 1]?.lower ?? '');
    }
    // "Lincoln Street, chairman of the club"
    const office = nounEnd(tokens, to + 1);
    if (!team && /^(?:of|for|at)$/.test(tokens[office]?.lower ?? '') && isPersonalNoun(tokens[office - 1]?.lower ?? ''))
      return true;
  }
  const setOff = tokens[from - 1]?.text === ',' && /^[,.]?$/.test(tokens[to]?.text ?? '');
  const before = tokens[setOff ? from - 2 : at - 1];
  // "The neighbour, Bill Fence,"; in "its neighbour, Norland," it is a country.
  const neighbour =
    setOff &&
    kind !== 'place' &&
    /^neighbou?r$/.test(before?.lower ?? '') &&
    /^(?:the|an?|his|her)$/.test(tokens[from - 3]?.lower ?? '');
  // "Her opponent, Pal Crane,"; in "its rival, Crane Rail," it is a firm.
  const opposed = setOff && OF_ONE.test(before?.lower ?? '') && /^(?:his|her)$/.test(tokens[from - 3]?.lower ?? '');
  if (neighbour || (opposed && !team)) return true;
  return before?.kind === 'word' && !before.capital && !before.possessive && !team && isPersonalNoun(before.lower);
}

/**
 * Whether a body's name stands nowhere as that of a place, and the story has no "the hall" for it. Refuses "at Elim Hall", "the Elim
 * Hall", "Elim Hall is full. The hall".
 */
export function goesWithoutArticle(
  { kind, title, words }: Name,
  named: readonly (readonly Name[])[],
  sentences: readonly Sentence[],
): boolean {
  if (kind !== 'institution' || title.length > 0 || !mayBeSurname(words)) return false;
  const last = (words[1] ?? '').toLowerCase();
  return sentences.every(
    ({ tokens }, i) =>
      !(named[i] ?? []).some(
        (other) =>
          other.words[0] === words[0] &&
          other.words[1] === words[1] &&
          (other.words.length > 2 || /^(?:the|at|in|outside|near|on|to)$/.test(tokens[other.from - 1]?.lower ?? '')),
      ) &&
      !tokens.some(({ lower }, n) => lower === last && /^(?:the|its|their|our|this)$/.test(tokens[n - 1]?.lower ?? '')),
  );
}

/** "Mother Kelly was waiting": a mum, whose capital is the sentence's, where the story tells of no convent. */
export const isMum = ({ style, from }: Name, tokens: readonly Token[], story: readonly Sentence[]): boolean =>
  style === 'Mother' &&
  opensSentence(tokens, from) &&
  !story.some((sentence) => sentence.tokens.some((_, i) => isOfConvent(sentence.tokens, i)));

const isOfConvent = (tokens: readonly Token[], i: number): boolean =>
  /^(?:convents?|nuns?|abbess|abbey|priory|prioress|superior|novices?|cloister)$/.test(tokens[i]?.lower ?? '') ||
  (tokens[i]?.text === 'Mother' && !opensSentence(tokens, i) && tokens[i + 1]?.capital === true);

/** "The company, Pacific Sentinel Mutual, has": a body's name set off behind what it is. Refuses who owns the firm, Rosa Lim. */
export function isDescribedAsBody({ kind, from, to, title }: Name, tokens: readonly Token[]): boolean {
  if ((kind !== 'person' && kind !== 'unknown') || title.length > 0) return false;
  if (tokens[from - 1]?.text !== ',' || !/^[,.]$/.test(tokens[to]?.text ?? '')) return false;
  const noun = tokens[from - 2];
  return (
    COMPANIES.test(noun?.lower ?? '') &&
    !noun?.possessive &&
    tokens[from - 4]?.kind !== 'word' &&
    /^(?:the|an?|its|their|his|her)$/.test(tokens[from - 3]?.lower ?? '')
  );
}

/** "Tilly, the Leeds firm that makes them, blamed": what a name is, set off behind it. Refuses Rosa Lim, the firm's owner; the firm Rosa Lim founded. */
export function isSetOffAsBody({ kind, from, to, title, possessive }: Name, tokens: readonly Token[]): boolean {
  if ((kind !== 'person' && kind !== 'unknown') || title.length > 0 || possessive || !opensSentence(tokens, from))
    return false;
  if (tokens[to]?.text !== ',' || !/^(?:the|an?)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  const noun = tokens.findIndex(({ lower }, i) => i > to + 1 && i < to + 7 && COMPANIES.test(lower));
  const between = tokens.slice(to + 2, noun);
  return (
    noun > 0 &&
    between.every(({ kind, possessive, word }) => kind === 'word' && !possessive && !word.functionWord) &&
    !tokens[noun]?.possessive &&
    /^(?:,|that|which|based|behind|in|of|with|whose|owned|founded)$/.test(tokens[noun + 1]?.lower ?? '')
  );
}

/** "St Olave's head teacher": a school or church by the saint it is called after. Refuses St Olave said. */
export const isDedicated = ({ kind, words, title, possessive }: Name): boolean =>
  kind === 'person' && possessive && title.length === 0 && words.length === 2 && /^st\.?$/i.test(words[0] ?? '');

const COMPANIES =
  /^(?:company|firm|charity|airline|retailer|supermarket|insurer|bank|brewer|brewery|publisher|manufacturer|maker|supplier|start-?up|nonprofit|broadcaster|newspaper)$/;

/** Where the words end that stand before a mark or a small word: "an apple farmer" of "an apple farmer from Leeds". */
function nounEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.kind === 'word' && !tokens[end]?.word.functionWord && end < from + 4) end++;
  return end;
}

/** What only somebody is called: farmer, niece, and no body, though a body may have a leader. */
const isPersonalNoun = (word: string): boolean =>
  (isOffice(word) || PERSON_NOUNS.has(word) || WORKS.test(word)) && !isBodyNoun(word) && !NO_PERSONS.test(word);

/** By its ending, of those who are no firm: postman, machinist; no guardian, no housebuilder. */
const WORKS = /..(?:man|woman|ist|smith|monger|wright|officer|worker|master|mistress|teacher|father|mother|boy|girl)$/;

/** What somebody of one's own may be called, though a firm has them too. */
const OF_ONE = /^(?:rival|opponent|partner|agent|promoter|host)$/;

const NO_PERSONS =
  /^(?:rival|opponent|champion|winner|loser|partner|developer|publisher|contractor|operator|supplier|owner|sponsor|source|host|agent|other|another|half|majority|minority|several|many|some|few|most|all|both|two|three|four|five|six|seven|eight|nine|ten|people|folk|folks|local|native|neighbour|neighbor|member|contributor|investor|promoter|head|one)$/;

/** Whether an age behind a single name, or the words before it, tell that it is somebody's. */
export function isToldAsPerson({ from, to, possessive }: Name, tokens: readonly Token[]): boolean {
  if (possessive) return false;
  const age = tokens[to]?.text === ',' && /^\d\d?$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',';
  const before = tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  // "Her hero, Malachy, rows", "our waiter, Josh, said"
  const noun = tokens[from - 1]?.text === ',' && /^[,.]$/.test(tokens[to]?.text ?? '') ? from - 2 : -1;
  const owned =
    /^(?:his|her|its|their|our|my|the)$/.test(tokens[noun - 1]?.lower ?? '') || tokens[noun - 1]?.possessive === true;
  if (owned && isPersonalNoun(tokens[noun]?.lower ?? '') && !tokens[noun]?.possessive) return true;
  return age || (before.includes('name') && /^(?:as|was|is)$/.test(before.at(-1) ?? ''));
}

/**
 * Whether a place is what is meant where a name stands: in Phoenix, near Hale, to London; between commas too, but for somebody's
 * surname: “Yes,” Hale, a Democrat, said.
 */
export function isLocation(name: Name, tokens: readonly Token[], surname: boolean): boolean {
  if (name.kind !== 'place') return false;
  const before = tokens[name.from - 1]?.lower ?? '';
  return (
    BEFORE_PLACES.has(before) || (!surname && (tokens[name.to]?.text === ',' || tokens[name.from - 1]?.text === ','))
  );
}

const BEFORE_PLACES: ReadonlySet<string> = new Set(
  'in at to from near outside inside across around into through throughout toward towards of for the'.split(' '),
);

/** Whether a name that may be a person’s is a place here, for what stands before it: in Port Lorne, near Hale. */
export function isLocated(entity: Entity, name: Name, tokens: readonly Token[]): boolean {
  return (
    (entity.kind === 'person' || entity.kind === 'unknown') &&
    name.title.length === 0 &&
    !name.possessive &&
    givenName((entity.words[0] ?? '').toLowerCase()) === undefined &&
    /^(?:in|at|near|outside|throughout|across)$/.test(tokens[name.from - 1]?.lower ?? '') &&
    !INVESTED.test(tokens[name.from - 2]?.lower ?? '')
  );
}

/** What somebody has in a firm: shares in Nubelo. */
const INVESTED =
  /^(?:shares?|stakes?|shareholders?|shareholding|stock|interest|confidence|trust|faith|belief|invest(?:s|ed|ing|ment|ments|ors?)?|trading|holding)$/;

/**
 * "the Ellen Rose sailed", "skipper of the Ellen Rose, a trawler": what never goes without an article is a ship, a pub or a train,
 * though its words are those of a person. Refuses "the Rosa Lim of old", "the Rosa Lim who", "the Rosa Lim campaign".
 */
export function goesWithArticle({ from, to, words, title, possessive }: Name, tokens: readonly Token[]): boolean {
  const next = tokens[to];
  return (
    words.length > 1 &&
    title.length === 0 &&
    tokens[from - 1]?.lower === 'the' &&
    (possessive ||
      next === undefined ||
      next.kind !== 'word' ||
      next.word.finite === true ||
      /^(?:in|at|on|from|to|off|near|into|and|was|is|had|has|were|when|where|as|for|by|with)$/.test(next.lower))
  );
}

/** Whether a word of which nothing more is known tells only which thing is meant: the Drova dam. */
export function isModifier(entity: Entity, name: Name, tokens: readonly Token[]): boolean {
  const next = tokens[name.to];
  return (
    entity.kind === 'unknown' &&
    name.title.length === 0 &&
    !name.possessive &&
    /^(?:the|an?)$/.test(tokens[name.from - 1]?.lower ?? '') &&
    next?.kind === 'word' &&
    next.word.commonWord &&
    !next.word.office &&
    !next.word.finite &&
    !next.word.functionWord
  );
}
