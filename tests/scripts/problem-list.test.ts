import { expect, test } from 'vitest';
import { asShortList } from '../../scripts/problem-list.ts';
import type { Problem } from '../../src/domain.ts';

const problem = (n: number, code: string, severity: Problem['severity'] = 'warning'): Problem => ({
  code,
  severity,
  file: `a/${n}.txt`,
  line: null,
  column: null,
  message: 'It is so.',
});
const many = (count: number, code: string, severity?: Problem['severity']) =>
  Array.from({ length: count }, (_, n) => problem(n, code, severity));

test('as many warnings as a person reads stand in full', () => {
  expect(asShortList(many(20, 'no-date'))).toHaveLength(20);
  expect(asShortList([])).toEqual([]);
});

test('of more there are three of each kind, and how many others', () => {
  const lines = asShortList([...many(14, 'draft'), ...many(200, 'no-date'), ...many(4, 'undated'), problem(1, 'once')]);
  expect(lines).toHaveLength(3 + 3 + 4 + 1 + 1);
  expect(lines[0]).toBe('a/0.txt warning: It is so. [draft]');
  expect(lines.at(-1)).toMatch(
    /^More warnings of these kinds: 197 \[no-date\], 11 \[draft\]\. .*--article NAME.*--json/,
  );
});

test('no error is without its line, in the order of all', () => {
  const lines = asShortList([...many(30, 'no-date'), ...many(40, 'bad-key', 'error')]);
  expect(lines.filter((line) => line.endsWith('[bad-key]'))).toHaveLength(40);
  expect(lines.slice(0, 4).map((line) => line.slice(-9))).toEqual(['[no-date]', '[no-date]', '[no-date]', '[bad-key]']);
});
