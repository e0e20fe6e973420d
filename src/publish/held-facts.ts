import * as urls from '../addresses.ts';
import type { Neighbour, PlacedQuotation } from '../timeline/index.ts';
import { isSure } from '../timeline/sure.ts';
import { lifted } from '../timeline/words.ts';

/** What a script reads of a quotation that is held (`enhance/hold.ts`), as attributes of its panel; below `sure` its speaker is a probable one. */
export const quotationFacts = (quotation: PlacedQuotation, sure: number): Readonly<Record<string, string>> => ({
  'data-words': lifted(quotation),
  'data-by': quotation.speaker?.name ?? '',
  ...(quotation.speaker && !isSure(quotation, sure) ? { 'data-probably': '' } : {}),
  'data-said': quotation.said.date,
  'data-address': urls.quotation(quotation.article.id, quotation.id),
});

/** The same of the article, as attributes of what holds the panels. */
export const articleFacts = ({ id, data }: Neighbour): Readonly<Record<string, string>> => ({
  'data-headline': data.headline,
  'data-publisher': data.publisher ?? '',
  'data-published': data.published.date,
  'data-authors': data.bylines.map(({ name }) => name).join(';'),
  'data-files': `${urls.article(id)}cite.`,
});
