import { expect, test } from 'vitest';
import { locator, sortProblems } from '../src/problems.ts';
import { expectLinear } from './support/growth.ts';

const at = (text: string, offset: number): string => {
  const finding = { code: 'x', severity: 'warning', at: offset, message: '' } as const;
  const { line, column } = locator('a.txt', text)(finding);
  return `${line}:${column}`;
};

test.each([
  ['the first character', 'ab', 0, '1:1'],
  ['the end of the text', 'ab', 2, '1:3'],
  ['a line feed itself', 'ab\ncd', 2, '1:3'],
  ['right after a line feed', 'ab\ncd', 3, '2:1'],
  ['right after a lone carriage return', 'ab\rcd', 3, '2:1'],
  ['right after both', 'ab\r\ncd', 4, '2:1'],
  ['between the two, still the line they end', 'ab\r\ncd', 3, '1:4'],
  ['further on in a line', 'ab\r\ncd', 5, '2:2'],
  ['an empty line', 'a\n\nb', 2, '2:1'],
  ['below an empty first line', '\nb', 1, '2:1'],
  ['line endings of every kind', 'a\rb\r\nc\nd', 7, '4:1'],
])('%s', (_, text, offset, place) => {
  expect(at(text, offset)).toBe(place);
});

test('what concerns the whole file has no place in it', () => {
  const { line, column } = locator('a.txt', 'ab')({ code: 'x', severity: 'error', at: null, message: '' });
  expect([line, column]).toEqual([null, null]);
});

test('the problems of a long text are placed in linear time', () => {
  expectLinear(
    (count) => count,
    10_000,
    (count) => {
      const locate = locator('a.txt', 'one line of words\n'.repeat(count));
      for (let n = 0; n < count; n++) {
        const { line } = locate({ code: 'x', severity: 'warning', at: n * 18, message: '' });
        if (line !== n + 1) throw new Error(`problem ${n} is placed on line ${line}`);
      }
    },
  );
});

test('problems stand by file, line and column, what has no place first, and errors before warnings', () => {
  const inOrder = [
    ['a.txt', null, null, 'warning', 'x'],
    ['a.txt', 1, null, 'warning', 'x'],
    ['a.txt', 1, 1, 'error', 'x'],
    ['a.txt', 1, 1, 'error', 'y'],
    ['a.txt', 1, 1, 'warning', 'a'],
    ['a.txt', 1, 2, 'error', 'x'],
    ['a.txt', 2, 1, 'error', 'x'],
    ['b.txt', null, null, 'error', 'x'],
  ] as const;
  const problems = inOrder.map(([file, line, column, severity, code]) => ({
    file,
    line,
    column,
    severity,
    code,
    message: '',
  }));
  expect(sortProblems(problems.toReversed())).toEqual(problems);
});
