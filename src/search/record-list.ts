import { readNumbers, writeNumbers } from './short-numbers.ts';
import { readWordList, writeWordList } from './word-list.ts';

/**
 * Pagefind's list of records, which every search loads first, as it is kept: without the records. Pagefind calls each by
 * seven random digits, which nothing can compress; here a record is known by its place, so the page that searches gives
 * Pagefind a list in which each is called by a number. Of a record only its length is kept, to a power of eight: an article
 * is still longer than a quotation, which is all that their order needs. The list of the parts of the index, which follows that
 * of the records, is kept by what tells its parts apart.
 */
export interface KeptRecords {
  /** What Pagefind wrote, but for the records and the parts. */
  readonly rest: Uint8Array;
  /** Where in it they go. */
  readonly at: number;
  /** A letter for each record: “a” has no words, “b” has one, “c” eight, “d” sixty-four. */
  readonly lengths: string;
  /** What parts the names of this list's records from those of other lists, which may be searched beside it. */
  readonly name: string;
  /** Null where they stand in `rest`, as Pagefind has them. */
  readonly parts: KeptParts | null;
}

/** The parts of an index that were cut here, in the order of their words. */
export interface KeptParts {
  readonly language: string;
  /** Of all that stands in them. */
  readonly digest: string;
  readonly parts: readonly (IndexPart & {
    /** How many letters of its first word tell it from the words of the part before. */
    readonly telling: number;
  })[];
}

/** A part of the index of words, which is loaded for the words from one on. */
export interface IndexPart {
  readonly from: string;
  /** What it weighs, in kilobytes. */
  readonly weight: number;
  /** What the whole of it weighs, where the part is thin: it has every place of its word, which a phrase asks for. Else 0. */
  readonly whole: number;
}

/** The lengths, the parts and all else that is no part of Pagefind's list, in one line before it. */
export function writeKept({ rest, at, lengths, name, parts }: KeptRecords): Uint8Array {
  const numbers = (kind: 'weight' | 'whole' | 'telling') => writeNumbers(parts?.parts.map((part) => part[kind]) ?? []);
  const shape = parts
    ? ` ${parts.language} ${parts.digest} ${numbers('weight')} ${numbers('whole')} ${numbers('telling')} ${writeWordList(parts.parts.map(({ from }) => from))}`
    : '';
  const head = new TextEncoder().encode(`${at} ${name} ${lengths}${shape}\n`);
  const bytes = new Uint8Array(head.length + rest.length);
  bytes.set(head);
  bytes.set(rest, head.length);
  return bytes;
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
  const [, at, name = '', lengths = '', language = '', digest, weights = '', wholes = '', tellings = '', words = ''] =
    /^(\d+) ([0-9a-f]+) ([a-z]*)(?: (\S+) ([0-9a-f]+) (\S+) (\S+) (\S+) (.*))?$/su.exec(
      new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))),
    ) ?? [];
  if (at === undefined) return { list: bytes, parts: [] };
  const rest = bytes.subarray(end + 1);
  const records = [...lengths].flatMap((length, number) => [
    0x83,
    ...text(number.toString(36) + name),
    ...numeral(length === 'a' ? 0 : 8 ** (length.charCodeAt(0) - 'b'.charCodeAt(0))),
    ...text(''),
  ]);
  const [weight, whole, telling] = [readNumbers(weights), readNumbers(wholes), readNumbers(tellings)];
  const partOf = (from: string, n: number) => ({
    from,
    weight: weight[n] ?? 0,
    whole: whole[n] ?? 0,
    telling: telling[n] ?? 0,
  });
  const parts = digest === undefined ? null : { language, digest, parts: readWordList(words).map(partOf) };
  const between = Uint8Array.from([...records, ...(parts ? listOf(parts) : [])]);
  const list = new Uint8Array(rest.length + between.length);
  list.set(rest.subarray(0, Number(at)));
  list.set(between, Number(at));
  list.set(rest.subarray(Number(at)), Number(at) + between.length);
  const named = parts ? parts.parts : partsAt(rest, Number(at)).parts;
  return { list, parts: named.map(({ from, weight, whole }) => ({ from, weight, whole })) };
}

