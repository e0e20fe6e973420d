import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file that Pagefind writes. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind's files begin with, once they are unpacked. */
const signature = 'pagefind_dcd';
/** So many bytes of an index, unpacked, are loaded for one word at most, if it has no more; Pagefind cuts at about 60,000. */
const longestPart = 28_672;

/**
 * Pagefind's index in shorter parts: each word of a question loads the part that it stands in, so that a question of
 * several words is answered from fewer bytes. A part is a list of words in their order, each with where it stands; the list
 * of records (`.pf_meta`) names the parts by their first and their last word. Files stay as they are where that made more than
 * `most` parts, and where they are made otherwise, as by another version of Pagefind.
 */
export function cutIndex(files: readonly IndexFile[], most: number): readonly IndexFile[] {
  const list = files.find(({ path }) => path.endsWith('.pf_meta'));
  const body = list && unpacked(list.content);
  if (!list || !body) return files;
  try {
    const [, , parts] = itemsOf(body, 0);
    if (!parts) return files;
    const byName = new Map(files.map((file) => [/([^/]+)\.pf_index$/.exec(file.path)?.[1] ?? file.path, file]));
    const cut = itemsOf(body, parts.start).map(({ start }) => {
      const [from, to, name] = itemsOf(body, start).map((item) => textAt(body, item.start));
      const file = byName.get(name ?? '');
      return file ? cutPart(file) : [{ from: from ?? '', to: to ?? '', name: name ?? '', file: null }];
    });
    const named = cut.flat();
    if (named.length > most) return files;
    const written = Buffer.concat([
      listHead(named.length),
      ...named.flatMap(({ from, to, name }) => [listHead(3), ...[from, to, name].map(textOf)]),
    ]);
    const meta = Buffer.concat([body.subarray(0, parts.start), written, body.subarray(parts.end)]);
    return [
      ...files.filter((file) => file !== list && !file.path.endsWith('.pf_index')),
      { path: list.path, content: packed(meta) },
      ...named.flatMap(({ file }) => file ?? []),
    ];
  } catch {
    return files;
  }
}

/** A part of the index as several, each with its first and its last word and its name. */
function cutPart(file: IndexFile) {
  const body = unpacked(file.content);
  if (!body) throw new Error('Not an index.');
  const [list, ...others] = itemsOf(body, 0);
  if (!list || others.length > 0) throw new Error('Not an index.');
  const words = itemsOf(body, list.start);
  const first = words[0]?.start ?? 0;
  const length = (words.at(-1)?.end ?? 0) - first;
  const number = Math.ceil(length / longestPart);
  const groups = Map.groupBy(words, ({ start }) => Math.floor(((start - first) * number) / Math.max(1, length)));
  const wordAt = (word: Item | undefined) => textAt(body, itemsOf(body, word?.start ?? 0)[0]?.start ?? 0);
  return [...groups.values()].map((group) => {
    const [begin, end] = [group[0]?.start ?? 0, group.at(-1)?.end ?? 0];
    const content =
      groups.size === 1
        ? file.content
        : packed(Buffer.concat([listHead(1), listHead(group.length), body.subarray(begin, end)]));
    const own = /([^/]+)\.pf_index$/.exec(file.path)?.[1] ?? '';
    const name =
      groups.size === 1 ? own : own.replace(/[^_]+$/, createHash('sha256').update(content).digest('hex').slice(0, 7));
    return {
      from: wordAt(group[0]),
      to: wordAt(group.at(-1)),
      name,
      file: { path: file.path.replace(own, name), content },
    };
  });
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
  const { kind, value, next } = headAt(bytes, at);
  if (kind === 2 || kind === 3) return next + value;
  if (kind !== 4 && kind !== 5) return next;
  let end = next;
  for (let n = 0; n < value * (kind === 5 ? 2 : 1); n++) end = endOf(bytes, end);
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
