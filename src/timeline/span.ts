import { daysBetween } from '../calendar.ts';
import { type Day, daySpan, type Edtf, firstDay, monthOf, moveMonth } from '../edtf.ts';
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
  const found = [{ day: first, key: monthOf(first) }];
  for (let key = moveMonth(monthOf(first), 1); `${key}-01` <= last; key = moveMonth(key, 1))
    found.push({ day: `${key}-01`, key });
  return found;
}

/** A time without anything: how many days lie between two. */
export interface Silence {
  readonly from: Day;
  readonly to: Day;
  readonly length: number;
}

/** The silences between dates, in order; of a month or a year, every day may be the one. */
export function silencesBetween(dates: readonly Edtf[]): readonly Silence[] {
  const spans = [...new Set(dates)].flatMap((date) => daySpan(date) ?? []).sort((a, b) => (a.from < b.from ? -1 : 1));
  const silences: Silence[] = [];
  let last: Day | null = null;
  for (const { from, to } of spans) {
    const length = last === null ? 0 : daysBetween(last, from) - 1;
    if (last !== null && length > 0) silences.push({ from: last, to: from, length });
    if (last === null || to > last) last = to;
  }
  return silences;
}
