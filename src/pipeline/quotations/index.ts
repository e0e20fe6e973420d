import type { Finding, Paragraph, Quotation, Span } from '../../domain.ts';
import { isPostSignature } from '../article/posts.ts';
import { findAnswers } from './answers.ts';
import { findBullets } from './bullets.ts';
import { bulletMarks, doubtfulMark, encodedMark, mismatchedMark, unclosedMark, unopenedMark } from './findings.ts';
import { isCutByCue } from './join.ts';
import { kindOf } from './kinds/index.ts';
import { isTitleCase } from './kinds/title.ts';
import { endBeforeSpeaker, namesAnother, namesSpeaker } from './narration.ts';
import { pairMarks, type Stretch } from './pair.ts';
import { findRepeats } from './repeats.ts';
import { type Mark, scanMarks } from './scan.ts';

/** A quotation while it is being built: open as long as its last stretch has no closing mark. */
interface Draft {
  readonly where: Quotation['where'];
  readonly stretches: Stretch[];
  /** Start and end of the paragraph each stretch stands in. */
  readonly paragraphs: Paragraph[];
  /** No mark closes it. */
  unfinished: boolean;
  /** It has no marks: the label of an interview stands before it. */
  readonly labelled?: true;
}

/** The quotations of an article in the order of its text; none overlaps another. */
export interface DetectedQuotations {
  readonly quotations: readonly Quotation[];
  /** For each one outside the body the index of the one in the body whose words it prints again, else null. */
  readonly repeats: readonly (number | null)[];
  /** Those of the story that no mark closes. */
  readonly unfinished: ReadonlySet<number>;
}

/**
 * Finds the quotations of an article. `paragraphs` are the published parts of `text`, in order.
 *
 * 1. `scan` lists the marks of a paragraph, 2. `pair` pairs them, 3. a quotation left open is carried to the next
 * paragraph of the story, over what a page puts between, 4. `join` makes one of stretches cut only by a cue, 5. `kinds`
 * tells statements from titles, nicknames and terms, 6. `answers` of a printed interview need no marks, 7. `repeats` finds what a headline, standfirst or caption quotes from
 * the story. What cannot be paired is a finding, and stays text.
 */
export function findQuotations(
  text: string,
  paragraphs: readonly Paragraph[],
): DetectedQuotations & { readonly findings: readonly Finding[] } {
  const drafts: Draft[] = [];
  const findings: Finding[] = [];
  /** The quotation of the story that is still open. Captions and crossheads stand between paragraphs, not in the story. */
  let carried: Draft | null = null;
  let between = 0;
  /** Lines right below what is open, without a mark: of a verse, should a mark close it at the end of its block. */
  let verse: Paragraph[] = [];
  let encoded = false;
  const bullets = findBullets(text, paragraphs);
  for (const list of bullets) findings.push(...bulletMarks(text, list));
  const skipped = new Set(bullets.flat().map(({ start }) => start));
  for (const paragraph of paragraphs) {
    if (paragraph.where === 'crosshead') continue;
    const scanned = scanMarks(text, paragraph);
    const marks = skipped.size === 0 ? scanned : scanned.filter(({ start }) => !skipped.has(start));
    const inCode = encoded ? undefined : scanned.find((mark) => mark.encoded);
    if (inCode) {
      encoded = true;
      findings.push(encodedMark(text, inCode));
    }
    const { stretches, unclosed, mismatched, unopened, unopenedSingles } = pairMarks(text, paragraph, marks);
    for (const mark of unclosed) findings.push(unclosedMark(text, mark));
    for (const mark of mismatched) findings.push(mismatchedMark(text, mark));
    const story = paragraph.where === 'body';
    const queue = [...stretches];
    let strays = unopened;
    if (!carried) for (const mark of unopenedSingles) findings.push(unopenedMark(text, mark));
    if (story && carried) {
      const [first] = queue;
      const stray = strays[0];
      if (
        first?.first &&
        first.family === familyOf(carried) &&
        !isAnothers(text, carried, first, paragraph) &&
        !isTwice(text, carried, first, paragraph)
      ) {
        queue.shift();
        verse = [];
        const above = carried.stretches.at(-1);
        if (above && endBeforeSpeaker(text, above.content) !== null) findings.push(doubtfulMark(text, above.marked));
        append(carried, first, paragraph);
        if (!first.open) carried = null;
      } else if (marks.length === 0 && verse.length < LONGEST_VERSE && goesOnBelow(text, carried, verse, paragraph)) {
        verse.push(paragraph);
        continue;
      } else if (
        stray &&
        (verse.length === 0 || endsBlock(text, stray)) &&
        (!first || first.marked.start > stray.start) &&
        endsCarried(text, carried, strays, unclosed)
      ) {
        strays = strays.slice(1);
        for (const line of verse) append(carried, whole(line, stray), line);
        verse = [];
        const runsOn = withoutOpening(paragraph, stray);
        if (text.slice(paragraph.start, stray.start).trim() !== '') append(carried, runsOn, paragraph);
        carried = null;
      } else if (queue.length === 0 && between < MOST_BETWEEN && interrupts(text, paragraph)) {
        between++;
        continue;
      } else {
        if (first?.first) cutBeforeSpeaker(text, carried);
        findings.push(leftOpen(text, carried, drafts));
        carried = null;
      }
      verse = [];
      between = 0;
    }
    for (const mark of strays) findings.push(unopenedMark(text, mark));
    let last: Draft | null = carried;
    for (const stretch of queue) {
      if (last && (stretch.reopened || (!stretch.open && isCut(text, last, stretch)))) append(last, stretch, paragraph);
      else {
        last = { where: paragraph.where, stretches: [stretch], paragraphs: [paragraph], unfinished: false };
        drafts.push(last);
      }
      if (!stretch.open) continue;
      if (story && !stretch.cut?.sure) carried = last;
      else findings.push(leftOpen(text, last, drafts));
    }
  }
  if (carried) findings.push(leftOpen(text, carried, drafts));
  takeAnswers(text, paragraphs, drafts);
  findings.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const doubled = drafts.filter((d) => d.stretches[0]?.family === 'double').length > drafts.length / 2;
  drafts.sort((a, b) => startOf(a) - startOf(b));
  const quotations = asListed(
    text,
    drafts.map((draft) => finish(text, draft, doubled)),
  );
  const repeats = findRepeats(text, quotations);
  const unfinished = new Set(drafts.flatMap((draft, n) => (draft.unfinished ? [n] : [])));
  const kinded = quotations.map((one, n) => asInStory(one, quotations[repeats[n] ?? -1]));
  return { quotations: kinded, repeats, unfinished, findings };
}

