import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { filesIn } from '../support/build.ts';
import { pagesOf } from '../support/pages.ts';

/** What a server may send before it must wait for the reader’s first answer: ten packets. */
const oneRoundTrip = 14_336;

const pages = pagesOf(inject('siteFolder'));

test('there are pages of every kind', () => {
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['index.html', 'newest/index.html', 'speakers/liz-truss/index.html', '404.html']),
  );
});

test('the site of five articles stays within its budget of files and bytes', () => {
  const files = [...filesIn(inject('siteFolder')).values()];
  expect(files.length).toBeLessThanOrEqual(145);
  expect(files.reduce((sum, bytes) => sum + bytes.length, 0)).toBeLessThanOrEqual(3_600_000);
});

test.each(pages)('$path comes whole in one round trip, and waits for nothing else', ({ html }) => {
  expect(gzipSync(html).length).toBeLessThanOrEqual(oneRoundTrip);
  expect(html).not.toMatch(/<link[^>]*rel="stylesheet"/);
  for (const [script] of html.matchAll(/<script\b[^>]*\bsrc=[^>]*>/g))
    expect(script).toMatch(/type="module"|\bdefer\b/);
});

test.each(pages)('$path needs no style attribute, which a strict policy would refuse', ({ html }) => {
  expect(html).not.toMatch(/<[a-z][^>]*\sstyle=/);
});
