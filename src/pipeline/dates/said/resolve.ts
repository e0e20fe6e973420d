import { UTCDateMini } from '@date-fns/utc/date/mini';
import { subMonths } from 'date-fns/subMonths';
import { subYears } from 'date-fns/subYears';
import { addDays, type Day, mondayOf, monthNumber, toDay, weekdayNumber, weekdayOf } from '../../../calendar.ts';
import type { Edtf } from '../../../domain.ts';
import { daySpan, daysInMonth, monthOf, yearOf } from '../../../edtf.ts';

/** From where an expression of time is seen. */
export interface Seen {
  /** The day of publication. */
  readonly from: Day;
  /** The last day that was told before it, for "the next day" and for a date without its year; null where none was. */
  readonly after: Day | null;
}

/** What an expression of time means: a day or period, or, `open`, no more than the span that it allows. */
export interface Meant {
  readonly date: Edtf;
  readonly open: boolean;
}

/**
 * The day or period that an expression of time means, seen from the day of publication and with the past in mind: a bare
 * weekday is the latest one on or before it, "last Tuesday" one before it, a day without a year the latest such day.
 * A period keeps its width: "last week" is an interval, "last month" a month. Null where it means nothing past.
 */
export function resolve(words: string, seen: Seen): Meant | null {
  const lower = words.toLowerCase().replace(/[’]/g, "'");
  for (const read of [weekday, besideWeekday, writtenDay, nearDay, feast, distance, fromAnother, vague, season]) {
    const meant = read(lower, seen);
    if (meant !== null) return meant;
  }
  const date = period(lower, seen.from);
  return date === null ? null : { date, open: false };
}

type Reader = (words: string, seen: Seen) => Meant | null;

const told = (date: Edtf): Meant => ({ date, open: false });
const between = (from: Day, to: Day): Meant => ({ date: interval(from, to), open: true });

const WEEKDAY =
  /^(?:(last|this past) )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|afternoon|evening|night))?(?:,? (?:of )?(last week|this week|week))?$/;

const weekday: Reader = (words, { from }) => {
  const weekAgo = /^a week (?:ago )?(?:on |last )(\w+day)$/.exec(words);
  const match = weekAgo ? null : WEEKDAY.exec(words);
  const number = weekdayNumber(weekAgo?.[1] ?? match?.[2] ?? '');
  if (number === null || (!weekAgo && !match)) return null;
  const inWeek = match?.[3];
  if (inWeek === 'last week' || inWeek === 'this week') {
    const monday = addDays(mondayOf(from), inWeek === 'last week' ? -7 : 0);
    const day = addDays(monday, (number + 6) % 7);
    return day > from ? null : told(day);
  }
  const back = (weekdayOf(from) - number + 7) % 7;
  const whole = match?.[1] === 'last' && back === 0 ? 7 : 0;
  return told(addDays(from, -(back + whole + (weekAgo || inWeek === 'week' ? 7 : 0))));
};

