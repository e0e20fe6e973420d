import type { Finding, Paragraph, Quotation, Span } from '../../domain.ts';
import { isCutByCue } from './join.ts';
import { kindOf } from './kinds/index.ts';
import { pairMarks, type Stretch } from './pair.ts';
import { findRepeats } from './repeats.ts';
import { scanMarks } from './scan.ts';

/** A quotation while it is being built: open as long as its last stretch has no closing mark. */
interface Draft {
  readonly where: Quotation['where'];
  readonly stretches: Stretch[];
  /** Start and end of the paragraph each stretch stands in. */
  readonly paragraphs: Paragraph[];
}

/** The quotations of an article in the order of its text; none overlaps another. */
export interface Found {
  readonly quotations: readonly Quotation[];
  /** For each one outside the body the index of the one in the body whose words it prints again, else null. */
  readonly repeats: readonly (number | null)[];
}

/**
 * Finds the quotations of an article. `paragraphs` are the published parts of `text`, in order.
 *
 * 1. `scan` lists the marks of a paragraph, 2. `pair` pairs them, 3. a quotation left open is carried to the next
 * paragraph of the story, 4. `join` makes one of stretches cut only by a cue, 5. `kinds` tells statements from titles,
 * nicknames and terms, 6. `repeats` finds what a headline, standfirst or caption quotes from the story.
 */
export function findQuotations(
  text: string,
  paragraphs: readonly Paragraph[],
): Found & { readonly findings: readonly Finding[] } {
  const drafts: Draft[] = [];
  const findings: Finding[] = [];
  /** The quotation of the story that is still open. Captions and crossheads stand between paragraphs, not in the story. */
  let carried: Draft | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.where === 'crosshead') continue;
    const marks = scanMarks(text, paragraph);
    const { stretches, forgotten, stray } = pairMarks(text, paragraph, marks);
    for (const mark of forgotten) findings.push(unclosed(text, mark.start));
    const story = paragraph.where === 'body';
    const queue = [...stretches];
    if (story && carried) {
      const first = queue[0];
      const runsOn: Stretch | null =
        first?.first && first.family === familyOf(carried)
          ? (queue.shift() ?? null)
          : stray && !first?.first
            ? withoutOpening(paragraph, stray)
            : null;
      if (runsOn) {
        carried.stretches.push(runsOn);
        carried.paragraphs.push(paragraph);
        if (!runsOn.open) carried = null;
      } else {
        findings.push(unclosed(text, carried.stretches.at(-1)?.marked.start ?? null));
        carried = null;
      }
    }
    let last: Draft | null = null;
    for (const stretch of queue) {
      const previous: Stretch | undefined = last?.stretches.at(-1);
      const between = previous ? { start: previous.marked.end, end: stretch.marked.start } : null;
      if (
        last &&
        previous &&
        between &&
        !stretch.open &&
        last.stretches.length === 1 &&
        isCutByCue(text, previous.content, between, stretch.content)
      ) {
        last.stretches.push(stretch);
        last.paragraphs.push(paragraph);
        continue;
      }
      last = { where: paragraph.where, stretches: [stretch], paragraphs: [paragraph] };
      drafts.push(last);
      if (stretch.open) {
        if (story) carried = last;
        else findings.push(unclosed(text, stretch.marked.start));
      }
    }
  }
  if (carried) findings.push(unclosed(text, carried.stretches.at(-1)?.marked.start ?? null));
  const doubled = drafts.filter((d) => d.stretches[0]?.family === 'double').length > drafts.length / 2;
  const quotations = drafts.map((draft) => finish(text, draft, doubled));
  quotations.sort((a, b) => startOf(a) - startOf(b));
  return { quotations, repeats: findRepeats(text, quotations), findings };
}

function startOf(quotation: Quotation): number {
  return quotation.spans[0]?.start ?? 0;
}

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
  };
}

function finish(text: string, { where, stretches, paragraphs }: Draft, doubled: boolean): Quotation {
  const spans = stretches.map(({ content }) => trimmed(text, content));
  const first = paragraphs[0];
  const kind =
    first && spans.length === 1 ? kindOf({ text, paragraph: first, stretch: stretches[0], doubled }) : 'statement';
  return { kind, where, spans, marked: stretches.map(({ marked }) => marked) };
}

/** A span holds words: spaces next to the marks are not part of it. */
function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function unclosed(text: string, at: number | null): Finding {
  const mark = at === null ? 'mark' : text.charAt(at);
  return {
    code: 'unclosed-quotation',
    severity: 'warning',
    at,
    message: `Opening ${mark} has no closing mark in this paragraph. Check the printed article: close it, or open the next paragraph with ${mark} to carry it on.`,
  };
}
