/**
 * Texts whose bytes are sound, and yet not the words: those in UTF-7, which is all ASCII, and those in UTF-8 that some program
 * took for an older encoding and saved in UTF-8 again (“â€œ” for an opening mark). No kept library tells either.
 */

/**
 * The words of a text in UTF-7 (RFC 2152); null where it is none. There every plus begins letters in base 64 or stands
 * before a hyphen, so that one telephone number or sum tells another text.
 */
export function fromUtf7(text: string): string | null {
  if (!text.includes('+')) return null;
  let foreign = false;
  let sound = true;
  const words = text.replace(/\+([A-Za-z0-9+/]*)-?/g, (whole, letters: string) => {
    if (whole === '+-') return '+';
    const bytes = Buffer.from(letters, 'base64');
    const unused = (letters.length * 6) % 16;
    const read =
      bytes.length >= 2 && unused < 6
        ? bytes
            .subarray(0, bytes.length & ~1)
            .swap16()
            .toString('utf16le')
        : '';
    if (!/^[\t\n\r -~\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]+$/u.test(read)) sound = false;
    if (/[^\0-\x7f]/.test(read)) foreign = true;
    return read;
  });
  return sound && foreign ? words : null;
}

/** What a text was taken for before it was saved in UTF-8 again, and what then stands where no writer puts it. */
const mistaken = [
  // Marks, dashes and the like; letters with an accent behind a small letter.
  { encoding: 'windows-1252', sure: /â[€\u0080][^\s\w]|â‚¬|â„¢|(?<=\p{Ll})Ã[\u0080-\u00bf]|Ã[©¨¡³¶¼¤±§](?=\p{Ll})/u },
  { encoding: 'macintosh', sure: /‚Ä[ìîòôúù¶ö]|‚Ç¨|(?<=\p{Ll})√[©®°±†§∂º]/u },
  { encoding: 'windows-1251', sure: /вЂ[^\s\w\p{L}]|вЂ[њќљћ]/u },
] as const;

/** What stands in all of them; so few letters are looked for in every text. */
const suspicious = /â[€\u0080‚„]|Ã[\u0080-\u00bf]|‚[ÄÇ]|√[©®°±†§∂º]|вЂ/;

/** A text that was mended, and where the first of its mangled letters stood. */
export interface Mended {
  readonly text: string;
  /** How the first mangled word was written, and its place in the mended text. */
  readonly written: string;
  readonly at: number;
}

/** The text with letters that were encoded twice (or three times) read as they were meant; null where none were. */
export function mendTwiceEncoded(text: string): Mended | null {
  let mended = text;
  let first: Omit<Mended, 'text'> | null = null;
  for (let time = 0; time < 3 && suspicious.test(mended); time++) {
    const table = mistaken.find(({ sure }) => sure.test(mended));
    if (table === undefined) break;
    const bytes = bytesOf(table.encoding);
    let changed = false;
    const before = mended;
    mended = before.replace(bytes.sequence, (written, at: number) => {
      const meant = meantBy(written, bytes.of);
      if (meant === null) return written;
      first ??= { written: before.slice(at, at + 30).split(/[\r\n]/, 1)[0] ?? written, at };
      changed = true;
      return meant;
    });
    if (!changed) break;
  }
  return first === null ? null : { text: mended, ...(first as Omit<Mended, 'text'>) };
}

/** The letter that the bytes of these ones are in UTF-8; null where it is none of a Latin text. */
function meantBy(written: string, byteOf: ReadonlyMap<string, number>): string | null {
  const bytes = Uint8Array.from(written, (letter) => byteOf.get(letter) ?? 0);
  try {
    const read = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^[\u0080-\u024f\u2010-\u203a\u20ac\u2122]$/.test(read) ? read : null;
  } catch {
    return null;
  }
}

/** Which byte each letter beyond ASCII is in an encoding, and what two or three of them are one letter in UTF-8. */
function bytesOf(encoding: string): { readonly of: ReadonlyMap<string, number>; readonly sequence: RegExp } {
  const decoder = new TextDecoder(encoding);
  const of = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    // Some programs leave what the encoding has no letter for, and latin-1 has none there at all.
    if (byte < 0xa0) of.set(String.fromCharCode(byte), byte);
    of.set(decoder.decode(Uint8Array.of(byte)), byte);
  }
  const between = (from: number, to: number) =>
    `[${[...of].flatMap(([letter, byte]) => (byte >= from && byte <= to ? [letter] : [])).join('')}]`;
  const trail = between(0x80, 0xbf);
  return { of, sequence: new RegExp(`${between(0xe2, 0xe2)}${trail}{2}|${between(0xc2, 0xc9)}${trail}`, 'g') };
}
