import type { Span } from '../../domain.ts';
import { closingSingle, isTakenUp, opensQuotation } from './apostrophes.ts';
import { closesBehindPause, mostAsked, opensSurely } from './elisions.ts';
import { type Family, isPartner } from './marks.ts';
import { type Cut, cutBeforeCue, namesSpeakerBehind, tellsSpeaker } from './narration.ts';
import type { Mark } from './scan.ts';
import { beginsYear, elisionAt } from './shortened.ts';

/** One stretch between a pair of marks, or open at one end because the quotation runs on. */
export interface Stretch {
  readonly family: Family;
  readonly content: Span;
  readonly marked: Span;
  /** It begins at the first word of the paragraph. */
  readonly first: boolean;
  /** No closing mark follows in the paragraph. */
  readonly open: boolean;
  /** It opens again, in the same paragraph, what the stretch before left open at the end of a sentence. */
  readonly reopened: boolean;
  /** For an open one: where a forgotten mark would have closed it, because the paper's own words begin there. */
  readonly cut: Cut | null;
}

export interface Paired {
  /** In the order of the text; none overlaps another. */
  readonly stretches: readonly Stretch[];
  /** Marks that open a quotation which the paragraph does not close, but for the one that runs to its end. */
  readonly unclosed: readonly Mark[];
  /** Pairs of a single and a double mark: ‘disaster”. Each is given by its opening mark. */
  readonly mismatched: readonly Mark[];
  /** Every pair of double marks, those within another quotation as well: which of them belong together is the article's to say. */
  readonly doubles: readonly Pair[];
  /** Double marks that close what was never opened here: the first may end a quotation of the paragraph before. */
  readonly unopened: readonly Mark[];
  /** Single marks that can only close, and close nothing. */
  readonly unopenedSingles: readonly Mark[];
}

export interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

/** An opening double mark, with the pairs found since. */
interface Open {
  readonly mark: Mark;
  readonly inside: Pair[];
}

/** How deep a quotation within quotations is looked for. */
const DEEPEST = 4;
/** So far apart may two marks stand that do not fit. */
const LONGEST_MISMATCH = 200;

/**
 * Pairs the marks of one paragraph; only the outermost pairs count. Time grows with the number of marks alone, whatever
 * their order. `carries` says that a quotation of the paragraph before may go on in this one.
 */
export function pairMarks(text: string, paragraph: Span, marks: readonly Mark[], carries = false): Paired {
  const pairs: Pair[] = [];
  const unopened: Mark[] = [];
  const mismatched: Mark[] = [];
  const doubles: Pair[] = [];
  const clear = nextClear(marks);
  const stack: Open[] = [];
  /** A single mark that opens and is not closed by another. */
  let single: Mark | null = null;
  const unclosedSingles: Mark[] = [];
  const unclosed: Mark[] = [];
  const unopenedSingles: Mark[] = [];
  /** One was given up that may have opened, and was told of: so the mark that closes it is not. */
  let doubted = false;
  /** Behind the first mark of name="value", which quotes nobody. */
  let inCode = false;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    const top = stack.at(-1);
    if (mark.family === 'single') {
      if (top) continue;
      if (!mark.mayOpen || !opensQuotation(text, mark)) {
        if (!single && !doubted && closesBehindPause(text, mark)) unopenedSingles.push(mark);
        continue;
      }
      const { index, doubtful } = closingSingle(text, marks, i, paragraph.end);
      const year = beginsYear(text.slice(mark.end, mark.end + 4));
      const runsOn =
        !year &&
        (mark.lean === 'opens' || ((mark.first || isBehindColon(text, mark)) && isTakenUp(text, paragraph.end)));
      if (index !== null) {
        pairs.push({ open: mark, close: marks[index] as Mark });
        i = index;
      } else if (elisionAt(text, mark) === 'likely') {
        doubted ||= doubtful || runsOn;
        if (doubtful || runsOn) unclosedSingles.push(mark);
      } else if (runsOn) {
        if (single) unclosedSingles.push(single);
        single = mark;
      } else if (doubtful || opensSurely(text, mark)) unclosedSingles.push(mark);
      continue;
    }
    const next = marks[clear[i] ?? -1];
    if (!top) {
      if (single && mark.closesByPlace && mark.lean !== 'opens' && fitsSingle(text, single, pairs.at(-1), mark)) {
        pairs.push({ open: single, close: mark });
        mismatched.push(single);
        single = null;
      } else if (opensByItself(text, mark, next)) stack.push({ mark, inside: [] });
      else if (text.charAt(mark.start - 1) === '=') inCode = true;
      else if (inCode) inCode = false;
      else if (mark.mayClose && !mark.afterDigit && !isBullet(text, mark)) unopened.push(mark);
      continue;
    }
    if (closes(text, top.mark, mark)) {
      if (isNoMark(top.mark, mark, next)) continue;
      const depth = depthOf(stack, mark);
      const opened = (stack.at(-depth) as Open).mark;
      if (holdsNarration(text, opened, mark)) {
        unopened.push(mark);
        continue;
      }
      const [open, ...forgotten] = stack.splice(stack.length - depth);
      for (const { mark: inner } of forgotten) if (inner.lean === 'opens') unclosed.push(inner);
      if (areApart(text, opened, mark)) {
        unclosed.push(opened);
        unopened.push(mark);
        const { inside = [] } = open ?? {};
        (stack.at(-1)?.inside ?? pairs).push(...inside);
        continue;
      }
      const pair = { open: (open as Open).mark, close: mark };
      doubles.push(pair);
      const outer = stack.at(-1);
      if (outer) outer.inside.push(pair);
      else pairs.push(pair);
    } else if (mark.mayOpen) stack.push({ mark, inside: [] });
  }
  const stretches = pairs.map((pair) => closed(pair));
  unclosed.push(...unclosedSingles);
  const last = stack.at(-1);
  const other = last && !carries ? closingOfAnotherKind(text, marks, last) : undefined;
  if (last && other) {
    stack.pop();
    const found = [{ open: last.mark, close: other }, ...last.inside];
    const outer = stack.at(-1);
    if (outer) outer.inside.push(...found);
    else stretches.push(...found.map(closed));
    mismatched.push(last.mark);
  }
  settleOpen(text, paragraph, stack, stretches, unclosed);
  if (single) {
    const later = stack.length > 0 || stretches.some(({ marked }) => marked.start > (single as Mark).start);
    if (later) unclosed.push(single);
    else stretches.push(tail(text, paragraph, single, false));
  }
  return {
    stretches: stretches
      .filter(({ content }) => hasWords(text, content))
      .sort((a, b) => a.marked.start - b.marked.start),
    unclosed,
    mismatched,
    doubles,
    unopened,
    unopenedSingles,
  };
}

