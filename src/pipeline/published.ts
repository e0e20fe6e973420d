import type { Published, Updated } from '../domain.ts';
import type { Sidecar } from '../schema.ts';
import type { DateReading } from './dates/index.ts';

/** The sidecar's date wins; where the text states the same day, it stays a stated one. */
export function publishedOf(dates: DateReading, sidecar: Sidecar | null): Published | null {
  if (sidecar?.published === null) return null;
  if (!sidecar?.published || sidecar.published === dates.published?.date) {
    const evidence = sidecar?.evidence ?? dates.published?.evidence ?? null;
    return dates.published && { ...dates.published, evidence };
  }
  // A printed date that was doubtful, or had two readings, is still stated.
  const printed = dates.readings.find((one) => one.date === sidecar.published);
  if (printed !== undefined) {
    const { date, line, words } = printed;
    return { date, basis: 'stated', rule: 'sidecar', line, evidence: sidecar.evidence ?? words };
  }
  return {
    date: sidecar.published,
    basis: 'inferred',
    rule: 'sidecar',
    line: null,
    evidence: sidecar.evidence ?? printedElse(dates),
  };
}

/** What the article prints where a curator gives another day and does not say why. */
function printedElse({ published, readings }: DateReading): string | null {
  const words = published?.evidence ?? readings[0]?.words;
  return words === undefined ? null : `An editor gives this date; the article prints “${words}”.`;
}

/** The day of the last update that is printed. */
export function updatedOf({ updated }: DateReading): Updated | null {
  return updated && { date: updated.date, rule: updated.rule, line: updated.line, evidence: updated.words };
}
