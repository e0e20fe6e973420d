/**
 * How sure an attribution is: the share of its kind that was right on annotated news of 2015 and 2016
 * (`npm run bench -- --corpus DIR` prints the figures). Measured separately for how the words that name the speaker
 * were found (`RULES`) and for how those words were resolved to a speaker (`RESOLVERS`; `quoting`, `interview` and
 * `surname-shared` are too rare there to measure, and set by hand); the product of both is within a
 * point or two of what every pair measured alone that was seen often enough to tell.
 */
const RULES: ReadonlyMap<string, number> = new Map([
  ['verb-after', 1],
  ['signature', 1],
  ['subject-after', 0.99],
  ['trailing', 0.98],
  ['according-to', 0.97],
  ['quoting', 0.95],
  ['colon', 0.95],
  ['verb-before', 0.95],
  ['governing-verb', 0.94],
  ['participle', 0.9],
  ['noun', 0.75],
  ['passive', 0.75],
  ['clause-before', 0.6],
]);

const RESOLVERS: ReadonlyMap<string, number> = new Map([
  ['full-name', 0.99],
  ['surname', 0.99],
  ['name', 0.94],
  ['institution', 0.93],
  ['pronoun', 0.94],
  ['office', 0.94],
  ['epithet', 0.85],
  ['several', 0.75],
  ['pronoun-it', 0.8],
  ['unnamed', 0.78],
  ['office-close', 0.7],
  ['pronoun-unnamed', 0.7],
  ['pronoun-close', 0.5],
  ['surname-shared', 0.5],
]);

/** Quotations without a cue of their own. */
const CONTINUED: ReadonlyMap<string, number> = new Map([
  ['signature-below', 0.98],
  ['colon-before', 0.98],
  ['repeated', 0.95],
  ['interview', 0.95],
  ['continued', 0.93],
  ['continued-later', 0.7],
  ['continued-paragraph', 0.7],
  ['subject-before', 0.55],
  ['subject-before-paragraph', 0.55],
  ['continued-subject', 0.5],
  ['continued-far', 0.2],
]);

/** Below this a quotation stays unattributed and goes to the review list: a wrong speaker is worse than none. */
export const THRESHOLD = 0.52;

/** The measured share of attributions of this kind that are right. */
export function confidenceOf(how: string): number {
  const [rule = '', resolver = ''] = how.split('/');
  const share = CONTINUED.get(how) ?? (RULES.get(rule) ?? 0.7) * (RESOLVERS.get(resolver) ?? 0.7);
  return Math.round(share * 1000) / 1000;
}
