import { expect, test } from 'vitest';
import { findTimes, mayTellTime } from '../../../src/pipeline/dates/said/times.ts';

/** One sentence for each form that is read, its expression between bars. */
test.each([
  '|The morning of 4 March| was cold.',
  'It froze |a week last Monday|.',
  'It froze on |Tuesday evening|.',
  'It froze on |4 March|.',
  'It froze on |March 4, 2019|.',
  'It froze on |the 4th|.',
  'It froze |the day before yesterday|.',
  'It froze |tonight|.',
  'It froze on |Christmas Eve|.',
  'It froze |this week|.',
  'It froze |last March|.',
  'It froze |at the weekend|.',
  'It froze |two years ago|.',
  'It froze |a fortnight ago|.',
  'It froze |shortly before the vote|.',
  'It froze |soon after she died|.',
  'It froze |the day after|.',
  'It froze |the week before the vote|.',
  'It froze |hours after Monday’s vote|.',
  'It froze on |the evening of the vote|.',
  'It froze on |the night|.',
  'It froze on |the eve of the vote|.',
  'It froze |at the time|, and |at Easter|.',
  'It froze |as a young woman|.',
  'It froze |that same afternoon|.',
  'She |famously| said so.',
  'She gave her |Easter| sermon.',
  'It froze |recently|.',
  'It froze in |the spring|.',
  'It froze in the |1980s|.',
  'It froze in |2019|.',
  'It froze in |October|, and in |May|.',
])('%s', (row) => {
  const parts = row.split('|');
  const sentence = parts.join('');
  expect(findTimes(sentence).map(({ words }) => words.trim())).toEqual(parts.filter((_, n) => n % 2 === 1));
  expect(mayTellTime(sentence)).toBe(true);
});

test.each(['It froze in Leeds, and nobody came.', 'Once bitten, she said no more.'])('%s tells no time', (sentence) => {
  expect(mayTellTime(sentence)).toBe(false);
});
