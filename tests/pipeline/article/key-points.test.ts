import { expect, test } from 'vitest';
import { readArticle } from '../../../src/pipeline/index.ts';

/** The words of every quotation of a live blog whose paragraphs have no blank lines between. */
const quoted = (...points: readonly string[]) =>
  readArticle(
    {
      file: 'a.txt',
      name: 'a',
      text: [
        'Bridge vote as it happened: minister wins by two',
        '4 March 2022',
        '',
        'Key points',
        ...points,
        '18.02',
        'Transport minister Olga Prins has sat down. She told the chamber: “You may walk on it in your minds.”',
        '18.07',
        'Opposition leader Ralf Duin is up. “The minister has built a toll without a road,” he begins.',
        '',
      ].join('\n'),
    },
    null,
    { known: [], dates: { order: null, today: '2025-01-01' } },
  ).quotations.map(({ text }) => text);

const told = ['You may walk on it in your minds.', 'The minister has built a toll without a road'];

test('a key point is a link to its entry, and left out', () => {
  expect(quoted('Minister wins the vote', 'Duin: “a toll without a road”')).toEqual(told);
});

test('one that quotes what no entry says again is kept', () => {
  expect(quoted('The minister says the bridge is “finished in spirit”', 'Minister wins the vote')).toEqual([
    'finished in spirit',
    ...told,
  ]);
});
