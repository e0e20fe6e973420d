import { type DaySpan, daySpan, yearOf } from '../../edtf.ts';
import { monthNames } from './days.ts';

/** Words of a question that name days: which of them, and the days they span. */
export interface NamedDays {
  /** Places in the list of words, the end not included. */
  readonly start: number;
  readonly end: number;
  readonly span: DaySpan;
}

/** Before a day: part of naming it. */
const lead = /^(?:in|on|during|of|from|between|since|after|before|until|till|by|up)$/;
const aDay = /^\d{1,2}(?:st|nd|rd|th)?$/;
const joins = /^(?:to|and|until|till|through|-|–|—)$/;

/**
 * The days that the words of a question name, as people write them: “2021”, “December”, “Dec 2021”, “21 December 2021”,
 * “December 21st, 2021”, “21/12/2021”, “2021-12-21”, “1 to 22 December”, “between 3 December and 5 January”, “since
 * December”, “before 10 January 2022”. A month or day without a year is the one that has most in `months` (each month
 * that has something, oldest first). Null where none are named.
 */
export function readDays(
  words: readonly string[],
  months: readonly string[],
  { language, dayFirst }: { readonly language: string; readonly dayFirst: boolean },
): NamedDays | null {
  const names = new Map([...monthNames('en'), ...monthNames(language), ['sept', 9] as const]);
  const bare = words.map((word) => word.toLowerCase().replace(/^[('"“‘]+|[.,?!’'")”]+$/g, ''));
  const read = (from: number, to: number, year?: string) =>
    readDay(bare.slice(from, to), names, months, dayFirst, year);
  for (let start = 0; start < bare.length; start++) {
    // “1–22 December”.
    const [, one = '', other = ''] = /^(\d{1,2})[-–—](\d{1,2})$/.exec(bare[start] ?? '') ?? [];
    const within =
      one &&
      longest(start + 1, bare.length, (to) => readDay([other, ...bare.slice(start + 1, to)], names, months, dayFirst));
    if (within) {
      const from = dayOfMonth(one, within.span);
      if (from !== null && from <= within.span.to) return leadIn(bare, start, within.end, { from, to: within.span.to });
    }
    for (let length = Math.min(3, bare.length - start); length > 0; length--) {
      const end = start + length;
      // “31 November” is no day, and no November either.
      const isPart =
        length === 1 &&
        names.has(bare[start] ?? '') &&
        [bare[start - 1], bare[end]].some((word) => aDay.test(word ?? ''));
      const first = isPart ? null : read(start, end);
      // “1 to 22 December”: the first end takes its month from the second.
      const bareDay =
        length === 1 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(bare[start] ?? '') && joins.test(bare[end] ?? '');
      const second = joins.test(bare[end] ?? '') ? longest(end + 1, bare.length, (to) => read(end + 1, to)) : null;
      if (second && (first || bareDay)) {
        const from = first ? sameYear(first.from, second.span) : dayOfMonth(bare[start] ?? '', second.span);
        if (from !== null && from <= second.span.to) {
          return leadIn(bare, start, second.end, { from, to: second.span.to });
        }
      }
      if (first) return open(bare, start, end, first);
    }
  }
  return null;
}

/** “3 December to 5 January 2022”: the first end was given the year that has most; the second says it better. */
function sameYear(from: string, { to }: DaySpan): string {
  const near = `${yearOf(to)}${from.slice(4)}`;
  if (near <= to) return near;
  return `${Number(yearOf(to)) - 1}${from.slice(4)}`;
}

function dayOfMonth(day: string, { from }: DaySpan): string | null {
  const number = String(Number.parseInt(day, 10)).padStart(2, '0');
  return daySpan(`${from.slice(0, 7)}-${number}`)?.from ?? null;
}

/** Open ends: “since December”, “before 10 January”. */
function open(bare: readonly string[], start: number, end: number, span: DaySpan): NamedDays {
  const before = bare[start - 1] ?? '';
  const widened =
    before === 'since' || before === 'from'
      ? { from: span.from, to: '' }
      : before === 'after'
        ? { from: next(span.to), to: '' }
        : before === 'before'
          ? { from: '', to: previous(span.from) }
          : /^(?:until|till|by|to)$/.test(before)
            ? { from: '', to: span.to }
            : span;
  return leadIn(bare, start, end, widened);
}

/** Takes the word that leads in the days along with them. */
function leadIn(bare: readonly string[], start: number, end: number, span: DaySpan): NamedDays {
  let first = start;
  while (first > 0 && lead.test(bare[first - 1] ?? '')) first--;
  return { start: first, end, span };
}

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const next = (day: string): string => shifted(day, 1);
const previous = (day: string): string => shifted(day, -1);

function longest(start: number, most: number, read: (to: number) => DaySpan | null) {
  for (let to = Math.min(start + 3, most); to > start; to--) {
    const span = read(to);
    if (span) return { span, end: to };
  }
  return null;
}

/** The days that all of `bare` name; null where they name none. */
function readDay(
  bare: readonly string[],
  names: ReadonlyMap<string, number>,
  months: readonly string[],
  dayFirst: boolean,
  year?: string,
): DaySpan | null {
  if (bare.length === 0) return null;
  if (bare.length === 1) {
    const [word = ''] = bare;
    if (/^\d{4}(?:-\d{2}){0,2}$/.test(word)) {
      const iso = daySpan(word);
      // A number of four digits is a year only if something happened in it.
      return iso && (word.length > 4 || months.some((month) => yearOf(month) === word)) ? iso : null;
    }
    const [, a = '', b = '', full = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(word) ?? [];
    if (full !== '') {
      const [day, month] = Number(b) > 12 ? [b, a] : Number(a) > 12 || dayFirst ? [a, b] : [b, a];
      return daySpan(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    }
  }
  const monthAt = bare.findIndex((word) => names.has(word));
  if (monthAt === -1) return null;
  const month = String(names.get(bare[monthAt] ?? '')).padStart(2, '0');
  const others = bare.filter((_, at) => at !== monthAt);
  if (!others.every((word) => /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/.test(word))) return null;
  const years = others.filter((word) => /^\d{4}$/.test(word));
  const days = others.filter((word) => !/^\d{4}$/.test(word));
  if (years.length > 1 || days.length > 1) return null;
  // “May” and “March” alone are words; with a day or a year they are months.
  if (others.length === 0 && /^(?:may|march|mar)$/.test(bare[monthAt] ?? '') && bare.length === 1) {
    if (!months.some((known) => known.endsWith(`-${month}`))) return null;
  }
  const tail = days.length === 0 ? '' : `-${String(Number.parseInt(days[0] ?? '', 10)).padStart(2, '0')}`;
  const which = years[0] ?? year ?? yearWith(month, months);
  return which === null ? null : daySpan(`${which}-${month}${tail}`);
}

/** The last year in which a month has something; where none has, the last year there is. */
function yearWith(month: string, months: readonly string[]): string | null {
  const with_ = months.filter((known) => known.endsWith(`-${month}`));
  const last = with_.at(-1) ?? months.at(-1);
  return last === undefined ? null : yearOf(last);
}
