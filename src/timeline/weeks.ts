import { daysBetween } from './distance.ts';
import type { TimelineModel } from './index.ts';

/** Whether there are two sides to compare. */
export const hasSides = ({ sides }: Pick<TimelineModel, 'sides'>): boolean => sides.length > 1;

/** Something said by one of two who are compared. */
export interface Uttered {
  /** The first day it can have been said. */
  readonly day: string;
  readonly isPhrase: boolean;
}

/** A week in which one of the two is quoted, from its Monday. */
export interface Week<Said extends Uttered> {
  readonly monday: string;
  readonly days: readonly { readonly day: string; readonly a: readonly Said[]; readonly b: readonly Said[] }[];
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

/** What two sides or speakers said, week by week and day by day. */
export function exchangeOf<Said extends Uttered>(a: readonly Said[], b: readonly Said[]): Exchange<Said> {
  const days = [...new Set([...a, ...b].map(({ day }) => day))].sort();
  const weeks = [...Map.groupBy(days, mondayOf)].map(([monday, inWeek]): Week<Said> => {
    const rows = inWeek.map((day) => ({
      day,
      a: a.filter((said) => said.day === day),
      b: b.filter((said) => said.day === day),
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
