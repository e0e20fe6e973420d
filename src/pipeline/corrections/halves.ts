import type { Attribution, Said } from '../../domain.ts';
import type { Corrigible } from './corrigible.ts';

/** What the parser read of a quotation. */
interface Read {
  readonly attribution: Attribution;
  readonly said: Said | null;
}

/**
 * Between one pair of marks one person speaks, whatever a curator parts there: a half beside which nobody is named has the
 * speaker of the other, and the day. A correction of either half comes after.
 * Takes “It rose. Nobody saw it,” said Rosa Lim, parted before “Nobody”. Refuses halves that had marks of their own.
 */
export function readAsOne(items: readonly Corrigible[], read: readonly Read[]): readonly Read[] {
  if (items.every(({ partedFrom }) => partedFrom === undefined)) return read;
  const places = new Map(items.map(({ id }, n) => [id, n]));
  const links = items.flatMap(({ partedFrom }, n) => {
    const first = partedFrom === undefined ? undefined : places.get(partedFrom);
    return first === undefined ? [] : [[first, n] as const];
  });
  const all = [...read];
  const share = (from: number, to: number): void => {
    const [one, other] = [all[from], all[to]];
    if (one?.attribution.kind !== 'attributed' || other === undefined) return;
    const { attribution } = other;
    // Who goes on from the words before is no more than nobody, where the other half says who speaks.
    const isNamed = attribution.kind === 'attributed' && (attribution.cue !== null || one.attribution.cue === null);
    if (isNamed) return;
    all[to] = { attribution: one.attribution, said: other.said?.basis === 'stated' ? other.said : one.said };
  };
  for (const [first, second] of links) share(first, second);
  for (const [first, second] of links.toReversed()) share(second, first);
  return all;
}
