import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type KeptParts, lastBefore, letterOf, nameOfPart, partsAt, writeKept } from '../src/search/record-list.ts';
import { readWordList, writeWordList } from '../src/search/word-list.ts';

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
 * Pagefind's list of records without the records, of which there are `records`, and without the parts where they were cut here. A file that holds another number of them, as
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
  const bytes = Buffer.from(rest, 'latin1');
  const parts = partsCutHere(bytes, at);
  const kept = writeKept({
    rest: parts ? Buffer.concat([bytes.subarray(0, at), bytes.subarray(parts.end)]) : bytes,
    at,
    parts: parts?.kept ?? null,
    lengths: found.map(([, length = '']) => letterOf(numberOf(length))).join(''),
    name: createHash('sha256').update(file).digest('hex').slice(0, 4),
  });
  return gzipSync(kept, { level: 9 });
}

/** The list of parts at `at`, where each is named and begins and ends as those are that were cut here; else null. */
function partsCutHere(bytes: Buffer, at: number): { readonly kept: KeptParts; readonly end: number } | null {
  const { parts, end } = partsAt(bytes, at);
  const [, language = '', digest = ''] = /^(\S+)_([0-9a-f]+)_0_\d+(?:of\d+)?$/.exec(parts[0]?.name ?? '') ?? [];
  const words = parts.map(({ from }) => from);
  // Where a part ends, in all but its last two characters that which the next begins with.
  const own = parts.map(({ from, weight, whole }, n) => ({
    from,
    weight,
    whole,
    telling: [...(parts[n - 1]?.to ?? '')].length - 1,
  }));
  const isCutHere = parts.every(
    ({ to, name, weight, whole }, n) =>
      name === nameOfPart({ language, digest, n, weight, whole }) && to === lastBefore(own[n + 1]),
  );
  // Words that hold what parts them in the list cannot stand there.
  if (digest === '' || !isCutHere || String(readWordList(writeWordList(words))) !== String(words)) return null;
  return { kept: { language, digest, parts: own }, end };
}

/** A number in CBOR. */
function numberOf(written: string): number {
  const bytes = Buffer.from(written, 'latin1');
  return bytes.length === 1 ? (bytes[0] ?? 0) : bytes.readUIntBE(1, bytes.length - 1);
}
