// Matches “Tuesday 30 November 2021”, “30th of Nov., 2021”. Refuses “30 November” (no year) and “May 2021”.
import { type DateForm, parts } from './form.ts';
import { findNamed } from './named-groups.ts';

const pattern = new RegExp(
  String.raw`(?<![\w/.-])(?:${parts.weekday})?${parts.day}(?:\s(?:of\s)?|-)${parts.month},?[\s-]${parts.year}`,
  'gi',
);

/** Day, month in letters, year. */
export const dayMonthYear: DateForm = {
  name: 'day month year',
  find: (text) => findNamed(text, pattern, 'day month year'),
};
