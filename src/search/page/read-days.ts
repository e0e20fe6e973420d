import { addDays, mondayOf, weekdayOf } from '../../calendar.ts';
import { type DaySpan, daySpan, hasDateForm, monthOf, yearOf } from '../../edtf.ts';
import { type Weekday, weekdays } from './address.ts';
import { monthNames } from './days.ts';
import { distance } from './distance.ts';

/** Words of a question that name days: which of them, and the days they span. */
export interface NamedDays {
  /** Places in the list of words, the end not included. */
  readonly start: number;
  readonly end: number;
  readonly span: DaySpan;
  /** Days of the week that are meant, whenever they were: “on Thursday”; the span is open then. */
  readonly weekdays?: readonly Weekday[];
}

/** Before a day: part of naming it. */
const lead = /^(?:in|on|during|over|throughout|around|of|from|between|since|after|before|until|till|by|up|the)$/;
const aDay = /^\d{1,2}(?:st|nd|rd|th)?$/;
const joins = /^(?:to|and|until|till|through|-|–|—)$/;
const between = /^(?:of|the|in)$/;
const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)$/;
/** So many words can name one day: “the first week of the December of 2021”. */
const longestName = 7;

/** One word or one half of “mid-January”, “1–22”, “Nov–Dec”, with the place of its word. */
interface Unit {
  readonly text: string;
  readonly word: number;
}

/** What is known of the days that are meant. */
interface Known {
  readonly names: ReadonlyMap<string, number>;
  /** Each month that has something, oldest first. */
  readonly months: readonly string[];
  /** Each day that has something, oldest first. */
  readonly days: readonly string[];
  readonly dayFirst: boolean;
}

/**
 * The days that the words of a question name, as people write them: “2021”, “December”, “Dec 2021”, “the 21st of December”,
 * “Tuesday, December 21, 2021”, “21/12/2021”, “2021-12-21”, “1 to 22 December”, “December 1–22”, “between 3 December and 5
 * January”, “since December”, “before 10 January 2022”, “mid-January”, “the first week of December”, “winter 2021”, “in
 * winter”, “Q4 2021”. A month or season without a year is the last one in `months` (each that has something, oldest first),
 * “last Saturday” that in `days`; “on Saturday” is any. Null where none are named.
 */
