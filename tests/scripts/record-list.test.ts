import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { shortenRecordList } from '../../scripts/record-list.ts';

const digits = (n: number) => (n * 2654435761).toString(16).slice(-7).padStart(7, '0');
const entry = (n: number, length: string) => `\x83\x6aen_${digits(n)}${length}\x70en_group_a351f27`;
const packed = (lengths: readonly string[], before = 'pagefind_dcd\x86\x651.6.0') =>
  gzipSync(
    Buffer.from(
      `${before}\x99${lengths.map((length, n) => entry(n, length)).join('')}\x81\x83\x61a\x61b\x6aen_1234567`,
      'latin1',
    ),
  );
const unpacked = (file: Uint8Array) => gunzipSync(file).toString('latin1');

test('a record is called by its place, and its length is a power of four', () => {
  const list = packed(['\x07', '\x18\x64', '\x19\x02\x34', '\x00']);
  const shortened = unpacked(shortenRecordList(list, 4));
  const site = /0([0-9a-f]{4})/.exec(shortened.slice(20))?.[1] ?? '';
  const called = (name: number) => `\x83\x65${name}${site}`;
  expect(shortened).toBe(
    `pagefind_dcd\x86\x651.6.0\x99${called(0)}\x04\x60${called(1)}\x18\x40\x60${called(2)}\x19\x04\x00\x60${called(3)}\x00\x60\x81\x83\x61a\x61b\x6aen_1234567`,
  );
});

test('every record keeps a name of its own, in little room', () => {
  const list = packed(Array.from({ length: 5000 }, () => '\x18\x64'));
  const shortened = shortenRecordList(list, 5000);
  const names = unpacked(shortened)
    .split('\x83')
    .slice(1, -1)
    .map((one) => one.slice(0, 9));
  expect(new Set(names).size).toBe(5000);
  expect(shortened.length).toBeLessThan(list.length / 3);
});

test('a list that is written in another way stays as it is', () => {
  const list = packed(['\x07', '\x07']);
  expect(shortenRecordList(list, 3)).toBe(list);
  const other = packed(['\x07', '\x07'], 'other');
  expect(shortenRecordList(other, 2)).toBe(other);
});
