import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import type { Edtf } from '../domain.ts';
import { bareDate, endsOf, firstDay, precisionOf, singleDay } from '../edtf.ts';

/**
 * Days as readers see them. A calendar day is a string everywhere else; a `Date` exists only inside these functions, and
 * only in UTC, so that no time zone can move it.
 */

const forms = {
  long: { day: 'd MMMM yyyy', month: 'MMMM yyyy' },
  weekday: { day: 'EEEE d MMMM yyyy', month: 'MMMM yyyy' },
  short: { day: 'd MMM yyyy', month: 'MMM yyyy' },
  'without year': { day: 'd MMMM', month: 'MMMM' },
} as const;

/** "30 November 2021", "December 2021", "2021"; with "about" before an uncertain one, and a dash in an interval. */
export function formatDate(date: Edtf, form: keyof typeof forms = 'long'): string {
  return endsOf(date)
    .map((part) => {
      const bare = bareDate(part);
      const precision = precisionOf(bare);
      const pattern = precision === 'year' ? 'yyyy' : precision === 'month' ? forms[form].month : forms[form].day;
      return (bare === part ? '' : 'about ') + format(new UTCDate(firstDay(bare)), pattern);
    })
    .join(' – ');
}

/** "Tuesday"; null where the date is no one day. */
export function formatWeekday(date: Edtf): string | null {
  const day = singleDay(date);
  return day === null ? null : format(new UTCDate(day), 'EEEE');
}

/** "30 November 2021 – 11 February 2022", or one day where both are the same. */
export function formatSpan(first: Edtf, last: Edtf): string {
  return first === last ? formatDate(first) : `${formatDate(first)} – ${formatDate(last)}`;
}