/** Adds the answers of a printed interview; what they quote themselves is part of them. */
function takeAnswers(text: string, paragraphs: readonly Paragraph[], drafts: Draft[]): void {
  for (const { paragraph, words } of findAnswers(text, paragraphs)) {
    const touching = drafts.filter(({ stretches }) =>
      stretches.some(({ marked }) => marked.start < words.end && words.start < marked.end),
    );
    if (touching.some((draft) => draft.unfinished || draft.stretches.length > 1)) continue;
    for (const draft of touching) drafts.splice(drafts.indexOf(draft), 1);
    const stretch: Stretch = {
      family: 'double',
      content: words,
      marked: words,
      first: false,
      open: false,
      reopened: false,
      cut: null,
    };
    drafts.push({
      where: 'body',
      stretches: [stretch],
      paragraphs: [paragraph],
      unfinished: false,
      labelled: true,
    });
  }
}

/** What is a title or a term in the story is one in its headline. */
function asInStory(quotation: Quotation, again: Quotation | undefined): Quotation {
  const held = again?.kind === 'title' || again?.kind === 'term';
  return held && quotation.kind === 'statement' ? { ...quotation, kind: again.kind, kindRule: 'in-story' } : quotation;
}

/** The films “The Long Man” and “Salt”, the words “full” and “lasting”: what a list goes on with is of one kind. */
function asListed(text: string, quotations: readonly Quotation[]): readonly Quotation[] {
  let previous: Quotation | undefined;
  return quotations.map((quotation) => {
    const from = previous?.marked.at(-1)?.end ?? 0;
    const span = quotation.spans[0];
    const listed =
      (previous?.kind === 'title' || previous?.kind === 'term') &&
      quotation.kind === 'statement' &&
      quotation.spans.length === 1 &&
      span !== undefined &&
      /^(?:,?\s(?:and|or)\s|,\s)$/.test(text.slice(from, Math.min(quotation.marked[0]?.start ?? 0, from + 8))) &&
      (previous.kind === 'term' || isTitleCase(text.slice(span.start, span.end)));
    previous = listed ? { ...quotation, kind: (previous as Quotation).kind, kindRule: 'listed' } : quotation;
    return previous;
  });
}

