import type { Quotation } from '../../domain.ts';
import { findHolders, foldStretches } from './held-words.ts';

/**
 * For each quotation outside the body, the index of the first one in the body whose words it prints again; else null.
 * A headline, standfirst or caption abridges the story: what it quotes again is the same quotation, not another, and has its
 * speaker. What a speaker's phrase has in common with the fuller statement of the same article is another thing (`echoes.ts`).
 * Takes ‘serious consequences’ in a headline over “There will be serious consequences,”; refuses “serious” over
 * “seriously”.
 */
export function findRepeats(text: string, quotations: readonly Quotation[]): readonly (number | null)[] {
  const outside = quotations.flatMap(({ where }, n) => (where === 'body' ? [] : [n]));
  if (outside.length === 0) return quotations.map(() => null);
  const body = quotations.flatMap(({ where }, n) => (where === 'body' ? [n] : []));
  const folded = (n: number): string =>
    foldStretches((quotations[n]?.spans ?? []).map((span) => text.slice(span.start, span.end)));
  const holders = findHolders(outside.map(folded), body.map(folded));
  const repeats: (number | null)[] = quotations.map(() => null);
  for (const [at, n] of outside.entries()) repeats[n] = body[holders[at] ?? -1] ?? null;
  return repeats;
}
