import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asPage } from '../src/inspect/page.ts';
import { identifySpeakers } from '../src/pipeline/all.ts';
import { readArticle } from '../src/pipeline/index.ts';

/** What the README shows of one article must be what the program makes of it today. */
const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/^```\w+ (in|of) (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, kind, what = '', words = '']) => ({
    kind,
    what,
    words: words.trimEnd(),
  }),
);

test('the README follows one article through every stage', () => {
  expect(blocks.map(({ what }) => what)).toEqual([
    expect.stringMatching(/^seeds\//),
    'inspect',
    expect.stringMatching(/^src\/content\/entries\//),
  ]);
});

test.each(blocks.filter(({ kind }) => kind === 'in'))('the lines it quotes stand in $what', ({ what, words }) => {
  // How deep an excerpt stands in its file does not matter.
  const flat = (text: string) => text.replace(/^ +/gm, '');
  expect(flat(readFileSync(what, 'utf8'))).toContain(flat(words));
});

test('the lines it shows of `inspect` are those that `inspect` prints', () => {
  const seed = blocks.find(({ what }) => what.startsWith('seeds/'))?.what ?? '';
  const name = seed.replace(/^seeds\/|\.txt$/g, '');
  const source = { file: seed, name, text: readFileSync(seed, 'utf8') };
  const reading = readArticle(source, null, { known: [], dates: { order: null } });
  const page = asPage(reading, identifySpeakers([reading], []).speakerOf, false).split('\n');
  const shown = blocks.find(({ what }) => what === 'inspect')?.words.split('\n') ?? [];
  expect(shown.length).toBeGreaterThan(0);
  for (const line of shown) expect(page.some((printed) => printed.startsWith(line))).toBe(true);
});

test('the address it gives is the page of that entry and the id of that quotation', () => {
  const [, entry, id] = /`\/articles\/([\w-]+)\/#(q-[0-9a-f]{8})`/.exec(readme) ?? [];
  const shown = blocks.find(({ what }) => what.includes('entries'));
  expect(shown?.what).toBe(`src/content/entries/${entry}.md`);
  expect(shown?.words).toContain(`id: ${id}`);
});
