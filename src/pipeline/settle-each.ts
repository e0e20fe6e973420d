import type { Attribution, Said } from '../domain.ts';
import type { CorrectionFinding } from './corrections/finding.ts';
import { readAsOne } from './corrections/halves.ts';
import type { Corrections } from './corrections/index.ts';
import { settleFields } from './corrections/settle-fields.ts';
import { markEchoes } from './echoes.ts';
import type { PlaceOf, ReadQuotation } from './reading.ts';

/** Every quotation as it is published, those that a curator took out, and what is to be said of her corrections. */
export interface SettledQuotations {
  readonly quotations: readonly ReadQuotation[];
  /** Why each was taken out, by its id. */
  readonly dropped: ReadonlyMap<string, string>;
  readonly findings: readonly CorrectionFinding[];
}

/** What the parser read of each quotation, in their order. */
interface Read {
  readonly attributions: readonly Attribution[];
  readonly said: readonly (Said | null)[];
}

type Context = Parameters<typeof settleFields>[2];

/** Puts together what was read of each quotation; where a curator corrected it, hers wins. */
export function settleEach(
  { found, items, fields, apart }: Corrections,
  { attributions, said }: Read,
  context: Context,
  placeOf: PlaceOf | null,
): SettledQuotations {
  const findings: CorrectionFinding[] = [];
  const dropped = new Map<string, string>();
  const alone = items.map((_, n) => ({ attribution: attributions[n] as Attribution, said: said[n] ?? null }));
  const asRead = readAsOne(items, alone);
  const read = items.map((item, n): ReadQuotation => {
    const { quotation, id, text, absorbed } = item;
    const corrections = fields.get(id);
    const own = { text, ...(asRead[n] ?? (alone[n] as (typeof alone)[number])) };
    const settled = corrections ? settleFields(own, corrections, context) : null;
    if (settled) findings.push(...settled.findings);
    if (settled?.drop) dropped.set(id, settled.because);
    const original = found.repeats[n];
    return {
      // Field by field: a spread in front of others is copied slowly, and there are many quotations.
      kind: quotation.kind,
      kindRule: quotation.kindRule,
      where: quotation.where,
      spans: quotation.spans,
      marked: quotation.marked,
      id,
      text,
      attribution: settled?.attribution ?? own.attribution,
      said: settled?.said ?? own.said,
      repeats: typeof original === 'number' ? (items[original]?.id ?? null) : null,
      echo: null,
      because: settled?.because ?? null,
      settled: settled?.fields ?? [],
      settledAt: placeOf?.(['corrections', corrections?.at(-1)?.[0] ?? 0]).line ?? null,
      apart: apart.has(id),
      absorbed,
    };
  });
  return { quotations: markEchoes(dropped.size === 0 ? read : withoutDropped(read, dropped)), dropped, findings };
}

/** What repeated a dropped quotation is one of its own: dropping one drops no other. */
const withoutDropped = (
  read: readonly ReadQuotation[],
  dropped: ReadonlyMap<string, string>,
): readonly ReadQuotation[] =>
  read
    .filter(({ id }) => !dropped.has(id))
    .map((quotation) =>
      quotation.repeats !== null && dropped.has(quotation.repeats) ? { ...quotation, repeats: null } : quotation,
    );
