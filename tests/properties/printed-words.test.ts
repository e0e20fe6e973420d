import { unified } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { type Reading, readArticle } from '../../src/pipeline/index.ts';
import { writeEntry } from '../../src/pipeline/writing/entry.ts';
import { splitEntry } from '../../src/pipeline/writing/front-matter.ts';
import { entrySchema } from '../../src/schema.ts';
import { readBody, wordsOf } from '../../src/timeline/body.ts';
import { labelQuotations } from '../../src/timeline/labels.ts';
import { printed, shown } from '../support/printed.ts';
import { runs } from '../support/runs.ts';
import { anyText, mangledArticle } from './texts.ts';

/** What a page shows of an article is what the article prints, word for word, whatever the article is like. */

const processor = await unified({ gfm: false, smartypants: false }).createRenderer({ syntaxHighlight: false });

const sidecar = { headline: 'A headline', published: '2021-11-30' };
const settings = { known: [], dates: { order: null } };

/** The paragraphs of the page, as a browser reads the HTML that it is sent. */
async function onThePage(reading: Reading): Promise<readonly string[]> {
  const entry = writeEntry(reading, (speaker) => speaker, { address: '2021-11-30-a-headline' });
  if (!entry) throw new Error('an article with a headline and a date has an entry');
  const { data, body } = splitEntry(entry.text);
  const checked = entrySchema.parse(data);
  const { code } = await processor.render(body);
  const read = readBody(code);
  // The site is made from the tree at hand, and the entry says the same.
  expect(entry.tree?.children).toEqual(read.tree.children);
  const label = { name: 'A Name', about: 'Minister', mark: 1 as const, isPart: false, address: '/speakers/a-name/' };
  const page = toHtml(labelQuotations(read.tree, new Map(checked.quotations.map(({ id }) => [id, label]))));
  const blocks = fromHtml(page, { fragment: true }).children.filter(
    (node) =>
      node.type === 'element' && node.tagName !== 'hr' && ![node.properties.className].flat().includes('speakers-said'),
  );
  const words = blocks.map((block) => shown(textOf(block)));
  // What every other page and file is made from says the same.
  expect(read.paragraphs.map((paragraph) => shown(wordsOf(paragraph)))).toEqual(words);
  return words;
}

test.each([
  ['an overlap', 'Mr Harker said: ‘We will not leave anybody behind.\n\nThe council called it a ‘disaster”.'],
  ['a closing mark on its own line', 'The river rose.\n\n“We go now\n” said Tom Harker.'],
  ['a closing mark alone', 'The river rose.\n\n„We go now\r\n\r\n” said Tom Harker.'],
  ['marks that are nested and crossed', 'Ann said: “He told me ‘it rose” and fell’ at noon.'],
  ['markup', '<b>“It rose,”</b> she said & left &amp; went *on* _and_ [on](x).\n\n    four'],
  ['control characters', 'It \u0001rose\u0008 and \u000b“fell\u0000,” he said.'],
])('%s', async (_, text) => {
  const reading = readArticle({ file: 'a.txt', name: 'a', text: `A headline\n\n${text}` }, sidecar, settings);
  expect(await onThePage(reading)).toEqual(printed(reading));
});

test.each([
  ['* * *', 1],
  ['***', 1],
  ['⁂', 1],
  ['- - -', 1],
  ['Advertisement', 0],
  ['* * *\n\nAdvertisement', 0],
  ['?!', 0],
])('%s between two parts of a story is %i break on its page, and no word', async (line, breaks) => {
  const text = `A headline\n\nThe lamp went out at six.\n\n${line}\n\n“It never came,” said Rosa Lim, the keeper.\n`;
  const reading = readArticle({ file: 'a.txt', name: 'a', text }, sidecar, settings);
  expect(await onThePage(reading)).toEqual(printed(reading));
  const entry = writeEntry(reading, (speaker) => speaker, { address: '2021-11-30-a-headline' });
  expect(entry?.text.split(/^---$/m).length).toBe(3 + breaks);
});

test('a line of marks above or below the story is no break', () => {
  const text = 'A headline\n\n* * *\n\nThe lamp went out at six.\n\n* * *\n\nWhere to call\n\n* * *\n';
  const reading = readArticle({ file: 'a.txt', name: 'a', text }, sidecar, settings);
  const entry = writeEntry(reading, (speaker) => speaker, { address: '2021-11-30-a-headline' });
  expect(entry?.tree?.children.filter((node) => node.type === 'element' && node.tagName === 'hr')).toEqual([]);
});

test('any article', { timeout: process.env.FUZZ ? 14_400_000 : 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(mangledArticle, mangledArticle, anyText), async (text) => {
      const reading = readArticle({ file: 'a.txt', name: 'a', text }, sidecar, settings);
      expect(await onThePage(reading)).toEqual(printed(reading));
    }),
    { numRuns: runs(2000) },
  );
});
