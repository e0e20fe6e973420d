import { expect, test } from 'vitest';
import { nameOfOriginal, originalOf, readingOf } from '../../src/publish/original.ts';

test.each([
  ['Financial Times', 'https://www.ft.com/content/1', 'original'],
  ['Financial Times', 'https://www.copycat.example/ft', 'copy'],
  ['ITV News', 'https://www.itv.com/news/1', 'original'],
  ['The Guardian', 'https://www.independent.co.uk/1', 'copy'],
  ['Harbour Post', 'https://harbourpost.example/1', 'original'],
  ['The Harbour Post', 'https://news.theharbourpost.example/1', 'original'],
  ['Lower Town Evening Courier', 'https://www.ltecourier.example/1', 'original'],
  ['Süddeutsche Zeitung', 'https://www.sueddeutsche.de/1', 'original'],
  ['Harbour Post', 'https://web.archive.org/web/2021/https://harbourpost.example/1', 'copy'],
  [null, 'https://harbourpost.example/1', 'copy'],
  ['Harbour Post', null, 'unknown'],
])('%s at %s: %s', (publisher, url, kind) => {
  expect(originalOf({ publisher, url }).kind).toBe(kind);
});

test('a copy is named by its host', () => {
  const copy = originalOf({ publisher: 'Harbour Post', url: 'https://www.copycat.example/a' });
  const original = originalOf({ publisher: 'Harbour Post', url: 'https://harbourpost.example/a' });
  if (copy.kind === 'unknown' || original.kind === 'unknown') throw new Error('both have an address');
  expect([nameOfOriginal(copy), readingOf(copy, 'Harbour Post')]).toEqual([
    'Copy at copycat.example',
    'Read a copy at copycat.example',
  ]);
  expect([nameOfOriginal(original), readingOf(original, 'Harbour Post')]).toEqual([
    'Original',
    'Read the original at Harbour Post',
  ]);
});
