import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { lastBefore, lettersAfter, nameOfPart } from '../src/search/record-list.ts';

/** A file that Pagefind writes. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind's files begin with, once they are unpacked. */
const signature = 'pagefind_dcd';
/** How long a part may be, in bytes unpacked, the shortest first: so many are loaded for one word. Pagefind cuts at about 60,000. */
const lengths = Array.from({ length: 16 }, (_, n) => Math.round(10_240 * 1.1 ** n));

/**
 * Pagefind's index in shorter parts: each word of a question loads the part that it stands in, so that a question of
 * several words is answered from fewer bytes. A part is a list of words in their order, each with where it stands; the list
 * of records (`.pf_meta`) names the parts by their first word and by where those of the next begin. A word that is a part's length by itself stands
 * alone, for whoever asks for its neighbours wants none of it. Parts are as short as makes no more than `most` of them. Files
 * stay as they are where none does, and where they are made otherwise, as by another version of Pagefind.
 */
export function cutIndex(files: readonly IndexFile[], most: number): readonly IndexFile[] {
  const list = files.find(({ path }) => path.endsWith('.pf_meta'));
  const body = list && unpacked(list.content);
  if (!list || !body) return files;
  try {
    const [, , parts] = itemsOf(body, 0);
    if (!parts) return files;
    const byName = new Map(files.map((file) => [nameOf(file), file]));
    const whole = itemsOf(body, parts.start).map(({ start }) => {
      const [, , name] = itemsOf(body, start).map((item) => textAt(body, item.start));
      const file = byName.get(name ?? '');
      if (!file) throw new Error('A part of the index is missing.');
      return file;
    });
    const words = whole.flatMap(wordsOf);
    const cut = lengths.map((length) => grouped(words, length)).find((groups) => groups.length <= most);
    if (!cut) return files;
    const language = nameOf(whole[0] as IndexFile).replace(/_[^_]*$/, '');
    const named = partsOf(cut, language);
    const written = Buffer.concat([
      listHead(named.length),
      ...named.flatMap(({ from, to, name }) => [listHead(3), ...[from, to, name].map(textOf)]),
    ]);
    const meta = Buffer.concat([body.subarray(0, parts.start), written, body.subarray(parts.end)]);
    return [
      ...files.filter((file) => file !== list && !file.path.endsWith('.pf_index')),
      { path: list.path, content: packed(meta) },
      ...named.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
    ];
  } catch {
    return files;
  }
}

const nameOf = ({ path }: IndexFile): string => /([^/]+)\.pf_index$/.exec(path)?.[1] ?? path;

/** A word of the index with all that stands there of it. */
interface IndexedWord {
  readonly word: string;
  readonly bytes: Buffer;
}

function wordsOf(file: IndexFile): readonly IndexedWord[] {
  const body = unpacked(file.content);
  if (!body) throw new Error('Not an index.');
  const all = headAt(body, 0);
  if (all.kind !== 4 || all.value !== 1) throw new Error('Not an index.');
  return itemsOf(body, all.next).map(({ start, end }) => ({
    word: textAt(body, headAt(body, start).next),
    bytes: body.subarray(start, end),
  }));
}

/** Neighbours that are about `length` bytes together. */
function grouped(words: readonly IndexedWord[], length: number): readonly (readonly IndexedWord[])[] {
  const groups: IndexedWord[][] = [];
  let room = 0;
  for (const one of words) {
    if (one.bytes.length > room) {
      groups.push([]);
      room = length;
    }
    groups.at(-1)?.push(one);
    room -= one.bytes.length;
  }
  return groups;
}

function partsOf(groups: readonly (readonly IndexedWord[])[], language: string) {
  const contents = groups.map((group) =>
    packed(Buffer.concat([listHead(1), listHead(group.length), ...group.map(({ bytes }) => bytes)])),
  );
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  const digest = hash.digest('hex').slice(0, 10);
  const parts = groups.map((group, n) => {
    const from = group[0]?.word ?? '';
    return { from, telling: lettersAfter(groups[n - 1]?.at(-1)?.word, from) };
  });
  return contents.map((content, n) => ({
    from: parts[n]?.from ?? '',
    to: lastBefore(parts[n + 1]),
    name: nameOfPart({ language, digest, n, weight: Math.ceil(content.length / 1000) }),
    content,
  }));
}

function unpacked(file: Uint8Array): Buffer | null {
  const content = gunzipSync(file);
  return content.toString('latin1', 0, signature.length) === signature ? content.subarray(signature.length) : null;
}

const packed = (body: Uint8Array): Uint8Array => gzipSync(Buffer.concat([Buffer.from(signature), body]), { level: 9 });

/** Where something written in CBOR stands. */
interface Item {
  readonly start: number;
  readonly end: number;
}

/** The kind of what stands at `at`, its number or length, and where its content begins (RFC 8949, 3). */
function headAt(bytes: Buffer, at: number): { readonly kind: number; readonly value: number; readonly next: number } {
  const first = bytes[at];
  if (first === undefined) throw new Error('Cut short.');
  const short = first & 31;
  if (short < 24) return { kind: first >> 5, value: short, next: at + 1 };
  if (short > 26) throw new Error('Longer than any index.');
  const width = 2 ** (short - 24);
  return { kind: first >> 5, value: bytes.readUIntBE(at + 1, width), next: at + 1 + width };
}

function endOf(bytes: Buffer, at: number): number {
  let end = at;
  for (let left = 1; left > 0; left--) {
    const { kind, value, next } = headAt(bytes, end);
    end = kind === 2 || kind === 3 ? next + value : next;
    if (kind === 4) left += value;
    else if (kind === 5) left += 2 * value;
  }
  return end;
}

/** What the list at `at` holds. Throws where there is no list. */
function itemsOf(bytes: Buffer, at: number): readonly Item[] {
  const { kind, value, next } = headAt(bytes, at);
  if (kind !== 4) throw new Error('No list.');
  const items: Item[] = [];
  let start = next;
  for (let n = 0; n < value; n++) {
    const end = endOf(bytes, start);
    items.push({ start, end });
    start = end;
  }
  return items;
}

function textAt(bytes: Buffer, at: number): string {
  const { kind, value, next } = headAt(bytes, at);
  if (kind !== 3) throw new Error('No text.');
  return bytes.toString('utf8', next, next + value);
}

const listHead = (length: number): Buffer => head(4, length);

function textOf(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([head(3, bytes.length), bytes]);
}

function head(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value]);
  const width = value < 256 ? 1 : value < 65_536 ? 2 : 4;
  const bytes = Buffer.alloc(1 + width);
  bytes[0] = (kind << 5) | (23 + [1, 2, 4].indexOf(width) + 1);
  bytes.writeUIntBE(value, 1, width);
  return bytes;
}
