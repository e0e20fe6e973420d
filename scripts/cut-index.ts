import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { lastBefore, lettersAfter, nameOfPart, wholeOf } from '../src/search/record-list.ts';

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
 * alone, for whoever asks for its neighbours wants none of it. Of a word that stands in very many records the places within
 * long ones are most of what it weighs, and only a phrase asks for those: its part is thin, and the whole of it a file beside.
 * Parts are as short as makes no more than `most` of them. Files stay as they are where none does, and where they are made otherwise, as by another version of Pagefind.
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
    const beside = words.filter(({ thin }) => thin).length;
    const cut = lengths.map((length) => grouped(words, length)).find((groups) => groups.length + beside <= most);
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
      ...named.flatMap(({ name, content, whole }) => [
        { path: `index/${name}.pf_index`, content },
        ...(whole ? [{ path: `index/${wholeOf(name)}.pf_index`, content: whole }] : []),
      ]),
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
  /** The same without most of its places, where these are much of it. */
  readonly thin: Buffer | null;
}

function wordsOf(file: IndexFile): readonly IndexedWord[] {
  const body = unpacked(file.content);
  if (!body) throw new Error('Not an index.');
  const all = headAt(body, 0);
  if (all.kind !== 4 || all.value !== 1) throw new Error('Not an index.');
  return itemsOf(body, all.next).map(({ start, end }) => {
    const bytes = body.subarray(start, end);
    const thin = bytes.length > heavy ? thinned(bytes) : null;
    return { word: textAt(body, headAt(body, start).next), bytes, thin };
  });
}

/** A word of more bytes, unpacked, stands in so many records that whoever searches for it waits. */
const heavy = 16_384;
/** Places hardly get shorter when they are packed, and all else does: where they are this share of it, they are most of what is sent. */
const much = 0.4;
/** A record that has a word more often is a long one: of its places the first is enough to show. */
const fewPlaces = 3;

/**
 * A word as Pagefind writes it (its letters; of each record its number, its places there, and those in its names) with every
 * record that has it. But of more than a few places in one only the first is told, and how many there are as a power of two, by
 * which the records still rank: the others are said to lie behind the end of any text. A place is the distance from the one before of its weight; below 0
 * it is none, but the weight of those that follow. Null where that takes little away.
 */
function thinned(word: Buffer): Buffer | null {
  const records = headAt(word, endOf(word, headAt(word, 0).next));
  const pieces: Buffer[] = [];
  let copied = 0;
  let spared = 0;
  let at = records.next;
  for (let n = 0; n < records.value; n++) {
    const record = headAt(word, at);
    const start = endOf(word, record.next);
    const { told, end } = fewer(word, start);
    if (told) {
      pieces.push(word.subarray(copied, start), told);
      copied = end;
      spared += end - start;
    }
    at = end;
    for (let rest = record.value - 2; rest > 0; rest--) at = endOf(word, at);
  }
  return spared > word.length * much ? Buffer.concat([...pieces, word.subarray(copied)]) : null;
}

/** The list of places at `start`, shorter; null where it has few. And where it ends. */
function fewer(word: Buffer, start: number): { readonly told: Buffer | null; readonly end: number } {
  const list = headAt(word, start);
  const standing = new Set<number>();
  let weight: readonly [from: number, to: number] = [0, 0];
  let place = 0;
  let end = list.next;
  for (let n = 0; n < list.value; n++) {
    const { kind, value, next } = headAt(word, end);
    place = kind === 0 ? place + value : 0;
    if (kind === 0) standing.add(place);
    else weight = [end, next];
    end = next;
  }
  if (standing.size <= fewPlaces) return { told: null, end };
  const others = 2 ** Math.round(Math.log2(standing.size)) - 2;
  const told = [
    listHead((weight[1] > 0 ? 1 : 0) + 2 + others),
    word.subarray(...weight),
    head(0, Math.min(...standing)),
    head(0, behind),
    Buffer.alloc(others, 1),
  ];
  return { told: Buffer.concat(told), end };
}

/** No text has so many words. */
const behind = 2 ** 20;

/** Neighbours that are about `length` bytes together. */
function grouped(words: readonly IndexedWord[], length: number): readonly (readonly IndexedWord[])[] {
  const groups: IndexedWord[][] = [];
  let room = 0;
  for (const one of words) {
    if (one.bytes.length > room || one.thin) {
      groups.push([]);
      room = length;
    }
    groups.at(-1)?.push(one);
    room -= one.thin ? length : one.bytes.length;
  }
  return groups;
}

function partsOf(groups: readonly (readonly IndexedWord[])[], language: string) {
  const written = (words: readonly Buffer[]) => packed(Buffer.concat([listHead(1), listHead(words.length), ...words]));
  const contents = groups.map((group) => written(group.map(({ bytes, thin }) => thin ?? bytes)));
  const wholes = groups.map((group) => (group[0]?.thin ? written(group.map(({ bytes }) => bytes)) : null));
  const hash = createHash('sha256');
  for (const content of [...contents, ...wholes]) if (content) hash.update(content);
  const digest = hash.digest('hex').slice(0, 10);
  const parts = groups.map((group, n) => {
    const from = group[0]?.word ?? '';
    return { from, telling: lettersAfter(groups[n - 1]?.at(-1)?.word, from) };
  });
  const weightOf = (file: Uint8Array | null | undefined) => Math.ceil((file?.length ?? 0) / 1000);
  return contents.map((content, n) => ({
    from: parts[n]?.from ?? '',
    to: lastBefore(parts[n + 1]),
    name: nameOfPart({ language, digest, n, weight: weightOf(content), whole: weightOf(wholes[n]) }),
    content,
    whole: wholes[n] ?? null,
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