function append(draft: Draft, stretch: Stretch, paragraph: Paragraph): void {
  draft.stretches.push(stretch);
  draft.paragraphs.push(paragraph);
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

/** Whether a line stands right below what a mark opened at the head of its block, and that below none but such lines. */
function goesOnBelow(
  text: string,
  { stretches, paragraphs }: Draft,
  verse: readonly Paragraph[],
  line: Paragraph,
): boolean {
  const [first] = stretches;
  const above = verse.at(-1) ?? paragraphs[0];
  if (
    !first?.first ||
    stretches.length > 1 ||
    !above ||
    !BLANK_ABOVE.test(text.slice(0, paragraphs[0]?.start).slice(-80))
  )
    return false;
  return /^[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/.test(text.slice(above.end, line.start).slice(0, 80));
}

const BLANK_ABOVE = /(?:^|\n|\r)[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/;

/** Whether nothing but a blank line, or the end, comes behind a mark. */
const endsBlock = (text: string, { end }: Span): boolean =>
  /^[.,;]?[^\S\r\n]*(?:$|(?:\r\n|\r|\n)[^\S\r\n]*(?:$|\r|\n))/.test(text.slice(end, end + 200));

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
  if (/^\p{L}.\p{L}$/u.test(text.slice(stray.start - 1, stray.start + 2))) return false;
  return !unclosed.some(({ start }) => start < stray.start);
}

/** Whether only a cue stands between what a quotation has so far, a single stretch, and the next one. */
function isCut(text: string, { stretches }: Draft, next: Stretch): boolean {
  const previous = stretches.length === 1 ? stretches[0] : undefined;
  return (
    previous !== undefined && !previous.open && previous.family === next.family && isCutByCue(text, previous, next)
  );
}

/**
 * A quotation that nothing closes ends with its paragraph, or where a clause of the paper's own begins. Words in the middle of
 * a sentence that run on to the end of a paragraph are more likely the paper's: they are no quotation.
 */
function leftOpen(text: string, draft: Draft, drafts: Draft[]): Finding {
  const stretch = draft.stretches.at(-1) as Stretch;
  draft.unfinished = true;
  if (stretch.cut) {
    const { at } = stretch.cut;
    const content = { start: stretch.content.start, end: at };
    draft.stretches.splice(-1, 1, { ...stretch, content, marked: { start: stretch.marked.start, end: at } });
  } else if (draft.stretches.length === 1 && !beginsSpeech(text, stretch)) drafts.splice(drafts.indexOf(draft), 1);
  return unclosedMark(text, { start: stretch.marked.start, end: stretch.content.start });
}

/**
 * Whether the words begin a sentence of their own: a capital, or a pause that introduces them. A mark set off from a small letter at
 * the head of a paragraph is a bullet: “ no parking.
 */
function beginsSpeech(text: string, { marked, content, first }: Stretch): boolean {
  if (first) return !/^\s+\p{Ll}/u.test(text.slice(content.start, content.start + 4));
  if (/[:,]\s{0,2}$/.test(text.slice(Math.max(0, marked.start - 3), marked.start))) return true;
  return /^[\s.…([]*(?:\p{Lu}|\d)/u.test(text.slice(content.start, content.start + 8));
}

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

const startOf = ({ stretches }: Draft): number => stretches[0]?.marked.start ?? 0;

function familyOf(draft: Draft): Stretch['family'] | undefined {
  return draft.stretches.at(-1)?.family;
}

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

function finish(text: string, { where, stretches, paragraphs, labelled }: Draft, doubled: boolean): Quotation {
  const spans = stretches.map(({ content }) => trimmed(text, content));
  const first = paragraphs[0];
  const kind: Pick<Quotation, 'kind' | 'kindRule'> = labelled
    ? { kind: 'statement', kindRule: 'answer' }
    : first && spans.length === 1
      ? kindOf({ text, paragraph: first, stretch: stretches[0], doubled })
      : { kind: 'statement' };
  return { ...kind, where, spans, marked: stretches.map(({ marked }) => marked) };
}

/** A span holds words: spaces next to the marks are not part of it, nor what stands for one in text from a web page. */
function trimmed(text: string, { start, end }: Span): Span {
  const encoded = /&(?:nbsp|#160);/y;
  for (;;) {
    encoded.lastIndex = start;
    if (start < end && /\s/.test(text.charAt(start))) start++;
    else if (encoded.test(text) && encoded.lastIndex <= end) start = encoded.lastIndex;
    else break;
  }
  for (;;) {
    if (end > start && /\s/.test(text.charAt(end - 1))) end--;
    else if (end - 6 >= start && /&(?:nbsp|#160);$/.test(text.slice(end - 6, end))) end -= 6;
    else return { start, end };
  }
}
