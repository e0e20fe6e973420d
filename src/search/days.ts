import type { Edtf } from '../domain.ts';

/** Spans of calendar days, as yyyy-mm-dd strings, and how readers write and read them. Small: readers load it. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

const dayPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first and last day that a date can mean: "2021-12" → the whole month. Null for what is no date. */
export function spanOf(date: Edtf): DaySpan | null {
  const [start = '', end = start] = date.replace(/[~?%]/g, '').split('/');
  const from = bounds(start)?.from;
  const to = bounds(end)?.to;
  return from && to && from <= to ? { from, to } : null;
}

function bounds(part: string): DaySpan | null {
  const [, year, month, day] = dayPattern.exec(part) ?? [];
  if (!year) return null;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (!day) return { from: `${year}-${month}-01`, to: `${year}-${month}-${length}` };
  if (Number(day) < 1 || Number(day) > length) return null;
  return { from: part, to: part };
}

/** "30 November 2021", "December 2021", "2021", "about 15 January 2022". Unreadable dates are given back as they are. */
export function writeDate(date: Edtf, language: string): string {
  return date
    .split('/')
    .map((part) => {
      const bare = part.replace(/[~?%]/g, '');
      const span = bounds(bare);
      if (!span) return part;
      const [, , month, day] = dayPattern.exec(bare) ?? [];
      const form = new Intl.DateTimeFormat(language, {
        timeZone: 'UTC',
        year: 'numeric',
        ...(month ? { month: 'long' } : {}),
        ...(day ? { day: 'numeric' } : {}),
      });
      return `${bare === part ? '' : 'about '}${form.format(new Date(`${span.from}T00:00:00Z`))}`;
    })
    .join(' – ');
}

/** A span in words: a whole month or year by its name, a single day as one. Either end may be open. */
export function writeSpan({ from, to }: Partial<DaySpan>, language: string): string {
  const start = from && writeDate(from, language);
  const end = to && writeDate(to, language);
  if (from && to) {
    for (const length of [4, 7, 10]) {
      const whole = bounds(from.slice(0, length));
      if (whole?.from === from && whole.to === to) return writeDate(from.slice(0, length), language);
    }
    return `${start} – ${end}`;
  }
  return start ? `from ${start}` : end ? `until ${end}` : '';
}

/** The names of the months in `language`, in full and shortened, lower-case, with their numbers from 1. */
export function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const form of ['short', 'long'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      names.set(
        format
          .format(new Date(Date.UTC(2021, month - 1, 1)))
          .toLowerCase()
          .replace(/\.$/, ''),
        month,
      );
    }
  }
  return names;
}
