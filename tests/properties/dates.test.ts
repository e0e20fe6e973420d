import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, monthNames, toDay, weekdayNames, weekdayOf } from '../../src/calendar.ts';
import { readAnatomy } from '../../src/pipeline/article/index.ts';
import { readDates, whenSaid } from '../../src/pipeline/dates/index.ts';
import { writtenDates } from '../../src/text/date-forms/index.ts';
import { quoted } from '../pipeline/dates/quoted.ts';
import { runs } from '../support/runs.ts';
import { anyText } from './texts.ts';

/** Throws on what is no EDTF. The package brings no types. */
const edtf: (words: string) => unknown = createRequire(import.meta.url)('edtf').default;

const day = fc.integer({ min: -40_000, max: 36_000 }).map((days) => addDays('2000-01-01', days));

describe('whatever the text', () => {
  test('dates are read without a throw, are EDTF, and stand where they say', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(null, 'day-first' as const, 'month-first' as const), (text, order) => {
        const { anatomy } = readAnatomy(text);
        const reading = readDates(text, anatomy, { order });
        for (const candidate of reading.candidates) {
          expect(() => edtf(candidate.date)).not.toThrow();
          const line = anatomy.lines[candidate.line - 1];
          expect(text.slice(line?.start, line?.end)).toContain(candidate.words);
        }
        const [first] = reading.candidates;
        const days = reading.candidates.filter(({ of }) => of === 'published').map(({ date }) => date);
        // Of two days far apart neither is taken, nor is one that is doubted, and then the doubt is said.
        if (reading.published === null && first?.of === 'published') {
          if (new Set(days).size === 1)
            expect(reading.findings).toContainEqual(expect.objectContaining({ code: 'uncertain-date' }));
        } else expect(reading.published?.date ?? null).toBe(first?.of === 'published' ? first.date : null);
      }),
      { numRuns: runs(500) },
    );
  });

  test('every quotation is given a day, or none where there is none', () => {
    fc.assert(
      fc.property(anyText, fc.option(day), (text, published) => {
        const words = [...text.matchAll(/“[^“”]+”/g)].map((match) => match[0]);
        const said = whenSaid(text, readAnatomy(text).anatomy, quoted(text, ...new Set(words)), published);
        expect(said).toHaveLength(new Set(words).size);
        for (const one of said) {
          if (one === null) expect(published).toBeNull();
          else expect(() => edtf(one.date)).not.toThrow();
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

test('a day printed in any full form is read back as that day', () => {
  fc.assert(
    fc.property(day, (date) => {
      const [year, month, number] = date.split('-').map(Number) as [number, number, number];
      const name = monthNames[month - 1] as string;
      const weekday = weekdayNames[weekdayOf(date)];
      for (const words of [
        `${number} ${name} ${year}`,
        `${name} ${number}, ${year}`,
        `${weekday} ${number} ${name.slice(0, 3)} ${year} 23:59 EST`,
        `${name.slice(0, 3)}. ${number}, ${year}`,
        `${date}T23:59:59+13:00`,
        date,
      ]) {
        expect(writtenDates(words).map(({ reading }) => reading)).toEqual([{ kind: 'sure', date }]);
      }
    }),
  );
});

test('a bare weekday is the latest one on or before publication', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 6 }), (published, weekday) => {
      const text = `Ice road opens\n\n“No,” she said on ${weekdayNames[weekday]}.`;
      const [said] = whenSaid(text, readAnatomy(text).anatomy, quoted(text, '“No,”'), published);
      const back = [0, 1, 2, 3, 4, 5, 6].find((days) => weekdayOf(addDays(published, -days)) === weekday);
      expect(said).toMatchObject({ date: addDays(published, -(back ?? 0)), basis: 'stated' });
    }),
  );
});

test('days go on by one, and the calendar has no others', () => {
  fc.assert(
    fc.property(day, (date) => {
      expect(addDays(addDays(date, 1), -1)).toBe(date);
      expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
      expect(toDay(...(date.split('-').map(Number) as [number, number, number]))).toBe(date);
    }),
  );
});

test.each(['America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati'])('the same days in %s', (zone) => {
  const script = fileURLToPath(new URL('./print-days.ts', import.meta.url));
  const here = execFileSync(process.execPath, [script], { env: { ...process.env, TZ: 'UTC' }, encoding: 'utf8' });
  const there = execFileSync(process.execPath, [script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
  expect(there).toBe(here);
  expect(here).toContain('2021-12-21');
});
