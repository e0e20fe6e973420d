import type { Finding, Paragraph, Span } from '../../domain.ts';
import { isPostSignature } from '../article/posts.ts';
import { append, type Draft, familyOf, isCut, leftOpen } from './draft.ts';
import {
  bulletMarks,
  carriedToSpeaker,
  doubtfulMark,
  encodedMark,
  mismatchedMark,
  oddPair,
  unclosedMark,
  unopenedMark,
} from './findings.ts';
import { GLYPHS, glyphOf, isPartner, oddPairs } from './marks.ts';
import { endBeforeSpeaker, namesAnother, namesNewSpeaker, namesSpeaker, tellsByPronoun } from './narration.ts';
import { type Pair, type Paired, pairMarks, type Stretch } from './pair.ts';
import { type Mark, scanMarks } from './scan.ts';

/** What a paragraph has left once the quotation that was open before it is dealt with. */
interface Left {
  readonly stretches: readonly Stretch[];
  readonly unopened: readonly Mark[];
}

/** An article while its quotations are found, paragraph by paragraph: what one leaves open is carried to the next of the story. */
export class Story {
  readonly drafts: Draft[] = [];
  readonly findings: Finding[] = [];
  readonly #text: string;
  /** Where the marks stand that are bullets. */
  readonly #bullets: ReadonlySet<number>;
  /** The quotation of the story that is still open. Captions and crossheads stand between paragraphs, not in the story. */
  #carried: Draft | null = null;
  /** How many paragraphs of the page's own stand between what is open and this one. */
  #between = 0;
  /** Lines right below what is open, without a mark: of a verse, should a mark close it at the end of its block. */
  #verse: Paragraph[] = [];
  #encoded = false;
  readonly #doubles: Pair[] = [];
  /** The paragraph of the story above the one that is read. */
  #above: Paragraph | null = null;
  /** That above the one in which began what is open. */
  #aboveCarried: Paragraph | null = null;

  constructor(text: string, bullets: readonly (readonly Mark[])[]) {
    this.#text = text;
    this.#bullets = new Set(bullets.flat().map(({ start }) => start));
    for (const list of bullets) this.findings.push(...bulletMarks(text, list));
  }

