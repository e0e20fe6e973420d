import type { PlacedQuotation } from './index.ts';

/**
 * Speakers as they were when they spoke, for files that name each once: somebody who changed office or side has a key for
 * each, "rosa-lim", "rosa-lim 2". `speakerOfKey` gives the speaker of one.
 */
export function appearancesOf(quotations: readonly PlacedQuotation[]): {
  readonly keyOf: (quotation: PlacedQuotation) => string;
  /** Each key with a quotation of it. */
  readonly first: ReadonlyMap<string, PlacedQuotation>;
} {
  const keys = new Map<string, string>();
  const first = new Map<string, PlacedQuotation>();
  const held = ({ speaker, role, side }: PlacedQuotation) => JSON.stringify([speaker?.id, role, side]);
  for (const quotation of quotations) {
    if (quotation.speaker === null || keys.has(held(quotation))) continue;
    const { id } = quotation.speaker;
    let key = id;
    for (let n = 2; first.has(key); n++) key = `${id} ${n}`;
    keys.set(held(quotation), key);
    first.set(key, quotation);
  }
  return { keyOf: (quotation) => keys.get(held(quotation)) ?? '', first };
}
