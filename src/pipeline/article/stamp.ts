import { memoizeLines } from '../../memoize.ts';
import type { WrittenDate } from '../../text/date-forms/form.ts';
import { withoutDouble, writtenDates } from '../../text/date-forms/index.ts';
import { matches } from '../../text/matches.ts';
import { isPaperName, mayBePaperName, publicationNamed } from './publications.ts';
import { isSection } from './sections.ts';

/** What a line says of the day beside it. */
export type StampLabel = 'published' | 'updated';

/** A line of dates and times and nothing else: "Published: 10:32 GMT, 15 January 2022 | Updated: 11:02 GMT". */
export interface Stamp {
  /** Its dates, each with the label that governs it; null where it has none. */
  readonly dates: readonly { readonly written: WrittenDate; readonly label: StampLabel | null }[];
  /** What stands beside a bar: a section, or an author. A paper's name is left out. */
  readonly beside: string | null;
  /** The label that ends the line and so speaks of the next one: "Published" alone. */
  readonly openLabel: StampLabel | null;
}

/** A stamp is short; a longer line is a sentence. */
const longestStamp = 160;

const publishedLabel =
  /(?<!\p{L})(?:(?:first|originally|article|story)\s)?(?:published|posted|created|issued|filed|date(?:line)?|released|uploaded|original|(?<!updated )as of|publié|veröffentlicht|erschienen|publicado|pubblicato|gepubliceerd|publisert|publicerad|udgivet)(?![a-z])(?:\s(?:on|at|in|online|le|am|el|em|il|op|den))?\s{0,2}:?/giu;
const updatedLabel =
  /(?<!\p{L})(?:and\s(?=last\s))?(?:(?:this\s)?page\s(?=(?:was\s)?last\s)(?:was\s)?)?(?:(?:last|most recently|latest)\s)?(?:updated?|modified|edited|revised|amended|mis à jour|modifié|aktualisiert|actualizado|atualizado|aggiornato|bijgewerkt|oppdatert|uppdaterad|opdateret)(?![a-z])(?:\s(?:as of|on|at|le|am|el|em|il|op|den))?\s{0,2}:?/giu;

const clock =
  /\(?\b(?:[01]\d|2[0-3])[0-5]\d(?=\s(?:GMT|BST|UTC|HKT|ET|EST|EDT)\b)|(?<![\p{L}\p{N}])(?:(?:à|um|kl\.?|om|alle(?: ore)?|a las|às)\s)?\d{1,2}(?:[:.]\d\d|\s?h\s?\d\d)(?:\s(?:Uhr|uur)\b)?(?!\d|[:.]\d)(?!\s?[ap]\.?m\b)|\b(?:at\s)?\d{1,2}(?:[:.]\d\d){1,2}(?:\.\d{1,3})?(?:\s?[ap]\.?m\b\.?)?(?:\shrs\b)?|\b(?:at\s)?\d{1,2}\s?[ap]\.?m\b\.?/giu;
const zone =
  /\b(?:(?:GMT|BST|UTC|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|PT|CET|CEST|EET|EEST|MSK|IST|JST|AEST|AEDT|NZST|NZDT|HKT|Z|ist|gmt|utc|est|edt|pst|pdt|et|bst)\b(?:\s?[+-]\d{1,2}(?::?\d\d)?)?|(?:Pacific|Eastern|Central|Mountain|Atlantic|Greenwich|British|Indian|local|London|Moscow|Singapore|Hong Kong)(?:\s(?:Standard|Daylight|Summer|Mean))?(?:\s[Tt]ime\b|$|(?=\s?[|•·])))/g;
/** What sites print behind the date and time: buttons, counts, reading times, where the text was taken from. */
const tail =
  /^this (?:live )?blog is (?:now )?closed\.?\s|^[A-Z]?\d{1,3}\s{2,20}|^[A-Z]?\d{1,3}\s?[|•·–—]\s|(?:\s{3,60}|\s[|•·–—]\s)(?:\d{1,3}\s?(?:cents|p|¢)|[£$€]\s?\d{1,3}(?:\.\d\d)?)$|\s{2,40}(?:[A-Z]?\d{1,3}|\d{1,3}[A-Z])$|[•|·]\s\d{1,3}$|(?:\|\s)?from the print edition$|[,.;]?\s(?:page|p\.?|pg\.?)\s?[A-Z]?\d{1,3}$|\bA\s?\+\s?A\s?-?(?![\p{L}\p{N}])|\bA[+-](?:\s?\|?\s?A[+-])*(?![\p{L}\p{N}])|(?:<\s?)?\b\d{1,3}[ -](?:min(?:ute)?s?)\b\.?(?:\s(?:read|listen|watch)\b)?|\b(?:join the conversation|leave a comment|comments?|share|save|print|listen|font size|text size|first edition|final edition|late edition)\b|\b\d{1,5}\s(?:comments?|shares?|views?|likes?)\b|\b(?:source|via)\s?:\s?\S.{0,40}$|,\sUK$/giu;
/** “Issue 44”, “Vol. XII, No. 3”: which of a paper's numbers it is. */
const issue = /\b(?:issue no|issue|no|vol(?:ume)?)\.?\s?(?:\d{1,5}|[IVXLC]{1,8})\b\.?/gi;
const relative =
  /\b(?:about\s)?(?:\d{1,3}|an?|one|two|three|few)\s?(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|years?)\s(?:ago|old)\b|\b(?:yesterday|today|just now)\b/gi;
const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gi;

/** Any zone's letters, where a clock stands before them. */
const zoneOfClock = /(?<=\d|[AaPp]\.?[Mm]\.?),?\s(?:[A-Z]{2,4}\b|[+-]\d{4}\b|\(\p{Lu}[\p{L} ]{2,20}(?: time)?\))/gu;

/** What a stamp without a date begins or ends with. */
const withoutDate =
  /^(?:(?:first|originally|(?:and\s)?last|most recently|latest)\s)?(?:published|posted|created|issued|filed|date|released|updated?|modified|edited|revised|amended)(?![a-z])|\b(?:ago|old|yesterday|today|just now)\b/i;

/** “Thu, Feb 10”, “Published 11 February”, “Spring 2022”: what names no day, month or year dates nothing, and is a stamp all the same. */
const incomplete =
  /(?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,?\s)?\b(?:(?:Spring|Summer|Autumn|Fall|Winter)\s(?:19|20)\d\d\b|\d{1,2}(?:st|nd|rd|th)?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b\.?|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\.?\s\d{1,2}\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?\b)/;

/** The section a stamp may carry: "11 February 2022 | Politics". */
const section = /^[\s,|•·:;/–—-]*(?:\p{Lu}[\p{L}’'&-]*(?:\s(?:&\s|and\s)?\p{L}[\p{L}’'-]*){0,3})?[\s,|•·:;/–—()-]*$/u;

