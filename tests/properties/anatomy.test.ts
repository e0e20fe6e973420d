import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnatomy } from '../../src/pipeline/article/index.ts';
import { runs } from '../support/runs.ts';
import { anyText, newspaperText } from './texts.ts';

const roles = [
  'headline',
  'standfirst',
  'byline',
  'date',
  'caption',
  'credit',
  'body',
  'crosshead',
  'boilerplate',
  'blank',
];

describe('whatever the text', () => {
  test('its lines joined are the text, each with one role, counted from 1', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines } = readAnatomy(text).anatomy;
        expect(lines.map((line) => text.slice(line.start, line.end)).join('')).toBe(text);
        for (const [at, line] of lines.entries()) {
          expect(line.number).toBe(at + 1);
          expect(line.end).toBeGreaterThan(line.start);
          expect(roles).toContain(line.role);
          expect(line.rule).not.toBe('');
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test('its paragraphs are in order, never overlap, and hold words without space around them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines, paragraphs } = readAnatomy(text).anatomy;
        let read = 0;
        for (const {
          start,
          end,
          lines: [first, last],
          where,
        } of paragraphs) {
          expect(start).toBeGreaterThanOrEqual(read);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(lines[first - 1]?.start).toBeLessThanOrEqual(start);
          expect(lines[last - 1]?.end).toBeGreaterThanOrEqual(end);
          for (const line of lines.slice(first - 1, last)) {
            // A mark that closes the paragraph may stand alone below it.
            const below = text.slice(line.end, end).trim();
            if (line.role !== 'blank' || !/^\p{P}+$/u.test(below)) expect(line.role).toBe(where);
          }
          read = end;
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test('nothing disappears: every line of the story stands in a paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines, paragraphs } = readAnatomy(text).anatomy;
        const printed = new Set<number>();
        for (const {
          lines: [first, last],
        } of paragraphs)
          for (let at = first; at <= last; at += 1) printed.add(at);
        for (const line of lines) {
          if (line.role === 'body' || line.role === 'headline' || line.role === 'crosshead')
            expect(printed).toContain(line.number);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('it is read alike with "\\n" and with "\\r\\n"', () => {
    fc.assert(
      fc.property(newspaperText, (text) => {
        const { anatomy: one } = readAnatomy(text);
        const { anatomy: two } = readAnatomy(text.replaceAll('\n', '\r\n'));
        expect(two.lines.map((line) => line.role)).toEqual(one.lines.map((line) => line.role));
        const { lines: _one, paragraphs: __one, ...parts } = one;
        const { lines: _two, paragraphs: __two, ...others } = two;
        expect(others).toEqual(parts);
      }),
      { numRuns: runs(300) },
    );
  });
});
