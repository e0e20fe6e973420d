import type { LineRole } from '../../domain.ts';
import { SPEECH_VERBS } from '../../text/speech-verbs.ts';
import { unwrap } from '../../text/unwrap.ts';
import { isLikelyPerson } from './likely-person.ts';
import type { RawLine } from './lines.ts';
import { isPersonName } from './names.ts';

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
  /** The words are those of a picture, by the marks around them. */
  readonly picture?: true;
  /** How often a mail program set “>” before it: once for each who sent it on. */
  readonly quoted?: number;
  role: LineRole | null;
  rule: string;
}

/** Gives a block its role, unless an earlier rule did. */
export function claim(block: Block, role: LineRole, rule: string): void {
  if (block.role !== null) return;
  block.role = role;
  block.rule = rule;
}

/**
 * Whether a block ends the sentence of the line that it touches above: the last, short line of a paragraph wrapped by hand,
 * “July 2014.” or “email.” Refuses a button below an unfinished headline, which ends without a stop.
 */
export function carriesOn(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at] as Block;
  const above = blocks[at - 1];
  if (above === undefined || block.gap > 0 || above.text.length < 40 || !withStop.test(block.text)) return false;
  if (above.role !== null && above.role !== 'body') return false;
  return /^\p{Ll}/u.test(block.text) ? /[\p{L}\p{N},’]$/u.test(above.text) : openEnd.test(above.text);
}

/** The stop that a paragraph ends with, perhaps inside its mark or bracket; an ellipsis is none. */
const withStop = /[.!?]["”’)]?$/;

/** Words that no line of its own ends with. */
const openEnd =
  /\b(?:the|an?|of|in|on|at|to|by|for|from|with|and|or|but|as|that|which|who|is|are|was|were|until|since|before|after|about|than|concerning|his|her|their|its)$/;

/** The widest line that counts as wrapped by hand or by a mail program; a longer one is a paragraph. */
const widestWrap = 140;
/** Nobody wraps at less, but the columns of a paper; those show it over more lines. */
const narrowestWrap = 34;
const narrowestColumn = 25;
/** Where few lines show it, nobody wraps wider. */
const widestFilled = 100;
/** What is so many times as wide as a column was set beside it. */
const widerThanColumn = 1.3;
/** So many lines break off in the middle of a sentence in a column. */
const brokenInColumn = 6;

/** How a file's paragraphs are broken into lines. */
interface Wrapping {
  readonly width: number;
  /** A blank line stands between all lines: a paragraph goes on across one, and ends at two. */
  readonly spaced: boolean;
}

/**
 * Groups the lines that hold words into blocks: a line each, unless the file is wrapped at a fixed width. A line that
 * `isApart` (its words, its number from 1) stands alone.
 */
export function toBlocks(
  text: string,
  lines: readonly RawLine[],
  isApart: (words: string, line: number) => boolean = () => false,
): Block[] {
  const wrapping = wrappingOf(text, lines);
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
    for (
      let next = nextOf(lines, last, wrapping);
      wrapping !== null && next !== null;
      next = nextOf(lines, last, wrapping)
    ) {
      if (!runsOn(text, lines[last] as RawLine, lines[next] as RawLine, wrapping.width) || alone(last) || alone(next))
        break;
      if (next < headLines && isNameBelow(text, lines, next, wrapping.width)) break;
      if (next < headLines && isDeckBelow(text, lines, next) && lines[next + 1] !== undefined && alone(next + 1)) break;
      last = next;
    }
    const carried = wrapping === null ? carriesBelow(text, lines, first) : null;
    if (carried !== null && !alone(first) && !alone(carried)) last = carried;
    const closing = closesBelow(text, line, lines, last);
    if (closing !== null && !alone(last) && !alone(closing)) last = closing;
    const words = lines
      .slice(first, last + 1)
      .filter((one) => !isBlank(one))
      .map((one) => text.slice(one.wordsStart, one.wordsEnd));
    blocks.push({
      first,
      last,
      start: line.wordsStart,
      end: (lines[last] as RawLine).wordsEnd,
      text: first === last ? (words[0] as string) : unwrap(words.join('\n')),
      gap,
      ...(line.picture ? { picture: true } : {}),
      ...(line.quoted !== undefined || text.charCodeAt(line.wordsStart) === 62 ? { quoted: line.quoted ?? 1 } : {}),
      role: null,
      rule: '',
    });
    gap = 0;
    first = last + 1;
  }
  return blocks;
}

/** So far down does an author stand below a headline. */
const headLines = 30;

