import type { Finding, Paragraph, Quotation } from '../../domain.ts';
import { findAnswers } from './answers.ts';
import { findBullets } from './bullets.ts';
import { type Draft, finish, startOf } from './draft.ts';
import { isTitleCase } from './kinds/title.ts';
import type { Stretch } from './pair.ts';
import { findFurtherHolders, findRepeats } from './repeats.ts';
import { Story } from './story.ts';

/** The quotations of an article in the order of its text; none overlaps another. */
export interface DetectedQuotations {
  readonly quotations: readonly Quotation[];
  /** For each one outside the body the index of the one in the body whose words it prints again, else null. */
  readonly repeats: readonly (number | null)[];
  /** For each that repeats one of the body the index of another with its words, else null; nothing where nobody has looked. */
  readonly again?: readonly (number | null)[];
  /** Those of the story that no mark closes. */
  readonly unfinished: ReadonlySet<number>;
}

/**
 * Finds the quotations of an article. `paragraphs` are the published parts of `text`, in order.
 *
 * 1. `scan` lists the marks of a paragraph, 2. `pair` pairs them, 3. `story` carries a quotation left open to the next
 * paragraph, over what a page puts between, 4. `join` makes one of stretches cut only by a cue, 5. `kinds` tells statements
 * from titles, nicknames and terms, 6. `answers` of a printed interview need no marks, 7. `repeats` finds what a headline,
 * standfirst or caption quotes from the story. What cannot be paired is a finding, and stays text.
 */
export function findQuotations(
  text: string,
  paragraphs: readonly Paragraph[],
): DetectedQuotations & { readonly findings: readonly Finding[] } {
  const story = new Story(text, findBullets(text, paragraphs));
  for (const paragraph of paragraphs) story.read(paragraph);
  story.end();
  const { drafts, findings } = story;
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
  const again = findFurtherHolders(text, quotations, repeats);
  return { quotations: kinded, repeats, again, unfinished, findings };
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
