// Matches “Tuesday 30 November 2021”, “30th of Nov., 2021”, “11 Feb 22”. Refuses “30 November” (no year) and “May 2021”.
import { type DateForm, parts } from './form.ts';
import { findNamed } from './named-groups.ts';

/** “11 Feb 22”, but not the clock of “11 Feb 22:15” or “11 Feb 10pm”. */
const shortYear = String.raw`['’]?(?<shortYear>\d\d)(?![\d:.]|\s?[ap]\.?m\b)`;

const pattern = new RegExp(
  String.raw`${parts.start}(?:${parts.weekday})?${parts.day}(?:\s(?:of\s)?|[-/])${parts.month},?[\s/-](?:${parts.year}|${shortYear})`,
  'gi',
);

/** Day, month in letters, year. */
export const dayMonthYear: DateForm = {
  name: 'day month year',
  find: (text) => findNamed(text, pattern, 'day month year'),
};