/** A short line that is somebody's name and no more, above one that begins anew: the author, and no part of a headline's last line. */
function isNameBelow(text: string, lines: readonly RawLine[], at: number, width: number): boolean {
  const line = lines[at] as RawLine;
  const next = lines[at + 1];
  if (lengthOf(line) > width * 0.6 || next === undefined || /\p{Ll}/u.test(text.charAt(next.wordsStart))) return false;
  const words = text.slice(line.wordsStart, line.wordsEnd);
  return !words.endsWith('.') && isPersonName(words) && isLikelyPerson(words);
}

/** A line in ordinary letters below one in capitals throughout: a standfirst, where the author stands below. */
function isDeckBelow(text: string, lines: readonly RawLine[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]] as [RawLine, RawLine];
  const words = text.slice(above.wordsStart, above.wordsEnd);
  return (
    /\p{Lu}{3}/u.test(words) &&
    !/\p{Ll}/u.test(words) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(line.wordsStart, line.wordsEnd))
  );
}

/**
 * The last line of a paragraph that a mail or a print broke over a few lines, in a file too short to show its width: each but
 * the last is long and breaks off, the next touches it and begins small, and the last ends the sentence. Null where there is none.
 */
function carriesBelow(text: string, lines: readonly RawLine[], first: number): number | null {
  let last = first;
  while (last < first + 8) {
    const line = lines[last] as RawLine;
    const next = lines[last + 1];
    if (next === undefined || isBlank(next)) break;
    const isBroken = lengthOf(line) >= 36 && lengthOf(line) <= widestWrap && breaksMidSentence(text, line, next);
    // “iPhone”, “eBay” open a story.
    if (!isBroken || /^\p{Ll}\p{Lu}/u.test(text.slice(next.wordsStart, next.wordsStart + 3))) break;
    last += 1;
  }
  const end = lines[last] as RawLine;
  return last > first && withStop.test(endOf(text, end)) ? last : null;
}

/** Marks that a quotation opens with, each with those that close it. */
const pairs: readonly (readonly [opening: string, closing: string])[] = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
];

/**
 * The line below a paragraph, or across one blank line, that begins with the mark which the paragraph leaves open and goes
 * on in its sentence, or holds nothing else: “We go now⏎” said Tom Harker. Null where there is none; a paragraph begins with no
 * such mark.
 */
function closesBelow(text: string, first: RawLine, lines: readonly RawLine[], at: number): number | null {
  const below = lines[at + 1] && isBlank(lines[at + 1] as RawLine) ? at + 2 : at + 1;
  const line = lines[below];
  if (line === undefined) return null;
  const [, mark = ''] =
    /^(["”“’«»])(?:[,.;:]?$|,?(?:\s+|(?<=["”’]))\p{Ll}|(?<=”)\s+\p{Lu})/u.exec(
      text.slice(line.wordsStart, line.wordsEnd),
    ) ?? [];
  if (mark === '') return null;
  const above = text.slice(first.wordsStart, (lines[at] as RawLine).wordsEnd);
  if (/^["“«]\s/.test(above) && above.startsWith(mark) && !speaksNext(text, line)) return null;
  const count = (marks: string) => [...above].filter((sign) => marks.includes(sign)).length;
  const isOpen =
    mark === '"'
      ? count('"') % 2 === 1
      : pairs.some(([opening, closing]) => closing.includes(mark) && count(opening) > count(closing));
  return isOpen ? below : null;
}

/** Whether a mark at the head of a line stands before who says so; one before other words stands before the item of a list. */
function speaksNext(text: string, { wordsStart, wordsEnd }: RawLine): boolean {
  const [, word = ''] = /^.,?\s+(\p{L}+)/u.exec(text.slice(wordsStart, Math.min(wordsEnd, wordsStart + 40))) ?? [];
  return /^(?:he|she|they|the)$/.test(word) || SPEECH_VERBS.get(word)?.saying === true;
}

/** The line that a paragraph may go on with; null where a gap ends it. */
function nextOf(lines: readonly RawLine[], at: number, wrapping: Wrapping | null): number | null {
  const next = lines[at + 1];
  if (next === undefined) return null;
  if (!isBlank(next)) return at + 1;
  const third = lines[at + 2];
  return wrapping?.spaced === true && third !== undefined && !isBlank(third) ? at + 2 : null;
}

/**
 * The width at which the file's lines are wrapped, or null where a line is a paragraph. What shows it: full line after full
 * line breaks off in the middle of a sentence and the next begins in lower case.
 */
function wrappingOf(text: string, lines: readonly RawLine[]): Wrapping | null {
  const spaced = !lines.some((line, at) => at > 0 && !isBlank(line) && !isBlank(lines[at - 1] as RawLine));
  const breaks: { readonly length: number; readonly mid: boolean }[] = [];
  let long = 0;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const length = lengthOf(line);
    if (length > widestWrap) long += 1;
    const next = nextOf(lines, at, { width: 0, spaced });
    if (next !== null && length <= widestWrap)
      breaks.push({ length, mid: breaksMidSentence(text, line, lines[next] as RawLine) });
  }
  const mid = breaks.filter((one) => one.mid);
  const width = mid.reduce((most, { length }) => Math.max(most, length), 0);
  if (
    mid.length < 3 ||
    long > mid.length * 0.2 ||
    width < (mid.length < brokenInColumn ? narrowestWrap : narrowestColumn)
  )
    return filledWrapping(text, lines);
  // Verses and lists break off too, but anywhere; wrapped lines are about as wide as each other.
  const full = breaks.filter(({ length }) => length >= width * 0.75);
  const fullMid = full.filter((one) => one.mid).length;
  return fullMid >= mid.length * 0.6 && fullMid >= full.length * 0.4 ? { width, spaced } : filledWrapping(text, lines);
}

