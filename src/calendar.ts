import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as add } from 'date-fns/addDays';
import { getDay } from 'date-fns/getDay';
import { type Day, dateParts, daySpan } from './edtf.ts';

export type { Day };

export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The day, or null where the calendar has none such (31 November). Months count from 1. */
export function toDay(year: number, month: number, date: number): Day | null {
  const two = (digits: number): string => String(digits).padStart(2, '0');
  const day = `${year}-${two(month)}-${two(date)}`;
  // Every month has its first 28 days: most dates need no calendar.
  const real = date <= 28 ? date >= 1 && month >= 1 && month <= 12 : isDay(day);
  return year >= 1000 && year <= 9999 && real ? day : null;
}

/** Whether the calendar has the day: not 2021-02-29. */
export const isDay = (words: string): boolean => daySpan(words)?.to === words;

/** Moves a day by whole days. */
export function addDays(day: Day, days: number): Day {
  return add(inUtc(day), days).toISOString().slice(0, 10);
}

/** Whole days from `earlier` to `later`; negative where they stand the other way round. */
export const daysBetween = (earlier: Day, later: Day): number => (Date.parse(later) - Date.parse(earlier)) / dayLength;

/** Of a day in UTC, in milliseconds: there all are as long. */
const dayLength = 86_400_000;

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => getDay(inUtc(day));

/** A moment of the day, for the library's arithmetic only: no time zone can move it. */
const inUtc = (day: Day): Date => new UTCDateMini(day);

/** "30 November 2021", for messages. */
export function inWords(day: Day): string {
  const [{ year, month = 1, day: date } = { year: 0 }] = dateParts(day);
  return `${date} ${monthNames[month - 1]} ${year}`;
}

/** The month a printed name or abbreviation means, from 1; null for any other word. */
export function monthNumber(word: string): number | null {
  const start = word.slice(0, 3).toLowerCase();
  const index = monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === start);
  return index === -1 ? null : index + 1;
}

/** The weekday a printed name or abbreviation means, 0 for Sunday; null for any other word. */
export function weekdayNumber(word: string): number | null {
  const start = word.slice(0, 3).toLowerCase();
  const index = weekdayNames.findIndex((name) => name.slice(0, 3).toLowerCase() === start);
  return index === -1 ? null : index;
}

/**
 * The year two printed digits mean. Papers print a short year for recent days only; "70" and later is taken to be of the
 * last century.
 */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
