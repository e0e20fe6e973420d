import type { LineRole } from '../domain.ts';

/** A line of the text made from a file, and what it is where the file itself says so. */
export interface ImportedLine {
  readonly words: string;
  /** Null where the reader of articles is to tell. */
  readonly role: LineRole | null;
}

/** Something a file says of its article, and where in the file it says so: “JSON-LD datePublished”. */
export interface Fact<T = string> {
  readonly value: T;
  readonly from: string;
}

/** What a file says of its article beside the words. Absent: it says nothing of it. */
export interface Facts {
  readonly headline?: Fact | undefined;
  readonly standfirst?: Fact | undefined;
  readonly bylines?: Fact<readonly string[]> | undefined;
  readonly publisher?: Fact | undefined;
  /** A day, `YYYY-MM-DD`, or a month where no more is said. */
  readonly published?: Fact | undefined;
  /** The day of the last change, where that is a later one. */
  readonly updated?: Fact | undefined;
  /** The article's own address on the web. */
  readonly url?: Fact | undefined;
}

/** An article taken out of a file: its lines, a blank one between paragraphs, and what the file says of it. */
export interface Imported {
  readonly kind: string;
  readonly lines: readonly ImportedLine[];
  readonly facts: Facts;
  /** For the curator: what may need her eye. */
  readonly notes: readonly string[];
}

/** Thrown for a file that cannot be taken in; the message says what it seems to be and what to do. */
export class ImportError extends Error {}

/** Words as one line of text: white space folded, no-break spaces kept as printed. */
export const oneLine = (words: string): string => words.replace(/[\t\n\r\f\v ]+/g, ' ').trim();

/** Paragraphs as lines, with a blank one between. */
export function spaced(paragraphs: readonly ImportedLine[]): readonly ImportedLine[] {
  return paragraphs.flatMap((paragraph, n) => (n === 0 ? [paragraph] : [{ words: '', role: null }, paragraph]));
}

/** Letters and digits of a text, folded: by these two printings of the same words are told to be the same. */
export const letters = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
