import type { Edtf } from '../domain.ts';
import { firstDay } from '../edtf.ts';
import { daysBetween } from './distance.ts';
import type { TimelineModel } from './index.ts';

/** Whether there are two sides to compare. */
export const hasSides = ({ sides }: Pick<TimelineModel, 'sides'>): boolean => sides.length > 1;

/** Something said by one of two who are compared. */
export interface Uttered {
  /** When it was said, as exact as that is known. */
  readonly date: Edtf;
  readonly isPhrase: boolean;
}

/** A week in which one of the two is quoted, from its Monday. */
export interface Week<Said extends Uttered> {
  readonly monday: string;
  readonly days: readonly { readonly date: Edtf; readonly a: readonly Said[]; readonly b: readonly Said[] }[];
  readonly a: number;
  readonly b: number;
}

/** How often the two are quoted in the same week. */
export interface Exchange<Said extends Uttered> {
  readonly weeks: readonly Week<Said>[];
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
}

/** What two sides or speakers said, week by week and day by day; a month stands in the week it begins in, by itself. */
export function exchangeOf<Said extends Uttered>(a: readonly Said[], b: readonly Said[]): Exchange<Said> {
  const dates = [...new Set([...a, ...b].map(({ date }) => date))].sort((x, y) =>
    firstDay(x) === firstDay(y) ? (x < y ? -1 : 1) : firstDay(x) < firstDay(y) ? -1 : 1,
  );
  const weeks = [...Map.groupBy(dates, (date) => mondayOf(firstDay(date)))].map(([monday, inWeek]): Week<Said> => {
    const rows = inWeek.map((date) => ({
      date,
      a: a.filter((said) => said.date === date),
      b: b.filter((said) => said.date === date),
    }));
    return {
      monday,
      days: rows,
      a: rows.reduce((sum, row) => sum + row.a.length, 0),
      b: rows.reduce((sum, row) => sum + row.b.length, 0),
    };
  });
  const first = weeks.at(0)?.monday;
  const last = weeks.at(-1)?.monday;
  const span = first && last ? daysBetween(first, last) / 7 + 1 : 0;
  return {
    weeks,
    both: weeks.filter((week) => week.a > 0 && week.b > 0).length,
    onlyA: weeks.filter((week) => week.b === 0).length,
    onlyB: weeks.filter((week) => week.a === 0).length,
    neither: span - weeks.length,
  };
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
