import type { Speaker } from '../domain.ts';
import type { Reading } from './reading.ts';

/** Who says each quotation of an article, in their order, as all articles together know them; null for nobody. */
export type SpeakersIn = readonly (Speaker | null)[];

const last = new WeakMap<Reading, SpeakersIn>();

/** The same list as the last time while all are who they were: by it what is made of them is known again. */
export function speakersIn(reading: Reading, speakerOf: (speaker: Speaker) => Speaker): SpeakersIn {
  const now = reading.quotations.map(({ attribution }) =>
    attribution.kind === 'attributed' ? speakerOf(attribution.speaker) : null,
  );
  const before = last.get(reading);
  if (before !== undefined && now.every((one, n) => isSame(one, before[n] ?? null))) return before;
  last.set(reading, now);
  return now;
}

const isSame = (a: Speaker | null, b: Speaker | null): boolean =>
  a === b || (a !== null && b !== null && a.id === b.id && a.name === b.name && a.kind === b.kind);
