import type { QuotationData } from '../schema.ts';

/** Fewer words may be the same by chance. */
const telling = 4;

/**
 * For each quotation the other articles that quote the same statement: the same words of the same speaker, as two papers
 * print what one agency sent, unless the curator keeps it apart. Letters and digits count, case and marks do not; a few words alone tell nothing.
 */
export function doublesOf(
  quotations: Iterable<{ readonly article: string; readonly quotation: QuotationData }>,
): (article: string, quotation: QuotationData) => readonly string[] {
  const articles = new Map<string, Set<string>>();
  for (const { article, quotation } of quotations) {
    const key = keyOf(quotation);
    if (key !== null) articles.set(key, (articles.get(key) ?? new Set()).add(article));
  }
  return (article, quotation) => {
    const all = articles.get(keyOf(quotation) ?? '');
    return all && all.size > 1 ? [...all].filter((other) => other !== article) : [];
  };
}

function keyOf({ speaker, text, kind, apart }: QuotationData): string | null {
  if (!speaker || kind !== 'statement' || apart) return null;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < telling ? null : `${speaker.id}\n${words.join(' ')}`;
}
