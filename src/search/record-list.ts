/**
 * Pagefind's list of records, which every search loads first, as it is kept: without the records. Pagefind calls each by
 * seven random digits, which nothing can compress; here a record is known by its place, so the page that searches gives
 * Pagefind a list in which each is called by a number. Of a record only its length is kept, to a power of four: an article
 * is still longer than a quotation, which is all that their order needs.
 */
export interface KeptRecords {
  /** What Pagefind wrote, but for the records. */
  readonly rest: Uint8Array;
  /** Where in it they go. */
  readonly at: number;
  /** A letter for each record: “a” has no words, “b” has one, “c” four, “d” sixteen. */
  readonly lengths: string;
  /** What parts the names of this list's records from those of other lists, which may be searched beside it. */
  readonly name: string;
}

/** The lengths and all else that is no part of Pagefind's list, in one line before it. */
export function writeKept({ rest, at, lengths, name }: KeptRecords): Uint8Array {
  const head = new TextEncoder().encode(`${at} ${name} ${lengths}\n`);
  const bytes = new Uint8Array(head.length + rest.length);
  bytes.set(head);
  bytes.set(rest, head.length);
  return bytes;
}

/** A part of the index of words, which is loaded for the words from one on. */
export interface IndexPart {
  readonly from: string;
  /** What it weighs, in kilobytes. */
  readonly weight: number;
}

/**
 * Pagefind's list with the records again, and the parts of the index that it names. What was never kept in this way stays as
 * it is, and tells no parts.
 */
export function readKept(bytes: Uint8Array<ArrayBuffer>): {
  readonly list: Uint8Array<ArrayBuffer>;
  readonly parts: readonly IndexPart[];
} {
  const end = bytes.indexOf(newline);
  const [, at, name = '', lengths = ''] =
    /^(\d+) ([0-9a-f]+) ([a-z]*)$/.exec(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end)))) ?? [];
  if (at === undefined) return { list: bytes, parts: [] };
  const rest = bytes.subarray(end + 1);
  const records = [...lengths].flatMap((length, number) => [
    0x83,
    ...text(number.toString(36) + name),
    ...numeral(length === 'a' ? 0 : 4 ** (length.charCodeAt(0) - 'b'.charCodeAt(0))),
    ...text(''),
  ]);
  const whole = new Uint8Array(rest.length + records.length);
  whole.set(rest.subarray(0, Number(at)));
  whole.set(records, Number(at));
  whole.set(rest.subarray(Number(at)), Number(at) + records.length);
  return { list: whole, parts: partsAt(rest, Number(at)) };
}

/** The list of parts, which follows that of the records: of each its first word, its last word and its name. */
function partsAt(bytes: Uint8Array, at: number): readonly IndexPart[] {
  let place = at;
  const next = (): number => {
    const first = (bytes[place++] ?? 0) & 31;
    if (first < 24) return first;
    let number = 0;
    for (let width = 2 ** (first - 24); width > 0; width--) number = number * 256 + (bytes[place++] ?? 0);
    return number;
  };
  const words = (): string => {
    const length = next();
    place += length;
    return new TextDecoder().decode(bytes.subarray(place - length, place));
  };
  return Array.from({ length: next() }, () => {
    next();
    const [from, , name] = [words(), words(), words()];
    return { from, weight: weightIn(name) };
  });
}

/** The name of a part of the index, which tells its weight. */
export const nameOfPart = (language: string, digest: string, bytes: number): string =>
  `${language}_${digest}_${Math.ceil(bytes / 1000)}`;

const weightIn = (name: string): number => Number(/_(\d+)$/.exec(name)?.[1] ?? 0);

const newline = 10;

/** The letter of a length in words. */
export const letterOf = (words: number): string =>
  String.fromCharCode('a'.charCodeAt(0) + (words === 0 ? 0 : 1 + Math.round(Math.log2(words) / 2)));

/** A short text in CBOR (RFC 8949, 3). */
const text = (words: string): readonly number[] => [
  0x60 + words.length,
  ...[...words].map((letter) => letter.charCodeAt(0)),
];

/** A number in CBOR. */
function numeral(number: number): readonly number[] {
  if (number < 24) return [number];
  if (number < 256) return [0x18, number];
  if (number < 65_536) return [0x19, number >> 8, number & 255];
  return [0x1a, number >>> 24, (number >> 16) & 255, (number >> 8) & 255, number & 255];
}
