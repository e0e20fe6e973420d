import type { Kind } from './facts.ts';

/** So many records a file are few enough to wait for, where one of them is shown. */
const fewest: Readonly<Record<Kind, number>> = { quotation: 16, article: 4 };
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
  const ofArticles = Math.max(1, Math.floor(left / 3));
  return {
    quotation: Math.max(fewest.quotation, Math.ceil(quotations / (left - ofArticles))),
    article: Math.max(fewest.article, Math.ceil(articles / ofArticles)),
  };
}
