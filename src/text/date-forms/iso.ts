// Matches “2021-12-21T14:05:00Z”, “2021-12-21”, “2021/12/21”, “2016-9-4”. Refuses “555-2021-12-21” and “2021-12”.

import { toDay } from '../../calendar.ts';
import { matches } from '../matches.ts';
import type { DateForm, WrittenDate } from './form.ts';

const pattern =
  /(?<![\w/.-])(1[4-9]\d\d|20\d\d)([-/])(\d\d?)\2(\d\d?)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z\b|[+-]\d\d:?\d\d)?)?(?![\d/-])/g;

/** ISO 8601. The day is the one printed, whatever the offset that follows. */
export const iso: DateForm = {
  name: 'year-month-day',
  find: (text) =>
    matches(text, pattern).map((match): WrittenDate => {
      const day = toDay(Number(match[1]), Number(match[3]), Number(match[4]));
      return {
        start: match.index,
        end: match.index + match[0].length,
        rule: 'year-month-day',
        reading: day === null ? { kind: 'impossible' } : { kind: 'sure', date: day },
        weekday: null,
      };
    }),
};