/**
 * The wrapping of a file with too few lines to show its width by their number: of every paragraph that breaks off inside a
 * sentence each line is full, so that the next one's first word would not have fitted into the widest. Null where one is not.
 */
function filledWrapping(text: string, lines: readonly RawLine[]): Wrapping | null {
  const runs: RawLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (isBlank(line)) continue;
    if (above === undefined || isBlank(above)) runs.push([line]);
    else runs.at(-1)?.push(line);
  }
  // What touches the headline are other lines of the head.
  const wrapped = runs
    .slice(1)
    .filter((run) => run.some((line, at) => isUnfinished(text, line, run[at + 1], run.at(-1) as RawLine)));
  const ended = lines.filter((line) => withStop.test(endOf(text, line)));
  const width = [...wrapped.flat(), ...ended].reduce((most, line) => Math.max(most, lengthOf(line)), 0);
  if (width < narrowestWrap || width > widestFilled) return null;
  const areFull = wrapped.every((run) =>
    run.every(
      (line, at) =>
        run[at + 1] === undefined || lengthOf(line) + 1 + firstWordLength(text, run[at + 1] as RawLine) > width,
    ),
  );
  return wrapped.length > 0 && areFull ? { width, spaced: false } : null;
}

/** Whether a line of a paragraph is not its own: it breaks off inside a sentence, or without a stop where the paragraph ends with one. */
function isUnfinished(text: string, line: RawLine, next: RawLine | undefined, last: RawLine): boolean {
  if (next === undefined) return false;
  return (
    breaksMidSentence(text, line, next) ||
    (lengthOf(line) >= narrowestWrap && /[\p{L}\p{N},]$/u.test(endOf(text, line)) && withStop.test(endOf(text, last)))
  );
}

const endOf = (text: string, { wordsStart, wordsEnd }: RawLine): string =>
  text.slice(Math.max(wordsStart, wordsEnd - 3), wordsEnd);

function breaksMidSentence(text: string, line: RawLine, next: RawLine): boolean {
  // “It will open,”⏎said Rosa Lim: a comma inside the mark goes on.
  const goesOn =
    /[\p{L}\p{N},;’'-]/u.test(text.charAt(line.wordsEnd - 1)) ||
    /,["”’]/.test(text.slice(line.wordsEnd - 2, line.wordsEnd));
  return goesOn && /^["“‘«]?\p{Ll}/u.test(text.slice(next.wordsStart, next.wordsStart + 3));
}

/** Whether `next` carries the paragraph of `line` on: a line that is not full, or an indented next one, ends it. */
function runsOn(text: string, line: RawLine, next: RawLine, width: number): boolean {
  if (breaksMidSentence(text, line, next)) return true;
  if (indentOf(next) > indentOf(line)) return false;
  // What is set much wider than the column is no part of it: a standfirst over two columns, a picture's words.
  if (Math.max(lengthOf(line), lengthOf(next)) > width * widerThanColumn) return false;
  const isEnd = /[.!?…:”’"'»)\]]/.test(text.charAt(line.wordsEnd - 1));
  // A mail or web address is too long for what is left of any line, and begins no sentence.
  if (isEnd && /^(?:\S+@\S|www\.|https?:)/i.test(text.slice(next.wordsStart, next.wordsStart + 80))) return false;
  const filled = lengthOf(line) + 1 + firstWordLength(text, next);
  // The lines of a narrow column are ragged.
  return isEnd ? filled > width : filled > width * (width < 60 ? 0.75 : 0.9);
}

function firstWordLength(text: string, line: RawLine): number {
  let at = line.wordsStart;
  while (at < line.wordsEnd && text.charCodeAt(at) !== 32) at += 1;
  return at - line.wordsStart;
}

const isBlank = (line: RawLine): boolean => line.wordsStart === line.wordsEnd;
const lengthOf = (line: RawLine): number => line.wordsEnd - line.wordsStart;
const indentOf = (line: RawLine): number => line.wordsStart - line.start;
