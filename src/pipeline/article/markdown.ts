// Matches “# River rises”, “**By Rosa Lim**”, “> “It rose,” she said.”, “![A boat](boat.jpg)”. Refuses “#flood” and “* first point”.
import type { Span } from '../../domain.ts';
import type { RawLine } from './lines.ts';

/** So much of a text shows whether it is Markdown: the headline stands at its head. */
const shown = 5000;
/** “*Ferry stays in port*” on a line of its own: how mail programs print what was bold. */
const emphasised = /^(?:>[ \t]?)*\*(?![\s*])[^*\n]{8,200}\*[ \t]*\r?$/m;
const heading = /^[ \t]*#{1,6}[ \t]+\S/m;

/** Marks around the words of a line, from the outside in: each gives what stands before the words, the words, and the rest. */
const marks: readonly RegExp[] = [
  /^(#{1,6}[ \t]+)(.+?)([ \t]+#+)?$/,
  /^(>[ \t]?)(.+)()$/,
  /^(!?\[)([^[\]]{1,1000})(\]\([^()\s]{0,2000}(?: "[^"]{0,500}")?\))$/,
  /^(\*\*|__)(?![\s*_])((?:(?!\1).)+)(\1)$/,
  /^([*_])(?![\s*_])((?:(?!\1).)+)(\1)$/,
];

/**
 * The lines with the marks of Markdown around their words left out of the words, where a heading shows that the text is
 * Markdown: pages are saved so. Marks inside a sentence stay, as everything in a sentence does.
 */
export function withoutMarks(text: string, lines: readonly RawLine[]): readonly RawLine[] {
  const head = text.slice(0, shown);
  const isMarkdown = heading.test(head);
  if (!isMarkdown && !emphasised.test(head)) return lines;
  return lines.map((line) => {
    const words = { start: line.wordsStart, end: line.wordsEnd };
    if (!isMarkdown && text.charCodeAt(words.start) !== 42) return line;
    const { start, end } = inner(text, words);
    const picture = text.startsWith('![', line.wordsStart) && start > line.wordsStart;
    return { ...line, wordsStart: start, wordsEnd: end, ...(picture ? { picture } : {}) };
  });
}

function inner(text: string, words: Span): Span {
  // Only the marks at the ends matter; a line of megabytes is no heading.
  if (words.end - words.start > 3000) return words;
  let { start, end } = words;
  for (const mark of marks) {
    const match = mark.exec(text.slice(start, end));
    if (match === null) continue;
    start += (match[1] as string).length;
    end = start + (match[2] as string).length;
  }
  return { start, end };
}
