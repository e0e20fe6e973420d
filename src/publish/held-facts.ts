import type { Neighbour, PlacedQuotation } from '../timeline/index.ts';
import { isSure } from '../timeline/sure.ts';
import { lifted } from '../timeline/words.ts';

/**
 * What a script reads of a quotation that is held (`enhance/held.ts`), as attributes of its panel; below `sure` its speaker is a
 * probable one. What was said on the day the article says so needs no day of its own.
 */
export const quotationFacts = (quotation: PlacedQuotation, sure: number): Readonly<Record<string, string>> => ({
  'data-words': lifted(quotation),
  'data-by': quotation.speaker?.name ?? '',
  ...(quotation.speaker && !isSure(quotation, sure) ? { 'data-probably': '' } : {}),
  ...(quotation.said.date === quotation.article.data.published.date ? {} : { 'data-said': quotation.said.date }),
});

/** The same of the article, as attributes of what holds the panels. */
export const articleFacts = ({ data }: Neighbour): Readonly<Record<string, string>> => ({
  'data-headline': data.headline,
  'data-publisher': data.publisher ?? '',
  'data-published': data.published.date,
  'data-authors': data.bylines.map(({ name }) => name).join(';'),
});
