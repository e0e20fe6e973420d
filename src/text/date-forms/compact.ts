// Matches “20160904” and “Date: 20160904”, alone on their line. Refuses “20160904 copies”, “120160904” and “20161304”.
import { toDay } from '../../calendar.ts';
import type { DateForm, WrittenDate } from './form.ts';

const pattern = /^(?:\p{L}[\p{L} ]{2,20}:?\s)?((?:19|20)\d\d)(\d\d)(\d\d)$/u;

/** A day as eight digits: archives and file names write it so. */
export const compact: DateForm = {
  name: 'eight digits',
  find: (text) => {
    const match = text.length <= 40 ? pattern.exec(text.trim()) : null;
    const day = match === null ? null : toDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (day === null) return [];
    const start = text.trimEnd().length - 8;
    const written: WrittenDate = {
      start,
      end: start + 8,
      rule: 'eight digits',
      reading: { kind: 'sure', date: day },
      weekday: null,
    };
    return [written];
  },
};
