import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayNameDays } from '../../../src/search/page/may-name-days.ts';
import { readDays } from '../../../src/search/page/read-days.ts';

const known = {
  months: ['2020-05', '2021-11', '2021-12', '2022-01'],
  days: ['2021-11-30', '2021-12-04', '2022-01-15'],
};

/** Words that lead to days, join them, or are of them; and some that are of none. */
const words =
  'the a of in on since before after until between to and last this first second third half latter early mid-January late week weeks two days weekend weekends Saturday Thursdays tue boxing day christmas eve new year New Year’s winter fall summer december decembre Decembr jan may March febuary 2021 21 30th ’21 2021-12-04 4/12/2021 30.11.–4.12.2021 Nov–Dec Q4 dezember грудня fish quotes twenty-first November,'.split(
    ' ',
  );

describe('what reads days is loaded', () => {
  test.each(['en-GB', 'de'])('wherever it would read any, on pages in %s', (language) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (typed) => {
        const days = readDays(typed, known, { language, dayFirst: true });
        fc.pre(days !== null);
        expect(mayNameDays(typed.join(' '), language)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  test.each(['security guarantees', 'what did Lima say about the harbour', 'the first half', 'north mole -boats'])(
    'and not for “%s”',
    (typed) => {
      expect(mayNameDays(typed, 'en-GB')).toBe(false);
    },
  );
});
