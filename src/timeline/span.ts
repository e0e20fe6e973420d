import { firstDay } from '../edtf.ts';
import type { TimelineModel } from './index.ts';

/** The first and the last day on which anything was said or published: what every chart spans, so that all compare. */
export function spanOf({ quotations, articles }: TimelineModel): readonly [first: string, last: string] {
  let first = '9999-12-31';
  let last = '0000-01-01';
  const take = (day: string) => {
    if (day < first) first = day;
    if (day > last) last = day;
  };
  for (const quotation of quotations) take(firstDay(quotation.said.date));
  for (const article of articles) take(firstDay(article.data.published.date));
  return [first, last];
}
