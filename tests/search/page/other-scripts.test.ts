import { expect, test } from 'vitest';
import { unpackFacts } from '../../../src/search/packed-facts.ts';
import { inOwnScript } from '../../../src/search/page/other-scripts.ts';
import { noFacts } from '../../support/facts.ts';

const names = [
  ...['Angela Merkel', 'Emmanuel Macron', 'Justin Trudeau', 'Shinzo Abe', 'Ursula von der Leyen', 'Jens Stoltenberg'],
  ...['Vladimir Putin', 'Joe Biden', 'Sergei Lavrov', 'Ben Wallace', 'Boris Johnson', 'the Harbour Board'],
];
const facts = unpackFacts({ ...noFacts, speakers: names.map((name) => ['', name, '', -1, []]) });
const known = { facts, counts: names.map(() => 1), months: [], language: 'en-GB' };

test.each([
  ['ميركل ماكرون ترودو', 'Angela Merkel Emmanuel Macron Justin Trudeau'],
  ['بوتين بايدن', 'Vladimir Putin Joe Biden'],
  ['לברוב פוטין', 'Sergei Lavrov Vladimir Putin'],
  ['პუტინი', 'Vladimir Putin'],
  ['Մերկել', 'Angela Merkel'],
  ['पुतिन', 'Vladimir Putin'],
  ['プーチン', 'Vladimir Putin'],
  ['ボリス・ジョンソン', 'Boris Johnson'],
  ['ラブロフ', 'Sergei Lavrov'],
  ['마크롱', 'Emmanuel Macron'],
  ['바이든 월리스', 'Joe Biden Ben Wallace'],
  ['普京 拜登', 'Vladimir Putin Joe Biden'],
  ['斯托尔滕贝格', 'Jens Stoltenberg'],
  // Countries by their names, and no name for what is none.
  ['乌克兰 nato', 'Ukraine nato'],
  ['أوكرانيا', 'Ukraine'],
  ['战争', '战争'],
  ['الحرب', 'الحرب'],
  ['Лавров nato', 'Лавров nato'],
])('%s', (typed, meant) => {
  expect(inOwnScript(typed, known)).toBe(meant);
});
