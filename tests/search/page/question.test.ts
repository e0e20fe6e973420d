import { expect, test } from 'vitest';
import { readQuestion } from '../../../src/search/page/question.ts';

test.each([
  ['Putin\u00a0stressed', { words: ['putin', 'stressed'] }],
  ["don't DON’T dont", { words: ['dont'] }],
  ['Sauli Niinistö', { words: ['sauli', 'niinisto'] }],
  ['pro-Moscow', { hyphenated: [['pro', 'moscow']] }],
  ['eastern\u2011Ukraine war', { words: ['war'], hyphenated: [['eastern', 'ukraine']] }],
  ['Russia–Ukraine', { words: ['russia', 'ukraine'] }],
  ['"military response" nato', { words: ['nato'], phrases: [['military', 'response']] }],
  ['“the pro-Moscow president”', { phrases: [['the', 'pro', 'moscow', 'president']] }],
  ['“Russia–Ukraine talks”', { phrases: [['russia', 'ukraine', 'talks']] }],
  ['"not closed', { words: ['not', 'closed'] }],
  ['"" — - …', {}],
  ['invasion -ukraine', { words: ['invasion'], excluded: [['ukraine']] }],
  [
    'invasion -"no weapons" pro-moscow',
    { words: ['invasion'], hyphenated: [['pro', 'moscow']], excluded: [['no', 'weapons']] },
  ],
  ['100 000 troops', { words: ['100000', 'troops'], whole: new Set(['100000']) }],
  ['a hundred thousand troops', { words: ['100000', 'troops'], whole: new Set(['100000']) }],
  ['$450m', { hyphenated: [['450', 'million']] }],
  ['总统 talks', { words: ['talks'], hyphenated: [['总', '统']] }],
  ['2.5 billion for ships', { words: ['for', 'ships'], hyphenated: [['25', 'billion']] }],
  ['5 men', { words: ['5', 'men'], whole: new Set(['5']) }],
  ['- 5 - 3', { words: ['5', '3'], whole: new Set(['5', '3']) }],
  ['UN 7% G7 un', { words: ['un', '7', 'g7'], whole: new Set(['un', '7', 'g7']) }],
  ['<script>alert(1)</script>', { words: ['scriptalert1', 'script'] }],
])('%s', (typed, expected) => {
  expect(readQuestion(typed)).toEqual({
    words: [],
    whole: new Set(),
    hyphenated: [],
    phrases: [],
    excluded: [],
    ...expected,
  });
});
