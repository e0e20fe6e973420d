/** A calendar day as a string, "2021-11-30". It belongs to no time zone and is never shifted. */
export type Day = string;

const dayLength = 24 * 60 * 60 * 1000;

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
  const time = new Date(Date.UTC(year, month - 1, date));
  const real = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return real && year >= 1000 ? time.toISOString().slice(0, 10) : null;
}

/** Whether the calendar has the day: not 2021-02-29. */
export function isDay(words: string): boolean {
  const [year = 0, month = 0, date = 0] = words.split('-').map(Number);
  return toDay(year, month, date) === words;
}

/** Moves a day by whole days. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** "30 November 2021", for messages. */
export function inWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
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
