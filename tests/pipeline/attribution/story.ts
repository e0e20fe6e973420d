import { expect } from 'vitest';
import type { Anatomy, KnownSpeaker } from '../../../src/domain.ts';
import { attribute } from '../../../src/pipeline/attribution/index.ts';
import { readArticle } from '../../../src/pipeline/index.ts';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';
import { articleOfRow } from '../../support/drawn-rows.ts';
import { readDrawn, storyOf } from '../../support/marked-text.ts';

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

/** What whole articles of the tests are read with: nobody listed. */
export const settings = { known: [], dates: { order: null } };

/**
 * Holds a row read as a whole article: a paragraph, with ⏎ for another, the quotation in question drawn as {Q:…}; in front of a
 * bar what stands below it, where "H" opens the row as the headline; then, behind =>, the speaker, or "nobody".
 */
export function checkDrawn(row: string): void {
  const [drawn = '', wanted = ''] = row.split(' => ');
  const { text, spans } = readDrawn(articleOfRow(drawn.trim()));
  const at = spans[0]?.start ?? -1;
  const { quotations } = readArticle({ file: 'a.txt', name: 'a', text: `${text}\n` }, null, settings);
  const quotation = quotations.find(({ marked }) => marked.some(({ start, end }) => start <= at && at < end));
  const attribution = quotation?.attribution;
  expect(wanted.split(' / ')).toContain(attribution?.kind === 'attributed' ? attribution.speaker.name : 'nobody');
}
