import type { Span } from '../../domain.ts';

/** A line as it stands in the file, its ending included, with the stretch of it that holds words. */
export interface RawLine extends Span {
  /** Where the words begin and end: without indentation, trailing spaces and line ending. Equal on a blank line. */
  readonly wordsStart: number;
  readonly wordsEnd: number;
  /** The words are those of a picture, by the marks around them. */
  readonly picture?: true;
  /** How often a mail program set “>” before it. */
  readonly quoted?: number;
}

/**
 * Cuts a text into lines at "\n", "\r\n" or a lone "\r". The lines joined are the text. A line ending at the very end
 * closes the last line and opens no further one; the empty text has no lines.
 */
export function splitLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    const contentEnd = at;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    lines.push(rawLine(text, start, contentEnd, at + 1));
    start = at + 1;
  }
  if (start < text.length) lines.push(rawLine(text, start, text.length, text.length));
  return lines;
}

function rawLine(text: string, start: number, contentEnd: number, end: number): RawLine {
  let wordsStart = start;
  let wordsEnd = contentEnd;
  while (wordsStart < wordsEnd && isSpace(text.charCodeAt(wordsStart))) wordsStart += 1;
  while (wordsEnd > wordsStart && isSpace(text.charCodeAt(wordsEnd - 1))) wordsEnd -= 1;
  return { start, end, wordsStart, wordsEnd };
}

/** White space of any width, and the invisible characters that web pages leave at the edges of lines. */
function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return code >= 0x7f;
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
