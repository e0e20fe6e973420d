import type { Anatomy, Quotation, Span } from '../../domain.ts';
import { readDateline } from '../article/dateline.ts';
import { readParagraph, type Sentence } from './tokens.ts';

/** An article as sentences, the body's first, in each of which a quotation is one token. */
export function readSentences(
  text: string,
  { paragraphs }: Pick<Anatomy, 'paragraphs'>,
  quotations: readonly Quotation[],
): Sentence[] {
  const stretches = quotations
    .flatMap((quotation, index) =>
      quotation.marked.map((marked, span) => ({
        marked,
        content: quotation.spans[span] ?? marked,
        quotation: index,
        span,
        skip: quotation.kind === 'nickname',
      })),
    )
    .sort((a, b) => a.marked.start - b.marked.start);
  const sentences: Sentence[] = [];
  // The story first, so that captions and headlines stand in no one’s way; they lean on what the story says.
  const ordered = [...paragraphs.filter((p) => p.where === 'body'), ...paragraphs.filter((p) => p.where !== 'body')];
  for (const [index, paragraph] of ordered.entries()) {
    const own = stretches.slice(firstFrom(stretches, paragraph.start), firstFrom(stretches, paragraph.end));
    // The place that opens a story says nothing.
    const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160));
    const dateline = index === 0 || /^\p{Lu}{3}/u.test(head) ? readDateline(head) : null;
    const start = paragraph.start + (dateline?.span.end ?? (index === 0 ? placeBeforeColon(head) : 0));
    for (const sentence of readParagraph(text, { ...paragraph, start }, index, own).sentences) sentences.push(sentence);
  }
  return sentences;
}

/** "MUMBAI: The High Court": the place that opens a story in the manner of Indian papers. Refuses WATCH: “…” and LIM: “…”. */
function placeBeforeColon(head: string): number {
  const place = /^\p{Lu}[\p{Lu} .-]{2,30}: (?=\p{Lu}\p{Ll}|A )/u.exec(head)?.[0] ?? '';
  return LABEL.test(place) ? 0 : place.length;
}

const LABEL = /^(?:EXCLUSIVE|BREAKING|LIVE|WATCH|VIDEO|ANALYSIS|OPINION|REVIEW|UPDATED?|INTERVIEW)\b/;

/** The first stretch that begins at `offset` or after. */
function firstFrom(stretches: readonly { marked: Span }[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.marked.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
