import { addDays, inWords, isDay, monthNumber, toDay, weekdayNames, weekdayOf } from '../../calendar.ts';
import type { Anatomy, Finding, Line } from '../../domain.ts';
import { addressDates } from '../../text/date-forms/address.ts';
import type { WrittenDate } from '../../text/date-forms/form.ts';
import { writtenDates } from '../../text/date-forms/index.ts';
import { readDateline } from '../article/dateline.ts';
import { headlineEnd } from '../article/headline-suffix.ts';
import { datePart, mailDate } from '../article/rule-names.ts';
import { readStamp, type StampLabel } from '../article/stamp.ts';
import type { DateCandidate, DateSettings } from './candidate.ts';

/** A candidate with what is needed to choose among them. */
export interface PlacedCandidate extends DateCandidate {
  /** Where it stands, the surest place first: see `placeRules`. */
  readonly rank: number;
  /** Offset of its words in the text. */
  readonly at: number;
  /** A weekday and a date with no clock beside them, as sites print today’s. */
  readonly bare: boolean;
  /** A clock stands beside it. */
  readonly timed: boolean;
  /** Read from a line that holds words nobody can place. */
  readonly part: boolean;
  readonly basis: 'stated' | 'inferred';
}

interface Collected {
  /** Both readings of each date whose order of day and month is open. */
  readonly open: readonly { readonly date: string; readonly line: number; readonly words: string }[];
  readonly candidates: readonly PlacedCandidate[];
  readonly findings: readonly Finding[];
}

/** Furniture that speaks of other stories, or of a day that is not this article's. */
const otherDays = new Set(['related', 'link below a heading', 'correction', 'count', 'advert', 'embedded post']);

/** No line that carries the date of publication is longer. */
const longestDatedLine = 400;

/** Every date in the places where an article says when it was published. The sentences of the story are not asked. */
export function collect(text: string, anatomy: Anatomy, settings: DateSettings): Collected {
  const candidates: PlacedCandidate[] = [];
  const findings: Finding[] = [];
  const open: {
    readonly line: number;
    readonly written: WrittenDate;
    readonly at: number;
    readonly words: string;
    take(date: string): void;
  }[] = [];
  let label: StampLabel | null = null;
  const add = (line: Line, from: number, written: WrittenDate, of: StampLabel | null, rank: number): void => {
    const at = from + written.start;
    const words = text.slice(at, from + written.end);
    const timed = /\d[:.]\d\d|\d\s?[ap]\.?m\b/i.test(text.slice(line.start, line.end));
    const take = (date: string): void => {
      if (isLong(date)) return;
      candidates.push({
        date,
        rule: written.rule,
        line: line.number,
        words,
        of: of ?? 'published',
        rank,
        basis: written.rule === 'address' ? 'inferred' : 'stated',
        at,
        bare: line.role === 'date' && written.weekday !== null && !timed,
        timed,
        part: line.rule === datePart,
      });
    };
    if (written.reading.kind === 'impossible') findings.push(impossible(words, at));
    else if (written.reading.kind === 'sure') {
      take(written.reading.date);
      const mismatch = weekdayFinding(written, at);
      if (mismatch !== null) findings.push(mismatch);
    } else if (
      settings.order !== null &&
      !isOtherwiseTold(text, written.reading, settings.order) &&
      !(settings.order === 'day-first' && isAmerican())
    )
      take(settings.order === 'day-first' ? written.reading.dayFirst : written.reading.monthFirst);
    else open.push({ line: line.number, written, at, words, take });
  };
  const isAmerican = (): boolean =>
    anatomy.lines.some(
      ({ role, start, end }) =>
        role === 'date' && end - start <= longestDatedLine && americanClock.test(text.slice(start, end)),
    );
  let storyBegun = false;
  for (const line of anatomy.lines) {
    if (line.role === 'blank') continue;
    const words = text.slice(line.start, line.end).trim();
    if (words.length > longestDatedLine || !(label !== null || /\d/.test(words) || line.role === 'date')) {
      label = null;
      storyBegun ||= line.role === 'body';
      continue;
    }
    const from = text.indexOf(words, line.start);
    // The day on which the article was passed on is evidence, and no more.
    if (line.rule === mailDate) {
      label = null;
      continue;
    }
    if (line.role === 'date') {
      const stamp = readStamp(words);
      const dates =
        stamp?.dates ?? writtenDates(words).map((written) => ({ written, label: labelBefore(words, written.start) }));
      for (const { written, label: own } of dates) {
        const of = own ?? label;
        add(line, from, written, of, of === null ? 2 : 1);
      }
      label = stamp?.openLabel ?? null;
      continue;
    }
    if (line.role === 'byline')
      for (const written of writtenDates(words)) {
        const own = labelBefore(words, written.start);
        // “Rosa Lim Published 3 May 1998” says it as a line of its own would.
        add(line, from, written, own, own === null ? 3 : 1);
      }
    if (line.role === 'headline') {
      const end = headlineEnd(words);
      for (const written of writtenDates(words.slice(end))) add(line, from + end, written, null, 4);
    }
    if (line.role === 'body' && !storyBegun) {
      const dateline = readDateline(words);
      if (dateline !== null) {
        for (const written of writtenDates(words.slice(0, dateline.span.end))) add(line, from, written, null, 5);
      }
    }
    if (line.role === 'boilerplate' && !otherDays.has(line.rule)) {
      for (const written of writtenDates(words)) {
        const own = labelBefore(words, written.start);
        if (own !== null) add(line, from, written, own, 6);
      }
      for (const written of addressDates(words)) add(line, from, written, null, 7);
    }
    storyBegun ||= line.role === 'body';
    label = null;
  }
  resolveAmbiguousDates(open, candidates, findings);
  const readings = open.flatMap(({ written: { reading }, line, words }) =>
    reading.kind === 'open' ? [reading.dayFirst, reading.monthFirst].map((date) => ({ date, line, words })) : [],
  );
  return { candidates, findings, open: readings };
}

