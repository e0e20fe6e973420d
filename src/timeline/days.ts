import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import type { Edtf } from '../domain.ts';

/**
 * Days as readers see them. A calendar day is a string everywhere else; a `Date` exists only inside these functions, and
 * only in UTC, so that no time zone can move it.
 */

/** The first day a date can mean, as yyyy-mm-dd: "2021-12" → "2021-12-01". For sorting and for machines. */
export function firstDay(date: Edtf): string {
  const start = (date.split('/')[0] ?? '').replace(/[~?%]/g, '');
  return `${start}-01-01`.slice(0, 10);
}

/** "30 November 2021", "December 2021", "2021"; with "about" before an uncertain one, and a dash in an interval. */
export function formatDate(date: Edtf, pattern: 'long' | 'weekday' = 'long'): string {
  return date
    .split('/')
    .map((part) => {
      const bare = part.replace(/[~?%]/g, '');
      const form =
        bare.length === 4
          ? 'yyyy'
          : bare.length === 7
            ? 'MMMM yyyy'
            : pattern === 'weekday'
              ? 'EEEE d MMMM yyyy'
              : 'd MMMM yyyy';
      return (bare === part ? '' : 'about ') + format(new UTCDate(firstDay(bare)), form);
    })
    .join(' – ');
}
