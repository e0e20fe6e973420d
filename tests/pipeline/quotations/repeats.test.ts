import { expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';
import { findRepeats } from '../../../src/pipeline/quotations/repeats.ts';

test.each([
  [
    'a part of what the story quotes',
    '‘It rose overnight’, says mayor',
    '“The river? It rose overnight,” said Rosa Lim.',
    0,
  ],
  ['the same in another case', '‘it rose overnight’, says mayor', '“It Rose Overnight,” said Rosa Lim.', 0],
  ['only half a word', '‘It rose over’, says mayor', '“It rose overnight,” said Rosa Lim.', null],
  ['other words', '‘It fell’, says mayor', '“It rose overnight,” said Rosa Lim.', null],
])('%s', (_, headline, body, expected) => {
  const text = `${headline}\n\n${body}\n`;
  const { quotations } = findQuotations(text, readAnatomy(text).anatomy.paragraphs);
  expect(quotations.map(({ where }) => where)).toEqual(['headline', 'body']);
  expect(findRepeats(text, quotations)).toEqual([expected === null ? null : 1, null]);
});
