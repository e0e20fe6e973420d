import { expect, test } from 'vitest';
import { inFigures } from '../../../src/search/page/figures.ts';

test.each([
  ['seven per cent', '7 per cent'],
  ['seventy-one boats', '71 boats'],
  ['fourteen thousand', '14,000'],
  ['three hundred and five boats', '305 boats'],
  ['two and a half billion', '2.5 billion'],
  ['Fifty boats and ten crews', '50 boats and 10 crews'],
])('%s', (typed, figures) => {
  expect(inFigures(typed)).toBe(figures);
});

test.each(['thousands of boats', 'a hundred boats', 'often', 'boats and crews', 'half a boat', 'the  harbour', ''])(
  '“%s” has no number to write in figures',
  (typed) => {
    expect(inFigures(typed)).toBe(typed);
  },
);
