import { monthNames } from './days.ts';
import { distance } from './distance.ts';

/** Words that name days without a number or a month beside them. */
const alone =
  /^(?:christmas|boxing|new|spring|summer|autumn|fall|winter|weekends?|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)$/;

/** A month misspelt is known from so many letters on. */
const longEnough = 6;

/**
 * Whether the words of a question may name days, on pages in `language`: whether it takes loading what reads them. A number, a
 * month in any spelling that is read, a season, a weekday, a feast; words in Cyrillic always.
 */
export function mayNameDays(typed: string, language: string): boolean {
  if (/\d|\p{Script=Cyrillic}/u.test(typed)) return true;
  const names = ['en', language].flatMap((one) => [...monthNames(one).keys()]);
  return typed
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some(
      (word) =>
        alone.test(word) ||
        names.some(
          (name) => name === word || (word.length >= longEnough && name.length > 4 && distance(word, name, 1) === 1),
        ),
    );
}

/** What reads the days of a question. */
export type DayReader = typeof import('./read-days.ts').readDays;

/** The same, loaded where the words may name days; null where they name none. */
export const loadDayReader = async (typed: string, language: string): Promise<DayReader | null> =>
  mayNameDays(typed, language) ? (await import('./read-days.ts')).readDays : null;
