// Takes “Would you like to get alerts about big stories?” for a page's own words. Refuses “Ferry to Ness stays in port”.
import { memoizeLines } from '../../memoize.ts';
import weights from './page-words.json' with { type: 'json' };
import { countWords, endsSentence, opensWithMark, reportsSpeech } from './shape.ts';
import { addressesReader } from './story-words.ts';

const table: ReadonlyMap<string, number> = new Map(Object.entries(weights.features));

/** The words of a line and its outward shape; a word that pages do not use of themselves is “other”. */
export function pageFeatures(text: string, isKnown: (word: string) => boolean): readonly string[] {
  const words = text.toLowerCase().match(/(?:[a-z]|\p{L})(?:[a-z’']|\p{L})*|\d+/gu) ?? [];
  const features = new Set<string>();
  let other = 0;
  for (const printed of words) {
    const word = /^\d/.test(printed) ? '#' : printed.replaceAll('’', "'");
    if (isKnown(word)) features.add(word);
    else if (printed.length > 1) other += 1;
  }
  const share = words.length === 0 ? 0 : other / words.length;
  features.add(`other:${share === 0 ? 0 : share < 0.3 ? 1 : share < 0.6 ? 2 : 3}`);
  features.add(`words:${Math.min(words.length, 4) + (words.length > 6 ? 1 : 0) + (words.length > 12 ? 1 : 0)}`);
  if (/[.!]$/.test(text)) features.add('ends');
  if (text.endsWith('?')) features.add('asks');
  if (/[|•·»›<>]/.test(text)) features.add('bar');
  if (/https?:|www\.|@/.test(text)) features.add('address');
  if (/[“”"‘]/.test(text)) features.add('marks');
  return [...features];
}

const featuresOf = memoizeLines((text) => pageFeatures(text, (word) => table.has(word)));

/** Whether a line says what pages say of themselves: some of its words are theirs, and they weigh enough. */
export function isPageLine(text: string): boolean {
  if (text.length > 300 || opensWithMark(text) || reportsSpeech(text) || letterEnd.test(text) || !/\p{L}/u.test(text))
    return false;
  // A longer line holds more words of the kind by chance, above all where it does not speak to the reader.
  const least = countWords(text, 8) <= 6 ? 2.5 : addressesReader(text) || /[|•·»›@]|https?:/.test(text) ? 3.2 : 4.6;
  if (pageLikeness(text) < least || /\b(?:1[6-9]|20)\d\d$/.test(text)) return false;
  // What ends as a sentence speaks to the reader, or it is a story's.
  if (endsSentence(text) && !text.endsWith('?') && !(addressesReader(text) && countWords(text, 4) > 3)) return false;
  return featuresOf(text).some(
    (one) =>
      one === 'other:0' || one === 'other:1' || (!one.includes(':') && one !== '#' && (table.get(one) ?? 0) > 0.3),
  );
}

/** What begins or ends a letter. */
export const letterEnd =
  /^(?:dear|to the editor|editor\s?[,:]$|sir|madam|a chara|(?:[–—-] )?is mise|yours|sincerely|faithfully|respectfully|with best wishes|names? and address(?:es)?)(?:\b|$)/i;

/** How likely a line is what pages say of themselves and no article says: log odds, about -8 to 8. */
export const pageLikeness = (text: string): number => (text.length > 300 ? -4 : likeness(text));

const likeness = memoizeLines((text) =>
  featuresOf(text).reduce((sum, feature) => sum + (table.get(feature) ?? 0), weights.bias),
);
