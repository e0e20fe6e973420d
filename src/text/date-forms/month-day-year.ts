// Matches “Dec 21, 2021”, “Friday, February 11th, 2022”, “Dec 21 ’21”, “Dec - 21 - 2021”. Refuses “Dec 21” (no year) and “December 2021”.
import { type DateForm, parts } from './form.ts';
import { findNamed } from './named-groups.ts';

/** Behind the same day in numbers, with no space between: “01/18/2024January 18, 2024”. */
const glued = String.raw`(?<=(?<!\d)\d\d?[/.-]\d\d?[/.-](?:19|20)\d\d)(?=[A-Z])`;

const pattern = new RegExp(
  String.raw`(?:${parts.start}|${glued})(?:${parts.weekday})?${parts.month}(?:\s|\s?-\s?)${parts.day}(?:,?\s|\s?-\s?)(?:${parts.year}|['’](?<shortYear>\d\d)(?!\d))`,
  'gi',
);

/** Month in letters, day, year. */
export const monthDayYear: DateForm = {
  name: 'month day year',
  find: (text) => findNamed(text, pattern, 'month day year'),
};
