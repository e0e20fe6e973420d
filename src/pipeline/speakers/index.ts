import type { Anatomy, Attribution, Finding, KnownSpeaker, Quotation } from '../../domain.ts';

/**
 * Says who speaks each quotation: one attribution for each of `quotations`, in their order. `known` are the people of
 * `people.yaml`; it may be empty.
 */
export function attribute(
  _text: string,
  _anatomy: Anatomy,
  _quotations: readonly Quotation[],
  _known: readonly KnownSpeaker[],
): { readonly attributions: readonly Attribution[]; readonly findings: readonly Finding[] } {
  throw new Error('not built yet');
}
