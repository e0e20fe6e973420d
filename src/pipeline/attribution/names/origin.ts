import { isAdjective, isDemonym, isGivenFlower, isPlainWord } from '../../../text/words/lexicon.ts';
import { FAMILY_NAMES_BEFORE_TWO, INSTITUTIONS } from '../../../text/words/names.ts';
import { isCompatriot } from '../../../text/words/nations.ts';
import { FIELDS } from '../../../text/words/titles.ts';
import { wordOf } from '../../../text/words/word.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import type { Token } from '../tokens.ts';
import { opensSentence } from './surroundings.ts';
import { COMPLEMENT, isGiven, isOnlyName, isRank, isSaint, LEADING } from './vocabulary.ts';

/** Whether a place before somebody's name is what the office in front of it is held in: "mayor of Port Lorne Rosa Lim". */
export function isPlaceOfOffice(tokens: readonly Token[], from: number, to: number): boolean {
  if (!tokens[from - 2]?.word.office || !COMPLEMENT.has(tokens[from - 1]?.lower ?? '')) return false;
  if (tokens[from]?.word.given !== undefined && !tokens[from]?.word.place) return false;
  // "a spokesman for Nottingham Trent University"
  if (INSTITUTIONS.has(tokens[to - 1]?.lower ?? '')) return false;
  for (let i = from + 1; i < Math.min(to - 1, from + 4); i++) if (tokens[i]?.word.given !== undefined) return true;
  return false;
}

/**
 * Past what says where somebody is from, belongs or works: "Republican Rosa Lim", "Ukrainian Denys Shmyhal", "(mayor of)
 * Port Lorne Rosa Lim", "Fisherman Tom Hale". Only a given name with a surname behind it shows that.
 */
export function skipOrigin(tokens: readonly Token[], from: number, start: number, to: number): number {
  let at = start;
  // "Azman bin Ismail": the small word behind it makes no given name.
  const given = (i: number): boolean => i < to - 1 && tokens[i]?.capital === true && isGiven(tokens[i]);
  while (
    at < to - 1 &&
    ((tokens[at]?.word.place && !isSaint(tokens[at])) ||
      isDemonym(tokens[at]?.lower ?? '') ||
      isCompatriot(tokens[at]?.lower ?? '')) &&
    given(at + 1)
  ) {
    // "Chelsea Ann Hale" has two given names.
    if (tokens[at]?.word.given !== undefined && at === from) break;
    at++;
  }
  if (at === from && isPlaceOfOffice(tokens, from, to)) {
    at++;
    while (!given(at)) at++;
    return at;
  }
  // "Fisherman Tom Hale": a trade that a sentence begins with, or that stands as a title.
  // "Signaller Denzil Mwangi" as well, by the ending of the trade.
  // "MPA Rosa Lim", "HRD Karl Hale": what stands in capitals before a given name is where somebody belongs.
  if (
    at === from &&
    to - at > 2 &&
    /^\p{Lu}{3,5}$/u.test(tokens[at]?.text ?? '') &&
    (given(at + 1) || isAfterFormer(tokens, at, to))
  )
    at++;
  // "Second-placed Rosa Lim", "Leeds-born Karl Hale"
  if (
    at === from &&
    isHyphenatedQuality(tokens[at]) &&
    (to - at > 2 || /-(?:year-old|like)$/.test(tokens[at]?.lower ?? ''))
  )
    at++;
  // "SP City Rosa Lim", "DIG Operations Karl Hale": of what somebody is in charge, behind a rank in capitals.
  if (
    at > from &&
    to - at === 3 &&
    isRank(tokens[at - 1]) &&
    given(at + 1) &&
    (isPlainWord(singularOf(tokens[at]?.lower ?? '')) || /(?:tion|quarter|ment)s?$/.test(tokens[at]?.lower ?? '')) &&
    !isGiven(tokens[at])
  )
    at++;
  // "Amateur Cody Hale": what has its capital only from the sentence, before a given name and a surname.
  // "Beaten Van Hale" as well.
  if (
    at === from &&
    to - at === 3 &&
    (given(at + 1) ||
      (LEADING.has(tokens[at + 1]?.lower ?? '') && /[edn]{2}$/.test(tokens[at]?.lower ?? '')) ||
      // "Model Amu Hale, who opened": of whom more is told.
      (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'who')) &&
    isCommonOpener(tokens, at) &&
    isOnlyName(tokens[to - 1])
  )
    at++;
  // "District Collector Anish Rao", "Assistant Collector Meena Rao": what a trade stands behind in an office.
  const office = at === from ? at + 1 : at;
  if (
    to - office === 3 &&
    OF_TRADES.test(tokens[office - 1]?.lower ?? '') &&
    isCalledByTrade(tokens[office]) &&
    !tokens.slice(office + 1, to).some(({ lower }) => INSTITUTIONS.has(lower))
  )
    return office + 1;
  if (
    at === from &&
    to - at > 2 &&
    isTrade(tokens[at]) &&
    (given(at + 1)
      ? // "Old Vic Theatre", but "Farmer Jack Church"
        !INSTITUTIONS.has(tokens[to - 1]?.lower ?? '') || isCalledByTrade(tokens[at])
      : to - at < 5 &&
        tokens[at + 1]?.capital &&
        isCalledByTrade(tokens[at]) &&
        // "Greater Eastern Trains", "Nigerian Breweries Lagos"
        !tokens.slice(at + 1, to).some(({ lower }) => INSTITUTIONS.has(lower)))
  )
    at++;
  return at;
}

