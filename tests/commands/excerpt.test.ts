import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startServer } from '../../scripts/serve.ts';
import { splitEntry } from '../../src/pipeline/writing/front-matter.ts';
import type { AnnotationsFile } from '../../src/publish/formats.ts';
import type { PublishedFacts } from '../../src/search/packed-facts.ts';
import { readVocabulary } from '../../src/search/page/texts.ts';
import { followSelectors } from '../support/annotations.ts';
import { shareBrowser } from '../support/browser.ts';
import { build, filesIn, newFolder } from '../support/build.ts';
import { misfits } from '../support/data-files.ts';

/** With `--text excerpt` nothing but quotations in their sentences leaves the seeds, by whatever way. */
const folder = newFolder();
const out = join(folder, 'site');
let files: ReadonlyMap<string, Buffer>;

beforeAll(() => {
  build(out, ['--text', 'excerpt']);
  files = filesIn(out);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file as text, the index unpacked, letters alone: what somebody who looks for words would find. */
function published(): readonly (readonly [file: string, words: string])[] {
  return [...files].map(([file, bytes]) => {
    const content = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return [file, letters(content.toString('utf8'))] as const;
  });
}

const letters = (words: string): string =>
  words
    .replace(/\\u([0-9a-f]{4})|&#(\d+);/gi, (_, hex, code) =>
      String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(code)),
    )
    .replace(/<[^>]*>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();

/**
 * The sentences of the entries' bodies that hold no quotation, told apart with the plainest rule there is and no code of
 * the project's: paragraphs without `<q`, and stretches between full stops that touch none.
 */
function unquoted(): readonly string[] {
  return [...filesIn('src/content/entries')].flatMap(([, bytes]) => {
    const { body } = splitEntry(bytes.toString('utf8'));
    return body
      .split('\n')
      .map((line) => line.replace(/<q\b[^>]*>.*?<\/q>/g, '§'))
      .flatMap((line) => line.replace(/<[^>]*>/g, '').split(/(?<=[a-z]{3}\.)\s+(?=[A-Z§“])/))
      .filter((sentence) => !sentence.includes('§') && sentence.split(' ').length > 4)
      .map(letters);
  });
}

test('no sentence without a quotation reaches a page, the index, a feed or the data', () => {
  const hidden = unquoted();
  expect(hidden.length).toBeGreaterThan(50);
  const all = published();
  const found = hidden.flatMap((sentence) =>
    all.filter(([, words]) => words.includes(sentence.trim())).map(([file]) => `${file}: ${sentence}`),
  );
  expect(found).toEqual([]);
});

test('no word that stands nowhere else is among those that searches are completed from', async () => {
  const shown = new Set(letters(files.get('data/timeline.json')?.toString() ?? '').split(' '));
  const hidden = new Set(
    unquoted().flatMap((sentence) => sentence.split(' ').filter((word) => word.length > 4 && !shown.has(word))),
  );
  expect(hidden.size).toBeGreaterThan(100);
  const { texts } = JSON.parse(files.get('search/facts.json')?.toString() ?? '') as PublishedFacts;
  const offered = await readVocabulary([{ home: '/', texts }]);
  expect(offered.length).toBeGreaterThan(100);
  expect(offered.filter((word) => hidden.has(word))).toEqual([]);
});

test('the same search finds them all where articles are published whole', () => {
  const whole = [...filesIn(inject('siteFolder'))]
    .filter(([file]) => file.endsWith('timeline.json'))
    .map(([, bytes]) => letters(bytes.toString('utf8')))
    .join(' ');
  expect(unquoted().filter((sentence) => !whole.includes(sentence.trim()))).toEqual([]);
});

test('headline, standfirst, facts, every quotation and the way to the original are there', () => {
  const whole = filesIn(inject('siteFolder'));
  expect(files.get('data/quotations.json')).toEqual(whole.get('data/quotations.json'));
  const { articles, texts } = JSON.parse(files.get('data/timeline.json')?.toString() ?? '');
  expect(texts).toBe('excerpt');
  for (const article of articles) {
    const page = files.get(`articles/${article.id}/index.html`)?.toString() ?? '';
    const shown = letters(page);
    expect(shown).toContain(letters(article.headline).trim());
    if (article.standfirst) expect(shown).toContain(letters(article.standfirst).trim());
    const address = article.original ?? article.elsewhere;
    if (address) expect(page).toContain(`href="${address}"`);
    for (const { id } of article.quotations) expect(page).toContain(`id="${id}"`);
  }
});

test('the data fit their schemas, and their selectors lead to quotations in the excerpts', async () => {
  expect(misfits(out)).toEqual([]);
  const annotations: AnnotationsFile = JSON.parse(files.get('data/annotations.json')?.toString() ?? '');
  const { server, address } = await startServer(out, '/', 0);
  const browser = await shareBrowser();
  try {
    const places = await followSelectors(browser, address, annotations);
    expect(places.length).toBeGreaterThan(60);
    expect(places.filter(({ annotation, times, quotation }) => times !== 1 || !annotation.endsWith(quotation))).toEqual(
      [],
    );
  } finally {
    await browser.close();
    server.close();
  }
});

test('the site says which of the two it is', () => {
  expect(files.get('about/index.html')?.toString()).toContain('every quotation with the sentence around it');
  expect(filesIn(inject('siteFolder')).get('about/index.html')?.toString()).toContain('They are reproduced here');
});

test('noindex and excerpts may be set by the host’s variables', () => {
  const seeds = join(folder, 'seeds');
  const other = join(folder, 'other');
  const yaml = filesIn('seeds').get('timeline.yaml')?.toString() ?? '';
  writeSeeds(seeds, { 'timeline.yaml': `${yaml}noindex: true\n` });
  build(other, [], { env: { SEEDS_DIR: seeds, TEXT: 'excerpt', SITE_URL: 'https://example.org' } });
  const built = filesIn(other);
  const pages = [...built].filter(([file]) => file.endsWith('.html'));
  for (const [file, bytes] of pages) expect(bytes.toString(), file).toContain('<meta name="robots" content="noindex">');
  expect(built.get('_headers')?.toString()).toContain('X-Robots-Tag: noindex');
  expect(built.get('robots.txt')?.toString()).toBe('User-agent: *\nAllow: /\n');
  expect(built.get('about/index.html')?.toString()).toContain('every quotation with the sentence around it');
});

/** The project's seeds with some files replaced. */
function writeSeeds(directory: string, replaced: Readonly<Record<string, string>>): void {
  cpSync('seeds', directory, { recursive: true });
  for (const [name, text] of Object.entries(replaced)) writeFileSync(join(directory, name), text);
}
