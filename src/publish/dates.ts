import type { Edtf } from '../domain.ts';

/** EDTF dates in the forms that other programs' formats know. None of them may make a date more exact than it is. */

/** One end of a date: year, and month and day where they are known. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** "2022-01-15~" → "2022-01-15": without the mark that says how sure it is, at the precision that was printed. */
export const bareDate = (date: Edtf): string => date.replace(/[~?%]/g, '');

/** Whether any part of the date is marked approximate (~), uncertain (?) or both (%). */
export const isUncertain = (date: Edtf): boolean => /[~?%]/.test(date);

/** "2021-12" → [{year: 2021, month: 12}]; an interval gives its two ends. */
export function dateParts(date: Edtf): readonly DateParts[] {
  return bareDate(date)
    .split('/')
    .map((end) => {
      const [year = 0, month, day] = end.split('-').map(Number);
      return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
    });
}

/** The date as a calendar day, or null where the article knows no single day: "2021-12" is none. */
export function singleDay(date: Edtf): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(bareDate(date)) ? bareDate(date) : null;
}

/**
 * The date at its own precision, as W3CDTF, ISO 8601 and schema.org take it: "2021-12". Null for an interval, which they
 * do not know.
 */
export function singleDate(date: Edtf): string | null {
  return date.includes('/') ? null : bareDate(date);
}