/** He said: 'So it is. */
const isBehindColon = (text: string, { start }: Mark): boolean =>
  /[:,]\s$/.test(text.slice(Math.max(0, start - 2), start));

/** For each mark the next double one whose glyph and place agree on what it does, and that stands for no inches. */
function nextClear(marks: readonly Mark[]): Int32Array {
  const clear = new Int32Array(marks.length).fill(-1);
  let next = -1;
  for (let i = marks.length - 1; i >= 0; i--) {
    clear[i] = next;
    const mark = marks[i] as Mark;
    if (mark.family === 'double' && mark.mayOpen !== mark.mayClose && !(mark.afterDigit && mark.lean === 'either'))
      next = i;
  }
  return clear;
}

/** Whether a double mark opens where nothing is open. */
function opensByItself(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (mark.mayOpen) return !(mark.afterDigit && mark.lean === 'either' && !mark.opensByPlace);
  // She spoke about"the river" at length: a straight one in a word opens where the next one closes.
  if (mark.lean === 'either' && !mark.closesByPlace && next?.closesByPlace)
    return /\p{L}/u.test(text.charAt(mark.start - 1));
  // » so «, ” so ”: the glyph that closes elsewhere opens where it comes first and its partner follows.
  return mark.first && mark.lean === 'closes' && next !== undefined && isPartner(mark.glyph, next.glyph);
}

/** » at the head of an item in a list. */
function isBullet(text: string, { first, glyph, end }: Mark): boolean {
  return first && glyph === '»' && /[^\S\r\n]/.test(text.charAt(end));
}

/** Whether `mark` may close what `open` opened. */
function closes(text: string, open: Mark, mark: Mark): boolean {
  const words = text.slice(open.end, Math.min(mark.start, open.end + 80)).trim() !== '';
  // „so“ and » so «: the glyph opens elsewhere.
  if (mark.lean === 'opens' && isPartner(open.glyph, mark.glyph) && !mark.opensByPlace) return words;
  return mark.mayClose && (!mark.mayOpen || words);
}

/**
 * Whether a mark that could close stands for inches, or for nothing, because the one that fits better follows:
 * “It was 5" thick,” she said.
 */
function isNoMark(open: Mark, mark: Mark, next: Mark | undefined): boolean {
  if (!next?.mayClose || next.mayOpen) return false;
  const fits = isPartner(open.glyph, mark.glyph);
  const better = isPartner(open.glyph, next.glyph);
  return mark.afterDigit && mark.lean === 'either' ? better || !fits : better && !fits;
}

/**
 * Whether the words between two marks that do not belong together say themselves who speaks: the mark that closed them was forgotten,
 * and the paper's own words would be speech. Takes “It is shut, said Rosa Lim. The mayor left» and went home.
 */
function holdsNarration(text: string, open: Mark, { glyph, start }: Mark): boolean {
  return !isPartner(open.glyph, glyph) && tellsSpeaker(text, { start: open.end, end: start });
}

