import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { keepRecordList } from '../../scripts/record-list.ts';
import { lastBefore, lettersAfter, nameOfPart, readKept } from '../../src/search/record-list.ts';

const digits = (n: number) => (n * 2654435761).toString(16).slice(-7).padStart(7, '0');
const entry = (n: number, length: string) => `\x83\x6aen_${digits(n)}${length}\x70en_group_a351f27`;
const name = 'en_1234567_12';
const end = `\x81\x83\x61a\x61b${String.fromCharCode(0x60 + name.length)}${name}`;
const packed = (lengths: readonly string[], before = 'pagefind_dcd\x86\x651.6.0') =>
  gzipSync(Buffer.from(`${before}\x99${lengths.map((length, n) => entry(n, length)).join('')}${end}`, 'latin1'));
/** The list as Pagefind gets it. */
const given = (file: Uint8Array) => {
  const { list, parts } = readKept(new Uint8Array(gunzipSync(file)));
  return { list: Buffer.from(list).toString('latin1'), parts };
};

test('a record is called by its place, and its length is a power of eight', () => {
  const { list, parts } = given(keepRecordList(packed(['\x07', '\x18\x64', '\x19\x02\x34', '\x00']), 4));
  const site = /0([0-9a-f]{4})/.exec(list.slice(20))?.[1] ?? '';
  const called = (number: number) => `\x83\x65${number}${site}`;
  expect(list).toBe(
    `pagefind_dcd\x86\x651.6.0\x99${called(0)}\x08\x60${called(1)}\x18\x40\x60${called(2)}\x19\x02\x00\x60${called(3)}\x00\x60${end}`,
  );
  expect(parts).toEqual([{ from: 'a', weight: 12, whole: 0 }]);
});

test('every record has a name of its own, and hardly any room in the file', () => {
  const file = keepRecordList(packed(Array.from({ length: 5000 }, () => '\x18\x64')), 5000);
  const names = given(file)
    .list.split('\x83')
    .slice(1, -1)
    .map((one) => one.slice(0, -3));
  expect(new Set(names).size).toBe(5000);
  expect(file.length).toBeLessThan(300);
});

test('a record whose seven digits are another’s, and which therefore has more, is one like all', () => {
  const longer = `\x83\x6ben_${digits(0)}a\x14\x70en_group_a351f27`;
  const list = Buffer.from(`pagefind_dcd\x86\x651.6.0\x99${entry(0, '\x07')}${longer}${end}`, 'latin1');
  expect(given(keepRecordList(gzipSync(list), 2)).list.split('\x83')).toHaveLength(4);
  expect(keepRecordList(gzipSync(list), 2)).not.toEqual(gzipSync(list));
});

test('a list that is written in another way stays as it is', () => {
  const list = packed(['\x07', '\x07']);
  expect(keepRecordList(list, 3)).toBe(list);
  const other = packed(['\x07', '\x07'], 'other');
  expect(keepRecordList(other, 2)).toBe(other);
  const whole = new Uint8Array(gunzipSync(list));
  expect(readKept(whole)).toEqual({ list: whole, parts: [] });
});

const textOf = (words: string) =>
  String.fromCharCode(0x60 + Buffer.byteLength(words)) + Buffer.from(words).toString('latin1');
/** What the whole of each part weighs: the first and third are thin. */
const wholes = [40, 0, 1234, 0, 0];
/** Parts that begin with these words and end with those, as they are named where they were cut. */
const cutInto = (words: readonly (readonly [first: string, last: string])[]) => {
  const parts = words.map(([from], n) => ({ from, telling: lettersAfter(words[n - 1]?.[1], from) }));
  return parts
    .map(({ from }, n) => {
      const named = nameOfPart({ language: 'en', digest: '12ab', n, weight: 3 + n, whole: wholes[n] ?? 0 });
      return `\x83${[from, lastBefore(parts[n + 1]), named].map(textOf).join('')}`;
    })
    .join('');
};

test('parts that were cut here are kept by what tells them apart, and are the same again', () => {
  const words = [
    ['a', 'fail'],
    ['failed', 'threads'],
    ['threat', 'threat'],
    ['threatens', 'żuraw'],
    ['\ue000', '\ue000'],
  ] as const;
  const list = `\x85${cutInto(words)}\x81\x60`;
  const file = gzipSync(Buffer.from(`pagefind_dcd\x86\x651.6.0\x81${entry(0, '\x07')}${list}`, 'latin1'));
  const kept = keepRecordList(file, 1);
  const { list: whole, parts } = given(kept);
  expect(whole.endsWith(`\x08\x60${list}`)).toBe(true);
  expect(parts).toEqual(words.map(([from], n) => ({ from, weight: 3 + n, whole: wholes[n] })));
  expect(gunzipSync(kept).toString('latin1')).not.toContain('12ab_1');
});

test('whoever types the beginning of a part’s first word stands before that part, and after every word of the one before', () => {
  const next = (last: string, first: string) => lastBefore({ from: first, telling: lettersAfter(last, first) });
  const isInOrder = (...words: readonly string[]) =>
    words.every((word, n) => n === 0 || Buffer.compare(Buffer.from(words[n - 1] ?? ''), Buffer.from(word)) < 0);
  expect(isInOrder('thousand', next('thousand', 'threat'), 'thr', 'thre', 'threat')).toBe(true);
  expect(isInOrder('a', next('a', 'ab'), 'ab')).toBe(true);
  expect(isInOrder('ż', next('ż', '\ue000'), '\ue000')).toBe(true);
  expect(isInOrder('\ue000', next('\ue000', '\u{1f600}'), '\u{1f600}', lastBefore(undefined))).toBe(true);
});
