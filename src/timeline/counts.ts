import type { QuotationData } from '../schema.ts';

/** How many statements there are among quotations, and how many phrases that one of them holds as well. */
export interface Counts {
  readonly statements: number;
  readonly phrases: number;
}

/** A phrase counts apart where the article also quotes the whole of it. */
export const isPhrase = ({ echo }: Pick<QuotationData, 'echo'>): boolean => echo !== undefined;

export function countQuotations(quotations: readonly Pick<QuotationData, 'echo'>[]): Counts {
  const phrases = quotations.filter(isPhrase).length;
  return { statements: quotations.length - phrases, phrases };
}

/** “62 quotations and 3 repeated phrases”; “1 quotation”. */
export function describeCounts({ statements, phrases }: Counts): string {
  return [plural(statements, 'quotation'), ...(phrases > 0 ? [plural(phrases, 'repeated phrase')] : [])].join(' and ');
}

/** “1 article”, “1,200 articles”. */
export const plural = (n: number, noun: string): string => `${n.toLocaleString('en-GB')} ${noun}${n === 1 ? '' : 's'}`;
