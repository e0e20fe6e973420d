import { expect, test } from 'vitest';
import { originalOf, readingOf } from '../../src/publish/original.ts';

test.each([
  ['Financial Times', 'https://www.ft.com/content/1', 'original'],
  ['Financial Times', 'https://www.copycat.example/ft', 'copy'],
  ['ITV News', 'https://www.itv.com/news/1', 'original'],
  ['The Guardian', 'https://www.independent.co.uk/1', 'copy'],
  ['Harbour Post', 'https://www.independent.co.uk/1', 'copy'],
  ['Harbour Post', 'https://harbourpost.example/1', 'original'],
  ['Harbour Post', 'https://harbourviews.example/1', 'unclear'],
  ['The Harbour Post', 'https://news.theharbourpost.example/1', 'original'],
  ['Lower Town Evening Courier', 'https://www.ltecourier.example/1', 'original'],
  ['Süddeutsche Zeitung', 'https://www.sueddeutsche.de/1', 'original'],
  ['Harbour Post', 'https://web.archive.org/web/2021/https://harbourpost.example/1', 'unclear'],
  [null, 'https://harbourpost.example/1', 'unclear'],
])('%s at %s: %s', (publisher, url, kind) => {
  expect(originalOf({ publisher, url })?.kind).toBe(kind);
});

test('a copy is named by its host', () => {
  const told = (publisher: string | null, url: string) => {
    const original = originalOf({ publisher, url });
    return original && readingOf(original, publisher);
  };
  expect(told('Financial Times', 'https://www.copycat.example/a')).toBe('Copy at copycat.example');
  expect(told('Harbour Post', 'https://harbourpost.example/a')).toBe('Read the original at Harbour Post');
  expect(told(null, 'https://www.copycat.example/a')).toBe('Read it at copycat.example');
  expect(originalOf({ publisher: 'Harbour Post', url: null })).toBeNull();
});
