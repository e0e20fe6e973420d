// Takes “Would you like to get alerts about big stories?” for a page's own words. Refuses “Ferry alerts to be sent by post”.
import weights from './page-words.json' with { type: 'json' };

const table: Readonly<Record<string, number>> = weights.features;

/** The words of a line and its outward shape; a word that pages do not use of themselves is “other”. */
export function pageFeatures(text: string, isKnown: (word: string) => boolean): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’']*|\d+/gu) ?? [];
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

/** How likely a line is what pages say of themselves and no article says: log odds, about -8 to 8. */
export function pageLikeness(text: string): number {
  if (text.length > 300) return -4;
  return pageFeatures(text, (word) => table[word] !== undefined).reduce(
    (sum, feature) => sum + (table[feature] ?? 0),
    weights.bias,
  );
}
