import type { Edtf } from '../domain.ts';

/**
 * Days as readers see them, in the site's language. A calendar day is a string everywhere else; a `Date` exists only
 * inside these functions, and only in UTC, so that no time zone can move it. Small: readers load it.
 */

/** The first day a date can mean, as yyyy-mm-dd: "2021-12" → "2021-12-01". For sorting and for machines. */
export function firstDay(date: Edtf): string {
  const start = (date.split('/')[0] ?? '').replace(/[~?%]/g, '');
  return `${start}-01-01`.slice(0, 10);
}

/** Whether a date names one day for certain: such a day has a place on a line of days. */
export const isExactDay = (date: Edtf): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** How a date is written. The year stands in every form but the last two, the weekday in the second alone. */
export type DateForm = 'long' | 'weekday' | 'short' | 'without year' | 'short without year';

const dayPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
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
  return date
    .split('/')
    .map((part) => {
      const bare = part.replace(/[~?%]/g, '');
      const [, year, month, day] = dayPattern.exec(bare) ?? [];
      const at = dateOf(firstDay(bare));
      if (!year || Number.isNaN(at.getTime())) return part;
      const withYear = !form.endsWith('without year') || !month;
      const written = writer(language, {
        ...(withYear ? { year: 'numeric' } : {}),
        ...(month ? { month: form.startsWith('short') ? 'short' : 'long' } : {}),
        ...(day ? { day: 'numeric' } : {}),
      }).format(at);
      const weekday = form === 'weekday' ? formatWeekday(bare, language) : null;
      return `${bare === part ? '' : 'about '}${weekday ? `${weekday} ` : ''}${written}`;
    })
    .join(' – ');
}

/** "Tuesday"; null where the date is no one day. */
export function formatWeekday(date: Edtf, language: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}[~?%]?$/.test(date)) return null;
  return writer(language, { weekday: 'long' }).format(dateOf(firstDay(date)));
}

/** "30 November 2021 – 11 February 2022", or one day where both are the same. */
export function formatSpan(first: Edtf, last: Edtf, language: string): string {
  return first === last ? formatDate(first, language) : `${formatDate(first, language)} – ${formatDate(last, language)}`;
}
