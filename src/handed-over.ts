import type { KnownSpeaker } from './domain.ts';
import type { Ledger } from './pipeline/ledger/index.ts';
import type { Timeline } from './schema.ts';
import type { RawEntry } from './timeline/index.ts';

/**
 * What the command that builds a site hands to its pages. It has read everything already, and the pages run in the same
 * process, from a bundle of their own: written out, stored and parsed again, the entries would cost more than the pages
 * made from them. Pages that nobody handed anything to read the content collections.
 */
export interface HandedOver {
  readonly entries: readonly RawEntry[];
  readonly people: readonly KnownSpeaker[];
  readonly timeline: Timeline;
  readonly ledger: Ledger;
}

const place = Symbol.for('dateline.handed-over');
type Holder = { [place]?: HandedOver | undefined };

/** Hands this over to the pages rendered from now on. */
export function handOver(values: HandedOver): void {
  (globalThis as Holder)[place] = values;
}

export const handedOver = (): HandedOver | undefined => (globalThis as Holder)[place];
