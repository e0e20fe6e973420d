// Matches “10–12 February 2022”, “30 November – 2 December 2021”, “Feb. 10-12, 2022”, “Saturday 8 October / Sunday 9 October 2016”. Refuses “10-12 people in 2022”.

import { fullYear, monthNumber, toDay } from '../../calendar.ts';
import { matches } from '../matches.ts';
import { type DateForm, parts, type WrittenDate } from './form.ts';

const dash = String.raw`\s?(?:[-–—/]|to|until)\s?(?:(?:Sun|Mon)day,?\s)?`;
const month = parts.month.replace('?<month>', '?:');
const ordinal = '(?:st|nd|rd|th)?';
const dayFirst = new RegExp(
  String.raw`${parts.start}(\d\d?)${ordinal}(?:\s(${month}))?(?:,?\s(\d{4}))?${dash}(\d\d?)${ordinal}\s(${month}),?\s${parts.year}`,
  'gi',
);
const monthFirst = new RegExp(
  String.raw`${parts.start}(${month})\s(\d\d?)${ordinal}(?:,?\s(\d{4}))?${dash}(?:(${month})\s)?(\d\d?)${ordinal},?\s${parts.year}`,
  'gi',
);

/** From one day to another: an EDTF interval, "2022-02-10/2022-02-12". */
export const interval: DateForm = {
  name: 'interval',
  find: (text) => [
    ...matches(text, dayFirst).map((match) =>
      read(match, { day: match[1], month: match[2] ?? match[5], year: match[3] }, { day: match[4], month: match[5] }),
    ),
    ...matches(text, monthFirst).map((match) =>
      read(match, { day: match[2], month: match[1], year: match[3] }, { day: match[5], month: match[4] ?? match[1] }),
    ),
  ],
};

interface Side {
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year?: string | undefined;
}

function read(match: RegExpExecArray, from: Side, to: Side): WrittenDate {
  const year = match.groups?.year ?? '';
  const first = dayOf(from, from.year ?? year);
  const last = dayOf(to, year);
  const sure = first !== null && last !== null && first < last;
  return {
    start: match.index,
    end: match.index + match[0].length,
    rule: 'interval',
    reading: sure ? { kind: 'sure', date: `${first}/${last}` } : { kind: 'impossible' },
    weekday: null,
  };
}

function dayOf(side: Side, year: string): string | null {
  const month = monthNumber(side.month ?? '');
  return month === null ? null : toDay(fullYear(year), month, Number(side.day));
}
