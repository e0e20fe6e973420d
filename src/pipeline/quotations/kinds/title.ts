import type { Quoted } from './quoted.ts';
import { inCapitals, isAboutSpeech } from './speech.ts';

/** What a title is the title of. */
const WORK =
  'album|article|ballad|ballet|book|broadcast|comedy|column|documentary|drama|editorial|episode|essay|film|hit|magazine|memoir|movie|musical|newscast|novel|opera|op-ed|paper|play|podcast|poem|program|programme|segment|sequel|prequel|series|show|single|sitcom|song|story|theme song|track|anthem|tune|video';

const AFTER_WORK = new RegExp(`\\b(?:${WORK}|titled|entitled|headlined|headline|called|named)s?,?\\s$`, 'i');
const SHOWN_ON =
  /\b(?:on|(?:star|host|moderator|anchor|author|creator|cast|episode|set|segment|director|writer|producer|makers?)s? of|hosts?|watch(?:ed|ing)?|NBC|ABC|CBS|CNN|Fox|BBC|PBS|MSNBC|HBO)(?:['’]s)?(?: the)?(?: \p{Lu}[\p{L}&.]+(?:['’]s)?){0,3}\s$/u;
const BEFORE_WORK = new RegExp(
  `^,?\\s(?:[a-z]+\\s)?(?:${WORK})s?\\b|^,?\\s(?:by|starring|published|directed)\\b|^\\s(?:airs|aired|premieres|premiered|appears on|ran on|runs on)\\b|^\\s(?:host|co-host|star|co-star|author|creator|moderator|anchor|director|actor|actress|producer|screenwriter|songwriter|composer|novelist)s?\\b`,
  'i',
);

/** “…,” she said; “…”, as he put it. */
const SPEAKS_AFTER = /^[,.]?\s(?:\S+\s){0,4}?(?:said|says|told|wrote|writes|asked|added|put it|shouted|chanted)\b/;

/** His part as a loner in “Drifter”; she starred in “Salt”. */
const PLAYED_IN =
  /\b(?:star(?:s|red|ring)?|roles?|parts?|performances?|appear(?:s|ed|ing|ance)?|play(?:s|ed|ing)?|acted|acting|debut)\b[^.,;:]{0,50}\bin\s$/;

/** She sang “Danny Boy”; he published “A Long Way Home”. */
const PERFORMED =
  /\b(?:sang|sung|sings?|singing|whistl\w+|humm\w+|play(?:s|ed|ing)?|perform\w*|publish\w*|direct\w*|stag(?:ed|es|ing)|record\w*|recit\w*|compos\w*)\s$/;

/**
 * The title of a work: capitalised throughout, next to a word for what it is or after the channel it ran on.
 * Takes the memoir “The Long Way”, on the Courier’s “Meet the Town”. Refuses said “Get Out” and the song was “a long goodbye”.
 */
export function isTitle({ words, before, after, where }: Quoted): boolean {
  // “A long headline,” by the Courier’s Rosa Lim
  if (/,$/.test(words) && /^\sby\s(?:the\s)?\p{Lu}/u.test(after)) return true;
  if (!isTitleCase(words)) return false;
  if (AFTER_WORK.test(before) || BEFORE_WORK.test(after) || /^\s(?:awards?|prizes?|medals?|trophy)\b/i.test(after))
    return true;
  if (PERFORMED.test(before) && /\s\p{Lu}/u.test(words)) return true;
  if (
    /\b(?:story|tale|history|making|role|part|character|performance|production|screening|revival) of\s$/.test(before) &&
    /\s\p{Lu}/u.test(words)
  )
    return true;
  if (/\bwrote\s$/.test(before) && /^\s(?:in\s\d{4}|when|while|at the age|for the)\b/.test(after)) return true;
  if (SHOWN_ON.test(before) || PLAYED_IN.test(before) || /\btold\s$/.test(before)) return true;
  // In the story nobody speaks In Capitals; in a headline all do.
  const capitals = words.match(/(?<!\S)\p{Lu}/gu)?.length ?? 0;
  return (
    where === 'body' &&
    !inCapitals(before, after) &&
    capitals > 1 &&
    /[\p{L},]\s$/u.test(before) &&
    !isAboutSpeech(before) &&
    !SPEAKS_AFTER.test(after)
  );
}

/** Whether every word but the small ones (of, the, and) has a capital, and no sentence ends in it. */
export function isTitleCase(words: string): boolean {
  const all = words.replace(/[,.!?]$/, '').split(/\s+/);
  if (all.length > 10 || !/^[\p{Lu}\p{N}#]/u.test(words)) return false;
  const large = all.filter((w) => !/^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|vs\.?|de|la|is)$/.test(w));
  return large.every((w) => /^[\p{Lu}\p{N}(&#@–-]/u.test(w));
}
