import type { Span } from '../../domain.ts';
import { endsElidedWord, mayEndWord, startsClippedWord } from './apostrophes.ts';
import type { Family } from './marks.ts';
import type { Mark } from './scan.ts';

/** One stretch between a pair of marks, or open at one end because the quotation runs on. */
export interface Stretch {
  readonly family: Family;
  readonly content: Span;
  readonly marked: Span;
  /** It begins at the first word of the paragraph. */
  readonly first: boolean;
  /** No closing mark follows in the paragraph. */
  readonly open: boolean;
}

export interface Paired {
  readonly stretches: readonly Stretch[];
  /** Marks that open a quotation which never closes and does not run on to the end of the paragraph. */
  readonly forgotten: readonly Mark[];
  /** A closing mark before any opening one: a quotation may have run on from the paragraph before. */
  readonly stray: Mark | null;
}

interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

/** Pairs the marks of one paragraph; only the outermost pairs count. */
export function pairMarks(text: string, paragraph: Span, marks: readonly Mark[]): Paired {
  const pairs: Pair[] = [];
  const forgotten: Mark[] = [];
  let stray: Mark | null = null;
  // Open double marks, outermost first, each with the pairs found inside it.
  const stack: { open: Mark; inside: Pair[] }[] = [];
  let singleTail: Mark | null = null;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) continue;
    const top = stack.at(-1);
    if (mark.family === 'single') {
      if (top || !mark.mayOpen || startsClippedWord(text, mark.end)) continue;
      const close = closingSingle(text, marks, i);
      const end = close === null ? undefined : marks[close];
      if (mark.first && end !== undefined && endsElidedWord(text, end.start) && isTakenUp(text, paragraph.end)) {
        singleTail = mark;
      } else if (close !== null) {
        const closing = marks[close];
        if (closing) pairs.push({ open: mark, close: closing });
        i = close;
      } else if (/[‘‚‛‹]/.test(text.charAt(mark.start))) {
        singleTail = mark;
      }
      continue;
    }
    if (top && mark.mayClose && !(mark.mayOpen && !looksClosed(text, top.open, mark))) {
      stack.pop();
      const pair = { open: top.open, close: mark };
      const outer = stack.at(-1);
      if (outer) outer.inside.push(pair);
      else pairs.push(pair);
    } else if (mark.mayOpen) {
      stack.push({ open: mark, inside: [] });
    } else if (!top && mark.mayClose && pairs.length === 0) {
      stray ??= mark;
    }
  }
  // What is still open: the last one runs to the end of the paragraph, the others were forgotten.
  let tail: Mark | null = singleTail && !pairs.some((p) => p.open.start > singleTail.start) ? singleTail : null;
  for (const [depth, { open, inside }] of stack.entries()) {
    pairs.push(...inside);
    if (depth === stack.length - 1 && inside.length === 0) tail = open;
    else forgotten.push(open);
  }
  const stretches: Stretch[] = pairs
    .filter(({ open, close }) => text.slice(open.end, close.start).trim() !== '')
    .map(({ open, close }) => ({
      family: open.family,
      content: { start: open.end, end: close.start },
      marked: { start: open.start, end: close.end },
      first: open.first,
      open: false,
    }));
  if (tail && text.slice(tail.end, paragraph.end).trim() !== '') {
    stretches.push({
      family: tail.family,
      content: { start: tail.end, end: paragraph.end },
      marked: { start: tail.start, end: paragraph.end },
      first: tail.first,
      open: true,
    });
  }
  stretches.sort((a, b) => a.marked.start - b.marked.start);
  return { stretches, forgotten, stray };
}

/** A mark that could do either closes what is open once words stand between. */
function looksClosed(text: string, open: Mark, mark: Mark): boolean {
  return text.slice(open.end, mark.start).trim() !== '';
}

/** The paragraph below opens with a single mark too, as one does that carries a quotation on. */
function isTakenUp(text: string, end: number): boolean {
  return /^\s*[\r\n]\s*['‘‛]\p{L}/u.test(text.slice(end, end + 40));
}

/** A mark with no punctuation before it and the sentence going on in lower case behind it: ‘a right owd cart’ as he said. */
function standsInSentence(text: string, mark: Mark): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(mark.start - 1)) && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
}

/** Between two marks runs one sentence, which the second one closes: “… is what ye get.’” */
function closesSentence(text: string, from: Mark, mark: Mark): boolean {
  return (
    mark.start - from.end < longestSentence &&
    /[.!?…,]$/.test(text.slice(mark.start - 1, mark.start)) &&
    !/[.!?:;]\s/.test(text.slice(from.end, mark.start))
  );
}

/** Within it a closing mark is looked for that is better than the first. */
const longestSentence = 300;

/**
 * The index of the mark that closes the single one at `from`, or null. ‘I’ll ask the dogs’ owner’ ends at its last
 * mark: where a mark may as well end a possessive and a clearer one follows before the next opening, that one counts. So
 * it does where the first would end the quotation in the middle of a sentence and the other at its end.
 */
function closingSingle(text: string, marks: readonly Mark[], from: number): number | null {
  let doubtful: number | null = null;
  let inSentence: number | null = null;
  let elided: number | null = null;
  let doubles = 0;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) break;
    if (mark.family === 'double') {
      doubles++;
      continue;
    }
    if (mark.mayOpen && !mark.mayClose && !startsClippedWord(text, mark.end)) {
      if (doubles % 2 === 1) return null;
      break;
    }
    // An apostrophe inside a word closes nothing; nor does a mark that would cut a double quotation in two.
    if (/[\p{L}\p{N}]/u.test(text.charAt(mark.end)) || !mark.mayClose || doubles % 2 === 1) continue;
    if (endsElidedWord(text, mark.start)) {
      elided ??= i;
      continue;
    }
    if (mayEndWord(text, mark.start)) {
      doubtful ??= i;
      continue;
    }
    const early = inSentence === null ? undefined : marks[inSentence];
    if (early !== undefined) return closesSentence(text, early, mark) ? i : inSentence;
    if (!standsInSentence(text, mark)) return i;
    inSentence = i;
  }
  return inSentence ?? doubtful ?? elided;
}
