import { isPhrase } from './counts.ts';
import type { PlacedQuotation } from './index.ts';

/**
 * The quotations that stand for an article on the timeline: somebody's own full sentences rather than a fragment, of a
 * length that reads at a glance, and of different people where there are such. At most `count`, in the order of the text.
 */
export function strongestQuotations(quotations: readonly PlacedQuotation[], count: number): readonly PlacedQuotation[] {
  const ranked = quotations
    .filter((quotation) => quotation.speaker !== null && !isPhrase(quotation))
    .map((quotation) => ({ quotation, strength: strengthOf(quotation) }))
    .sort((a, b) => b.strength - a.strength);
  const chosen = new Set<PlacedQuotation>();
  const heard = new Set<string>();
  for (const { quotation } of ranked) {
    const id = quotation.speaker?.id ?? '';
    if (chosen.size < count && !heard.has(id)) {
      chosen.add(quotation);
      heard.add(id);
    }
  }
  for (const { quotation, strength } of ranked) {
    if (chosen.size < count && strength > 0) chosen.add(quotation);
  }
  return quotations.filter((quotation) => chosen.has(quotation));
}

/** Above 0 for what can stand alone. The best are sentences of about twenty words. */
function strengthOf({ text, spans }: PlacedQuotation): number {
  const words = spans.join(' ').split(/\s+/).length;
  const isSentence = /^[\p{Lu}\p{N}[(]/u.test(text) && /[.!?,…]$/.test(spans.at(-1) ?? '');
  const length = words < 4 ? -2 : words <= 40 ? 1 - Math.abs(words - 20) / 40 : -Math.min(1, (words - 40) / 80);
  return length + (isSentence ? 1 : 0);
}
