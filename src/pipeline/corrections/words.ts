import type { Paragraph, Span } from '../../domain.ts';
import { plainWords } from '../../text/plain-words.ts';

/** Whether `text` begins with whole words of `beginning`, marks and case aside. */
export function beginsWith(text: string, beginning: string): boolean {
  const [all, first] = [plainWords(text), plainWords(beginning)];
  return first !== '' && `${all} `.startsWith(`${first} `);
}

/** Whether the words of `part` stand in `text` in one piece. */
export function holds(text: string, part: string): boolean {
  const wanted = plainWords(part);
  return wanted !== '' && ` ${plainWords(text)} `.includes(` ${wanted} `);
}

/**
 * Every place in `text` between `from` and `to` where the words of `wanted` stand in this order, whatever marks, spaces and
 * line ends are between them. A mark that `wanted` itself ends with belongs to the place.
 */
export function findWords(text: string, wanted: string, from = 0, to = text.length): readonly Span[] {
  const words = wanted.match(/[\p{L}\p{N}]+/gu);
  if (!words) return [];
  const ending = /[.!?…]*$/u.exec(wanted.replace(/["“”'‘’«»\s]+$/u, ''))?.[0] ?? '';
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('[^\\p{L}\\p{N}]{1,40}');
  const found: Span[] = [];
  for (const match of text
    .slice(from, to)
    .matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'))) {
    const start = from + match.index;
    let end = start + match[0].length;
    for (const mark of ending) if (text.charAt(end) === mark) end++;
    found.push({ start, end });
  }
  return found;
}

/** A place in the text cut at the ends of its paragraphs: a stretch of each it reaches into. */
export function cutAtParagraphs(span: Span, paragraphs: readonly Paragraph[]): readonly Span[] {
  return paragraphs
    .filter((paragraph) => paragraph.where !== 'crosshead' && paragraph.start < span.end && paragraph.end > span.start)
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }));
}

/** The first words of a long text. */
export function clip(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length <= 60 ? flat : `${flat.slice(0, 59).replace(/\s\S*$/, '')}…`;
}
