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
  [
    'the small words left out',
    '‘stream like drain’, says mayor',
    '“They treat a stream like a drain,” said Rosa Lim.',
    0,
  ],
  [
    'the pronoun a fragment lacks',
    '‘I was only after chips’, says mayor',
    'Rosa Lim said she was “only after chips”.',
    0,
  ],
  ['the pronoun of too few words', '‘I was only late’, says mayor', 'Rosa Lim said she was “only late”.', null],
  ['two words are chance', '‘like drain’, says mayor', '“They treat a stream like a drain,” said Rosa Lim.', null],
  [
    'not from the middle of a word',
    '‘ream like drain’, says mayor',
    '“They treat a stream like a drain,” she said.',
    null,
  ],
  ['other words', '‘It fell’, says mayor', '“It rose overnight,” said Rosa Lim.', null],
])('%s', (_, headline, body, expected) => {
  const text = `${headline}\n\n${body}\n`;
  const { quotations } = findQuotations(text, readAnatomy(text).anatomy.paragraphs);
  expect(quotations.map(({ where }) => where)).toEqual(['headline', 'body']);
  expect(findRepeats(text, quotations)).toEqual([expected === null ? null : 1, null]);
});

test('of several in the body the first that holds the words, in full before abridged', () => {
  const text =
    '‘a stream, a drain’, says mayor\n\n“It is a stream and a drain,” said Rosa Lim. “Is it a stream, a drain?” asked Emil Roth.\n';
  const { quotations } = findQuotations(text, readAnatomy(text).anatomy.paragraphs);
  expect(quotations.map(({ where }) => where)).toEqual(['headline', 'body', 'body']);
  expect(findRepeats(text, quotations)).toEqual([2, null, null]);
});
