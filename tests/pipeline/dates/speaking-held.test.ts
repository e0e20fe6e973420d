import { expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { whenSaid } from '../../../src/pipeline/dates/index.ts';
import { quoted } from './quoted.ts';

/** More in the form of speaking.test.ts, published on Wednesday 9 March 2022, written with it and run when the rules stood. */
const rows = `
  Luc Amar told the Sunday Mirror: “We wait.” => published
  Luc Amar told the Saturday Review programme: “We wait.” => published
  In the Independent on Sunday, Luc Amar wrote: “We wait.” => published
  Luc Amar told the Sunday Herald yesterday: “We wait.” => 2022-03-08
  Luc Amar told the Thursday Group of mayors it was “sad”. => published
  On Tuesday Luc Amar said: “We wait.” => 2022-03-08
  Luc Amar of the Wednesday Trust said: “We wait.” => published
  Speaking on the 4th, Luc Amar said: “We wait.” => 2022-03-04
  “We wait,” Luc Amar wrote on the 28th. => 2022-02-28
  “We wait,” Luc Amar said the day before yesterday. => 2022-03-07
  “We wait,” Luc Amar said on Wednesday. => 2022-03-09
  “We wait,” Luc Amar said last Wednesday. => 2022-03-02
  “We wait,” Luc Amar said on Friday last week. => 2022-03-04
  “We wait,” Luc Amar said on Boxing Day. => 2021-12-26
  “We wait,” Luc Amar said on New Year’s Day. => 2022-01-01
  “We wait,” Luc Amar said Monday. => 2022-03-07
  “We wait,” Luc Amar said in a statement late on Monday night. => 2022-03-07
  “We wait,” Luc Amar said on the 1st of March. => 2022-03-01
  “We wait,” Luc Amar said on Tuesday, March 1. => 2022-03-01
  “We wait,” Luc Amar said in the 1990s. => 1990/1999
  “We wait,” Luc Amar said last November. => 2021-11
  “We wait,” Luc Amar said in February. => 2022-02
  “We wait,” Luc Amar said earlier this month. => 2022-03-01/2022-03-09
  “We wait,” Luc Amar said this month. => 2022-03-01/2022-03-09
  “We wait,” Luc Amar said last year. => 2021
  “We wait,” Luc Amar said on 4 May 2016. => 2016-05-04
  What was found in Monday’s search was “sad”, Luc Amar said yesterday. => 2022-03-08
  On 3 May, “it was dark”, Luc Amar told the jury on Tuesday. => 2022-03-08
  In May 2019, Luc Amar said, the firm “was sold for nothing”. => published
  In his evidence on Tuesday Luc Amar said it was “sad”. => 2022-03-08
  During Monday’s debate, Luc Amar said it was “sad”. => 2022-03-07
  Luc Amar told Monday’s hearing that it was “sad”. => 2022-03-07
  Luc Amar described Monday’s hearing as “sad”. => published
  Luc Amar said that Monday’s search was “sad”. => published
  The search on Monday was “sad”, said Luc Amar. => published
  Luc Amar, who was hurt on Sunday, said: “We wait.” => published
  Luc Amar will say on Friday: “We wait.” => published
  Luc Amar is due to tell MPs on Monday that it is “sad”. => published
  At a news conference Monday, Mr Amar promised to wait.⏎“It hangs on the snow,” Mr Amar said. => 2022-03-07
  On Monday, Luc Amar said it was scrap. “It is sad,” he said. => 2022-03-07
  On Monday, Luc Amar said it was scrap.⏎“It is sad,” said Ida Moe. => published
  On Monday, Luc Amar flew home. Amar said it was “sad”. => published
  The firm was sold on 3 April 2018. Luc Amar had written on 5 April: “We wait.” => 2018-04-05
  On Monday Ida Moe left. A day later Luc Amar said it was “sad”. => 2022-03-08
  On Monday Ida Moe left. Luc Amar said that evening that it was “sad”. => 2022-03-07
  “We wait,” Luc Amar said on 31 April. => 2021-04-01/2021-04-30 unknown
  “We wait,” Luc Amar said some days ago. => 2022-03-02/2022-03-07 unknown
  “We wait,” Luc Amar said a few weeks ago. => 2022-01-12/2022-02-23 unknown
  “We wait,” Luc Amar said last autumn. => 2021-01-01/2021-12-31 unknown
  “We wait,” Luc Amar recently said. => 2021-12-09/2022-03-09 unknown
`
  .trim()
  .split('\n')
  .map((line) => line.trim());

test.each(rows)('%s', (row) => {
  const [drawn = '', wanted = ''] = row.split(' => ');
  const paragraphs = drawn.split('⏎').join('\n\n');
  const text = `Nobody ordered the crane\n\n${paragraphs}\n`;
  const passages = paragraphs.match(/“[^”]*”/g) ?? [];
  const last = whenSaid(text, readAnatomy(text).anatomy, quoted(text, ...passages), '2022-03-09').at(-1);
  expect(last ? `${last.date} ${last.basis}` : 'nothing').toBe(
    wanted === 'published' ? '2022-03-09 published' : wanted.endsWith('unknown') ? wanted : `${wanted} stated`,
  );
});