/** "the night before Saturday's bout", "hours after Saturday's bout". */
const besideWeekday: Reader = (words, seen) => {
  const [, unit = '', side, day = ''] =
    /^(?:the )?(\w+) (before|after) ((?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)'s /.exec(words) ?? [];
  const meant = side === undefined ? null : weekday(day, seen);
  if (meant === null) return null;
  if (!/^(?:day|morning|afternoon|evening|night)$/.test(unit)) return meant;
  const date = addDays(meant.date, side === 'before' ? -1 : 1);
  return date > seen.from ? null : told(date);
};

const DAY_MONTH = /(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?(?:,? ((?:19|20)\d\d))?$/;
const MONTH_DAY = /([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\d\d))?$/;

/** "3 January", "Dec. 28", "Sunday 2 January 2022"; without its year the latest such day, or the one a told day leads to. */
const writtenDay: Reader = (words, { from, after }) => {
  const first = DAY_MONTH.exec(words);
  const second = first ? null : MONTH_DAY.exec(words);
  const date = Number(first?.[1] ?? second?.[2] ?? 0);
  const month = monthNumber(first?.[2] ?? second?.[1] ?? '');
  const printed = first?.[3] ?? second?.[3];
  if (date === 0 || month === null) return null;
  if (printed !== undefined) {
    const day = toDay(Number(printed), month, date);
    return day === null ? wholeMonth(Number(printed), month) : day > from ? null : told(day);
  }
  const year = Number(yearOf(from));
  // “on June 29 2021 … and, on June 30”: the same year goes on.
  const toldYear = after === null ? year : Number(yearOf(after));
  const led = toldYear < year ? toDay(toldYear, month, date) : null;
  if (led !== null && after !== null && led >= after) return told(led);
  const latest = [year, year - 1].map((one) => toDay(one, month, date)).find((day) => day !== null && day <= from);
  if (latest) return told(latest);
  const monthNow = Number(from.slice(5, 7));
  return wholeMonth(month <= monthNow ? year : year - 1, month);
};

/** The calendar has no such day: it may be any of its month. */
function wholeMonth(year: number, month: number): Meant | null {
  const first = toDay(year, month, 1);
  const last = toDay(year, month, daysInMonth(year, month));
  return first === null || last === null ? null : between(first, last);
}

const nearDay: Reader = (words, { from }) => {
  if (/^the (?:day before yesterday|(?:night|evening) before last)/.test(words)) return told(addDays(from, -2));
  // Weeks, months and years of this kind are periods.
  if (/^(?:today|tonight|(?:earlier )?this (?:morning|afternoon|evening))\b/.test(words)) return told(from);
  if (/^(?:yesterday|last night)\b/.test(words)) return told(addDays(from, -1));
  const date = /^the (\d{1,2})(?:st|nd|rd|th)$/.exec(words)?.[1];
  if (date === undefined) return null;
  for (let back = 0; back < 3; back++) {
    const month = subMonths(utc(`${monthOf(from)}-01`), back)
      .toISOString()
      .slice(0, 7);
    const day = toDay(Number(yearOf(month)), Number(month.slice(5)), Number(date));
    if (day !== null && day <= from) return told(day);
  }
  return null;
};

const FEASTS: ReadonlyMap<string, string> = new Map([
  ["new year's eve", '12-31'],
  ["new year's day", '01-01'],
  ['christmas eve', '12-24'],
  ['christmas day', '12-25'],
  ['boxing day', '12-26'],
]);

const feast: Reader = (words, { from }) => {
  const date = FEASTS.get(words);
  if (date === undefined) return null;
  const day = `${yearOf(from)}-${date}`;
  return told(day <= from ? day : `${Number(yearOf(from)) - 1}-${date}`);
};

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const numberOf = (word: string): number => (/^an?$/.test(word) ? 1 : Number(word) || NUMBERS.indexOf(word) + 1);

/** So many days, weeks, months or years before `day`. */
function before(day: Day, count: number, unit: string): Day {
  if (unit.startsWith('day')) return addDays(day, -count);
  if (unit.startsWith('week')) return addDays(day, -7 * count);
  const moved = unit.startsWith('month') ? subMonths(utc(day), count) : subYears(utc(day), count);
  return moved.toISOString().slice(0, 10);
}

/** "two days ago" is a day, "two weeks ago" about one. */
const distance: Reader = (words, { from }) => {
  const match = /^(\w+) (days?|weeks?|months?|years?) ago$/.exec(words);
  const count = numberOf(match?.[1] ?? '');
  const unit = match?.[2] ?? '';
  if (!count) return null;
  const day = before(from, count, unit);
  return told(unit.startsWith('day') ? day : `${day}~`);
};

/** "a day earlier", "the next day", "that evening": seen from the day told before; where none was, any day of late. */
const fromAnother: Reader = (words, { from, after }) => {
  const match = /^(\w+) (days?|weeks?|months?|years?) (earlier|before|later)$/.exec(words);
  const step = /^the (previous|next|following) /.exec(words)?.[1] ?? /^the day (before|after)$/.exec(words)?.[1];
  const same = /^(?:later )?that |^the same /.test(words);
  const count = match ? numberOf(match[1] ?? '') : step ? 1 : 0;
  const unit = match?.[2] ?? 'day';
  if (!same && !count) return null;
  const back = match ? match[3] !== 'later' : step === 'previous' || step === 'before';
  if (after === null) return between(before(from, Math.max(unit.startsWith('day') ? 14 : 3, 3 * count), unit), from);
  const day = before(after, back ? count : -count, unit);
  if (day > from) return null;
  return told(unit.startsWith('day') ? day : `${day}~`);
};

const FEW: Readonly<Record<string, readonly [number, number]>> = {
  day: [7, 2],
  week: [8, 2],
  month: [12, 2],
  year: [10, 2],
};

const vague: Reader = (words, { from }) => {
  const ago = /^(?:(?:a few|a couple of|several|some|many) )?(day|week|month|year)s ago$/.exec(words)?.[1];
  const few = FEW[ago ?? ''];
  if (ago && few) return between(before(from, few[0], ago), before(from, few[1], ago));
  if (words === 'a fortnight ago') return told(`${addDays(from, -14)}~`);
  // "hours after the vote", "at the time": when it was is told elsewhere, or nowhere.
  const year = /\b(?:before|after) .*\b((?:19|20)\d\d)$/.exec(words)?.[1];
  if (year) return between(`${year}-01-01`, `${year}-12-31`);
  if (/\byears? (?:before|after) |^(?:as|when still) /.test(words)) return between(before(from, 60, 'year'), from);
  const then = /^at the time, in (\d{4})$/.exec(words)?.[1];
  if (then) return then <= yearOf(from) ? told(then) : null;
  if (
    /\b(?:before|after) |^the eve of |^the \w+ of (?:the|an?|his|her|its|their|this|that) |^at the time$|^the (?:night|day|evening)$/.test(
      words,
    )
  )
    return between(before(from, 10, 'year'), from);
  if (/^at (?:easter|christmas)$/.test(words)) return between(before(from, 1, 'year'), from);
  if (/^(?:once|previously|famously)$/.test(words)) return between(before(from, 60, 'year'), from);
  // When a feast's message was given, the feast tells only roughly.
  if (words === 'christmas') return lastSeason(from, '12-01', '12-31');
  if (words === 'easter') return between(before(from, 1, 'year'), from);
  if (/^new year(?:'s)?$/.test(words)) return lastSeason(from, '12-25', '12-31', 10);
  if (words === 'the other day') return between(addDays(from, -14), addDays(from, -1));
  if (words === 'the other week') return between(addDays(from, -28), addDays(from, -7));
  if (words === 'recently' || words === 'in recent months') return between(before(from, 3, 'month'), from);
  if (words === 'in recent weeks') return between(addDays(from, -56), from);
  return words === 'in recent days' ? between(addDays(from, -14), from) : null;
};

/** The latest stretch of days in a year, and so many days more, that began on or before `from`; cut off there. */
function lastSeason(from: Day, first: string, last: string, more = 0): Meant {
  const year = `${yearOf(from)}-${first}` <= from ? yearOf(from) : String(Number(yearOf(from)) - 1);
  const end = addDays(`${year}-${last}`, more);
  return between(`${year}-${first}`, end < from ? end : from);
}

/** Which months a season has depends on the half of the globe. */
const season: Reader = (words, { from }) => {
  if (!/\b(?:spring|summer|autumn|fall|winter)$/.test(words)) return null;
  if (!words.startsWith('last') || words.endsWith('winter')) return between(before(from, 1, 'year'), from);
  const year = Number(yearOf(from)) - 1;
  return between(`${year}-01-01`, `${year}-12-31`);
};

function period(words: string, from: Day): Edtf | null {
  const monday = mondayOf(from);
  const year = yearOf(from);
  if (/\bweekend$/.test(words)) return interval(addDays(monday, -2), addDays(monday, -1));
  if (words.endsWith('last week')) return interval(addDays(monday, -7), addDays(monday, -1));
  if (words.endsWith('this week')) return interval(monday, from);
  if (words.endsWith('this month')) return interval(`${monthOf(from)}-01`, from);
  if (words.endsWith('this year')) return interval(`${year}-01-01`, from);
  if (words.endsWith('last month')) return monthOf(addDays(`${monthOf(from)}-01`, -1));
  if (words.endsWith('last year')) return String(Number(year) - 1);
  const decade = /^(\d{3}0)s$/.exec(words)?.[1];
  if (decade) return decade <= year ? `${decade}/${Number(decade) + 9}` : null;
  if (/^\d{4}$/.test(words)) return words <= year ? words : null;
  const [, past, name = '', printed] = /^(last )?([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(words) ?? [];
  const month = monthNumber(name);
  if (month === null) return null;
  const two = String(month).padStart(2, '0');
  if (printed) return `${printed}-${two}` <= monthOf(from) ? `${printed}-${two}` : null;
  const thisYear = past ? `${year}-${two}` < monthOf(from) : `${year}-${two}` <= monthOf(from);
  return `${thisYear ? year : Number(year) - 1}-${two}`;
}

function interval(from: Day, to: Day): Edtf {
  return from === to ? from : `${from}/${to}`;
}

const utc = (day: Day): Date => new UTCDateMini(day);

/**
 * What words mean in an article whose own date is a month or a year: seen from its first day and from its last; where that
 * differs, any day between. A day of a year, in an article whose month is known, is that month's own before last year's.
 */
export function resolveWithin(words: string, published: Edtf, after: Day | null): Meant | null {
  const span = daySpan(published);
  if (span === null) return null;
  const [early, late] = [span.from, span.to].map((from) => resolve(words, { from, after }));
  if (!early || !late) return null;
  if (early.date === late.date) return late;
  const [first, last] = [daySpan(early.date), daySpan(late.date)];
  if (!first || !last) return null;
  const aYearApart = addDays(first.from, 300) < last.from;
  return aYearApart && addDays(span.from, 31) > span.to ? late : between(first.from, last.to);
}