export function readDays(
  words: readonly string[],
  { months, days = [] }: { readonly months: readonly string[]; readonly days?: readonly string[] },
  { language, dayFirst }: { readonly language: string; readonly dayFirst: boolean },
): NamedDays | null {
  const cyrillic = words.some((word) => /\p{Script=Cyrillic}/u.test(word)) ? ['uk', 'ru'] : [];
  const names = new Map(['en', language, ...cyrillic].flatMap((one) => [...monthNames(one)]));
  const known: Known = { names, months, days, dayFirst };
  const bare = words
    .map((word) =>
      word
        .toLowerCase()
        .replace(/^['’‘](?=\d\d\b)/, '20')
        .replace(/^[('"“‘]+|[.,?!’'")”]+$/g, ''),
    )
    .map((word, at, all) => monthMeant(word, [all[at - 1], all[at + 1]], names));
  const units: Unit[] = [];
  for (let at = 0; at < bare.length; at++) {
    const number = ordinals.indexOf(bare[at] ?? '');
    if (number !== -1 && bare[at + 1] === 'of' && names.has(bare[at + 2] ?? '')) {
      units.push({ text: `${number + 1}`, word: at });
      continue;
    }
    const feast = feastAt(bare, at);
    if (feast) {
      // “in the new year” is all of it, and not its first day.
      const led = units.findLastIndex(({ text }) => text !== 'the');
      if (bare[at] === 'new' && feast.words === 2 && units[led]?.text === 'in')
        units[led] = { text: 'since', word: units[led].word };
      units.push({ text: feast.day, word: at }, { text: feast.month, word: at + feast.words - 1 });
      at += feast.words - 1;
    } else units.push(...apart(bare[at] ?? '', names).map((text): Unit => ({ text, word: at })));
  }
  const texts = units.map(({ text }) => text);
  for (let start = 0; start < texts.length; start++) {
    const found = spanFrom(texts, start, known);
    if (!found) {
      const week = weekdaysFrom(texts, start, days);
      if (week) {
        const end = (units[week.end - 1]?.word ?? 0) + 1;
        // “on a Thursday in December”.
        const within = readDays(words.slice(end), { months, days }, { language, dayFirst });
        const isNext = within?.start === 0 && within.weekdays === undefined;
        return {
          start: units[week.start]?.word ?? 0,
          end: isNext ? end + within.end : end,
          span: isNext ? within.span : { from: '', to: '' },
          weekdays: week.weekdays,
        };
      }
      continue;
    }
    const weeks = weeksBeside(texts, start, found.span);
    const { end } = found;
    const span = weeks?.span ?? found.span;
    let first = weeks?.start ?? start;
    while (first > 0 && (lead.test(texts[first - 1] ?? '') || isUpTo(texts, first - 1) || isLast(texts, first)))
      first--;
    return { start: units[first]?.word ?? 0, end: (units[end - 1]?.word ?? 0) + 1, span };
  }
  return null;
}

/** “last winter”, “this Saturday”. */
const isLast = (texts: readonly string[], at: number): boolean =>
  /^(?:last|this)$/.test(texts[at - 1] ?? '') && (weekday.test(texts[at] ?? '') || monthsOf.has(texts[at] ?? ''));
const isUpTo = (texts: readonly string[], at: number): boolean => texts[at] === 'to' && texts[at - 1] === 'up';

const first19 =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
/** “the second of December”: the days of a month, in words. */
const ordinals = [
  ...first19,
  'twentieth',
  ...first19.slice(0, 9).map((day) => `twenty-${day}`),
  'thirtieth',
  'thirty-first',
];

/** Days that go by a name of their own. */
const feasts: readonly (readonly [name: RegExp, day: string, month: string])[] = [
  [/^christmas eve\b/, '24', 'december'],
  [/^christmas(?: day)?\b/, '25', 'december'],
  [/^boxing day\b/, '26', 'december'],
  [/^new year(?:['’]?s)? eve\b/, '31', 'december'],
  [/^new year(?:['’]?s)?(?: day)?\b/, '1', 'january'],
];

/** The day that goes by a name of its own from `at`, with how many words name it. */
function feastAt(words: readonly string[], at: number): { day: string; month: string; words: number } | null {
  const text = words.slice(at, at + 3).join(' ');
  for (const [name, day, month] of feasts) {
    const found = name.exec(text)?.[0];
    if (found !== undefined) return { day, month, words: found.split(' ').length };
  }
  return null;
}

/** A day in numbers: “30.11.”, “2/12/2021”. */
const inNumbers = /^\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d{2})?)?$/;

/** “mid-January” → “mid”, “January”; “1–22”, “Nov–Dec”, “30.11.–2.12.2021” with the dash between them. */
function apart(word: string, names: Known['names']): readonly string[] {
  const [from = '', to = '', more] = word.split(/–|—|\.\.|\//);
  if (more === undefined && [from, to].every((end) => end.includes('-') && hasDateForm(end))) return [from, '–', to];
  const [, first = '', dash = '', second = ''] = /^([^-–—]+)([-–—])([^-–—]+)$/u.exec(word) ?? [];
  if (/^(?:early|mid|late)$/.test(first)) return [first, second];
  if ([first, second].every((half) => inNumbers.test(half)))
    return [first.replace(/\.$/, ''), dash, second.replace(/\.$/, '')];
  if ([first, second].every((half) => aDay.test(half) || names.has(half))) return [first, dash, second];
  if ([first, second].every((half) => /^(?:1[89]|20)\d\d$/.test(half))) return [first, dash, second];
  return [word];
}

/** The span named by the words from `start`; null where none begins there. */
function spanFrom(texts: readonly string[], start: number, known: Known): { span: DaySpan; end: number } | null {
  for (let length = Math.min(longestName, texts.length - start); length > 0; length--) {
    const end = start + length;
    // “31 November” is no day, and no November either.
    const isPart =
      length === 1 &&
      known.names.has(texts[start] ?? '') &&
      [texts[start - 1], texts[end]].some((word) => aDay.test(word ?? ''));
    const first = isPart ? null : readPoint(texts.slice(start, end), known);
    // “1 to 22 December”: the first end takes its month from the second.
    const isBareDay = length === 1 && aDay.test(texts[start] ?? '');
    if (joins.test(texts[end] ?? '') && (first || isBareDay)) {
      const second = longest(texts, end + 1, known);
      if (second) {
        const hasYear = texts.slice(start, end).some((text) => /^\d{4}\b/.test(text));
        const near = first && !hasYear ? sameYear(first.from, second.span) : first?.from;
        const from = near ?? dayOfMonth(texts[start] ?? '', second.span);
        if (from !== null && from <= second.span.to) return { span: { from, to: second.span.to }, end: second.end };
      }
      // “December 1 to 22”: the second takes it from the first.
      const to = first && first.from === first.to ? dayOfMonth(texts[end + 1] ?? '', first) : null;
      if (first && to !== null && to > first.to) {
        const year = /^\d{4}$/.test(texts[end + 2] ?? '') ? (texts[end + 2] ?? '') : null;
        const dated = (day: string) => (year === null ? day : year + day.slice(4));
        return { span: { from: dated(first.from), to: dated(to) }, end: end + (year === null ? 2 : 3) };
      }
    }
    if (first) return { span: open(texts, start, first), end };
  }
  // “before 2000”, where nothing is of 2000 itself.
  const year =
    isOpen(texts[start - 1]) && /^(?:1[89]|20)\d\d$/.test(texts[start] ?? '') ? daySpan(texts[start] ?? '') : null;
  const span = year ?? bareDay(texts, start, known) ?? withoutYear(texts, start, known);
  return span && { span: open(texts, start, span), end: start + 1 };
}

/** What leaves one end of a span open. */
const isOpen = (before = ''): boolean => /^(?:since|before|after|until|till)$/.test(before);

/** Longer than a question: a sentence from an article, in which “on Tuesday” was another's. */
const longestQuestion = 8;

/**
 * “the 30th”, “on the 2nd”: the last day of that number there is, or, where there is nothing on any, that of the last month which
 * has one. “the 2nd meeting” and “the 21st century” are none.
 */
function bareDay(texts: readonly string[], start: number, { days, months }: Known): DaySpan | null {
  const [, number] = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(texts[start] ?? '') ?? [];
  const isLed = texts[start - 1] === 'the';
  const isDone = /^(?:by|from|about|on|said|say|and|)$/.test(texts[start + 1] ?? '');
  if (number === undefined || !isLed || !isDone || texts.length > longestQuestion) return null;
  const day = days.findLast((one) => Number(one.slice(8)) === Number(number));
  if (day !== undefined) return { from: day, to: day };
  return months.flatMap((month) => daySpan(`${month}-${number.padStart(2, '0')}`) ?? []).at(-1) ?? null;
}

/** “on Saturday”, “in winter”, or either alone: the last there is; null where the word is none or is led to by nothing. */
function withoutYear(texts: readonly string[], start: number, { months, days }: Known): DaySpan | null {
  const text = texts[start] ?? '';
  const before = texts[texts[start - 1] === 'the' ? start - 2 : start - 1] ?? '';
  const isAlone = texts.length === 1;
  if (weekday.test(text)) {
    const isLed = /^(?:last|this|since|before|after|until|till|by)$/.test(before);
    if (!isLed || texts.length > longestQuestion) return null;
    const place = weekdays.findIndex((one) => one.startsWith(text.slice(0, 3)));
    const day = days.findLast((one) => weekdayOf(one) === place);
    return day === undefined ? null : { from: day, to: day };
  }
  if (!isAlone && !/^(?:in|during|over|throughout|last|this|since|before|after|until|till|by)$/.test(before))
    return null;
  // “the fall of the wall”, “after the fall” are no seasons.
  if (text === 'fall' && (texts[start + 1] === 'of' || !/^(?:in|during|last|this)$/.test(before))) return null;
  const season = monthsOf.get(text);
  if (!season) return null;
  const own = months.findLast((month) => season.includes(month.slice(5)));
  const last = own ?? (isAlone ? undefined : months.at(-1));
  if (last === undefined) return null;
  // January and February end the winter of the year before.
  const year = text === 'winter' && last.slice(5) < '03' ? Number(yearOf(last)) - 1 : yearOf(last);
  return seasonOf([text, `${year}`]);
}

/** “on Thursday”, “on a Friday”, “Saturdays and Sundays”, “at the weekend”: those days of whatever week; null where none are meant, or nothing is of any. */
function weekdaysFrom(
  texts: readonly string[],
  start: number,
  days: readonly string[],
): { readonly start: number; readonly end: number; readonly weekdays: readonly Weekday[] } | null {
  const named = (at: number): readonly Weekday[] => {
    const text = (texts[at] ?? '').replace(/(?<=day|weekend)['’]?s?['’]?$/, '');
    if (text === 'weekend') return ['saturday', 'sunday'];
    return weekday.test(text) ? weekdays.filter((one) => one.startsWith(text.slice(0, 3))) : [];
  };
  const found = [...named(start)];
  const has = (one: Weekday) => days.some((day) => weekdays[weekdayOf(day)] === one);
  if (!found.some(has)) return null;
  let end = start + 1;
  while (/^(?:and|or|&)$/.test(texts[end] ?? '') && named(end + 1).length > 0) {
    found.push(...named(end + 1));
    end += 2;
  }
  let first = start;
  while (/^(?:an?|any|every|each|the|over|at|on|of)$/.test(texts[first - 1] ?? '')) first--;
  const isLed = /^(?:on|at|over)$/.test(texts[first] ?? '') && first < start;
  const isAlone = first === 0 && end === texts.length;
  // “Tuesday's quotes”.
  const isTheirs = first === 0 && ofThen.test(texts[end] ?? '') && texts.length <= longestQuestion;
  return (isLed && texts.length <= longestQuestion) || isTheirs || isAlone
    ? { start: first, end, weekdays: found }
    : null;
}

/** A month misspelt, “febuary”; a short one only beside a number: “agust 2021”. Any other word stays as it is. */
function monthMeant(word: string, beside: readonly (string | undefined)[], names: Known['names']): string {
  if (word.length < 5 || names.has(word)) return word;
  const isShort = word.length < 6;
  if (isShort && !beside.some((other) => /^\d+(?:st|nd|rd|th)?$/.test(other ?? ''))) return word;
  return [...names.keys()].find((name) => name.length > 4 && distance(word, name, 1) === 1) ?? word;
}

const monthsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['spring', ['03', '04', '05']],
  ['summer', ['06', '07', '08']],
  ['autumn', ['09', '10', '11']],
  ['fall', ['09', '10', '11']],
  ['winter', ['12', '01', '02']],
]);

/** “the week before Christmas”, “two weeks after 10 January”: so many days up to one, or from the next on. `open` is the span with an open end. */
function weeksBeside(
  texts: readonly string[],
  day: number,
  { from, to }: DaySpan,
): { readonly span: DaySpan; readonly start: number } | null {
  const at = /^(?:the|last|this)$/.test(texts[day - 1] ?? '') ? day - 2 : day - 1;
  if (!/^(?:before|after)$/.test(texts[at] ?? '')) return null;
  const length = /^week/.test(texts[at - 1] ?? '') ? 7 : /^days?$/.test(texts[at - 1] ?? '') ? 1 : 0;
  if (length === 0) return null;
  const number = /^(?:an?|one|two|three|four|five|six|\d)$/.test(texts[at - 2] ?? '') ? (texts[at - 2] ?? '') : null;
  const days = length * (number === null ? 1 : numbers.indexOf(number) + 1 || Number(number) || 1);
  const span = from === '' ? { from: addDays(to, 1 - days), to } : { from, to: addDays(from, days - 1) };
  return { span, start: at - (number === null ? 1 : 2) };
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six'];

/** “3 December to 5 January 2022”: the first end was given the year that has most; the second says it better. */
function sameYear(from: string, { to }: DaySpan): string {
  const near = `${yearOf(to)}${from.slice(4)}`;
  if (near <= to) return near;
  return `${Number(yearOf(to)) - 1}${from.slice(4)}`;
}

function dayOfMonth(day: string, { from }: DaySpan): string | null {
  if (!aDay.test(day)) return null;
  const number = String(Number.parseInt(day, 10)).padStart(2, '0');
  return daySpan(`${monthOf(from)}-${number}`)?.from ?? null;
}

/** What is from a day, and not from it on. */
const ofThen = /^(?:quot\w+|statements?|remarks?|comments?|words|articles?|reports?|stories|news|everything|all)$/;

/** Open ends: “since December”, “before 10 January”. */
function open(texts: readonly string[], start: number, span: DaySpan): DaySpan {
  const before = texts[texts[start - 1] === 'the' ? start - 2 : start - 1] ?? '';
  // “quotes from January” are of January, as “from January” alone is of all since.
  if (before === 'from' && ofThen.test(texts[start - 2] ?? '')) return span;
  if (before === 'since' || before === 'from') return { from: span.from, to: '' };
  if (before === 'after') return { from: addDays(span.to, 1), to: '' };
  if (before === 'before') return { from: '', to: addDays(span.from, -1) };
  return /^(?:until|till|by|to)$/.test(before) ? { from: '', to: span.to } : span;
}

function longest(texts: readonly string[], start: number, known: Known): { span: DaySpan; end: number } | null {
  for (let end = Math.min(start + longestName, texts.length); end > start; end--) {
    const span = readPoint(texts.slice(start, end), known);
    if (span) return { span, end };
  }
  return null;
}

/** Parts of a month or a year, as people cut them: a third each, in days or in months. */
const thirds: Readonly<Record<string, 0 | 1 | 2>> = {
  early: 0,
  start: 0,
  beginning: 0,
  mid: 1,
  middle: 1,
  late: 2,
  end: 2,
};
const weeks: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  '1st': 0,
  '2nd': 1,
  '3rd': 2,
};

/** “the last quarter of 2021”. */
const quarters: Readonly<Record<string, number>> = { ...weeks, '4th': 3, last: 3 };

/** A day, a week, a month, a part of one, a season or a year that all of `texts` name; null where they name none. */
function readPoint(texts: readonly string[], known: Known): DaySpan | null {
  const [first = '', ...rest] = texts;
  if (between.test(first) || between.test(texts.at(-1) ?? '')) return null;
  const inner = () => readPoint(rest[0] === 'of' || rest[0] === 'the' ? skip(rest) : rest, known);
  if (weekday.test(first)) return rest.length === 0 ? null : onlyDay(inner());
  if (first === 'week') return weekOf(onlyDay(inner()));
  if (Object.hasOwn(thirds, first)) return partOf(inner(), thirds[first] ?? 0);
  if (rest[0] === 'week' && (Object.hasOwn(weeks, first) || first === 'last')) {
    const span = readPoint(skip(rest.slice(1)), known);
    const month = wholeMonth(span) ?? wholeYear(span);
    if (!month) return null;
    if (first === 'last') return { from: addDays(month.to, -6), to: month.to };
    const from = addDays(month.from, 7 * (weeks[first] ?? 0));
    return { from, to: addDays(from, 6) };
  }
  if (rest[0] === 'quarter' && Object.hasOwn(quarters, first)) {
    const year = wholeYear(readPoint(skip(rest.slice(1)), known));
    return year && seasonOf([`q${(quarters[first] ?? 0) + 1}`, yearOf(year.from)]);
  }
  if (rest[0] === 'half' && Object.hasOwn(halves, first))
    return halfOf(readPoint(skip(rest.slice(1)), known), halves[first] ?? 0);
  if (/^(?:last|this|that)$/.test(first)) return wholeMonth(inner());
  return (
    seasonOf(texts) ??
    readDay(
      texts.filter((text) => !between.test(text) && !weekday.test(text)),
      known,
    )
  );
}

const skip = (texts: readonly string[]): readonly string[] =>
  texts.slice(texts.findIndex((text) => !between.test(text)));
const onlyDay = (span: DaySpan | null): DaySpan | null => (span && span.from === span.to ? span : null);
const wholeMonth = (span: DaySpan | null): DaySpan | null =>
  span && monthOf(span.from) === monthOf(span.to) && span.from !== span.to ? span : null;

const wholeYear = (span: DaySpan | null): DaySpan | null =>
  span && span.from.slice(5) === '01-01' && span.to.slice(5) === '12-31' && yearOf(span.from) === yearOf(span.to)
    ? span
    : null;

const halves: Readonly<Record<string, 0 | 1>> = { first: 0, '1st': 0, second: 1, '2nd': 1, latter: 1, last: 1 };

/** “the first half of December” to the 15th, “of 2021” to the end of June. */
function halfOf(span: DaySpan | null, half: 0 | 1): DaySpan | null {
  const month = wholeMonth(span);
  if (month) {
    const middle = `${monthOf(month.from)}-15`;
    return half === 0 ? { from: month.from, to: middle } : { from: addDays(middle, 1), to: month.to };
  }
  const year = wholeYear(span);
  if (!year) return null;
  const number = yearOf(year.from);
  return half === 0 ? { from: year.from, to: `${number}-06-30` } : { from: `${number}-07-01`, to: year.to };
}

/** Monday to Sunday. */
function weekOf(day: DaySpan | null): DaySpan | null {
  if (!day) return null;
  const from = mondayOf(day.from);
  return { from, to: addDays(from, 6) };
}

function partOf(span: DaySpan | null, third: 0 | 1 | 2): DaySpan | null {
  if (!span) return null;
  if (wholeMonth(span)) {
    const month = monthOf(span.from);
    const [from, to] =
      [
        ['01', '10'],
        ['11', '20'],
        ['21', span.to.slice(8)],
      ][third] ?? [];
    return { from: `${month}-${from}`, to: `${month}-${to}` };
  }
  if (!wholeYear(span)) return null;
  const [from, to] =
    [
      ['01-01', '04-30'],
      ['05-01', '08-31'],
      ['09-01', '12-31'],
    ][third] ?? [];
  return { from: `${yearOf(span.from)}-${from}`, to: `${yearOf(span.to)}-${to}` };
}

/** “winter 2021”, “winter 2021–22”, “Q4 2021”: a season by the northern year, a winter into the next one. */
function seasonOf(texts: readonly string[]): DaySpan | null {
  const [name = '', given = '', ...more] = texts.filter((text) => !between.test(text));
  const [, year = ''] = /^(\d{4})(?:[-–/]\d{2}(?:\d{2})?)?$/.exec(given) ?? [];
  if (year === '' || more.length > 0) return null;
  const months: Readonly<Record<string, readonly [from: string, to: string]>> = {
    spring: [`${year}-03`, `${year}-05`],
    summer: [`${year}-06`, `${year}-08`],
    autumn: [`${year}-09`, `${year}-11`],
    fall: [`${year}-09`, `${year}-11`],
    winter: [`${year}-12`, `${Number(year) + 1}-02`],
    h1: [`${year}-01`, `${year}-06`],
    h2: [`${year}-07`, `${year}-12`],
    q1: [`${year}-01`, `${year}-03`],
    q2: [`${year}-04`, `${year}-06`],
    q3: [`${year}-07`, `${year}-09`],
    q4: [`${year}-10`, `${year}-12`],
  };
  const [from, to] = (Object.hasOwn(months, name) ? months[name] : undefined) ?? [];
  const [start, end] = [daySpan(from ?? ''), daySpan(to ?? '')];
  return start && end ? { from: start.from, to: end.to } : null;
}

/** The days that all of `texts` name in numbers, by a month's name, or as a year; null where they name none. */
function readDay(texts: readonly string[], { names, months, dayFirst }: Known): DaySpan | null {
  const [word = ''] = texts;
  if (texts.length === 1) {
    if (/^\d{3}0s$/.test(word)) return { from: `${word.slice(0, 4)}-01-01`, to: `${word.slice(0, 3)}9-12-31` };
    const dashed = word.replace(/^(\d{4})[/.]?(\d{2})[/.]?(\d{2})$/, '$1-$2-$3');
    if (/^\d{4}(?:-\d{2}){0,2}$/.test(dashed)) {
      const iso = daySpan(dashed);
      // A number of four digits is a year only if something happened in it.
      return iso && (dashed.length > 4 || months.some((month) => yearOf(month) === word)) ? iso : null;
    }
    const [, inMonth = '', ofYear = ''] = /^(\d{1,2})\/(\d{4})$/.exec(word) ?? [];
    if (inMonth !== '') return daySpan(`${ofYear}-${inMonth.padStart(2, '0')}`);
    const [, a = '', b = '', given = ''] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(word) ?? [];
    if (b !== '') {
      const [day, month] = Number(b) > 12 ? [b, a] : Number(a) > 12 || dayFirst ? [a, b] : [b, a];
      const padded = month.padStart(2, '0');
      // “24/7” is no day of a July in which nothing happened.
      const year = given === '' ? yearWith(padded, months, false) : given.length === 2 ? `20${given}` : given;
      return year === null ? null : daySpan(`${year}-${padded}-${day.padStart(2, '0')}`);
    }
  }
  const monthAt = texts.findIndex((text) => names.has(text));
  if (monthAt === -1) return null;
  const month = String(names.get(texts[monthAt] ?? '')).padStart(2, '0');
  const others = texts.filter((_, at) => at !== monthAt);
  if (!others.every((text) => aDay.test(text) || /^\d{4}$/.test(text))) return null;
  const years = others.filter((text) => /^\d{4}$/.test(text));
  const days = others.filter((text) => !/^\d{4}$/.test(text));
  if (years.length > 1 || days.length > 1) return null;
  // “May” and “March” alone are words; with a day or a year they are months.
  if (others.length === 0 && /^(?:may|march|mar)$/.test(word) && yearWith(month, months, false) === null) return null;
  const tail = days.length === 0 ? '' : `-${String(Number.parseInt(days[0] ?? '', 10)).padStart(2, '0')}`;
  const year = years[0] ?? yearWith(month, months, true);
  return year === null ? null : daySpan(`${year}-${month}${tail}`);
}

/** The last year in which a month has something; where none has, and `orLast`, the last year there is. */
function yearWith(month: string, months: readonly string[], orLast: boolean): string | null {
  const last = months.findLast((known) => known.endsWith(`-${month}`)) ?? (orLast ? months.at(-1) : undefined);
  return last === undefined ? null : yearOf(last);
}