/** Parts as Pagefind's list names them: of each its first word, its last word and its name. */
function listOf({ language, digest, parts }: KeptParts): readonly number[] {
  return [
    ...head(0x80, parts.length),
    ...parts.flatMap(({ from, weight, whole }, n) => [
      0x83,
      ...text(from),
      ...text(lastBefore(parts[n + 1])),
      ...text(nameOfPart({ language, digest, n, weight, whole })),
    ]),
  ];
}

/** A part as Pagefind's list names it. */
export interface NamedPart extends IndexPart {
  readonly to: string;
  readonly name: string;
}

/** The list of parts, which follows that of the records, and where it ends. */
export function partsAt(bytes: Uint8Array, at: number): { readonly parts: readonly NamedPart[]; readonly end: number } {
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
  const parts = Array.from({ length: next() }, () => {
    next();
    const [from, to, name] = [words(), words(), words()];
    const [, weight = 0, whole = 0] = /_(\d+)(?:of(\d+))?$/.exec(name) ?? [];
    return { from, to, name, weight: Number(weight), whole: Number(whole) };
  });
  return { parts, end: place };
}

/** The name of a part of the index, which tells its weight and, where it is thin, that of the whole. */
export const nameOfPart = ({
  language,
  digest,
  n,
  weight,
  whole,
}: Pick<KeptParts, 'language' | 'digest'> & { readonly n: number } & Omit<IndexPart, 'from'>): string =>
  `${language}_${digest}_${n.toString(36)}_${weight}${whole > 0 ? `of${whole}` : ''}`;

/** What the whole of a thin part is called, by the part's name; null where that is no name of a thin one. */
export const wholeOf = (name: string): string | null => (/_\d+of\d+$/.test(name) ? `${name}_whole` : null);

/** How many letters of a word tell that it comes after another, in the order of code points: 1 where there is no other. */
export function lettersAfter(other: string | undefined, word: string): number {
  const before = [...(other ?? '')];
  return [...word].findIndex((letter, n) => letter !== before[n]) + 1;
}

/**
 * Where the words of a part end, which Pagefind wants to know: before all words that begin as the first of the next part does.
 * So whoever types such a beginning stands between two parts, and is given every part whose first word begins so.
 */
export function lastBefore(next: { readonly from: string; readonly telling: number } | undefined): string {
  if (!next) return furthest;
  const letters = [...next.from].slice(0, next.telling);
  const last = letters.pop()?.codePointAt(0) ?? 0;
  // Between these two are no characters, but halves of some.
  const before = last === 0xe000 ? 0xd7ff : last - 1;
  return letters.join('') + String.fromCodePoint(Math.max(0, before)) + furthest;
}

const furthest = '\u{10ffff}';

const newline = 10;

/** The letter of a length in words. */
export const letterOf = (words: number): string =>
  String.fromCharCode('a'.charCodeAt(0) + (words === 0 ? 0 : 1 + Math.round(Math.log2(words) / 3)));

/** A text in CBOR (RFC 8949, 3). */
function text(words: string): readonly number[] {
  const bytes = new TextEncoder().encode(words);
  return [...head(0x60, bytes.length), ...bytes];
}

/** A number in CBOR. */
const numeral = (number: number): readonly number[] => head(0, number);

/** What begins anything in CBOR: its kind, and its number or length. */
function head(kind: number, number: number): readonly number[] {
  if (number < 24) return [kind + number];
  if (number < 256) return [kind + 0x18, number];
  if (number < 65_536) return [kind + 0x19, number >> 8, number & 255];
  return [kind + 0x1a, number >>> 24, (number >> 16) & 255, (number >> 8) & 255, number & 255];
}
