import { expect, test } from 'vitest';
import { matches } from '../../src/text/matches.ts';

test.each([
  ['nothing', 'The river rose.', /\d+/g],
  ['several', '3 boats, 14 men', /\d+/g],
  ['matches of no length', 'a b', /\b/g],
  ['groups', 'Mon 3, Tue 4', /(\w+) (\d)/g],
])('finds what matchAll finds: %s', (_, text, pattern) => {
  // Where the last search ended must not matter.
  pattern.lastIndex = 4;
  expect(matches(text, pattern)).toEqual([...text.matchAll(new RegExp(pattern.source, 'g'))]);
});

test('refuses a pattern that would find its first match for ever', () => {
  expect(() => matches('a', /a/)).toThrow('needs the flag g');
});
