import type { Kind } from './facts.ts';

/** So many records a file are few enough to wait for, where one of them is shown. */
const fewest: Readonly<Record<Kind, number>> = { quotation: 20, article: 3 };
/** The search page, Pagefind's two programs, its entry and its list of records, the facts, the words there are, and how long quotations are. */
const fixedFiles = 8;

/** The index of words is cut into no more files than this: hosts limit their number. */
export const mostParts = (records: number): number => Math.floor(records / 45);

/**
 * How many records of each kind stand in one file, so that there is less than one file for ten records, for hosts limit
 * the number of files, `parts` files of the index of words among them. Null where that leaves none for the words themselves,
 * and they have to stand with the facts.
 */
export function filesFor(quotations: number, articles: number, parts: number): Readonly<Record<Kind, number>> | null {
  const records = quotations + articles;
  const left = Math.ceil(records / 10) - 1 - fixedFiles - parts;
  if (left < 2) return null;
  // A little more than a third, or what the quotations have no use for.
  const ofArticles = Math.max(1, Math.floor(left * 0.37), left - Math.ceil(quotations / fewest.quotation));
  return {
    quotation: Math.max(fewest.quotation, Math.ceil(quotations / Math.max(1, left - ofArticles))),
    article: Math.max(fewest.article, Math.ceil(articles / ofArticles)),
  };
}
