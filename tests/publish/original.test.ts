import { expect, test } from 'vitest';
import { originalOf } from '../../src/publish/original.ts';

test.each([
  ['Financial Times', 'https://www.ft.com/content/1', 'original'],
  ['The FT', 'https://www.ft.com/content/1', 'original'],
  ['Financial Times', 'https://archive.example/ft', 'copy'],
  ['Financial Times', 'https://www.theguardian.com/1', 'copy'],
  ['Harbour Gazette', 'https://www.harbourgazette.example/1', 'original'],
  ['Ostbury Evening Mail', 'https://oem.example/1', 'original'],
  ['Harbour Gazette', 'https://mirror.example/1', 'unclear'],
  [null, 'https://mirror.example/1', 'unclear'],
] as const)('%s at %s: %s', (publisher, url, kind) => {
  expect(originalOf({ publisher, url })?.kind).toBe(kind);
});

test.each([
  ['https://www.gazette.example/1', 'original'],
  ['https://archive.gazette.example/1', 'original'],
  ['https://www.harbourgazette.org/1', 'copy'],
])('where publishers.yaml says that it is at gazette.example, %s: %s', (url, kind) => {
  expect(originalOf({ publisher: 'Harbour Gazette', publisherHost: 'gazette.example', url })?.kind).toBe(kind);
});

test('without an address there is none', () => {
  expect(originalOf({ publisher: 'Metro', url: null })).toBeNull();
});
