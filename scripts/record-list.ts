import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { letterOf, writeKept } from '../src/search/record-list.ts';

/** What Pagefind's files begin with, once they are unpacked. */
const signature = 'pagefind_dcd';
/**
 * One record of Pagefind's list, in CBOR: a list of its name, of how many words it has, and of the file that holds them.
 * Matches `\x83 \x6a en_1f2e3d4 \x18 \x2a \x70 en_group_1f2e3d4`, and the longer name that a record has where seven digits are
 * another's already: of thirty thousand that is more likely than not.
 */
const record =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is no text.
  /\x83[\x60-\x77][a-z-]+_[0-9a-f]{7,}([\x00-\x17]|\x18.|\x19.{2}|\x1a.{4})[\x60-\x77][a-z-]+_group_[0-9a-f]{7,}/gs;

/**
 * Pagefind's list of records without the records, of which there are `records`. A file that holds another number of them, as
 * another version of Pagefind may write, stays as it is.
 */
export function keepRecordList(file: Uint8Array, records: number): Uint8Array {
  const list = gunzipSync(file).toString('latin1');
  const found = [...list.matchAll(record)];
  const rest = list.replaceAll(record, '');
  const at = found[0]?.index ?? 0;
  const before = found.reduce((sum, [one]) => sum + one.length, 0);
  const isWhole = list.slice(0, at) + list.slice(at + before) === rest;
  if (!list.startsWith(signature) || found.length !== records || !isWhole) return file;
  const kept = writeKept({
    rest: Buffer.from(rest, 'latin1'),
    at,
    lengths: found.map(([, length = '']) => letterOf(numberOf(length))).join(''),
    name: createHash('sha256').update(file).digest('hex').slice(0, 4),
  });
  return gzipSync(kept, { level: 9 });
}

/** A number in CBOR. */
function numberOf(written: string): number {
  const bytes = Buffer.from(written, 'latin1');
  return bytes.length === 1 ? (bytes[0] ?? 0) : bytes.readUIntBE(1, bytes.length - 1);
}
