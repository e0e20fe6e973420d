import { describe, expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { whenSaid } from '../../../src/pipeline/dates/index.ts';
import { quoted } from './quoted.ts';

/**
 * When the words in “…” were said, of an article published on Saturday 15 January 2022. Of several quotations in a
 * row the last one is asked about. "published" stands for the day of publication.
 */
function check(row: string): void {
  const [drawn = '', wanted = ''] = row.split(' => ');
  const paragraphs = drawn.trim().split('⏎').join('\n\n');
  const text = `Nobody ordered the crane\n\n${paragraphs}\n`;
  const passages = paragraphs.match(/“[^”]*”/g) ?? [];
  const readings = whenSaid(text, readAnatomy(text).anatomy, quoted(text, ...passages), '2022-01-15');
  const last = readings.at(-1);
  const found = last === null || last === undefined ? 'nothing' : `${last.date} ${last.basis}`;
  expect(found).toBe(
    wanted === 'published' ? '2022-01-15 published' : wanted.endsWith('unknown') ? wanted : `${wanted} stated`,
  );
}

const rows = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim());

describe('a name with a day in it is no day', () => {
  test.each(
    rows(`
      Ida Moe told the Sunday Times: “There is smoke.” => published
      Ida Moe told the Sunday Breakfast programme: “I see none.” => published
      Ida Moe told The Mail on Sunday: “I see none.” => published
      In an interview with the Sunday Post, Ida Moe said: “I see none.” => published
      Ida Moe told the Sunday Times on Thursday: “I see none.” => 2022-01-13
      Ida Moe told the Monday Club it was “a shame”. => published
      “I see none,” Ida Moe told Friday Night Live. => published
      On Black Friday shops were full, Ida Moe said: “I see none.” => published
      On Sunday Ida Moe said: “I see none.” => 2022-01-09
      In the 1980s, Ida Moe said: “I see none.” => 1980/1989
      In the early 1990s Ida Moe said: “I see none.” => 1990/1999
      In the 1980s it froze, Ida Moe said: “I see none.” => published
      In the 1980s, Ida Moe said, it froze. “I see none.” => published
      Ida Moe, of the Friday Project, said: “I see none.” => published
    `),
  )('%s', check);
});

describe('days told by number, distance or name', () => {
  test.each(
    rows(`
      Speaking on the 12th, Ida Moe said: “We will build.” => 2022-01-12
      In an interview in May she had said it was “built”. => 2021-05
      On the 12th a clerk, Ida Moe, said it was “built”. => 2022-01-12
      “We built,” Ida Moe said on the 20th. => 2021-12-20
      Ida Moe spoke otherwise on the 12th, when she called it “built”. => 2022-01-12
      Ida Moe left on the 12th, when it froze, saying: “We built.” => published
      Exactly a year earlier Ida Moe had told the council it was “built”. => 2019-01-15/2022-01-15 unknown
      The night before the vote, Ida Moe told friends it was “built”. => 2012-01-15/2022-01-15 unknown
      “We built,” Ida Moe said the day before yesterday. => 2022-01-13
      “We built,” Ida Moe said last Thursday week. => 2022-01-06
      “We built,” Ida Moe said on Monday of last week. => 2022-01-03
      “We built,” Ida Moe said on Wednesday last week. => 2022-01-05
      “We built,” Ida Moe said on New Year’s Eve. => 2021-12-31
      “We built,” Ida Moe said on Christmas Day. => 2021-12-25
      “We built,” Ida Moe said a week ago. => 2022-01-08~
      “We built,” Ida Moe said a week ago on Tuesday. => 2022-01-04
      “We built,” Ida Moe said early on Tuesday morning. => 2022-01-11
      “We built,” Ida Moe said Tuesday. => 2022-01-11
      “We built,” Ida Moe told reporters late Tuesday. => 2022-01-11
      “We built,” Ida Moe said on Sunday 2 January. => 2022-01-02
      “We built,” Ida Moe said on the morning of 3 January. => 2022-01-03
      “We built,” Ida Moe said on the 3rd of January. => 2022-01-03
      “We built,” Ida Moe said in the 1980s. => 1980/1989
      “We built,” Ida Moe said last March. => 2021-03
      “We built,” Ida Moe said earlier this month. => 2022-01-01/2022-01-15
      “We built,” Ida Moe said earlier this year. => 2022-01-01/2022-01-15
      “We built,” Ida Moe said this week. => 2022-01-10/2022-01-15
      “We built,” Ida Moe wrote in her diary in 1998. => 1998
    `),
  )('%s', check);
});

