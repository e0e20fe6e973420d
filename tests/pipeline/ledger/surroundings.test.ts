import { expect, test } from 'vitest';
import type { Paragraph } from '../../../src/domain.ts';
import { keptPlaceOf, placeOf, surroundingsOf } from '../../../src/pipeline/ledger/surroundings.ts';

test('where a quotation stands is known again, and told anew of another text or other paragraphs', () => {
  const text = 'The harbour was shut. “We wait,” Rosa Lim said at noon. Nobody slept.';
  const marked = [{ start: 22, end: 32 }];
  const paragraphs: Paragraph[] = [{ start: 0, end: text.length, where: 'body', lines: [1, 1] }];
  const fresh = (words: string, within: readonly Paragraph[]) => placeOf(surroundingsOf(words, within, marked));
  expect(keptPlaceOf(text, paragraphs, marked)).toBe(fresh(text, paragraphs));
  expect(keptPlaceOf(text, paragraphs, marked)).toBe(fresh(text, paragraphs));
  const other = text.replace('noon', 'dawn');
  expect(fresh(other, paragraphs)).not.toBe(fresh(text, paragraphs));
  expect(keptPlaceOf(other, paragraphs, marked)).toBe(fresh(other, paragraphs));
  const narrow: Paragraph[] = [{ start: 22, end: 40, where: 'body', lines: [1, 1] }];
  expect(fresh(other, narrow)).not.toBe(fresh(other, paragraphs));
  expect(keptPlaceOf(other, narrow, marked)).toBe(fresh(other, narrow));
});
