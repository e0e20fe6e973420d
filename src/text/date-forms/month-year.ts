// Matches “December 2021”, “Dec. 2021”. Refuses “may 2021 be better” and the month and year of “21 December 2021”, which an earlier form takes.

import { monthNumber } from '../../calendar.ts';
import { matches } from '../matches.ts';
import { type DateForm, parts, type WrittenDate } from './form.ts';

const pattern = new RegExp(String.raw`${parts.start}${parts.month},?\s${parts.year}`, 'gi');

/** A month and its year: read at that precision, "2021-12". */
export const monthYear: DateForm = {
  name: 'month year',
  find: (text) =>
    // In lower case “may” and “march” are verbs.
    matches(text, pattern)
      .filter((match) => !/^ma/.test(match[0]))
      .map((match): WrittenDate => {
        const month = monthNumber(match.groups?.month ?? '') ?? 1;
        return {
          start: match.index,
          end: match.index + match[0].length,
          rule: 'month year',
          reading: { kind: 'sure', date: `${match.groups?.year}-${String(month).padStart(2, '0')}` },
          weekday: null,
        };
      }),
};
