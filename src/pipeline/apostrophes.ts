import type { KnownSpeaker, Speaker } from '../domain.ts';
import type { Reading } from './index.ts';

/**
 * The apostrophe of names as the articles print it. Names are read and compared with the straight one, however an article
 * is set; shown they are with the curly one where an article that quotes them has it so: "Siobhán O’Brien". A name of
 * `people.yaml` stays as the curator writes it.
 */
export function withPrintedApostrophes(
  speakerOf: (speaker: Speaker) => Speaker,
  readings: readonly Reading[],
  known: readonly KnownSpeaker[],
): (speaker: Speaker) => Speaker {
  const own = new Set(known.map(({ name }) => name));
  const shown = new Map<string, Speaker>();
  for (const { source, quotations } of readings) {
    for (const { attribution } of quotations) {
      if (attribution.kind !== 'attributed' || !attribution.speaker.name.includes("'")) continue;
      const one = speakerOf(attribution.speaker);
      if (own.has(one.name) || shown.has(one.name)) continue;
      const name = one.name.replaceAll("'", '’');
      if (source.text.includes(name.replace(/^(?:an?|the) /, ''))) shown.set(one.name, { ...one, name });
    }
  }
  return (speaker) => {
    const one = speakerOf(speaker);
    return shown.get(one.name) ?? one;
  };
}
