import type { Paragraph, Quotation } from '../domain.ts';
import type { Stretch } from '../quoted-words.ts';
import { unwrap } from '../text/unwrap.ts';
import { paragraphAt } from './article/paragraphs.ts';

/** The stretches of a quotation as printed, a space for a line break inside a hard-wrapped paragraph. */
export function stretchesOf(text: string, paragraphs: readonly Paragraph[], quotation: Quotation): readonly Stretch[] {
  let paragraph = -1;
  return quotation.spans.map((span, n) => {
    const at = paragraphAt(paragraphs, span.start);
    // Parts that a curator merged may have the paper's own words between them, and are no paragraphs of one speech.
    const opensParagraph = at !== paragraph && !hasWordsBetween(text, paragraphs, quotation, n);
    paragraph = at;
    return { words: unwrap(text.slice(span.start, span.end)), opensParagraph };
  });
}

/** Whether the paragraph of the stretch before goes on behind it, or that of this one begins before it. */
function hasWordsBetween(text: string, paragraphs: readonly Paragraph[], { marked }: Quotation, n: number): boolean {
  const [last, here] = [marked[n - 1], marked[n]];
  if (!last || !here) return false;
  const behind = text.slice(last.end, paragraphs[paragraphAt(paragraphs, last.start)]?.end);
  const before = text.slice(paragraphs[paragraphAt(paragraphs, here.start)]?.start, here.start);
  return /[\p{L}\p{N}]/u.test(behind + before);
}
