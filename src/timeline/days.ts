import type { Edtf } from '../domain.ts';
import { bareDate, endsOf, firstDay, isRealDate, precisionOf, singleDay, yearOf } from '../edtf.ts';
import * as say from '../words/index.ts';

/**
 * Days as readers see them, in the site's language. A calendar day is a string everywhere else; a `Date` exists only
 * inside these functions, and only in UTC, so that no time zone can move it. Small: readers load it.
 */

/** How a date is written. The year stands in every form but the last two, the weekday in the second alone. */
export type DateForm = 'long' | 'weekday' | 'short' | 'without year' | 'short without year';

const writers = new Map<string, Intl.DateTimeFormat>();

function writer(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.entries(options).flat().join()}`;
  let found = writers.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    writers.set(key, found);
  }
  return found;
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * "30 November 2021", "December 2021", "2021"; with "about" before an uncertain one, and a dash in an interval. What is no
 * date is given back as it is.
 */
export function formatDate(date: Edtf, language: string, form: DateForm = 'long'): string {
  const key = `${language} ${form} ${date}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const words = isRealDate(date) ? writeDate(date, language, form) : date;
  // There are few days and many mentions of them; whoever asks for very many pays for some twice.
  if (written.size > mostWritten) written.clear();
  written.set(key, words);
  return words;
}

const mostWritten = 5000;
const written = new Map<string, string>();

function writeDate(date: Edtf, language: string, form: DateForm): string {
  return endsOf(date)
    .map((part) => {
      const bare = bareDate(part);
      const precision = precisionOf(bare);
      const withYear = !form.endsWith('without year') || precision === 'year';
      const written = writer(language, {
        ...(withYear ? { year: 'numeric' } : {}),
        ...(precision === 'year' ? {} : { month: form.startsWith('short') ? 'short' : 'long' }),
        ...(precision === 'day' ? { day: 'numeric' } : {}),
      }).format(dateOf(firstDay(bare)));
      const weekday = form === 'weekday' ? formatWeekday(bare, language) : null;
      return `${bare === part ? '' : say.days.about}${weekday ? `${weekday} ` : ''}${written}`;
    })
    .join(' – ');
}

/** "Tuesday"; null where the date is no one day. */
export function formatWeekday(date: Edtf, language: string): string | null {
  const day = singleDay(date);
  return day === null ? null : writer(language, { weekday: 'long' }).format(dateOf(day));
}

/** A day’s numeral, and month and year as they stand beside it: "30" and "November 2021", "30." and "Januar 2022". */
export function formatDayApart(day: string, language: string): DayApart {
  const key = `${language} ${day}`;
  const known = apart.get(key);
  if (known) return known;
  const parts = writer(language, { year: 'numeric', month: 'long', day: 'numeric' }).formatToParts(dateOf(day));
  const at = parts.findIndex(({ type }) => type === 'day');
  const point = parts[at + 1]?.value.startsWith('.') ? '.' : '';
  const rest = parts.filter((_, n) => n !== at && n !== at + 1).map(({ value }) => value);
  const made = { numeral: `${parts[at]?.value ?? ''}${point}`, rest: rest.join('').trim() };
  if (apart.size > mostWritten) apart.clear();
  apart.set(key, made);
  return made;
}

interface DayApart {
  readonly numeral: string;
  readonly rest: string;
}

const apart = new Map<string, DayApart>();

/** With a full stop, where it does not end in one as “2022 р.” does. */
export const ended = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

/** "30 November – 21 December 2021", "30 November 2021 – 11 February 2022", or one day where both are the same. */
export function formatSpan(first: Edtf, last: Edtf, language: string): string {
  return first === last ? formatDate(first, language) : formatEnds(first, last, language).join(' – ');
}

/** "10 Jan" beside another date of its year, which says the year; "10 Jan 2019" beside one of another. */
export function formatNear(date: Edtf, near: Edtf, language: string): string {
  const yearIn = (one: Edtf) => (isRealDate(one) ? yearOf(firstDay(one)) : one);
  return formatDate(date, language, yearIn(date) === yearIn(near) ? 'short without year' : 'short');
}

/** "10 Jan" on a chart of no more than a year, whose axis says the year; "10 Jan 2019" on a longer one. */
export const formatOnChart = (date: Edtf, days: number, language: string): string =>
  formatDate(date, language, days > 365 ? 'short' : 'short without year');

/** Two dates that stand in one sentence: "30 November" and "21 December 2021". The first has no year where both have one. */
export function formatEnds(first: Edtf, last: Edtf, language: string): [first: string, last: string] {
  const inOneYear = isRealDate(first) && isRealDate(last) && yearOf(firstDay(first)) === yearOf(firstDay(last));
  return [formatDate(first, language, inOneYear ? 'without year' : 'long'), formatDate(last, language)];
}
