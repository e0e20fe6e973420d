import { isPhrase } from './counts.ts';
import type { PlacedQuotation } from './index.ts';

/**
 * The quotations that stand for an article on the timeline: somebody's own full sentences rather than a fragment, of a
 * length that reads at a glance, of different sides and people where there are such. At most `count`, in the order of the
 * text; at least one wherever somebody is quoted whose words no other article stands for.
 */
export function pickHighlights(quotations: readonly PlacedQuotation[], count: number): readonly PlacedQuotation[] {
  const ranked = quotations
    .filter((quotation) => quotation.speaker !== null && quotation.shownAt === null && !isPhrase(quotation))
    .map((quotation) => ({ quotation, strength: strengthOf(quotation) }))
    .sort((a, b) => b.strength - a.strength);
  const chosen = new Set<PlacedQuotation>();
  const take = (isNew: (quotation: PlacedQuotation) => boolean) => {
    for (const { quotation, strength } of ranked) {
      if (chosen.size >= count || (strength <= 0 && chosen.size > 0)) return;
      if (!chosen.has(quotation) && isNew(quotation)) chosen.add(quotation);
    }
  };
  const heard = (key: (quotation: PlacedQuotation) => string | null | undefined) => (quotation: PlacedQuotation) =>
    ![...chosen].some((other) => key(other) === key(quotation));
  take(heard(({ side, speaker }) => side ?? speaker?.id));
  take(heard(({ speaker }) => speaker?.id));
  return quotations.filter((quotation) => chosen.has(quotation));
}

/** Above 0 for what can stand alone. The best are sentences of about twenty words. */
export function strengthOf({ text, spans }: Pick<PlacedQuotation, 'text' | 'spans'>): number {
  const words = spans.join(' ').split(/\s+/).length;
  const isSentence = /^[\p{Lu}\p{N}[(]/u.test(text) && /[.!?,…]$/.test(spans.at(-1) ?? '');
  const length = words < 4 ? -2 : words <= 40 ? 1 - Math.abs(words - 20) / 40 : -Math.min(1, (words - 40) / 80);
  return length + (isSentence ? 1 : 0);
}
