// Matches “21.12.21”, “21/12/2021”, “12-21-2021”, “05. 04. 2023”, and leaves “03/04/2021” open. Refuses “10.30.21.5” and “1.2.3”.

import { fullYear, toDay, weekdayNumber, weekdayOf } from '../../calendar.ts';
import { matches } from '../matches.ts';
import { type DateForm, parts, type WrittenDate } from './form.ts';

const pattern = new RegExp(
  String.raw`(?<![\w/.:-])(?:${parts.weekday})?(\d\d?)([/-]|\. ?)(\d\d?)\3((?:19|20)?\d\d)(?![\d/-]|[.:]\d)`,
  'gi',
);

/**
 * Numbers alone. Day-first and month-first are both in use; a number above 12, or a weekday printed with it, tells which.
 * Where neither does, the date stays open: it is never guessed.
 */
export const numeric: DateForm = {
  name: 'numbers',
  find: (text) =>
    matches(text, pattern).map((match): WrittenDate => {
      const year = fullYear(match[5] as string);
      const weekday = match.groups?.weekday === undefined ? null : weekdayNumber(match.groups.weekday);
      return {
        start: match.index,
        end: match.index + match[0].length,
        rule: 'numbers',
        reading: read(year, Number(match[2]), Number(match[4]), weekday),
        weekday,
      };
    }),
};

function read(year: number, first: number, second: number, weekday: number | null): WrittenDate['reading'] {
  const dayFirst = toDay(year, second, first);
  const monthFirst = toDay(year, first, second);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) {
    const only = dayFirst ?? monthFirst;
    return only === null ? { kind: 'impossible' } : { kind: 'sure', date: only };
  }
  if (weekday !== null && (weekdayOf(dayFirst) === weekday) !== (weekdayOf(monthFirst) === weekday)) {
    return { kind: 'sure', date: weekdayOf(dayFirst) === weekday ? dayFirst : monthFirst };
  }
  return { kind: 'open', dayFirst, monthFirst };
}
