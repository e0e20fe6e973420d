import { en } from 'chrono-node';
import type { Edtf } from '../../../domain.ts';
import { type Day, firstDay, monthOf, yearOf } from '../../../edtf.ts';
import { addDays, weekdayNumber, weekdayOf } from '../calendar.ts';

/**
 * The day or period that an expression of time means, seen from the day of publication and with the past in mind: a bare
 * weekday is the latest one on or before it, "last Tuesday" one before it, a day without a year the latest such day.
 * A period keeps its width: "last week" is an interval, "last month" a month. Null where it means nothing past.
 */
export function resolve(words: string, published: Day): Edtf | null {
  const lower = words.toLowerCase();
  const bareWeekday = /^(last |this past )?([a-z]+day)(?: (?:morning|afternoon|evening|night))?$/.exec(lower);
  const weekday =
    bareWeekday === null || /^(?:yester|to)day/.test(bareWeekday[2] as string)
      ? null
      : weekdayNumber(bareWeekday[2] as string);
  if (weekday !== null) {
    const back = (weekdayOf(published) - weekday + 7) % 7;
    return addDays(published, -(back === 0 && bareWeekday?.[1] === 'last ' ? 7 : back));
  }
  return period(lower, published) ?? byChrono(words, published);
}

/** Weeks begin on Monday. */
function period(words: string, published: Day): Edtf | null {
  const monday = addDays(published, -((weekdayOf(published) + 6) % 7));
  // Days and nights are counted here: chrono-node takes "last night" by the clock of the machine.
  if (/^(?:today|tonight|this (?:morning|afternoon|evening))\b/.test(words) || /^earlier this morning/.test(words))
    return published;
  if (/^(?:yesterday|last night)\b/.test(words)) return addDays(published, -1);
  if (/\bweekend$/.test(words)) return interval(addDays(monday, -2), addDays(monday, -1));
  if (words.endsWith('last week')) return interval(addDays(monday, -7), addDays(monday, -1));
  if (words.endsWith('this week')) return interval(monday, published);
  if (words.endsWith('this month')) return monthOf(published);
  if (words.endsWith('this year')) return yearOf(published);
  if (words.endsWith('last month')) return monthOf(addDays(firstDay(monthOf(published)), -1));
  if (words.endsWith('last year')) return String(Number(yearOf(published)) - 1);
  if (/^\d{4}$/.test(words)) return words <= yearOf(published) ? words : null;
  return null;
}

function interval(from: Day, to: Day): Edtf {
  return from === to ? from : `${from}/${to}`;
}

function byChrono(words: string, published: Day): Edtf | null {
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
  const [result] = en.casual.parse(words, reference);
  if (result === undefined) return null;
  const { start } = result;
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => start.get(part));
  if (year === null || year === undefined || !month || !day) return null;
  const write = (inYear: number): string =>
    `${String(inYear).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  // A day and month without a year take the latest such day.
  let date = write(year);
  if (!start.isCertain('year') && date > published) date = write(year - 1);
  if (date > published) return null;
  const vague = /\b(?:weeks?|months?|years?) (?:ago|earlier)\b|\bseveral\b/i.test(words);
  if (!start.isCertain('day') && !vague && /^[A-Z]/.test(words)) return monthOf(date);
  return vague ? `${date}~` : date;
}
