import { daysBetween, mondayOf } from '../calendar.ts';
import { type Day, daySpan, type Edtf, firstDay } from '../edtf.ts';
import type { TimelineModel } from './index.ts';

/** Whether there are two sides to compare. */
export const hasSides = ({ sides }: Pick<TimelineModel, 'sides'>): boolean => sides.length > 1;

/** Something said by one of two who are compared. */
export interface Uttered {
  /** When it was said, as exact as that is known. */
  readonly date: Edtf;
  readonly isPhrase: boolean;
}

/** What the two said on a day, or during whatever the date is known to. */
export interface Row<Said extends Uttered> {
  readonly date: Edtf;
  readonly a: readonly Said[];
  readonly b: readonly Said[];
}

/** A week in which one of the two is quoted, from its Monday. */
export interface Week<Said extends Uttered> {
  readonly monday: string;
  readonly days: readonly Row<Said>[];
  readonly a: number;
  readonly b: number;
}

/** How often the two are quoted in the same week. */
export interface Exchange<Said extends Uttered> {
  readonly weeks: readonly Week<Said>[];
  /** What was said in a month, or another time longer than a week: it counts in no week. */
  readonly open: readonly Row<Said>[];
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
}

/** What two sides or speakers said, week by week and day by day; what may belong to several weeks stands by itself. */
export function exchangeOf<Said extends Uttered>(a: readonly Said[], b: readonly Said[]): Exchange<Said> {
  const dates = [...new Set([...a, ...b].map(({ date }) => date))].sort((x, y) =>
    firstDay(x) === firstDay(y) ? (x < y ? -1 : 1) : firstDay(x) < firstDay(y) ? -1 : 1,
  );
  const [onA, onB] = [a, b].map((all) => Map.groupBy(all, ({ date }) => date));
  const rows = dates.map((date): Row<Said> => ({ date, a: onA?.get(date) ?? [], b: onB?.get(date) ?? [] }));
  const sum = (days: readonly Row<Said>[], which: 'a' | 'b') => days.reduce((n, row) => n + row[which].length, 0);
  const placed = Map.groupBy(rows, ({ date }) => weekOf(date));
  const open = placed.get(null) ?? [];
  const weeks = [...placed].flatMap(([monday, days]): Week<Said>[] =>
    monday === null ? [] : [{ monday, days, a: sum(days, 'a'), b: sum(days, 'b') }],
  );
  const first = weeks.at(0)?.monday;
  const last = weeks.at(-1)?.monday;
  const span = first && last ? daysBetween(first, last) / 7 + 1 : 0;
  return {
    weeks,
    open,
    both: weeks.filter((week) => week.a > 0 && week.b > 0).length,
    onlyA: weeks.filter((week) => week.b === 0).length,
    onlyB: weeks.filter((week) => week.a === 0).length,
    neither: span - weeks.length,
  };
}

/** The Monday of the one week that the date can mean; null where it can mean several. */
function weekOf(date: Edtf): Day | null {
  const span = daySpan(date);
  return span && mondayOf(span.from) === mondayOf(span.to) ? mondayOf(span.from) : null;
}
