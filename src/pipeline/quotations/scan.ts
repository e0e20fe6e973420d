import type { Span } from '../../domain.ts';
import {
  beginsNoMark,
  type Family,
  GLYPHS,
  glyphOf,
  type Lean,
  MARK_HERE,
  SPACE_AFTER,
  SPACE_BEFORE,
} from './marks.ts';
import { elisionAt } from './shortened.ts';

/** A quotation mark as it stands in the text, with what its shape and its neighbours let it do. */
export interface Mark extends Span {
  readonly glyph: string;
  readonly family: Family;
  readonly lean: Lean;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  /** Its neighbours leave it no choice: a space on one side and a word on the other. */
  readonly opensByPlace: boolean;
  readonly closesByPlace: boolean;
  /** Right behind a digit, so that a mark of no shape may stand for inches, feet or minutes. */
  readonly afterDigit: boolean;
  /** At the first word of its paragraph. */
  readonly first: boolean;
  /** It does not stand in the text itself but as an entity, in the wrong encoding or behind a backslash. */
  readonly encoded: boolean;
}

interface Sign extends Span {
  readonly glyph: string;
}

const BEFORE_OPENING = /[\s([{<—–\-/…]/;
const AFTER_CLOSING = /[\s.,;:!?)\]}>—–\-/…*†_]/;
const PAUSE = /[,;:!?)\]}]/;
const OPEN_BRACKET = /[([{<]/;

/**
 * Lists the marks of one paragraph in order. Marks that touch (`“‘`) look past each other for their neighbours, so both
 * of `“‘Never’ is their answer”` open.
 */
export function scanMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  let run: Sign[] = [];
  let at = paragraph.start;
  while (at < paragraph.end) {
    if (beginsNoMark(text.charCodeAt(at))) {
      at++;
      continue;
    }
    MARK_HERE.lastIndex = at;
    const found = MARK_HERE.exec(text);
    if (found === null) {
      at++;
      continue;
    }
    at = MARK_HERE.lastIndex;
    const glyph = glyphOf(found[0]);
    if (glyph === '' || found.index + found[0].length > paragraph.end) continue;
    if (run.length > 0 && run.at(-1)?.end !== found.index) {
      addRun(text, run, paragraph, marks);
      run = [];
    }
    run.push({ start: found.index, end: found.index + found[0].length, glyph });
  }
  if (run.length > 0) addRun(text, run, paragraph, marks);
  return marks;
}

/** Reads a run of touching marks: `'''` is a double and a single one, in the order that its side of the words asks for. */
function addRun(text: string, run: readonly Sign[], paragraph: Span, marks: Mark[]): void {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  const left = start > paragraph.start ? text.charAt(start - 1) : '';
  const right = end < paragraph.end ? text.charAt(end) : '';
  const spaceLeft = /\s/.test(left) || (left === ';' && SPACE_BEFORE.test(text.slice(start - 6, start)));
  const spaceRight = /\s/.test(right) || (right === '&' && SPACE_AFTER.test(text.slice(end, end + 6)));
  const boundaryLeft = left === '' || spaceLeft || BEFORE_OPENING.test(left);
  const boundaryRight = right === '' || spaceRight || AFTER_CLOSING.test(right);
  // Behind an opening mark stands no pause, but three dots may.
  const pause = PAUSE.test(right) || (right === '.' && text.charAt(end + 1) !== '.');
  const opensByPlace = boundaryLeft && right !== '' && !spaceRight && !pause;
  const closesByPlace = boundaryRight && left !== '' && !spaceLeft && !OPEN_BRACKET.test(left);
  const first = marks.length === 0 && !/\S/.test(text.slice(paragraph.start, start));
  const afterDigit = left >= '0' && left <= '9';
  const opening = opensByPlace && !closesByPlace;
  for (const sign of run.length === 1 || isMarkAndElision(text, run, opening, paragraph)
    ? run
    : joinDoubled(run, opening)) {
    const known = GLYPHS.get(sign.glyph);
    if (!known) continue;
    const { family, lean } = known;
    // A glyph of the wrong shape (a closing mark typed where one must open) is read by its place; a mark of no shape
    // between two letters is an apostrophe unless it is a double one, which then ends or starts a word by mistake.
    const unclear = opensByPlace === closesByPlace;
    const mayOpen =
      lean === 'opens'
        ? !(closesByPlace && !opensByPlace)
        : lean === 'closes'
          ? opensByPlace && !closesByPlace
          : opensByPlace || (unclear && family === 'double' && (boundaryLeft || /[.,:;!?]/.test(left)));
    const mayClose =
      lean === 'closes'
        ? !(opensByPlace && !closesByPlace) || family === 'single'
        : lean === 'opens'
          ? closesByPlace && !opensByPlace
          : closesByPlace || (unclear && family === 'double');
    marks.push({
      start: sign.start,
      end: sign.end,
      glyph: sign.glyph,
      family,
      lean,
      mayOpen,
      mayClose,
      opensByPlace: opensByPlace && !closesByPlace,
      closesByPlace: closesByPlace && !opensByPlace,
      afterDigit,
      first,
      encoded: sign.end - sign.start !== sign.glyph.length,
    });
  }
}

/** ''ere we are,' said Bert: a single mark and an apostrophe behind it, where no two close what two would have opened. */
function isMarkAndElision(text: string, run: readonly Sign[], opening: boolean, paragraph: Span): boolean {
  const [first, second] = run;
  if (!opening || run.length !== 2 || first?.glyph !== "'" || second?.glyph !== "'") return false;
  if (elisionAt(text, { ...second, lean: 'either' }) !== 'likely') return false;
  const next = text.indexOf("''", second.end);
  return next < 0 || next >= paragraph.end;
}

/** Makes one sign of two single marks that stand for a double one. */
function* joinDoubled(run: readonly Sign[], opening: boolean): Generator<Sign> {
  let at = 0;
  while (at < run.length) {
    const sign = run[at] as Sign;
    let same = at;
    while (same < run.length && run[same]?.glyph === sign.glyph) same++;
    const double = sign.glyph + sign.glyph;
    if (!GLYPHS.has(double)) {
      for (; at < same; at++) yield run[at] as Sign;
      continue;
    }
    // An odd one out stands on the inner side: ''' opens as '' + ' and closes as ' + ''.
    if ((same - at) % 2 === 1 && !opening) yield run[at++] as Sign;
    for (; at + 1 < same; at += 2)
      yield { start: (run[at] as Sign).start, end: (run[at + 1] as Sign).end, glyph: double };
    if (at < same) yield run[at++] as Sign;
    at = same;
  }
}
