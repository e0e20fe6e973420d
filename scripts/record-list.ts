import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind's files begin with, once they are unpacked. */
const signature = 'pagefind_dcd';
/**
 * One record of Pagefind's list, in CBOR: a list of its name, of how many words it has, and of the file that holds them.
 * Matches `\x83 \x6a en_1f2e3d4 \x18 \x2a \x70 en_group_1f2e3d4`.
 */
const record =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is no text.
  /\x83[\x60-\x77][a-z-]+_[0-9a-f]{7}([\x00-\x17]|\x18.|\x19.{2}|\x1a.{4})[\x60-\x77][a-z-]+_group_[0-9a-f]{7}/gs;

/**
 * Pagefind's list of records, which every search loads first, with names that weigh less. It calls each record by seven
 * random digits, which nothing can compress; here the page knows records by their place, so a number does. What changes
 * least stands last, so that one record repeats the one before. Lengths are rounded to powers of four: an article is still
 * longer than a quotation, which is all that their order needs. `records` is how many there are; a file that holds another
 * number of them, as another version of Pagefind may write, stays as it is.
 */
export function shortenRecordList(file: Uint8Array, records: number): Uint8Array {
  const list = gunzipSync(file).toString('latin1');
  // Unlike in the lists of other sites, whose records may be searched beside these.
  const site = createHash('sha256').update(file).digest('hex').slice(0, 4);
  const digits = Math.max(1, Math.ceil(Math.log(records) / Math.log(36)));
  let number = 0;
  const shortened = list.replace(record, (_, length: string) => {
    const place = [...(number++).toString(36).padStart(digits, '0')].reverse().join('');
    return `\x83${text(place + site)}${rounded(length)}${text('')}`;
  });
  return list.startsWith(signature) && number === records
    ? gzipSync(Buffer.from(shortened, 'latin1'), { level: 9 })
    : file;
}

/** A short text in CBOR. */
const text = (words: string): string => String.fromCharCode(0x60 + words.length) + words;

/** A number in CBOR, as the nearest power of four; none stays none. */
function rounded(written: string): string {
  const bytes = [...written].map((byte) => byte.charCodeAt(0));
  const number = bytes.length === 1 ? (bytes[0] ?? 0) : bytes.slice(1).reduce((sum, byte) => sum * 256 + byte, 0);
  const power = number === 0 ? 0 : 4 ** Math.round(Math.log2(number) / 2);
  if (power < 24) return String.fromCharCode(power);
  if (power < 256) return `\x18${String.fromCharCode(power)}`;
  return power < 65_536 ? `\x19${String.fromCharCode(power >> 8, power & 255)}` : written;
}
