import { firstDay } from '../edtf.ts';
import type { TimelineModel } from './index.ts';
import { perModel } from './per-model.ts';

/** The first and the last day on which anything was said or published: what every chart spans, so that all compare. */
export const spanOf: (model: Pick<TimelineModel, 'quotations' | 'articles'>) => readonly [first: string, last: string] =
  perModel(({ quotations, articles }) => {
    let first = '9999-12-31';
    let last = '0000-01-01';
    const take = (day: string) => {
      if (day < first) first = day;
      if (day > last) last = day;
    };
    for (const quotation of quotations) take(firstDay(quotation.said.date));
    for (const article of articles) take(firstDay(article.data.published.date));
    return [first, last] as const;
  });

/** The first day of each month within the span, and the span's own first day for the month it begins in. */
export function monthStarts(first: string, last: string): readonly { readonly day: string; readonly key: string }[] {
  const found = [{ day: first, key: first.slice(0, 7) }];
  const [year = 0, month = 1] = first.split('-').map(Number);
  for (let n = year * 12 + month; ; n++) {
    const key = `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`;
    if (`${key}-01` > last) return found;
    found.push({ day: `${key}-01`, key });
  }
}
