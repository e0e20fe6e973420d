import { readAnatomy } from '../../src/pipeline/article/index.ts';
import { readDates, whenSaid } from '../../src/pipeline/dates/index.ts';
import { quoted } from '../pipeline/dates/quoted.ts';

// Run in another time zone by dates.test.ts: what it prints must not depend on where it runs.
const text = [
  'Ice road opens',
  '2021-12-21T23:55:00-10:00',
  '',
  '“No,” she said on Tuesday.',
  '“Never,” she said last night.',
  '“Not now,” she said on 3 March.',
  '“Not yet,” she said two days ago.',
].join('\n');
const { anatomy } = readAnatomy(text);
const published = readDates(text, anatomy, { order: null }).published?.date ?? null;
const quotations = quoted(text, '“No,”', '“Never,”', '“Not now,”', '“Not yet,”');
console.log(published, JSON.stringify(whenSaid(text, anatomy, quotations, published)));