/**
 * Whether two marks of different shapes stand so that neither tells of the other: sentences lie between, and the second ends none of
 * them. Takes “It is shut. The mayor left» and went home.; refuses “It is shut. We left.» She went home.
 */
function areApart(text: string, open: Mark, close: Mark): boolean {
  if (isPartner(open.glyph, close.glyph) || open.lean === 'either' || close.lean === 'either') return false;
  if (!/[.?!…]\s/.test(text.slice(open.end, close.start))) return false;
  return !/[.,?!…]\s?$/.test(text.slice(close.start - 2, close.start)) && !namesSpeakerBehind(text, close.end);
}

/** How many open marks a closing one ends: those inside the one it fits were forgotten. */
function depthOf(stack: readonly Open[], mark: Mark): number {
  if (mark.lean !== 'closes') return 1;
  for (let depth = 1; depth <= Math.min(DEEPEST, stack.length); depth++)
    if (isPartner((stack.at(-depth) as Open).mark.glyph, mark.glyph)) return depth;
  return 1;
}

/** What is still open: one runs to the end of the paragraph or to where it is opened again, the others were forgotten. */
function settleOpen(
  text: string,
  paragraph: Span,
  stack: readonly Open[],
  stretches: Stretch[],
  unclosed: Mark[],
): void {
  let reopened = false;
  for (const [depth, { mark, inside }] of stack.entries()) {
    const following = inside[0]?.open ?? stack[depth + 1]?.mark;
    if (!following) {
      const rest = tail(text, paragraph, mark, reopened);
      if (hasWords(text, rest.content)) stretches.push(rest);
      else unclosed.push(mark);
      return;
    }
    unclosed.push(mark);
    const upTo = { start: mark.end, end: following.start };
    const cut = cutBeforeCue(text, upTo);
    const again = cut === null && opensAgain(text, mark, following);
    if (cut?.sure) stretches.push({ ...stretch(mark, cut.at, cut.at), reopened, cut: null });
    else if (again) stretches.push({ ...stretch(mark, following.start, following.start), reopened, cut: null });
    for (const [n, pair] of inside.entries()) stretches.push({ ...closed(pair), reopened: again && n === 0 });
    reopened = again && inside.length === 0;
  }
}

/** “One thing is clear. “Two are not.”: a mark at the start of a sentence takes up what is open. */
function opensAgain(text: string, open: Mark, following: Mark): boolean {
  return (
    open.glyph === following.glyph &&
    following.opensByPlace &&
    /[.?!…]\s{1,4}$/.test(text.slice(Math.max(open.end, following.start - 5), following.start))
  );
}

function stretch(open: Mark, end: number, outer: number): Omit<Stretch, 'reopened' | 'cut'> {
  return {
    family: open.family,
    content: { start: open.end, end },
    marked: { start: open.start, end: outer },
    first: open.first,
    open: false,
  };
}

function closed({ open, close }: Pair): Stretch {
  return { ...stretch(open, close.start, close.end), reopened: false, cut: null };
}

function tail(text: string, paragraph: Span, mark: Mark, reopened: boolean): Stretch {
  return {
    ...stretch(mark, paragraph.end, paragraph.end),
    open: true,
    reopened,
    cut: cutBeforeCue(text, { start: mark.end, end: paragraph.end }),
  };
}

/** Nothing, or a stop alone, is no quotation; a silence (“…”) and “?” are. */
function hasWords(text: string, { start, end }: Span): boolean {
  return !/^(?:\s|&nbsp;|&#160;)*[,.;:]?(?:\s|&nbsp;|&#160;)*$/.test(text.slice(start, Math.min(end, start + 400)));
}

/**
 * The single mark that closes a double one for want of another: “The gate was open.’ Nothing single is opened behind the double one,
 * and a pause stands before it or who speaks behind it, as at the end of no possessive.
 */
function closingOfAnotherKind(text: string, marks: readonly Mark[], { mark: open, inside }: Open): Mark | undefined {
  const from = marks.indexOf(open) + 1;
  for (const mark of marks.slice(from, from + mostAsked)) {
    if (mark === inside[0]?.open) return undefined;
    if (mark.family === 'double') continue;
    if (mark.mayOpen && !mark.mayClose && elisionAt(text, mark) === 'none') return undefined;
    if (closesBehindPause(text, mark) || (mark.closesByPlace && !mark.afterDigit && namesSpeakerBehind(text, mark.end)))
      return mark;
  }
  return undefined;
}

/** Whether a double mark closes an open single one for want of another: with the words of one sentence between, and no pair. */
function fitsSingle(text: string, open: Mark, last: Pair | undefined, close: Mark): boolean {
  if (close.start - open.end > LONGEST_MISMATCH || (last && last.open.start > open.start)) return false;
  return !/[.?!]\s/.test(text.slice(open.end, close.start));
}