/** “Source: Harbour News| 2018-10-03 21:40:11|Editor: Rosa Lim”, as agencies of China date their pages: blanks around the day. */
const withoutSource = (line: string): string =>
  /^source\s?:[^|]{2,40}\|\s{0,4}\d{4}-\d/i.test(line)
    ? line.replace(/^[^|]+\|/, blanks).replace(/\|\s?editor\s?:.{2,40}$/i, blanks)
    : line;

/**
 * Reads a line that is nothing but a stamp, or gives null. "2 hours ago" is a stamp without a date. A sentence that holds
 * a date ("He resigned on 30 November 2021") is none.
 */
export const readStamp: (printed: string) => Stamp | null = memoizeLines((printed) => {
  if (printed.length > longestStamp) return null;
  const line = withoutSource(withoutDouble(printed));
  const dates = line.length <= 40 ? [...writtenDates(line), ...labelledYear(line)] : writtenDates(line);
  // Most lines asked are sentences of the story.
  if (dates.length === 0 && (line.length > 60 || !(withoutDate.test(line) || incomplete.test(line)))) return null;
  let rest = line;
  for (const date of dates) rest = blank(rest, date.start, date.end);
  const whole = rest;
  rest = rest.replace(incomplete, blanks);
  const partial = rest !== whole;
  const labels = [...labelsOf(rest, publishedLabel, 'published'), ...labelsOf(rest, updatedLabel, 'updated')].sort(
    (a, b) => a.start - b.start,
  );
  for (const label of labels) rest = blank(rest, label.start, label.end);
  // A magazine of a month is no day's paper.
  if (dates.some(({ reading }) => reading.kind === 'sure' && reading.date.length === 10))
    rest = rest.replace(issue, blanks);
  let times = rest.replace(zone, blanks).replace(zoneOfClock, blanks);
  // Every clock has a digit; beside a date few lines have another.
  if (/\d/.test(times)) times = times.replace(clock, blanks);
  times = times.replace(relative, blanks);
  const timed = times !== rest;
  if (/[\p{L}\p{N}]/u.test(times)) times = times.replace(tail, blanks);
  rest = times.replace(weekday, blanks).replace(/\b(?:on|at|the)\b/g, blanks);
  const bare = !/[\p{L}\p{N}]/u.test(rest);
  // A time alone marks an entry of a live blog, and a weekday alone is a crosshead: neither is a stamp.
  const looksBack = timed && /\b(?:ago|today|yesterday|just now)\b/i.test(line);
  if (dates.length === 0 && !(bare && (labels.length > 0 || partial || looksBack))) return null;
  const beside = bared(rest);
  // A paper may have a weekday in its name.
  const ofPaper =
    !bare &&
    dates.length > 0 &&
    (namesPaper(beside, labels.length > 0) ||
      namesPaper(bared(times), labels.length > 0) ||
      folioPaper(line) !== null) &&
    !/\b(?:in|appeared) (?:the )?\p{Lu}/u.test(line);
  // “3 MAY 2021   WORLD   A11”: a section in a column of its own at a page's head.
  const inColumn = !bare && /\S\s{2,}\S/.test(line) && isSection(beside);
  if (!bare && !ofPaper && !inColumn && !(/[|•·/]/.test(rest) && section.test(rest))) return null;
  const last = labels.at(-1);
  return {
    dates: dates.map((written) => ({ written, label: governing(labels, written.start) })),
    beside: bare || ofPaper ? null : beside,
    openLabel: dates.length === 0 && last !== undefined && !timed ? last.label : null,
  };
});

