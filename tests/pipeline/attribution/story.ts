import type { Anatomy, KnownSpeaker } from '../../../src/domain.ts';
import { attribute } from '../../../src/pipeline/attribution/index.ts';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';
import { storyOf } from '../../support/marked-text.ts';

const words = '“We were not ready for this at all,”';

/** Who speaks the quotation that Q stands for in a story with ⏎ for a new paragraph, or "nobody". */
export function speakerIn(story: string, known: readonly KnownSpeaker[] = []): string {
  const text = story
    .trim()
    .replaceAll(/\s?⏎\s?/g, '\n')
    .replace(/\bQ\b/, words);
  const at = text.indexOf(words);
  const paragraphs = storyOf(text);
  const found = findQuotations(text, paragraphs);
  const { attributions } = attribute(text, { paragraphs } as unknown as Anatomy, found, known);
  const index = found.quotations.findIndex((q) => q.marked.some((m) => m.start <= at && at < m.end));
  const attribution = attributions[index];
  return attribution?.kind === 'attributed' ? attribution.speaker.name : 'nobody';
}

/** The rows of a table, one a line. */
export const rows = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');
