import type { Span } from '../../domain.ts';
import { ANY_MARK, type Family, GLYPHS } from './marks.ts';

/** A quotation mark as it stands in the text, with what its shape and its neighbours let it do. */
export interface Mark extends Span {
  readonly family: Family;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  /** At the first word of its paragraph. */
  readonly first: boolean;
}

const BEFORE_OPENING = /[\s([{<—–\-/…]/;
const AFTER_CLOSING = /[\s.,;:!?)\]}>—–\-/…*†]/;

/**
 * Lists the marks of one paragraph in order. Marks that touch (`“‘`) look past each other for their neighbours, so both
 * of `“‘Never’ is their answer”` open.
 */
export function scanMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  ANY_MARK.lastIndex = start;
  for (let found = ANY_MARK.exec(text); found && found.index < end; found = ANY_MARK.exec(text)) {
    let stop = found.index + 1;
    while (stop < end && isMark(text, stop)) stop++;
    addRun(text, { start: found.index, end: stop }, { start, end }, marks);
    ANY_MARK.lastIndex = stop;
  }
  return marks;
}

function isMark(text: string, at: number): boolean {
  return GLYPHS.has(text.charAt(at));
}

/** Reads a run of touching marks: `'''` is a double and a single one, in the order that its side of the words asks for. */
function addRun(text: string, run: Span, paragraph: Span, marks: Mark[]): void {
  const left = run.start > paragraph.start ? text.charAt(run.start - 1) : '';
  const right = run.end < paragraph.end ? text.charAt(run.end) : '';
  const boundaryLeft = left === '' || BEFORE_OPENING.test(left);
  const boundaryRight = right === '' || AFTER_CLOSING.test(right);
  const opensByPlace = boundaryLeft && right !== '' && !/\s/.test(right);
  const closesByPlace = boundaryRight && left !== '' && !/\s/.test(left);
  const first = text.slice(paragraph.start, run.start).trim() === '';
  for (const [from, to] of split(text, run, opensByPlace && !closesByPlace)) {
    const glyph = GLYPHS.get(text.slice(from, to));
    if (!glyph) continue;
    const { family, lean } = glyph;
    // A glyph of the wrong shape (a closing mark typed where one must open) is read by its place; a mark of no shape
    // between two letters is an apostrophe unless it is a double one, which then ends or starts a word by mistake.
    const unclear = opensByPlace === closesByPlace;
    const mayOpen =
      lean === 'opens'
        ? !(closesByPlace && !opensByPlace)
        : lean === 'closes'
          ? opensByPlace && !closesByPlace
          : opensByPlace || (unclear && family === 'double' && /[,:;\s]/.test(left));
    const mayClose =
      lean === 'closes'
        ? !(opensByPlace && !closesByPlace) || family === 'single'
        : lean === 'opens'
          ? closesByPlace && !opensByPlace
          : closesByPlace || (unclear && family === 'double');
    marks.push({ start: from, end: to, family, mayOpen, mayClose, first });
  }
}

function* split(text: string, run: Span, opening: boolean): Generator<[number, number]> {
  let at = run.start;
  while (at < run.end) {
    const char = text.charAt(at);
    let same = at;
    while (same < run.end && text.charAt(same) === char) same++;
    const count = same - at;
    if (!GLYPHS.has(char + char)) {
      for (; at < same; at++) yield [at, at + 1];
      continue;
    }
    // An odd one out stands on the inner side: ''' opens as '' + ' and closes as ' + ''.
    if (count % 2 === 1 && !opening) {
      yield [at, at + 1];
      at++;
    }
    for (; at + 1 < same; at += 2) yield [at, at + 2];
    if (at < same) yield [at, at + 1];
    at = same;
  }
}
