/** What a file's bytes turned out to be. `encoding` is a label `TextDecoder` knows. */
export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' };

/** How many bytes are looked at to tell UTF-16 and binary files; enough for any heading, and quick on a large file. */
const sampleSize = 4096;

/**
 * Decodes an article's bytes: UTF-8 and UTF-16 of either order, with or without a byte order mark, else windows-1252
 * (which holds latin-1). The mark itself is no part of the text; line endings are kept as they are. A file of nothing or
 * of white space alone is `empty`; one that is no text in any of these is `binary`. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { kind: 'empty' };
  const encoding = markedEncoding(bytes) ?? unmarkedWideEncoding(bytes);
  if (encoding !== null) return asText(new TextDecoder(encoding).decode(bytes), encoding);
  if (looksBinary(bytes)) return { kind: 'binary' };
  try {
    return asText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8');
  } catch {
    return asText(new TextDecoder('windows-1252').decode(bytes), 'windows-1252');
  }
}

function asText(text: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'): Decoded {
  if (text.trim() === '') return { kind: 'empty' };
  return text.slice(0, sampleSize).includes('\u0000') ? { kind: 'binary' } : { kind: 'text', text, encoding };
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in mostly Latin text every other byte is nought, always on the same side. */
function unmarkedWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(bytes.length, sampleSize) & ~1;
  if (size < 4) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < size; at += 2) {
    if (bytes[at] === 0) evenZeros += 1;
    if (bytes[at + 1] === 0) oddZeros += 1;
  }
  const pairs = size / 2;
  if (oddZeros > pairs * 0.6 && evenZeros < pairs * 0.05) return 'utf-16le';
  if (evenZeros > pairs * 0.6 && oddZeros < pairs * 0.05) return 'utf-16be';
  return null;
}

/** A nought byte, or more than a few control characters no text has, says that this is a picture or a program. */
function looksBinary(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, sampleSize);
  let controls = 0;
  for (let at = 0; at < size; at += 1) {
    const byte = bytes[at] as number;
    if (byte === 0) return true;
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 0x1b && byte !== 0x1a) controls += 1;
  }
  return controls > size * 0.02;
}
