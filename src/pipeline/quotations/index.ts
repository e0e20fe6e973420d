import type { Finding, Paragraph, Quotation } from '../../domain.ts';

/**
 * Finds the quotations of an article, in the order of the text; they never overlap. `paragraphs` are the published parts
 * of `text`, in order.
 */
export function findQuotations(
  _text: string,
  _paragraphs: readonly Paragraph[],
): { readonly quotations: readonly Quotation[]; readonly findings: readonly Finding[] } {
  throw new Error('not built yet');
}
