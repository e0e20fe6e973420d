import type { Kind } from './facts.ts';

/** So many records a file are few enough to wait for, where one of them is shown. */
const fewest: Readonly<Record<Kind, number>> = { quotation: 16, article: 3 };
/** The search page, Pagefind's two programs, its entry and its list of records, the facts, and the words there are. */
const fixedFiles = 7;
/** Pagefind cuts its index into a file for about so many records; here rather too many files than too few. */
const recordsPerChunk = 120;

/**
 * How many records of each kind stand in one file, so that there is less than one file for ten records, for hosts limit
 * the number of files. Null where that leaves none for the words, and they have to stand with the facts.
 */
export function filesFor(quotations: number, articles: number): Readonly<Record<Kind, number>> | null {
  const records = quotations + articles;
  const left = Math.ceil(records / 10) - 1 - fixedFiles - Math.ceil(records / recordsPerChunk);
  if (left < 2) return null;
  // A third, or what the quotations have no use for.
  const ofArticles = Math.max(1, Math.floor(left / 3), left - Math.ceil(quotations / fewest.quotation));
  return {
    quotation: Math.max(fewest.quotation, Math.ceil(quotations / Math.max(1, left - ofArticles))),
    article: Math.max(fewest.article, Math.ceil(articles / ofArticles)),
  };
}
