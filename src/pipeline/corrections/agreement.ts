import type { Correction } from '../../schema.ts';
import type { CorrectionFinding } from './finding.ts';

/** A correction with its place in the sidecar's list. */
export type Placed = readonly [index: number, correction: Correction];

/** Two corrections of one quotation that give one field two values: which holds is nobody's guess. */
export function disagreements(own: readonly Placed[]): readonly CorrectionFinding[] {
  if (own.length < 2) return [];
  const dropped = own.find(([, correction]) => 'drop' in correction && correction.drop);
  const kept = own.find(([, correction]) => !('drop' in correction && correction.drop));
  if (dropped && kept) {
    const message = 'One correction takes this quotation out, and another corrects it. Take one of them out.';
    return [{ code: 'corrections-disagree', severity: 'error', index: Math.max(dropped[0], kept[0]), message }];
  }
  return (['speaker', 'said', 'kind'] as const).flatMap((key): readonly CorrectionFinding[] => {
    const giving = own.filter(([, correction]) => correction[key] !== undefined);
    const [first, ...others] = giving;
    const other = others.find(([, correction]) => correction[key] !== first?.[1][key]);
    if (!first || !other) return [];
    const message =
      `Two corrections give this quotation a “${key}”: ${first[1][key] ?? 'null'} and ${other[1][key] ?? 'null'}. ` +
      'Take one of them out.';
    return [{ code: 'corrections-disagree', severity: 'error', index: other[0], message }];
  });
}

/** Corrections that give the quotation only what one above them gives it. */
export function repeated(own: readonly Placed[]): readonly number[] {
  const given = (correction: Correction) =>
    Object.entries(correction).filter(([key]) => key !== 'quotation' && key !== 'because');
  const above = new Set<string>();
  return own.flatMap(([index, correction]) => {
    const all = given(correction).map((each) => JSON.stringify(each));
    const isRepeated = all.every((each) => above.has(each));
    for (const each of all) above.add(each);
    return isRepeated ? [index] : [];
  });
}

/** Whether the corrections give this field and no other. */
export const isOnly = (own: readonly Placed[], field: string): boolean =>
  own.every(([, correction]) =>
    Object.keys(correction).every((key) => key === field || key === 'quotation' || key === 'because'),
  );