describe('the day of an event is not the day of the words', () => {
  test.each(
    rows(`
      What she saw at Tuesday’s rally was “a shame”, Ida Moe said on Friday. => 2022-01-14
      On July 9, “the land was a mess”, the officer Ida Moe told the court on Monday. => 2022-01-10
      On July 9 the land was “a mess”, the officer Ida Moe told the court on Monday. => 2022-01-10
      On Sunday the land was “a mess”, the officer Ida Moe said on Monday. => 2022-01-10
      In December 2020, auditor Ida Moe said, the council “approved the fund”. => published
      In an email of 2 February 2021, Ida Moe wrote: “We will build.” => 2021-02-02
      In December 2020, he said, the council “approved the fund”. => published
      Specifically on July 9 and 10, “the land was a mess” with most of it burnt. => published
      At Tuesday’s rally, Ida Moe said it was “a shame”. => 2022-01-11
      Ida Moe told Tuesday’s meeting: “We will build.” => 2022-01-11
      Ida Moe said at Tuesday’s meeting: “We will build.” => 2022-01-11
      Ida Moe called Tuesday’s meeting “a shame”. => published
      Ida Moe said Tuesday’s meeting had been “a shame”. => published
      The fire on Monday was “a shame”, Ida Moe said on Thursday. => 2022-01-13
      Ida Moe, who was freed on Monday, said: “We will build.” => published
      Ida Moe said the man held on Monday was “a shame”. => published
      Ida Moe will tell the council on Monday: “We will build.” => published
      Ida Moe is expected to say on Monday that it is “a shame”. => published
      “The vote on Monday is lost,” Ida Moe said. => published
    `),
  )('%s', check);
});

describe('verbs of saying', () => {
  test.each(
    rows(`
      “There is smoke,” Ida Moe fumed on Monday. => 2022-01-10
      “There is smoke,” Ida Moe mused on Monday. => 2022-01-10
      Ida Moe had written to her on the 10th that the day had been “a baptism”. => 2022-01-10
      Ida Moe said after Saturday’s game that the crane was “a giraffe”. => 2022-01-15
      “There is smoke,” Ida Moe joked at Wednesday’s opening. => 2022-01-12
      Ida Moe said on the night that the crane was “a giraffe”. => 2012-01-15/2022-01-15 unknown
      Ida Moe has written a book on the 10th crane, which she calls “a giraffe”. => published
      “There is smoke,” said Ida Moe, who was crowned on Monday. => published
    `),
  )('%s', check);
});

describe('the scene goes on', () => {
  test.each(
    rows(`
      At a rare press conference Wednesday, Ms Moe vowed to build.⏎“It hangs on the port,” Ms Moe said. => 2022-01-12
      Ida Moe said in a video address on Jan. 11 that the risk is small.⏎“It is old news,” Moe said in the video address. => 2022-01-11
      Ida Moe said in a video address on Jan. 11 that the risk is small.⏎“It is old news,” Moe said in the address.⏎“Did it not start last year?” => 2022-01-11
      On Tuesday, Ida Moe said it was scrap. Moe said it was “a shame”. => 2022-01-11
      On Tuesday, Ida Moe said it was scrap. “It is a shame,” she said. => 2022-01-11
      On Tuesday, Ida Moe said it was scrap. Emil Roth said it was “a shame”. => published
      On Tuesday, Ida Moe came home. Moe said it was “a shame”. => published
      The court had ruled on June 29 2020. Ida Moe had been known and, on June 30, had posted to her friends, “The time is over.” => 2020-06-30
      On Tuesday Emil Roth left. A day earlier Ida Moe said it was “a shame”. => 2022-01-10
      On Tuesday Emil Roth left. Ida Moe said the next day that it was “a shame”. => 2022-01-12
      On Tuesday Emil Roth left. Ida Moe said later that day that it was “a shame”. => 2022-01-11
    `),
  )('%s', check);
});

