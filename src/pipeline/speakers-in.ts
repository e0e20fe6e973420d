import type { Speaker } from '../domain.ts';
import type { Reading } from './reading.ts';

/** Who says each quotation of an article, in their order, as all articles together know them; null for nobody. */
export type SpeakersIn = readonly (Speaker | null)[];

type SpeakerOf = (speaker: Speaker) => Speaker;

const last = new WeakMap<Reading, { readonly speakers: SpeakersIn; readonly by: SpeakerOf }>();

/** The same list as the last time while all are who they were: by it what is made of them is known again. */
export function speakersIn(reading: Reading, speakerOf: SpeakerOf): SpeakersIn {
  const before = last.get(reading);
  if (before?.by === speakerOf) return before.speakers;
  const now = reading.quotations.map(({ attribution }) =>
    attribution.kind === 'attributed' ? speakerOf(attribution.speaker) : null,
  );
  const isAsBefore = before !== undefined && now.every((one, n) => isSame(one, before.speakers[n] ?? null));
  const speakers = isAsBefore ? before.speakers : now;
  last.set(reading, { speakers, by: speakerOf });
  return speakers;
}

const isSame = (a: Speaker | null, b: Speaker | null): boolean =>
  a === b || (a !== null && b !== null && a.id === b.id && a.name === b.name && a.kind === b.kind);
