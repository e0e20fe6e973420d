import type { Finding, Paragraph, Quotation, Span } from '../../domain.ts';
import { unclosedMark } from './findings.ts';
import { isCutByCue } from './join.ts';
import { kindOf } from './kinds/index.ts';
import type { Stretch } from './pair.ts';

/** A quotation while it is being built: open as long as its last stretch has no closing mark. */
export interface Draft {
  readonly where: Quotation['where'];
  readonly stretches: Stretch[];
  /** Start and end of the paragraph each stretch stands in. */
  readonly paragraphs: Paragraph[];
  /** No mark closes it. */
  unfinished: boolean;
  /** It has no marks: the label of an interview stands before it. */
  readonly labelled?: true;
}

export const startOf = ({ stretches }: Draft): number => stretches[0]?.marked.start ?? 0;

export function familyOf(draft: Draft): Stretch['family'] | undefined {
  return draft.stretches.at(-1)?.family;
}

export function append(draft: Draft, stretch: Stretch, paragraph: Paragraph): void {
  draft.stretches.push(stretch);
  draft.paragraphs.push(paragraph);
}

/** Whether only a cue stands between what a quotation has so far, a single stretch, and the next one. */
export function isCut(text: string, { stretches }: Draft, next: Stretch): boolean {
  const previous = stretches.length === 1 ? stretches[0] : undefined;
  return (
    previous !== undefined && !previous.open && previous.family === next.family && isCutByCue(text, previous, next)
  );
}

/**
 * A quotation that nothing closes ends with its paragraph, or where a clause of the paper's own begins. Words in the middle of
 * a sentence that run on to the end of a paragraph are more likely the paper's: they are no quotation.
 */
export function leftOpen(text: string, draft: Draft, drafts: Draft[]): Finding {
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

/** The quotation that a draft has become. `doubled` says that double marks are the rule in this article. */
export function finish(text: string, { where, stretches, paragraphs, labelled }: Draft, doubled: boolean): Quotation {
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