describe('a time that cannot be resolved leaves its span', () => {
  test.each(
    rows(`
      “We built,” Ida Moe said on 29 February. => 2021-02-01/2021-02-28 unknown
      “We built,” Ida Moe said a few days ago. => 2022-01-08/2022-01-13 unknown
      “We built,” Ida Moe said the other day. => 2022-01-01/2022-01-14 unknown
      “We built,” Ida Moe said several weeks ago. => 2021-11-20/2022-01-01 unknown
      “We built,” Ida Moe said last summer. => 2021-01-01/2021-12-31 unknown
      “We built,” Ida Moe said recently. => 2021-10-15/2022-01-15 unknown
      “We built,” Ida Moe said a day earlier. => 2022-01-01/2022-01-15 unknown
    `),
  )('%s', check);
});

describe('a day that stands behind what is told of the speaker, or dates what is written', () => {
  test.each(
    rows(`
      “We built,” Ida Moe said, on Tuesday. => 2022-01-11
      “We built,” said Ida Moe, the mayor of Brack, on Tuesday. => 2022-01-11
      “We built,” said Ida Moe as she left the court on Tuesday. => 2022-01-11
      “We built,” said Ida Moe, who took office on Tuesday. => published
      “We built,” Ida Moe said in a video posted on Tuesday. => 2022-01-11
      Ida Moe resigned on Tuesday, calling the crane “a bore”. => 2022-01-11
      The crane that fell on Tuesday is gone, Ida Moe said, calling it “a bore”. => published
      The crane is “a bore”, Ida Moe wrote to him on 3 May 2019. => 2019-05-03
      The crane is “a bore”, according to a statement from Ida Moe on Tuesday. => 2022-01-11
      A memo dated 3 May 2019 called the crane “a bore”. => 2019-05-03
      According to minutes of 3 May 2019, Ida Moe called the crane “a bore”. => 2019-05-03
      Ida Moe’s diary for 3 May 2019 reads: “We built.” => 2019-05-03
      Ida Moe said the letter of 3 May 2019 was “a bore”. => published
    `),
  )('%s', check);
});

describe('a phrase that dates the speaking, but tells no day', () => {
  test.each(
    rows(`
      “We built,” Ida Moe said a day after the flood. => 2012-01-15/2022-01-15 unknown
      “We built,” Ida Moe said shortly before he died in 2003. => 2003-01-01/2003-12-31 unknown
      On the eve of the vote Ida Moe called the crane “a bore”. => 2012-01-15/2022-01-15 unknown
      Ida Moe said at the time that it was “a bore”. => 2012-01-15/2022-01-15 unknown
      “We built,” Ida Moe said at Easter. => 2021-01-15/2022-01-15 unknown
      As a young woman Ida Moe said cranes were “a bore”. => 1962-01-15/2022-01-15 unknown
      Years ago Ida Moe said cranes were “a bore”. => 2012-01-15/2020-01-15 unknown
      “We built,” Ida Moe said a fortnight ago. => 2022-01-01~
      After the vote Ida Moe called the crane “a bore”. => published
    `),
  )('%s', check);
});

describe('a day that is told otherwise', () => {
  test.each(
    rows(`
      Kesh lost to Orm on Tuesday night. “We were asleep,” coach Ida Moe said afterwards. => 2022-01-11
      Kesh lost to Orm on Tuesday night. “We were asleep,” coach Ida Moe said. => published
      Kesh lost to Orm on Tuesday. It had won on Sunday. “We were awake,” coach Ida Moe said after the match. => 2022-01-09
      “I see none,” Ida Moe said after the sale on Wednesday. => 2022-01-12
      Ida Moe said after the sale on Wednesday was halted that it was “a shame”. => published
      Ida Moe once called the crane “a shame”. => 1962-01-15/2022-01-15 unknown
      Ida Moe, once a pilot, called the crane “a shame”. => published
      On Tuesday Ida Moe repeated what she once called “a shame”. => 1962-01-15/2022-01-15 unknown
      In his Christmas message the bishop, Karl Orr, called the crane “a shame”. => 2021-12-01/2021-12-31 unknown
      In her New Year’s speech Ida Moe called the crane “a shame”. => 2021-12-25/2022-01-10 unknown
      The Christmas market was “a shame”, Ida Moe said. => published
      In 2019 the then mayor, Karl Orr, promised a crane that was “built to last”. => 2019
      In 2019 the then mayor, Karl Orr, left, and Ida Moe said it was “built to last”. => published
      Ida Moe repeated it on Tuesday. “It is a shame,” she told the council. => 2022-01-11
    `),
  )('%s', check);
});