const dayInStory =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?\b(?!,? \d{4})/g;
/** So much of a text is searched for the days it tells of. */
const searched = 20_000;

/**
 * Whether a story names days, “Monday, Dec. 5”, that lie about the other reading of an open date and none about the folder's own:
 * then it is asked. A fortnight is about.
 */
function isOtherwiseTold(
  text: string,
  reading: { readonly dayFirst: string; readonly monthFirst: string },
  order: 'day-first' | 'month-first',
): boolean {
  const [own, other] =
    order === 'day-first' ? [reading.dayFirst, reading.monthFirst] : [reading.monthFirst, reading.dayFirst];
  const year = Number(own.slice(0, 4));
  const told = [...text.slice(0, searched).matchAll(dayInStory)].flatMap(
    ([, month = '', day]) => toDay(year, monthNumber(month) ?? 0, Number(day)) ?? [],
  );
  const near = (date: string): boolean => told.some((one) => one >= addDays(date, -14) && one <= addDays(date, 14));
  return told.length > 0 && near(other) && !near(own);
}

/** “12/07/2022 04:30 AM EST”: an American page prints the month first, above the headline too, whatever the folder’s other papers do, so that it is asked. */
const americanClock = /\d\s?(?:[ap]\.?m\.?,?\s)?(?:[ECMP][SD]?T)\b/i;

/** From one day to another over a month away: what an archive holds, and no issue of a paper. */
function isLong(date: string): boolean {
  const [first = '', last] = date.split('/');
  return last !== undefined && isDay(first) && addDays(first, 31) < last;
}

function labelBefore(words: string, at: number): StampLabel | null {
  const before = words.slice(Math.max(0, at - 60), at);
  const updated = before.search(/\b(?:updated|modified|edited|revised|amended)\b[^|]*$/i);
  const published = before.search(/\b(?:published|posted|issued|filed|released|appeared)\b[^|]*$/i);
  if (updated === -1 && published === -1) return null;
  return updated > published ? 'updated' : 'published';
}

/** Two readings of "03/04/2021": another date of the text may tell; otherwise a person must. */
function resolveAmbiguousDates(
  open: readonly {
    readonly written: WrittenDate;
    readonly at: number;
    readonly words: string;
    take(date: string): void;
  }[],
  candidates: readonly PlacedCandidate[],
  findings: Finding[],
): void {
  const dated = candidates.some((one) => one.of === 'published' && one.basis === 'stated');
  const known = new Set(candidates.map((candidate) => candidate.date));
  for (const { written, at, words, take } of open) {
    if (written.reading.kind !== 'open') continue;
    const { dayFirst, monthFirst } = written.reading;
    if (known.has(dayFirst) !== known.has(monthFirst)) {
      take(known.has(dayFirst) ? dayFirst : monthFirst);
      continue;
    }
    findings.push({
      code: 'ambiguous-date',
      // Where another line says when, this one only stays unread.
      severity: dated ? 'warning' : 'error',
      at,
      message: `“${words}” is ${inWords(dayFirst)} or ${inWords(monthFirst)}. Write “dates: day-first” or “dates: month-first” into timeline.yaml, or put “published: ${dayFirst}” or “published: ${monthFirst}” into the article's sidecar.`,
    });
  }
}

function impossible(words: string, at: number): Finding {
  return {
    code: 'impossible-date',
    severity: 'warning',
    at,
    message: `“${words}” is no day of the calendar, so it was left aside. If it is the day of publication, put the right one into the article's sidecar as “published: …”.`,
  };
}

function weekdayFinding(written: WrittenDate, at: number): Finding | null {
  if (written.weekday === null || written.reading.kind !== 'sure' || written.reading.date.length !== 10) return null;
  const day = written.reading.date;
  const actual = weekdayOf(day);
  if (actual === written.weekday) return null;
  const printed = weekdayNames[written.weekday];
  const nearest = addDays(day, ((written.weekday - actual + 10) % 7) - 3);
  // Early in a year papers still print the last one.
  const [year = '', ...rest] = day.split('-');
  const nextYear = [Number(year) + 1, ...rest].join('-');
  const slipped = (rest[0] ?? '') <= '02' && isDay(nextYear) && weekdayOf(nextYear) === written.weekday;
  const instead = slipped ? `${inWords(nextYear)} was a ${printed}` : `the nearest ${printed} was ${inWords(nearest)}`;
  return {
    code: 'weekday-mismatch',
    severity: 'warning',
    at,
    message: `${inWords(day)} was a ${weekdayNames[actual]}, not a ${printed}: the weekday is off, and the date was kept. If it is the date that is off (${instead}), put the right one into the article's sidecar as “published: …”.`,
  };
}
