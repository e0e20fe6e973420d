import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/pipeline/index.ts';
import { readDrawn } from '../../support/marked-text.ts';

/**
 * Who says a quotation that goes on: over paragraphs, past a caption or a teaser, behind any mark that introduces it, in
 * interviews, live blogs and letters. A row: paragraphs parted by ⏎, the quotation in question drawn as {Q:…} with its
 * marks; behind => its speaker, or "nobody".
 */
const settings = { known: [], dates: { order: null } };

function check(row: string): void {
  const [drawn = '', wanted] = row.split(' => ');
  const head = ['Harbour wall gives way in the night', 'By Nora Quill', '12 March 2019'];
  const { text, spans } = readDrawn(`${[...head, ...drawn.trim().split('⏎')].join('\n\n')}\n`);
  const at = spans[0]?.start ?? -1;
  const { quotations } = readArticle({ file: 'a.txt', name: 'a', text }, null, settings);
  const quotation = quotations.find(({ marked }) => marked.some(({ start, end }) => start <= at && at < end));
  const attribution = quotation?.attribution;
  expect(attribution?.kind === 'attributed' ? attribution.speaker.name : 'nobody').toBe(wanted);
}

const rows = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim());

describe('marks and words that introduce', () => {
  test.each(
    rows(`
      Engineer Emil Roth added – {Q:“It was never going to hold.”} => Emil Roth
      Engineer Emil Roth said - {Q:“It was never going to hold.”} => Emil Roth
      Engineer Emil Roth said . {Q:“It was never going to hold.”} => Emil Roth
      Engineer Emil Roth said:⏎{Q:“It was never going to hold.”} => Emil Roth
      Ida Moe left on 4 May 2018. Engineer Emil Roth said it was old. {Q:“It was never going to hold,”} he said. => Emil Roth
    `),
  )('%s', check);
});

describe('a quotation of several paragraphs', () => {
  test.each(
    rows(`
      Engineer Emil Roth said: “The wall was old.⏎“It was wet.⏎{Q:“It was never going to hold.”} => Emil Roth
      Engineer Emil Roth said: “The wall was old.⏎More from Coast⏎Runner breaks record in the rain⏎{Q:“It was never going to hold.”} => Emil Roth
      Engineer Emil Roth said: “The wall was old.⏎Read more: Ferry runs aground off Holm⏎{Q:“It was never going to hold.”} => Emil Roth
      Engineer Emil Roth said: “The wall was old.⏎Advertisement⏎{Q:“It was never going to hold.”} => Emil Roth
      Engineer Emil Roth said: “The wall was old.⏎The wall on Sunday (Picture: Rosa Lim)⏎{Q:“It was never going to hold.”} => Emil Roth
      Roth Engineers said in a statement: "The wall was old.⏎More from Coast⏎Firm statement⏎— Roth Engineers (@RothEng) March 12, 2019⏎{Q:"It was never going to hold."} => Roth Engineers
      Roth Engineers said: "The wall was old.⏎"We checked it.⏎" Also it was wet. Thank you.⏎{Q:"Only now do we see how old it was."} => Roth Engineers
      Engineer Emil Roth spoke of it, telling reporters: “That is why we came. “The wall was old and wet. {Q:“It was never going to hold.”} => Emil Roth
      “I am going home, said Emil Roth.⏎{Q:“I stay,”} said Ida Moe. => Ida Moe
      {Q:“I am going home,} said Emil Roth.⏎“I stay,” said Ida Moe. => Emil Roth
      {Q:"It is a dark picture,} said Emil Roth of Figures Ltd. "I am struck by the fall." => Emil Roth
      "It is a dark picture, said Emil Roth of Figures Ltd. {Q:"I am struck by the fall."} => Emil Roth
      Ida Moe said: “The wall was old.⏎{Q:“It was never going to hold,”} said Emil Roth. => Emil Roth
    `),
  )('%s', check);
});

describe('interviews', () => {
  test.each(
    rows(`
      We met the engineer Emil Roth.⏎Q: Why did it fall?⏎A: {Q:“It was old and wet.”} => Emil Roth
      We met the engineer Emil Roth and his son.⏎Gazette: Why did it fall?⏎Roth: {Q:“It was old and wet.”} => Emil Roth
      We met the engineer Emil Roth.⏎**Gazette:** Why did it fall?⏎**Roth:** {Q:“It was old and wet.”} => Emil Roth
      We met the engineer Emil Roth.⏎NQ: Why did it fall?⏎ER: {Q:“It was old and wet.”} => Emil Roth
      We met the engineer Emil Roth.⏎Reporter: “Was it old?”⏎Engineer Emil Roth: {Q:“It was old and wet.”} => Emil Roth
      We met Emil Roth and Ida Moe.⏎Q: Why did it fall?⏎A: {Q:“It was old and wet.”} => nobody
      We met Emil Roth and Ida Moe.⏎ER: It was old.⏎IM: {Q:“It was old and wet.”} => Ida Moe
    `),
  )('%s', check);
});

describe('live blogs and letters', () => {
  test.each(
    rows(`
      People have met in Holm since noon.⏎20:19 Adam Brook⏎{Q:“Nobody should go out,”} the mayor said. => the mayor
      People have met in Holm since noon.⏎14.05 Adam Brook⏎Ida Moe says: {Q:“Nobody should go out.”} => Ida Moe
      People have met in Holm since noon.⏎Adam Brook 14:05⏎He said {Q:“nobody should go out”}. => nobody
      {Q:“The wall was a shame from the start.”}⏎— Ida Moe, Holm => Ida Moe
      {Q:“The wall was a shame from the start.”}⏎Yours, Ida Moe => nobody
    `),
  )('%s', check);
});
