import { daysBetween } from '../calendar.ts';
import { type Day, daySpan, type Edtf, firstDay, isExactDay, monthOf, moveMonth } from '../edtf.ts';
import type { TimelineModel } from './index.ts';
import { perModel } from './per-model.ts';

type Dated = Pick<TimelineModel, 'quotations' | 'articles'>;

/**
 * The first and the last day on which anything was or may have been said or published, a month known only as such to its
 * end: what every chart of days spans, so that all compare.
 */
export const spanOf: (model: Dated) => readonly [first: string, last: string] = perModel((model) =>
  extent(model, (date) => (isExactDay(date) ? date : (daySpan(date)?.to ?? firstDay(date)))),
);

/** The first and the last day on which anything began that was said or published. */
export const beginningsOf = (model: Dated): readonly [first: string, last: string] => extent(model, firstDay);

function extent({ quotations, articles }: Dated, endOf: (date: Edtf) => Day): readonly [first: string, last: string] {
  let first = '9999-12-31';
  let last = '0000-01-01';
  const take = (date: Edtf) => {
    const from = firstDay(date);
    const to = endOf(date);
    if (from < first) first = from;
    if (to > last) last = to;
  };
  for (const quotation of quotations) take(quotation.said.date);
  for (const article of articles) take(article.data.published.date);
  return [first, last];
}

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
  /** Whether something is known to be of the very days on which it ends: what is of a month may be of any of its days. */
  readonly isExact: boolean;
}

/** The silences between dates, in order; of a month or a year, every day may be the one. */
export function silencesBetween(dates: readonly Edtf[]): readonly Silence[] {
  const spans = [...new Set(dates)].flatMap((date) => daySpan(date) ?? []).sort((a, b) => (a.from < b.from ? -1 : 1));
  const exact = new Set(dates.filter(isExactDay));
  const silences: Silence[] = [];
  let last: Day | null = null;
  for (const { from, to } of spans) {
    const length = last === null ? 0 : daysBetween(last, from) - 1;
    if (last !== null && length > 0)
      silences.push({ from: last, to: from, length, isExact: exact.has(last) && exact.has(from) });
    if (last === null || to > last) last = to;
  }
  return silences;
}
