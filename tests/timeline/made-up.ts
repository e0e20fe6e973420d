import { kindOfSpeaker } from '../../src/pipeline/attribution/kinds.ts';
import type { QuotationData } from '../../src/schema.ts';
import { emptyBody } from '../../src/timeline/body.ts';
import type { RawEntry } from '../../src/timeline/index.ts';

/** A quotation as an entry holds it: `speaker` by name, or null for nobody. */
export function quotation(
  n: number,
  speaker: string | null,
  said: string,
  text = `We will see what comes on day ${n}.`,
): QuotationData {
  return {
    id: `q-${n.toString(16).padStart(8, '0')}`,
    where: 'body',
    kind: 'statement',
    spans: [text],
    text,
    speaker:
      speaker === null
        ? null
        : { id: speaker.toLowerCase().replace(/ /g, '-'), name: speaker, kind: kindOfSpeaker(speaker) },
    mention: null,
    cue: speaker === null ? null : 'said',
    how: speaker === null ? null : 'cue',
    confidence: null,
    said: { date: said, basis: 'published' },
  };
}

/** An entry of the day `date`, which holds `quotations`. */
export function entry(date: string, quotations: readonly QuotationData[] = [], publisher = 'The Example'): RawEntry {
  return {
    id: `${date}-story`,
    data: {
      headline: `Story of ${date}`,
      standfirst: null,
      bylines: [],
      publisher,
      url: null,
      dateline: null,
      published: { date, basis: 'stated', rule: 'test', line: 1, evidence: null },
      source: 'story.txt',
      quotations: [...quotations],
    },
    body: emptyBody,
  };
}
