import type { Quoted } from './quoted.ts';
import { isAboutSpeech } from './speech.ts';

/** The phrase “red line” should be banned; but who uses the phrase says it. */
const TALKED_ABOUT = /^,?\s(?:should|must|is|was|has|had|means|meant|came|comes|can|could|will|would)\b/;
/** The name of a law: capitals throughout, and what it is at the end. */
const LAW = /^(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:Act|Law|Bill|Treaty|Amendment|Accord|Protocol|Doctrine)[,.]?$/u;

/** An operation or exercise. */
const CODE_NAME = /^(?:Operation|Exercise|Project) \p{Lu}[\p{L}’'-]+$/u;
/** Called so by nobody in particular: a plan dubbed “…”, known as “…”. Refuses Ida Moe dubbed him “…”, critics dubbed it “…”. */
const CALLED =
  /(?:(?<!\bwhat )\b(?:is|was|are|were|been|being|[Aa]n? \p{Ll}+|[Tt]he \p{Ll}+)\s(?:widely |also |often )?(?:dubbed|termed|nicknamed|called|known as|referred to as)|,\s(?:widely |also )?(?:dubbed|known as))\s(?:the |an? )?$/u;
const CONDITION =
  /\b(?:diagnosed with|suffer(?:s|ed|ing)? from|found to have|a (?:condition|disease|state) (?:called|known as))\s(?:an? )?$/;
/** Bodies, which he calls “overminds”: a word of his own making. */
const COINED = /\bwhich (?:he|she|they|it|(?:\p{Lu}[\p{L}’'-]+ ?){1,3}) ?(?:calls?|terms?|dubs?)\s$/u;
/** “the cheapest rent in Kesh”, “a disgrace”: what somebody says of a thing is no word for it. */
const SAID_OF = /^(?:an?\s|(?:the|one|his|her|my|our|their|its)\s\S+\s\S+\s)/i;
/** Removed the words “full” and “lasting”. */
const WORDS_TREATED =
  /\b(?:remov|delet|dropp?|strik|struck|replac|add|insert|omit|contain|bear|without)\w*\s(?:the )?(?:words?|phrases?|terms?)\s$/;
/** Right before one word that stands before its noun: the “interim” government, Holm’s “pragmatic” plans. */
const BEFORE_NOUN = /(?:\b(?:the|an?|his|her|its|their|our|this|that|these|those)|['’]s|s’)\s$/;
/** His “low and slow” stance: what somebody is known for. */
const STANCE =
  /^\s(?:stance|approach|image|persona|style|label|tag|mantra|reputation|narrative|culture|mentality|lifestyle|aesthetic|philosophy)\b/;

/** The thing that somebody speaks of, at the head of what is said: said the “night trains” would go, the “free pass” scheme was safe. */
const SPOKEN_OF =
  /\b(?:(?:said|says|added|announced|confirmed|explained)\s(?:that\s)?|told\s[^,.;“”"]{1,40}\sthat\s)(?:the|its|their)\s$/;
const GOES_ON =
  /^\s(?:(?:scheme|plan|programme|program|policy|system|model|rule|fund|tax|zone|list|project|clause|method|deal|initiative|account|service|card|ticket|class|tariff)(?:s|es)?\s)?(?:would|will|was|were|had|has|have|is|are|could|should|must|might|may)\b/;

/** “Any Willing Carrier” (AWC): a name, for which its first letters stand. */
function isAbbreviated(words: string, after: string): boolean {
  const short = /^\s\((\p{Lu}{2,5})s?\)/u.exec(after)?.[1];
  return (
    short !== undefined &&
    short ===
      words
        .split(/\s+/)
        .map((word) => word.charAt(0))
        .join('')
  );
}

/** What the last verb of several begins: “said the men were shot and called on the”. Words without a verb begin nothing. */
function lastClause(before: string): string {
  const clause = /.*(?:,| and| but)\s(.*)$/su.exec(before)?.[1];
  return clause !== undefined && /\b\p{Ll}{2,}ed\b/u.test(clause) ? clause : before;
}

/**
 * Words held up as words: a so-called “red line”, the term “surge”, codenamed “Nightjar”, the “Clean Rivers Act”; one word that
 * the paper keeps at arm's length, where nobody near speaks: the “interim” government.
 * Refuses called it “a red line”, the word from Moscow was “no” and condemned the “heartless” cuts.
 */
export function isTerm({ words, before, after }: Quoted): boolean {
  const count = words.split(/\s+/).length;
  if (count > 5) return false;
  const byWhom = /^\sby\b/.test(after);
  return (
    /\b(?:so-called|code-?named|(?:the|a) (?:term|terms|word|name|label|category|hashtag|nickname|code ?name))\s$/i.test(
      before,
    ) ||
    (/\b(?:the|a) phrase\s$/i.test(before) && TALKED_ABOUT.test(after)) ||
    LAW.test(words) ||
    isAbbreviated(words, after) ||
    CODE_NAME.test(words) ||
    (CALLED.test(before) && !byWhom) ||
    CONDITION.test(before) ||
    (COINED.test(before) && !SAID_OF.test(words)) ||
    WORDS_TREATED.test(before) ||
    (BEFORE_NOUN.test(before) && STANCE.test(after) && !isAboutSpeech(before)) ||
    (count === 2 &&
      /^\p{Ll}[\p{L}-]+\s\p{Ll}[\p{L}-]+$/u.test(words) &&
      SPOKEN_OF.test(before) &&
      GOES_ON.test(after)) ||
    (count === 1 &&
      /^\p{Ll}[\p{L}-]+$/u.test(words) &&
      BEFORE_NOUN.test(before) &&
      /^\s\p{Ll}{3,}/u.test(after) &&
      !isAboutSpeech(lastClause(before)))
  );
}
