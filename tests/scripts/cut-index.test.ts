import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cutIndex } from '../../scripts/cut-index.ts';

const head = (kind: number, n: number) =>
  n < 24 ? [(kind << 5) | n] : n < 256 ? [(kind << 5) | 24, n] : [(kind << 5) | 25, n >> 8, n & 255];
const text = (words: string): number[] => [...head(3, words.length), ...Buffer.from(words)];
const list = (...items: readonly (readonly number[])[]): number[] => [...head(4, items.length), ...items.flat()];
const file = (path: string, body: readonly number[], before = 'pagefind_dcd') => ({
  path,
  content: gzipSync(Buffer.concat([Buffer.from(before), Buffer.from(body)])),
});
const bodyOf = (content: Uint8Array) => gunzipSync(content).subarray('pagefind_dcd'.length);
/** A word that stands in so many records. */
const word = (name: string, records: number) =>
  list(text(name), list(...Array.from({ length: records }, (_, n) => list(head(0, n), list([0x38, 0x18])))), list());
const part = (first: string, last: string, name: string) => list(text(first), text(last), text(name));
const records = list(text('1.6.0'), list(list(text('r0'), [8], text(''))), list(part('a', 'f', 'en_1234567')));
const end = list(list(), list());

test('a long part of the index is cut between words, and the list names the new ones by what stands in them', () => {
  const words = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => word(name, 2000));
  const meta = file('pagefind.en_1.pf_meta', [0x85, ...records.slice(1), ...end.slice(1)]);
  const index = file('index/en_1234567.pf_index', list(list(...words)));
  const other = { path: 'pagefind.js', content: Buffer.from('') };
  const cut = cutIndex([meta, index, other], 9);
  const parts = cut.filter(({ path }) => path.endsWith('.pf_index'));
  expect(parts.length).toBeGreaterThan(1);
  expect(cut).toContain(other);
  for (const { content } of parts) expect(bodyOf(content).length).toBeLessThan(30_000);
  const bodies = parts.map(({ content }) => bodyOf(content).subarray(2));
  expect(Buffer.concat(bodies).equals(Buffer.from(words.flat()))).toBe(true);
  const named = bodyOf(cut.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? Buffer.from('')).toString(
    'latin1',
  );
  for (const { path } of parts) expect(named).toContain(/en_[0-9a-f]{10}_[0-9a-z]+_\d+/.exec(path)?.[0]);
  expect(cutIndex([meta, index, other], 1)).toContain(index);
  expect(named.endsWith(Buffer.from(end.slice(1)).toString('latin1'))).toBe(true);
});

test('a word that is long by itself stands alone, and parts are longer where there may be few', () => {
  const meta = file('pagefind.en_1.pf_meta', [0x85, ...records.slice(1), ...end.slice(1)]);
  const words = [word('a', 3), word('b', 9000), word('c', 3), ...['d', 'e', 'f', 'g'].map((name) => word(name, 1000))];
  const index = file('index/en_1234567.pf_index', list(list(...words)));
  const wordsIn = (most: number) =>
    cutIndex([meta, index], most)
      .filter(({ path }) => path.endsWith('.pf_index'))
      .map(({ content }) => bodyOf(content)[1] && (bodyOf(content)[1] ?? 0) - 0x80);
  expect(wordsIn(9)).toEqual([1, 1, 2, 1, 1, 1]);
  expect(wordsIn(4)).toEqual([1, 1, 3, 2]);
});

test('of a word in very many long records the part has few places, and the whole of it stands beside', () => {
  const long = 400;
  const record = (n: number, places: readonly number[]) =>
    list(head(0, n), list([0x38, 0x18], ...places.map((at) => head(0, at))), list());
  const places = [7, ...Array.from({ length: 39 }, (_, n) => 1 + ((n * n) % 90))];
  // The last one has the word twice: both are told.
  const heavy = list(
    text('b'),
    list(...Array.from({ length: long }, () => record(1, places)), record(1, [5, 3])),
    list(),
  );
  const meta = file('pagefind.en_1.pf_meta', [0x85, ...records.slice(1), ...end.slice(1)]);
  const index = file('index/en_1234567.pf_index', list(list(word('a', 3), heavy, word('c', 3))));
  const cut = cutIndex([meta, index], 9).filter(({ path }) => path.endsWith('.pf_index'));
  const [, thin, whole] = cut;
  expect(cut).toHaveLength(4);
  expect(thin?.path).toMatch(/_1_\d+of\d+\.pf_index$/);
  expect(whole?.path).toBe(thin?.path.replace('.pf_index', '_whole.pf_index'));
  expect(bodyOf(whole?.content ?? new Uint8Array())).toEqual(Buffer.from(list(list(heavy))));
  // Forty places are told as thirty-two: the first, and others behind the end of any text.
  const told = [...head(0, 7), 0x1a, 0, 0x10, 0, 0, ...Array.from({ length: 30 }, () => 1)];
  const thinRecord = list(head(0, 1), [...head(4, 33), 0x38, 0x18, ...told], list());
  expect(bodyOf(thin?.content ?? new Uint8Array())).toEqual(
    Buffer.from(
      list(list(list(text('b'), list(...Array.from({ length: long }, () => thinRecord), record(1, [5, 3])), list()))),
    ),
  );
  // Where there is room for three files alone, it counts with what stands beside it.
  expect(cutIndex([meta, index], 3)).toContain(index);
});

test('a short part stays as it is, and so does what is written in another way', () => {
  const meta = file('pagefind.en_1.pf_meta', [0x85, ...records.slice(1), ...end.slice(1)]);
  const index = file('index/en_1234567.pf_index', list(list(word('a', 3), word('f', 2))));
  expect(cutIndex([meta, index], 9).filter(({ path }) => path.endsWith('.pf_index'))).toHaveLength(1);
  const strange = [file('pagefind.en_1.pf_meta', [0x01]), index];
  expect(cutIndex(strange, 9)).toBe(strange);
  const later = [file('pagefind.en_1.pf_meta', [0x85], 'later_format'), index];
  expect(cutIndex(later, 9)).toBe(later);
  expect(cutIndex([index], 9)).toEqual([index]);
});
