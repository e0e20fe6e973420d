/**
 * What a page tells of the whole timeline: how many articles there are, the page's own number among them. A new article
 * changes it on every page, and no page need be made again for it: it is set in when all else of the page is there. While
 * pages are made such a value stands between characters that no printed text holds.
 */

const opens = '\ufdd0';
const parts = '\ufdd1';
const closes = '\ufdd2';
const marked = new RegExp(`${opens}([^${parts}]*)${parts}([^${closes}]*)${closes}`, 'g');

/** Values by name, as text. */
export type LateValues = Readonly<Record<string, string>>;

/** Where in a page a value stands, in bytes of UTF-8, and what it is there. */
export type LatePlace = readonly [name: string, at: number, written: string];

/** Prints a value of this name. The development server keeps no pages: there it is the value alone. */
export const late = (name: string, value: string | number): string =>
  import.meta.env.DEV ? String(value) : `${opens}${name}${parts}${value}${closes}`;

/** A page's key with the values that `late` prints on it. */
export const keyWith = (key: string, values: LateValues): string => `${key}\n${JSON.stringify(values)}`;

/** The two parts of what `keyWith` wrote. */
export function readKey(written: string): { readonly key: string; readonly values: LateValues } {
  const [key = '', values = '{}'] = written.split('\n', 2);
  return { key, values: JSON.parse(values) as LateValues };
}

/** A page as it was made, without the characters around its late values, and where these stand. */
export function settleLate(made: string): { readonly page: string; readonly places: readonly LatePlace[] } {
  const places: LatePlace[] = [];
  let end = 0;
  let bytes = 0;
  const page = made.replace(marked, (whole, name: string, written: string, at: number) => {
    bytes += Buffer.byteLength(made.slice(end, at));
    places.push([name, bytes, copyOf(written)]);
    bytes += Buffer.byteLength(written);
    end = at + whole.length;
    return written;
  });
  return { page, places };
}

/** A stretch of a page that is remembered as it was cut keeps the whole page in memory, and there are thousands. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

/**
 * The same page with other values; null where they are what it has. All of it stays in the bytes that it is kept in: with one
 * more article every page is renewed, and to decode and encode them takes longer than all else. Throws where a value is not given.
 */
export function renewLate(
  places: readonly LatePlace[],
  values: LateValues,
  read: () => Uint8Array,
): { readonly page: Uint8Array; readonly places: readonly LatePlace[] } | null {
  const wanted = places.map(([name, at, written]) => {
    const value = values[name];
    if (value === undefined) throw new Error(`A page shows “${name}”, and its key does not give it.`);
    return { name, at, written, value: escapeText(value) };
  });
  if (wanted.every(({ written, value }) => written === value)) return null;
  const before = read();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let end = 0;
  const add = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  const renewed: LatePlace[] = [];
  for (const { name, at, written, value } of wanted) {
    add(before.subarray(end, at));
    renewed.push([name, length, value]);
    add(Buffer.from(value));
    end = at + Buffer.byteLength(written);
  }
  add(before.subarray(end));
  return { page: Buffer.concat(pieces, length), places: renewed };
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** As Astro writes text. */
const escapeText = (text: string): string => text.replace(/[&<>'"]/g, (character) => escapes[character] ?? character);