/** "former MCA Josphat Wekesa": letters of an office that somebody held, before two words that are nothing but names. */
const isAfterFormer = (tokens: readonly Token[], at: number, to: number): boolean =>
  /^(?:former|ex|then|outgoing|incumbent|incoming|nominated|sitting|fellow)$/.test(tokens[at - 1]?.lower ?? '') &&
  to - at === 3 &&
  [tokens[at + 1], tokens[at + 2]].every((token) => isOnlyName(token) && !token?.word.commonWord);

/** What stands before a trade that is an office. */
const OF_TRADES = /^(?:district|deputy|assistant|chief|senior|divisional|regional|zonal|county|city|additional|joint)$/;

/**
 * What a hyphen ties together and nobody is called: second-placed, Leeds-born, Centre-half; refuses Chi-ming, Anne-Marie.
 */
const isHyphenatedQuality = (token: Pick<Token, 'text' | 'possessive'> | undefined): boolean =>
  token !== undefined &&
  !token.possessive &&
  token.text.includes('-') &&
  (/-(?:born|old|time|year|style|like|seed|led|run|made|bred|\p{Ll}{3,}(?:ed|ing))$/u.test(token.text) ||
    (/^\p{Lu}\p{Ll}{2,}-\p{Ll}{3,}$/u.test(token.text) && token.text.toLowerCase().split('-').every(isPlainWord)));

const singularOf = (word: string): string => word.replace(/([^s])s$/, '$1');

/** A word of the language, or one for how somebody is: Furious, Fuming, Heartbroken; no Aldous, no Ahmed. */
export const isOfLanguage = (word: string): boolean =>
  isPlainWord(word) || /(?:ful|less|ious|tted|broken|stricken)$/.test(word) || wordOf(word).cue?.form === 'gerund';

/** Whether a word of the language, and nobody's given name, opens a sentence. */
export const isCommonOpener = (tokens: readonly Token[], i: number): boolean =>
  opensSentence(tokens, i) &&
  tokens[i]?.word.given === undefined &&
  !FAMILY_NAMES_BEFORE_TWO.has(tokens[i]?.lower ?? '') &&
  (isPersonNoun(singularOf(tokens[i]?.lower ?? '')) ||
    (isOfLanguage(tokens[i]?.lower ?? '') && !isGiven(tokens[i]) && !isGivenFlower(tokens[i]?.lower ?? ''))) &&
  !tokens[i]?.possessive &&
  !FIELDS.has(tokens[i]?.lower ?? '');

/** A trade that is nobody's given name: Signaller, and not Porter. */
const isCalledByTrade = (token: Token | undefined): boolean =>
  token !== undefined &&
  (TRADE.test(token.lower) || isPersonNoun(token.lower)) &&
  !FIELDS.has(token.lower) &&
  !isDemonym(token.lower) &&
  !isGiven(token) &&
  !isGivenFlower(token.lower);

const TRADE = /(?:man|woman|person|er|or|ist|ess|master|mistress|swain|star|hand|ian|-up|-old)$/;

/** Words that tell what somebody does by their ending. */
export const isTrade = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word.given === undefined &&
  !token.word.place &&
  !token.possessive &&
  !FIELDS.has(token.lower) &&
  // "Green Bay Packers": an adjective tells of no trade, but for a private.
  ((token.word.commonWord && (!isAdjective(token.lower) || token.lower === 'private') && token.lower !== 'tan') ||
    // No Cillian, no Salman; but a Miller, a Starlet.
    ((TRADE.test(token.lower) || isPersonNoun(token.lower)) && !(isGiven(token) && /(?:ian|man)$/.test(token.lower))));
