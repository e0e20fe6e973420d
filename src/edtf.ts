import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { memoize } from './memoize.ts';

/**
 * The one place that takes a date apart. A date is EDTF (ISO 8601-2) as this project uses it: a day, a month, a year, or an
 * interval from one of those to another, each end perhaps marked approximate (~), uncertain (?) or both (%). How a date is
 * written for readers is another matter (`timeline/days.ts`).
 */

/** A date in EDTF (ISO 8601-2), at the precision that was printed: "2021-11-30", "2021-12", "2022-01-15~". */
export type Edtf = string;

/** A calendar day as a string, "2021-11-30". It belongs to no time zone and is never shifted. */
export type Day = string;

/** A day, month or year, or one end of an interval. */
export interface DateEnd {
  readonly year: number;
  /** From 1; absent where only the year is known. */
  readonly month?: number;
  readonly day?: number;
}

/** From the first to the last day, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

const form = /^\d{4}(-\d{2}(-\d{2})?)?[~?%]?(\/\d{4}(-\d{2}(-\d{2})?)?[~?%]?)?$/;

/** Whether the words have the form of a date; the calendar is not asked. */
export const hasDateForm = (words: string): boolean => form.test(words);

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the words have the form of one exact day; the calendar is not asked. */
export const hasDayForm = (words: string): boolean => dayForm.test(words);

/** "2022-01-15~" → "2022-01-15": without the mark that says how sure it is, at the precision that was printed. */
export const bareDate = (date: Edtf): string => date.replace(/[~?%]/g, '');

/** Whether any part of the date is marked approximate (~), uncertain (?) or both (%). */
export const isUncertain = (date: Edtf): boolean => /[~?%]/.test(date);

/** The marked ends as strings: one, or the two of an interval. */
export const endsOf = (date: Edtf): readonly string[] => date.split('/');

/** "2021-12" → [{year: 2021, month: 12}]; an interval gives its two ends. */
export function dateParts(date: Edtf): readonly DateEnd[] {
  return endsOf(bareDate(date)).map((end) => {
    const [year = 0, month, day] = end.split('-').map(Number);
    return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
  });
}

/** How exact a date is; an interval is as exact as its ends and a precision of its own. */
export function precisionOf(date: Edtf): 'year' | 'month' | 'day' | 'interval' {
  const bare = bareDate(date);
  if (bare.includes('/')) return 'interval';
  return bare.length === 4 ? 'year' : bare.length === 7 ? 'month' : 'day';
}

/** The date as a calendar day, its mark left out, or null where it names no single one: "2021-12" does not. */
export function singleDay(date: Edtf): Day | null {
  return hasDateForm(date) && precisionOf(date) === 'day' ? bareDate(date) : null;
}

/** Whether the date names one day for certain. */
export const isExactDay = (date: Edtf): boolean => singleDay(date) === date;

/**
 * The date at its own precision, as W3CDTF, ISO 8601 and schema.org take it: "2021-12". Null for an interval, which they
 * do not know.
 */
export function singleDate(date: Edtf): string | null {
  return precisionOf(date) === 'interval' ? null : bareDate(date);
}

/** The month a date begins in, "2021-12"; "2021" where the month is not known. */
export const monthOf = (date: Edtf): string => bareDate(endsOf(date)[0] ?? '').slice(0, 7);

/** "2021-11-30" → "2021". */
export const yearOf = (date: Edtf): string => date.slice(0, 4);

/** The month so many months after another, or before it where `by` is negative: 1 makes “2022-01” of “2021-12”. */
export function moveMonth(month: string, by: number): string {
  const [{ year, month: number = 1 } = { year: 0 }] = dateParts(month);
  const n = year * 12 + number - 1 + by;
  return `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`;
}

/** The first day a date can mean, for sorting and for machines: "2021-12" → "2021-12-01". */
export function firstDay(date: Edtf): Day {
  // Most dates are days, and it is asked of every quotation again and again.
  if (date.length === 10 && date.charAt(4) === '-' && date.charAt(7) === '-') return date;
  return `${bareDate(endsOf(date)[0] ?? '')}-01-01`.slice(0, 10);
}

/** The first and last day that a date can mean: "2021-12" → the whole month. Null for what is no date of the calendar. */
export const daySpan: (date: Edtf) => DaySpan | null = memoize((date) => {
  if (!hasDateForm(date)) return null;
  const [start, end = start] = endsOf(bareDate(date)).map(boundsOf);
  return start && end && start.from <= end.to ? { from: start.from, to: end.to } : null;
});

/** Whether every year, month and day of `date` exists, and an interval runs forward: 2022-02-30 and 2022/2021 do not. */
export const isRealDate = (date: Edtf): boolean => daySpan(date) !== null;

/** Whether the date can mean a day between the two, neither of them included. */
export function mayBeBetween(date: Edtf, after: Day, before: Day): boolean {
  const span = daySpan(date);
  return span !== null && span.from < before && span.to > after;
}

function boundsOf(end: string): DaySpan | null {
  const [year = '', month, day] = end.split('-');
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  // Every month has these, and the calendar need not be asked.
  if (day !== undefined && Number(day) >= 1 && Number(day) <= 28) return { from: end, to: end };
  const length = daysInMonth(Number(year), Number(month));
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${length}` };
  return Number(day) < 1 || Number(day) > length ? null : { from: end, to: end };
}

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDateMini(year, month - 1));
}