  /** Reads the next paragraph. A crosshead quotes nobody. */
  read(paragraph: Paragraph): void {
    const { where } = paragraph;
    if (where === 'crosshead') return;
    const marks = this.#marksOf(paragraph);
    const paired = pairMarks(this.#text, paragraph, marks, where === 'body' && this.#carried !== null);
    for (const mark of paired.unclosed) this.findings.push(unclosedMark(this.#text, mark));
    for (const mark of paired.mismatched) this.findings.push(mismatchedMark(this.#text, mark));
    this.#doubles.push(...paired.doubles);
    if (!this.#carried) for (const mark of paired.unopenedSingles) this.findings.push(unopenedMark(this.#text, mark));
    const left = where === 'body' && this.#carried ? this.#carryOn(this.#carried, paragraph, paired) : paired;
    if (left) this.#take(left, paragraph, where);
    if (where === 'body') this.#above = paragraph;
  }

  /** Nothing follows: what is open stays so, and the article's own marks say which pairs are of two kinds. */
  end(): void {
    for (const { open, close } of oddPairs(this.#doubles)) this.findings.push(oddPair(this.#text, open, close));
    if (this.#carried) this.findings.push(leftOpen(this.#text, this.#carried, this.drafts));
  }

  #marksOf(paragraph: Paragraph): readonly Mark[] {
    const marks = scanMarks(this.#text, paragraph);
    const inCode = this.#encoded ? undefined : marks.find((mark) => mark.encoded);
    if (inCode) {
      this.#encoded = true;
      this.findings.push(encodedMark(this.#text, inCode));
    }
    return this.#bullets.size === 0 ? marks : marks.filter(({ start }) => !this.#bullets.has(start));
  }

  /** Carries what is open on into a paragraph, over it, or ends it there. Null where the paragraph is passed over. */
  #carryOn(carried: Draft, paragraph: Paragraph, paired: Paired): Left | null {
    const text = this.#text;
    const { stretches, unopened, unclosed } = paired;
    const [first, ...others] = stretches;
    const [stray] = unopened;
    if (first && opensAgain(text, carried, first, paragraph)) {
      const above = carried.stretches.at(-1);
      if (above && endBeforeSpeaker(text, above.content) !== null) this.findings.push(doubtfulMark(text, above.marked));
      else if (above && (this.#isToldLate(carried, first, paragraph) || isAnswered(text, above, first, paragraph)))
        this.findings.push(carriedToSpeaker(text, above.marked));
      append(carried, first, paragraph);
      this.#carry(first.open ? carried : null);
      return { stretches: others, unopened };
    }
    if (
      isBare(carried, paragraph, paired) &&
      this.#verse.length < LONGEST_VERSE &&
      goesOnBelow(text, carried, this.#verse, paragraph)
    ) {
      this.#verse.push(paragraph);
      return null;
    }
    if (
      stray &&
      (this.#verse.length === 0 || endsVerse(text, carried, this.#verse, stray)) &&
      (!first || first.marked.start > stray.start) &&
      endsCarried(text, carried, unopened, unclosed)
    ) {
      for (const line of this.#verse) append(carried, whole(line, stray), line);
      if (text.slice(paragraph.start, stray.start).trim() !== '')
        append(carried, withoutOpening(paragraph, stray), paragraph);
      this.#carry(null);
      return { stretches, unopened: unopened.slice(1) };
    }
    if (!first && this.#between < MOST_BETWEEN && interrupts(text, paragraph)) {
      this.#between++;
      return null;
    }
    if (first?.first) cutBeforeSpeaker(text, carried);
    this.findings.push(leftOpen(text, carried, this.drafts));
    this.#carry(null);
    return { stretches, unopened };
  }

  /** Whether the paragraph that ends what is open is the first to say who speaks. */
  #isToldLate({ stretches, paragraphs }: Draft, last: Stretch, { end }: Paragraph): boolean {
    const opened = paragraphs[0];
    const start = stretches[0]?.marked.start;
    if (last.open || opened === undefined || start === undefined) return false;
    const text = this.#text;
    const above = this.#aboveCarried;
    const before = `${above ? text.slice(above.start, above.end) : ''}\n${text.slice(opened.start, start)}`.trim();
    return namesNewSpeaker(before, text.slice(last.marked.end, Math.min(end, last.marked.end + 200)));
  }

  #carry(draft: Draft | null): void {
    this.#carried = draft;
    this.#verse = [];
    this.#between = 0;
  }

  /** Makes drafts of the stretches of a paragraph, those together between which only a cue stands. */
  #take({ stretches, unopened }: Left, paragraph: Paragraph, where: Draft['where']): void {
    for (const mark of unopened) this.findings.push(unopenedMark(this.#text, mark));
    let last = this.#carried;
    for (const stretch of stretches) {
      const draft =
        last && (stretch.reopened || (!stretch.open && isCut(this.#text, last, stretch))) ? last : this.#start(where);
      append(draft, stretch, paragraph);
      last = draft;
      if (!stretch.open) continue;
      if (where === 'body' && !stretch.cut?.sure) {
        this.#carried = draft;
        this.#aboveCarried = this.#above;
      } else this.findings.push(leftOpen(this.#text, draft, this.drafts));
    }
  }

  #start(where: Draft['where']): Draft {
    const draft: Draft = { where, stretches: [], paragraphs: [], unfinished: false };
    this.drafts.push(draft);
    return draft;
  }
}

/** Whether a paragraph opens again what is open, as papers print a quotation of several paragraphs. */
const opensAgain = (text: string, carried: Draft, first: Stretch, paragraph: Paragraph): boolean =>
  first.first &&
  first.family === familyOf(carried) &&
  !isOtherKind(text, carried, first) &&
  !isAnothers(text, carried, first, paragraph) &&
  !isTwice(text, carried, first, paragraph);

/** “It is shut.⏎«We stay» is no quotation carried on; “It is shut.⏎”For good.” and «It is shut.⏎»For good.» are. */
function isOtherKind(text: string, { stretches }: Draft, next: Stretch): boolean {
  const open = stretches.at(-1);
  const [before, after] = [open ? glyphBefore(text, open) : '', glyphBefore(text, next)];
  return before !== after && areShapedApart(before, after) && areShapedApart(after, before);
}

/** Whether the paper names one speaker beside what is open, and another beside the paragraph that would carry it on. */
function isAnothers(text: string, { stretches, paragraphs }: Draft, next: Stretch, paragraph: Paragraph): boolean {
  const opened = paragraphs.at(-1);
  const open = stretches.at(-1);
  if (next.open || !opened || !open || open.marked.start <= opened.start) return false;
  const before = text.slice(Math.max(opened.start, open.marked.start - 400), open.marked.start);
  const after = text.slice(next.marked.end, Math.min(paragraph.end, next.marked.end + 200));
  return namesAnother(before, after);
}

/**
 * Whether the paragraph that ends what is open answers it, and so may be another's though only “he said” tells: “Did it hold?⏎“No, it
 * burst,” he said. A word alone (“Yes,” she said.) answers more than questions.
 */
function isAnswered(text: string, open: Stretch, next: Stretch, { end }: Paragraph): boolean {
  if (next.open) return false;
  const said = text.slice(next.content.start, next.content.end);
  if (!ANSWER.test(said)) return false;
  const asked = /\?\s*$/.test(text.slice(open.content.start, open.content.end));
  return (
    (asked || said.trim().split(/\s+/).length <= 3) &&
    tellsByPronoun(text.slice(next.marked.end, Math.min(end, next.marked.end + 40)))
  );
}

const ANSWER =
  /^\s*(?:yes|yeah|no|nope|never|of course|certainly|absolutely|not at all|perhaps|maybe)(?=\s*[,.!;–—-]|\s*$)/i;

/**
 * Whether what is open ends with who said it, and the paragraph that would carry it on names somebody as well: one of the two
 * speaks the words of each. Takes “It is gone, he said.⏎“I stay,” said Rosa Lim.
 */
function isTwice(text: string, { stretches }: Draft, next: Stretch, paragraph: Paragraph): boolean {
  const open = stretches.at(-1);
  return (
    open !== undefined &&
    !next.open &&
    endBeforeSpeaker(text, open.content) !== null &&
    namesSpeaker(text.slice(next.marked.end, Math.min(paragraph.end, next.marked.end + 200)))
  );
}

/** Ends what is open before the words that say whose it is. */
function cutBeforeSpeaker(text: string, { stretches }: Draft): void {
  const open = stretches.at(-1);
  const at = open && endBeforeSpeaker(text, open.content);
  if (open && typeof at === 'number') stretches.splice(-1, 1, { ...open, cut: { at, sure: true } });
}

/** So many lines a verse may have. */
const LONGEST_VERSE = 40;

/**
 * Whether a line stands right below what a mark opened at the head of its block, or behind a colon, and below that none but such
 * lines.
 */
function goesOnBelow(text: string, draft: Draft, verse: readonly Paragraph[], line: Paragraph): boolean {
  const opened = draft.paragraphs[0];
  const above = verse.at(-1) ?? opened;
  if (draft.stretches.length > 1 || !above || !opened) return false;
  if (
    !isIntroduced(text, draft) &&
    !(draft.stretches[0]?.first && BLANK_ABOVE.test(text.slice(0, opened.start).slice(-80)))
  )
    return false;
  return /^[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/.test(text.slice(above.end, line.start).slice(0, 80));
}

const BLANK_ABOVE = /(?:^|\n|\r)[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/;

/** Whether a colon stands before what is open: He read a poem: “The tide is out, */
const isIntroduced = (text: string, { stretches }: Draft): boolean => {
  const start = stretches[0]?.marked.start ?? 0;
  return /:\s{0,4}$/.test(text.slice(Math.max(0, start - 5), start));
};

/** A line of a verse is no longer than this. */
const LONGEST_LINE = 90;

/**
 * Whether a mark closes a verse: nothing else comes in its block or, behind a colon, its line ends with it and all lines are short, or
 * each line goes on with the sentence of the one above.
 */
function endsVerse(text: string, draft: Draft, verse: readonly Paragraph[], close: Span): boolean {
  if (endsBlock(text, close)) return true;
  const [opened] = draft.paragraphs;
  if (!opened || !isIntroduced(text, draft)) return false;
  if (
    verse.every(({ start, end }) => end - start <= LONGEST_LINE) &&
    ENDS_LINE.test(text.slice(close.end, close.end + 80))
  )
    return true;
  return [opened, ...verse].every(({ end }) => !/[.?!…]["”’»)\]*_]*\s*$/.test(text.slice(Math.max(0, end - 8), end)));
}

/** Whether nothing but a blank line, or the end, comes behind a mark. */
const endsBlock = (text: string, { end }: Span): boolean =>
  /^[.,;]?[^\S\r\n]*(?:$|(?:\r\n|\r|\n)[^\S\r\n]*(?:$|\r|\n))/.test(text.slice(end, end + 200));

const ENDS_LINE = /^[.,;]?[^\S\r\n]*(?:$|\r|\n)/;

/** Whether no mark of a paragraph opens or closes what is open: an apostrophe does not, nor a single one within a line of verse. */
function isBare(carried: Draft, { start, end }: Paragraph, { stretches, unopened, unclosed }: Paired): boolean {
  if (unopened.length > 0 || unclosed.length > 0) return false;
  const inner = familyOf(carried) === 'double' && end - start <= LONGEST_LINE;
  return stretches.every(({ family, open }) => inner && family === 'single' && !open);
}

/** A line that is quoted from its beginning to its end. */
const whole = ({ start, end }: Paragraph, { family }: Mark): Stretch => ({
  family,
  content: { start, end },
  marked: { start, end },
  first: true,
  open: true,
  reopened: false,
  cut: null,
});

/** Whether the one closing mark of a paragraph ends what is open: it is of its kind, at the end of a word, and belongs to no other. */
function endsCarried(text: string, carried: Draft, strays: readonly Mark[], unclosed: readonly Mark[]): boolean {
  const [stray] = strays;
  if (stray === undefined || strays.length > 1 || stray.family !== familyOf(carried)) return false;
  const open = carried.stretches.at(-1);
  if (open && areShapedApart(glyphBefore(text, open), stray.glyph)) return false;
  if (/^\p{L}.\p{L}$/u.test(text.slice(stray.start - 1, stray.start + 2))) return false;
  return !unclosed.some(({ start }) => start < stray.start);
}

/** The mark that opens a stretch; '' where none does. */
const glyphBefore = (text: string, { marked, content }: Stretch): string =>
  glyphOf(text.slice(marked.start, content.start).trim());

/** Whether two double marks have shapes, and no printer opens with the one what the other closes. */
const areShapedApart = (open: string, close: string): boolean =>
  isShaped(open) && isShaped(close) && !isPartner(open, close);

const isShaped = (glyph: string): boolean => {
  const known = GLYPHS.get(glyph);
  return known !== undefined && known.family === 'double' && known.lean !== 'either';
};

/** So many paragraphs of a page's own may stand inside a quotation. */
const MOST_BETWEEN = 8;

/**
 * A line that a page puts into the story: a teaser, an advert, a label, the signature of a post. It is short and no sentence.
 * Takes Read more: Ferry runs aground.; More from Sport. Refuses He went home.
 */
function interrupts(text: string, { start, end }: Paragraph): boolean {
  const words = text.slice(start, Math.min(end, start + 161)).trim();
  if (words.length > 160 || words.endsWith(':')) return false;
  if (TEASER.test(words) || isPostSignature(words)) return true;
  return !/[.?!…;,–—-]["”’')\]]?$/.test(words) && words.split(/\s+/).length <= 14;
}

const TEASER =
  /^(?:read (?:more|also|next)|also read|more from|related|see also|watch|listen|sign up|subscribe|advert|don.t miss|recommended|click here|follow us|story continues|article continues|continue reading)\b/i;

/** The rest of a quotation in a paragraph that does not open it again: all up to the closing mark. */
function withoutOpening(paragraph: Paragraph, close: Span & { family: Stretch['family'] }): Stretch {
  return {
    family: close.family,
    content: { start: paragraph.start, end: close.start },
    marked: { start: paragraph.start, end: close.end },
    first: true,
    open: false,
    reopened: false,
    cut: null,
  };
}