/**
 * The paper in a line that a printed page has at its head or foot, set wide: “12    Sunday Mercury    May 3, 1998”. Null where anything but
 * a page's number, a day and one name stands there.
 */
export function folioPaper(line: string): string | null {
  // “16 EVENING POST, Thursday, August 2, 2007”, perhaps with the paper's address.
  const [, called = ''] = /^[A-Z]?\d{1,3} (\p{Lu}[\p{Lu} ’'&-]{3,40}), (?:\p{L}+day,? )?(?=\S)/u.exec(line) ?? [];
  if (called !== '' && mayBePaperName(called) && writtenDates(line).length === 1 && endsOnDay.test(line)) return called;
  // “4 The Harbour Tribune Wednesday, November 18, 2009”, or turned round.
  const [, before, after] =
    /^[A-Z]?\d{1,3} (\p{Lu}[\p{L} ’'&-]{3,40}?) (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? .{6,20}\d{4}$)|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? .{6,20}\d{4} (\p{Lu}[\p{L} ’'&-]{3,40}) [A-Z]?\d{1,3}$/u.exec(
      line,
    ) ?? [];
  const single = before ?? after;
  if (single !== undefined && mayBePaperName(single) && writtenDates(line).length === 1) return single;
  const parts = line.split(/\s{2,}|\s?[|•·]\s?|\s[—–]\s/).filter((part) => part !== '');
  if (parts.length !== 3) return null;
  const rest = parts.filter(
    (part) =>
      !/^(?:(?:page )?[A-Z]?\d{1,3}|\d{1,3}[A-Z]|page \p{L}{3,9})$/iu.test(part) && writtenDates(part).length === 0,
  );
  const [name = ''] = rest;
  return rest.length === 1 &&
    writtenDates(line).length === 1 &&
    /^\p{Lu}\S* \p{Lu}\S*(?: \p{Lu}\S*){0,3}$/u.test(name) &&
    !isSection(name)
    ? name
    : null;
}

const endsOnDay = /(?:19|20)\d\d(?:\s{2,}(?:www\.)?[\w-]+(?:\.[\w-]+)+)?$/;

/** “Published 2021”, “Published: 2021-12”: a year alone is a date only behind a label. */
function labelledYear(line: string): WrittenDate[] {
  const match =
    /^(?:first |originally )?(?:published|posted|issued|released|date)\b:?\s(?:in\s)?((?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?)$/i.exec(
      line,
    );
  if (match === null) return [];
  const date = match[1] as string;
  return [
    {
      start: line.length - date.length,
      end: line.length,
      rule: 'year',
      reading: { kind: 'sure', date },
      weekday: null,
    },
  ];
}

/** The paper that stands beside a date, perhaps with a section: “NEWS   The Harbour Telegraph”, “by The Example”. */
function namesPaper(beside: string, labelled: boolean): boolean {
  if (beside === '' || beside.length > 80) return false;
  const parts = beside
    .replace(labelled ? /^by:?\s/i : /^$/, '')
    .split(/\s{2,}|\s?[|•·/]\s?|,\s|\s[–—]\s/)
    .filter((part) => part !== '');
  // An agency beside the day wrote the piece.
  if (publicationNamed(beside)?.agency === true) return false;
  const isPaper = (part: string): boolean =>
    isPaperName(part) ||
    // “Dhaka Morning Post”: three words are nobody's name.
    (/^\p{Lu}\S* \p{Lu}\S* (?:\p{L}+-)?Post$/u.test(part) && mayBePaperName(part)) ||
    (!/\b(?:Reporter|Correspondent|Writer|Staff)s?$/.test(part) &&
      /^(?:The|THE) (?:\p{Lu}[\p{L}’'&-]* ?){1,4}$/u.test(part));
  return (
    parts.some(isPaper) &&
    parts.every((part) => isPaper(part) || isSection(part) || /^page (?:\d{1,3}|\p{L}{3,9})$/iu.test(part))
  );
}

interface PlacedLabel {
  readonly start: number;
  readonly end: number;
  readonly label: StampLabel;
}

function labelsOf(text: string, pattern: RegExp, label: StampLabel): PlacedLabel[] {
  return matches(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label,
  }));
}

/** The nearest label before a date governs it. */
function governing(labels: readonly PlacedLabel[], at: number): StampLabel | null {
  return labels.findLast((label) => label.start < at)?.label ?? null;
}

/** Without what parts it from the dates. */
const bared = (words: string): string => words.replace(/^[\s,|•·:;/–—()-]+|[\s,.|•·:;/–—()-]+$/gu, '');
const blanks = (words: string): string => ' '.repeat(words.length);
const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
