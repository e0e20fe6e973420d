import type { QuotationData } from '../schema.ts';
import * as say from '../words/index.ts';

/** How many statements there are among quotations, and how many phrases that one of them holds as well. */
export interface Counts {
  readonly statements: number;
  readonly phrases: number;
}

/** A phrase counts apart where the article also quotes the whole of it. */
export const isPhrase = ({ echo }: Pick<QuotationData, 'echo'>): boolean => echo !== undefined;

/** How many statements, and phrases of them that are quoted again, are among the quotations. */
export function countQuotations(quotations: readonly Pick<QuotationData, 'echo'>[]): Counts {
  const phrases = quotations.filter(isPhrase).length;
  return { statements: quotations.length - phrases, phrases };
}

/** “62 quotations and 3 repeated phrases”; “1 quotation”. */
export function describeCounts({ statements, phrases }: Counts): string {
  const said = say.counts.quotations(statements);
  return phrases > 0 ? say.counts.both(said, say.counts.phrases(phrases)) : said;
}
