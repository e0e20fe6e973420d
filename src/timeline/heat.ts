import { dateParts, daySpan, type Edtf, monthOf, moveMonth, yearOf } from '../edtf.ts';
import * as say from '../words/index.ts';
import { formatDate } from './days.ts';
import type { PlacedQuotation, TimelineModel } from './index.ts';
import { perModel } from './per-model.ts';
import type { Side } from './sides.ts';
import { beginningsOf } from './span.ts';

/** How much every side is quoted in each month, quarter or year of a timeline too long to show every day. */
export interface Heat {
  readonly unit: Unit;
  /** Every one of the span, in order, those in which nobody is quoted included. */
  readonly times: readonly Time[];
  readonly rows: readonly { readonly side: Side | null; readonly counts: readonly number[]; readonly total: number }[];
  /** How many quotations may belong to several times, and are in none. */
  readonly unplaced: number;
  /** The largest count of one side in one time. */
  readonly most: number;
}

interface Time {
  /** "2021-12", "2021-Q4" or "2021". */
  readonly key: string;
  readonly quotations: number;
  readonly articles: number;
}

type Unit = 'month' | 'quarter' | 'year';

const mostTimes = 60;
const mostRows = 8;

/** Which side was quoted when: a row for each side and one for all others, a cell for each month, quarter or year, as fits. */
export const drawHeat = perModel((model: TimelineModel): Heat => {
  const [first, last] = beginningsOf(model);
  const months = monthsFrom(monthOf(first), monthOf(last));
  const unit: Unit = months.length <= mostTimes ? 'month' : months.length / 3 <= mostTimes ? 'quarter' : 'year';
  const keys = [...new Set(months.map((month) => timeOf(month, unit)))];
  const count = (dates: readonly string[]) => {
    const counts = new Map<string | null, number>();
    for (const date of dates) {
      const time = onlyTime(date, unit);
      counts.set(time, (counts.get(time) ?? 0) + 1);
    }
    return keys.map((key) => counts.get(key) ?? 0);
  };
  const said = (quotations: readonly PlacedQuotation[]) => count(quotations.map((quotation) => quotation.said.date));
  const shown = model.sides.filter(({ mark }) => mark !== 0).slice(0, mostRows - 1);
  const rows = [...shown, null].flatMap((side) => {
    const inRow = model.quotations.filter(
      ({ speaker, belonging }) =>
        speaker !== null && (shown.find(({ id }) => id === belonging?.side.id) ?? null) === side,
    );
    return inRow.length === 0 ? [] : [{ side, counts: said(inRow), total: inRow.length }];
  });
  const quotations = said(model.quotations);
  const articles = count(model.articles.map(({ data }) => data.published.date));
  return {
    unit,
    times: keys.map((key, n) => ({ key, quotations: quotations[n] ?? 0, articles: articles[n] ?? 0 })),
    rows,
    unplaced: model.quotations.filter(({ said }) => onlyTime(said.date, unit) === null).length,
    most: Math.max(1, ...rows.flatMap(({ counts }) => counts)),
  };
});

/** So many shades there are, few enough that neighbours can be told apart. */
const shades = 12;

/**
 * The shade of a cell, from 1 to 12: by the root of its count, so that where one side is quoted ten times as often as another the months
 * of both can still be told apart.
 */
export const shadeOf = (count: number, most: number): number => Math.ceil(Math.sqrt(count / most) * shades);

/** How much ink a shade has, from 0 to 1. */
export const inkOf = (shade: number): number => Math.round((0.14 + (0.86 * (shade - 1)) / (shades - 1)) * 100) / 100;

/** A stretch of the scale: its shades, the lightest first, and the count at which it begins. */
interface Ramp {
  readonly from: number;
  readonly shades: readonly number[];
}

/** The shades that cells of up to `most` quotations have: in two stretches where the half of the ink stands for a count of its own. */
export function scaleOf(most: number): readonly Ramp[] {
  const counts = Array.from({ length: most }, (_, n) => n + 1);
  const used = [...new Set(counts.map((count) => shadeOf(count, most)))];
  const middle = counts.findLast((count) => shadeOf(count, most) <= shades / 2) ?? 1;
  if (middle === 1) return [{ from: 1, shades: used }];
  return [
    { from: 1, shades: used.filter((shade) => shade <= shades / 2) },
    { from: middle, shades: used.filter((shade) => shade > shades / 2) },
  ];
}

function monthsFrom(first: string, last: string): string[] {
  const found: string[] = [];
  for (let key = monthOf(first); key <= last; key = moveMonth(key, 1)) found.push(key);
  return found;
}

/** The one time that the date can mean; null where it can mean several. */
function onlyTime(date: Edtf, unit: Unit): string | null {
  const span = daySpan(date);
  const time = timeOf(span?.from ?? '', unit);
  return span && timeOf(span.to, unit) === time ? time : null;
}

function timeOf(day: string, unit: Unit): string {
  const [{ month = 1 } = {}] = dateParts(day);
  if (unit === 'year') return yearOf(day);
  return unit === 'month' ? monthOf(day) : `${yearOf(day)}-Q${Math.ceil(month / 3)}`;
}

/** The first and last month, or the year, of a time, as a search takes them. */
export function spanOfTime(key: string): { readonly from: string; readonly to: string } {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(key);
  if (!quarter) return { from: key, to: key };
  const month = (n: number) => `${quarter[1]}-${String(n).padStart(2, '0')}`;
  return { from: month(Number(quarter[2]) * 3 - 2), to: month(Number(quarter[2]) * 3) };
}

/** "December 2021", "October to December 2021", "2021". */
export function nameTime(key: string, language: string): string {
  const { from, to } = spanOfTime(key);
  if (from === to) return formatDate(key, language);
  return say.days.fromTo(formatDate(from, language, 'without year'), formatDate(to, language));
}
