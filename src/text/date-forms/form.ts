import type { Edtf } from '../../domain.ts';

/** A date as one written form reads it. */
export interface WrittenDate {
  /** Offsets in the text looked at. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The date, or the two it may be where the order of day and month is open, day-first first. */
  readonly reading:
    | { readonly kind: 'sure'; readonly date: Edtf }
    | { readonly kind: 'open'; readonly dayFirst: Edtf; readonly monthFirst: Edtf }
    /** Has the form of a date, but the calendar has no such day. */
    | { readonly kind: 'impossible' };
  /** The weekday printed with it, 0 for Sunday. */
  readonly weekday: number | null;
}

/** One way to write a date. Finds every date so written, from left to right. */
export interface DateForm {
  readonly name: string;
  find(text: string): WrittenDate[];
}

/** Parts that several forms share, as sources of regular expressions. */
export const parts = {
  weekday: String.raw`(?<weekday>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|s|nesday|rsday|urday|r|rs)?)\b\.?,?\s{0,2}\s(?:the\s)?`,
  day: String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th|\.(?=\s))?`,
  month: String.raw`(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?`,
  /** Not inside a longer word or number; but extracted pages leave no space after a label ("Published11 May 2021"). */
  start: String.raw`(?:(?<![\w/.-])|(?<=published|updated|posted|modified))`,
  /** Nor before the clock ("11 May 20218:15"). */
  year: String.raw`(?<year>1[4-9]\d\d|20\d\d)(?!\d(?!\d?[:.]\d\d))`,
} as const;
