import { daysBetween } from '../calendar.ts';
import type { Edtf } from '../domain.ts';
import { type DateEnd, dateParts, isExactDay } from '../edtf.ts';
import * as say from '../words/index.ts';

/** How far two days lie apart, in a reader's words. */

/**
 * "19 days later", "3 months later", "2 years earlier": from `earlier` to `later`. Null for the same day, where there is
 * nothing to say. Counts days while a reader can picture them, then whole months, then whole years.
 */
export function describeDistance(earlier: string, later: string, direction: 'later' | 'earlier'): string | null {
  const days = daysBetween(earlier, later);
  if (days <= 0) return null;
  if (days === 1) return direction === 'later' ? say.distance.nextDay : say.distance.dayBefore;
  if (days <= 60) return say.distance[direction].days(days);
  const months = wholeMonths(earlier, later);
  if (months < 24) return say.distance[direction].months(months);
  return say.distance[direction].years(Math.floor(months / 12));
}

/** The distance from one date to another, in words. Null where one of them is no exact day, or both are the same. */
export function distanceBetween(from: Edtf, to: Edtf): string | null {
  if (!isExactDay(from) || !isExactDay(to)) return null;
  return from <= to ? describeDistance(from, to, 'later') : describeDistance(to, from, 'earlier');
}

/** The distance to tell between two entries of the timeline: none where one day simply follows the other. */
export function distanceToTell(from: Edtf, to: Edtf): string | null {
  const words = distanceBetween(from, to);
  return words !== null && Math.abs(daysBetween(from, to)) > 1 ? words : null;
}

function wholeMonths(earlier: string, later: string): number {
  const [from, to] = [earlier, later].map((day) => dateParts(day)[0]);
  const months = ({ year = 0, month = 1 }: Partial<DateEnd> = {}): number => year * 12 + month;
  return Math.max(1, months(to) - months(from) - ((to?.day ?? 1) < (from?.day ?? 1) ? 1 : 0));
}
