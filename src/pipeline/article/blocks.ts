import type { LineRole } from '../../domain.ts';
import { unwrap } from '../../text/unwrap.ts';
import type { RawLine } from './lines.ts';

/**
 * A line, or the lines of one hard-wrapped paragraph, on its way to a role. Rules look at `text`; the first to claim a
 * block sets `role` and `rule`, and no later rule takes it away.
 */
export interface Block {
  /** First and last line, as indices into the article's lines. */
  readonly first: number;
  readonly last: number;
  /** Offsets of the words. */
  readonly start: number;
  readonly end: number;
  /** The words, a wrapped paragraph on one line. */
  readonly text: string;
  /** How many blank lines stand before it. */
  readonly gap: number;
  role: LineRole | null;
  rule: string;
}

/** Gives a block its role, unless an earlier rule did. */
export function claim(block: Block, role: LineRole, rule: string): void {
  if (block.role !== null) return;
  block.role = role;
  block.rule = rule;
}

/** The widest line that counts as wrapped by hand or by a mail program; a longer one is a paragraph. */
const widestWrap = 140;
/** Nobody wraps at less. */
const narrowestWrap = 36;

/**
 * Groups the lines that hold words into blocks: a line each, unless the file is wrapped at a fixed width. A line that
 * `isApart` (its words, its number from 1) stands alone.
 */
export function toBlocks(
  text: string,
  lines: readonly RawLine[],
  isApart: (words: string, line: number) => boolean = () => false,
): Block[] {
  const width = wrapWidth(text, lines);
  const alone = (at: number): boolean => {
    const { wordsStart, wordsEnd } = lines[at] as RawLine;
    return isApart(text.slice(wordsStart, wordsEnd), at + 1);
  };
  const blocks: Block[] = [];
  let gap = 0;
  for (let first = 0; first < lines.length; ) {
    const line = lines[first] as RawLine;
    if (isBlank(line)) {
      gap += 1;
      first += 1;
      continue;
    }
    let last = first;
    while (
      width !== null &&
      runsOn(text, lines[last] as RawLine, lines[last + 1], width) &&
      !alone(last) &&
      !alone(last + 1)
    )
      last += 1;
    const words = lines.slice(first, last + 1).map((one) => text.slice(one.wordsStart, one.wordsEnd));
    blocks.push({
      first,
      last,
      start: line.wordsStart,
      end: (lines[last] as RawLine).wordsEnd,
      text: first === last ? (words[0] as string) : unwrap(words.join('\n')),
      gap,
      role: null,
      rule: '',
    });
    gap = 0;
    first = last + 1;
  }
  return blocks;
}

/**
 * The width at which the file's lines are wrapped, or null where a line is a paragraph. What shows it: line after line
 * breaks off in the middle of a sentence and the next begins in lower case.
 */
function wrapWidth(text: string, lines: readonly RawLine[]): number | null {
  let breaks = 0;
  let midSentence = 0;
  let width = 0;
  let long = 0;
  const lengths: number[] = [];
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const line = lines[at] as RawLine;
    const next = lines[at + 1] as RawLine;
    if (isBlank(line)) continue;
    if (lengthOf(line) > widestWrap) long += 1;
    if (isBlank(next)) continue;
    breaks += 1;
    if (lengthOf(line) > widestWrap || !breaksMidSentence(text, line, next)) continue;
    midSentence += 1;
    lengths.push(lengthOf(line));
    width = Math.max(width, lengthOf(line));
  }
  if (midSentence < 3 || midSentence < breaks * 0.3 || long > midSentence * 0.2 || width < narrowestWrap) return null;
  // Verses and lists break off too, but anywhere; wrapped lines are about as wide as each other.
  const full = lengths.filter((length) => length >= width * 0.75).length;
  return full >= midSentence * 0.6 ? width : null;
}

function breaksMidSentence(text: string, line: RawLine, next: RawLine): boolean {
  return /[\p{L}\p{N},;’'-]/u.test(text.charAt(line.wordsEnd - 1)) && /\p{Ll}/u.test(text.charAt(next.wordsStart));
}

/** Whether `next` carries the paragraph of `line` on: a line that is not full, or an indented next one, ends it. */
function runsOn(text: string, line: RawLine, next: RawLine | undefined, width: number): boolean {
  if (next === undefined || isBlank(next)) return false;
  if (breaksMidSentence(text, line, next)) return true;
  if (indentOf(next) > indentOf(line)) return false;
  const endsSentence = /[.!?…:”’"'»)\]]/.test(text.charAt(line.wordsEnd - 1));
  const filled = lengthOf(line) + 1 + firstWordLength(text, next);
  return endsSentence ? filled > width : filled > width * 0.9;
}

function firstWordLength(text: string, line: RawLine): number {
  let at = line.wordsStart;
  while (at < line.wordsEnd && text.charCodeAt(at) !== 32) at += 1;
  return at - line.wordsStart;
}

const isBlank = (line: RawLine): boolean => line.wordsStart === line.wordsEnd;
const lengthOf = (line: RawLine): number => line.wordsEnd - line.wordsStart;
const indentOf = (line: RawLine): number => line.wordsStart - line.start;
