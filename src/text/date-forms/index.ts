import { abroad } from './abroad.ts';
import { compact } from './compact.ts';
import { dayMonthYear } from './day-month-year.ts';
import type { DateForm, WrittenDate } from './form.ts';
import { interval } from './interval.ts';
import { iso } from './iso.ts';
import { monthDayYear } from './month-day-year.ts';
import { monthYear } from './month-year.ts';
import { numeric } from './numeric.ts';

/**
 * The ways papers write dates, in the order they are tried; what one has read is closed to the later ones. Order matters:
 * the longer a form, the earlier, so that "21 December 2021" is not read as "December 2021", nor "10–12 February 2022" as
 * its last day.
 */
const forms: readonly DateForm[] = [iso, interval, dayMonthYear, monthDayYear, abroad, numeric, monthYear, compact];

/** Every date written in a short text (a line, not an article), from left to right. They never overlap. */
export function writtenDates(printed: string): WrittenDate[] {
  // Every form needs a digit; most lines of an article have none.
  if (!/\d/.test(printed)) return [];
  const text = withoutDouble(printed);
  const found: WrittenDate[] = [];
  for (const form of forms) {
    for (const date of form.find(text)) {
      if (found.some((other) => date.start < other.end && other.start < date.end)) continue;
      found.push(approximated(text, date));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** “05/03/2023May 3, 2023”: the same day in numbers, which either order fits, right before its month's name. */
const glued = /^(\d{1,2})[./-](\d{1,2})[./-](?:19|20)\d\d(?=\p{Lu}\p{Ll}{2,8}\.? (\d{1,2}), (?:19|20)\d\d)/u;

/** “6 Oct 20236 Oct 2023”: a date printed for the eye and for the ear, with nothing between; the second is blanked out. */
export function withoutDouble(text: string): string {
  if (text.length > 200 || !/\d{4}(?:\d{1,2} )?\p{Lu}/u.test(text)) return text;
  const [numbers = '', one, two, day] = glued.exec(text) ?? [];
  if (numbers !== '' && [one, two].map(Number).includes(Number(day)))
    return ' '.repeat(numbers.length) + text.slice(numbers.length);
  return text.replace(
    /(?<!\d)(\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})\1/u,
    (_both, date: string) => date + ' '.repeat(date.length),
  );
}

/** “circa 15 January 2022”: the word belongs to the date, which EDTF marks with a tilde. */
function approximated(text: string, date: WrittenDate): WrittenDate {
  const before = /\b(?:circa|ca?\.|approx(?:imately|\.)?|about|around)\s$/i.exec(
    text.slice(Math.max(0, date.start - 16), date.start),
  );
  if (before === null || date.reading.kind !== 'sure' || date.reading.date.includes('/')) return date;
  return { ...date, start: date.start - before[0].length, reading: { kind: 'sure', date: `${date.reading.date}~` } };
}
