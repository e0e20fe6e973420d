import { fullYear, monthNumber, toDay, weekdayNumber } from '../../calendar.ts';
import { matches } from '../matches.ts';
import type { WrittenDate } from './form.ts';

/** Reads the groups `weekday`, `day`, `month` and `year` (or `shortYear`) of every match of `pattern`, which must be global. */
export function findNamed(text: string, pattern: RegExp, rule: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of matches(text, pattern)) {
    const groups = match.groups ?? {};
    const month = monthNumber(groups.month ?? '');
    const day =
      month === null ? null : toDay(fullYear(groups.year ?? groups.shortYear ?? ''), month, Number(groups.day));
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      rule,
      reading: day === null ? { kind: 'impossible' } : { kind: 'sure', date: day },
      weekday: groups.weekday === undefined ? null : weekdayNumber(groups.weekday),
    });
  }
  return found;
}
