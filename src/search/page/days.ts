import { type DaySpan, daySpan } from '../../edtf.ts';
import { formatDate, formatEnds, formatSpan } from '../../timeline/days.ts';
import * as say from '../../words/index.ts';
import { type Query, weekdays } from './address.ts';

/** How readers write and read days and spans of them. Small: readers load it. */

/** A span in words: a whole month or year by its name, a single day as one. Either end may be open. */
export function writeSpan({ from, to }: Partial<DaySpan>, language: string): string {
  const start = from && formatDate(from, language);
  const end = to && formatDate(to, language);
  if (from && to) {
    for (const length of [4, 7, 10]) {
      const whole = daySpan(from.slice(0, length));
      if (whole?.from === from && whole.to === to) return formatDate(from.slice(0, length), language);
    }
    return formatSpan(from, to, language);
  }
  return start ? say.search.span.from(start) : end ? say.search.span.until(end) : '';
}

/** "in December 2021", "on 21 December 2021", "from 1 December 2021 to 3 January 2022", "until 2 December 2021". */
export function inSpan(asked: Pick<Query, 'from' | 'to' | 'weekdays'>, language: string): string {
  const { from, to } = asked;
  const onWeekday = asked.weekdays.map((weekday) => say.search.span.onA(nameOfWeekday(weekday)));
  const words = [writeSpan(asked, language), ...onWeekday].filter(Boolean).join(' ');
  if (onWeekday.length > 0) return words;
  if (!from || !to) return words;
  if (from === to) return say.search.span.on(words);
  const isNamed = !words.includes(' – ');
  return isNamed ? say.search.span.in(words) : say.search.span.between(...formatEnds(from, to, language));
}

const inEnglish: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, at) => [[name, at + 1] as const, [name.slice(0, 3), at + 1] as const])
    .concat([['sept', 9]]),
);

/** "Thursday" for thursday, in the language of the pages. */
export function nameOfWeekday(weekday: string): string {
  const place = (weekdays as readonly string[]).indexOf(weekday);
  // 2 January 2022 was a Sunday.
  const day = new Date(Date.UTC(2022, 0, 2 + place));
  return new Intl.DateTimeFormat(say.tag, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** The names of the months in `language`, in full and shortened, alone and with a day, lower-case, with their numbers from 1. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  // Asking the browser for them takes a phone as long as all else that is done with a question.
  if (/^en\b/i.test(language)) return inEnglish;
  const names = known.get(language) ?? askedNames(language);
  known.set(language, names);
  return names;
}

function askedNames(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const form of [{ month: 'short' }, { month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(new Date(Date.UTC(2021, month - 1, 1)));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      names.set(name.toLowerCase().replace(/\.$/, ''), month);
    }
  }
  return names;
}
