import { expect, test } from 'vitest';
import { readArticle } from '../../../src/pipeline/index.ts';
import { readDrawn } from '../../support/marked-text.ts';

/** More in the form of continuity.test.ts, written with it and run when the rules stood. */
const rows = `
  Farmer Olga Brandt said – {Q:“The cows will not last.”} => Olga Brandt
  Farmer Olga Brandt said:⏎{Q:“The cows will not last.”}⏎Her son left. => Olga Brandt
  Farmer Olga Brandt replied: {Q:‘The cows will not last.’} => Olga Brandt
  Farmer Olga Brandt came on 3 May 2017. She said it was late. {Q:“The cows will not last,”} she said. => Olga Brandt
  Farmer Olga Brandt said: ‘The dam is dry.⏎‘The hay is gone.⏎{Q:‘The cows will not last.’} => Olga Brandt
  Farmer Olga Brandt said: “The dam is dry.⏎ALSO READ: Rain at last in Tolle⏎{Q:“The cows will not last.”} => Olga Brandt
  Farmer Olga Brandt said: “The dam is dry.⏎Sign up to our farm newsletter⏎{Q:“The cows will not last.”} => Olga Brandt
  Farmer Olga Brandt said: “The dam is dry.⏎Cows and sheep⏎{Q:“The cows will not last.”} => Olga Brandt
  Brandt Farms said: "The dam is dry.⏎" The hay is gone.⏎{Q:"The cows will not last."} => Brandt Farms
  Farmer Olga Brandt told us: “The dam is dry. “The hay is gone. {Q:“The cows will not last.”} => Olga Brandt
  {Q:“The dam is dry,} said Olga Brandt.⏎“It is wet,” said Hans Otte. => Olga Brandt
  “The dam is dry, said Olga Brandt.⏎{Q:“It is wet,”} said Hans Otte. => Hans Otte
  Olga Brandt said: “The dam is dry.⏎{Q:“It is wet,”} said Hans Otte. => Hans Otte
  “The dam is dry,” said Olga Brandt. “It has been for weeks.⏎{Q:“And no rain comes,”} she added. => Olga Brandt
  Farmer Olga Brandt spoke to the Echo.⏎Q. Is it dry?⏎A. {Q:“The cows will not last.”} => Olga Brandt
  Farmer Olga Brandt spoke to the Echo.⏎**Echo:** Is it dry?⏎**Brandt:** {Q:“The cows will not last.”} => Olga Brandt
  Farmer Olga Brandt spoke to us.⏎JW: Is it dry?⏎OB: {Q:“The cows will not last.”} => Olga Brandt
  Farmers Olga Brandt and Hans Otte spoke to us.⏎Otte: {Q:“The cows will not last.”} => Hans Otte
  Farmers Olga Brandt and Hans Otte spoke to us.⏎Q: Dry?⏎A: {Q:“The cows will not last.”} => nobody
  Farmers met in Tolle.⏎09:40 Jane West⏎Farmers’ chief says they face {Q:‘the worst year of all’} => farmers' chief
  Farmers met in Tolle.⏎09:40 Jane West⏎Olga Brandt says: {Q:“The cows will not last.”} => Olga Brandt
  “It was overdue,” said Olga Brandt. {Q:“Keep off the dam”} is what the sign says. => nobody
  “It was overdue,” said Olga Brandt.⏎{Q:“No water for cattle until further notice”} is what the notice said. => nobody
  “It was overdue,” said Olga Brandt. {Q:“They were warned”} is what Hans Otte said. => Hans Otte
  “It was overdue,” said Olga Brandt. {Q:“They were warned”} is not what she said. => nobody
  “It was overdue,” said Olga Brandt. {Q:“They were warned.”} => Olga Brandt
  {Q:“The dam will hold,”} said 王小明 in Tolle. => 王小明
  {Q:“The dam will hold,”} said عمر شريف in Tolle on Monday. => عمر شريف
  {Q:“The dam was dry long before they came.”}⏎— Olga Brandt, Tolle => Olga Brandt
`
  .trim()
  .split('\n')
  .map((line) => line.trim());

test.each(rows)('%s', (row) => {
  const [drawn = '', wanted] = row.split(' => ');
  const head = ['No rain in the hills for a year', 'By Jane West', '12 March 2019'];
  const { text, spans } = readDrawn(`${[...head, ...drawn.split('⏎')].join('\n\n')}\n`);
  const at = spans[0]?.start ?? -1;
  const { quotations } = readArticle({ file: 'a.txt', name: 'a', text }, null, { known: [], dates: { order: null } });
  const quotation = quotations.find(({ marked }) => marked.some(({ start, end }) => start <= at && at < end));
  const attribution = quotation?.attribution;
  expect(attribution?.kind === 'attributed' ? attribution.speaker.name : 'nobody').toBe(wanted);
});
