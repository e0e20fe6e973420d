import type { Problem, Speaker } from '../../domain.ts';
import { type EntryData, entrySchema, type QuotationData } from '../../schema.ts';
import { slugOf } from '../../slug.ts';
import type { Reading, ReadQuotation } from '../index.ts';
import { digestOf, joinEntry } from './front-matter.ts';
import { type MarkedStretch, writeBody } from './markdown.ts';

/** One dated Markdown entry, ready to be written to `<id>.md`. */
export interface Entry {
  /** `<yyyy-mm-dd>-<slug>`: the file's name and the article's address. */
  readonly id: string;
  readonly data: EntryData;
  readonly text: string;
  /** The article it was made from, as messages show it, and the line of its headline. */
  readonly file: string;
  readonly headlineLine: number | null;
}

/**
 * Writes an article read as an entry. `speakerOf` gives a speaker's name and id across all articles.
 * An article without a headline, a date or a body becomes a problem instead: one message each, with the line to add.
 */
export function writeEntry(
  reading: Reading,
  speakerOf: (speaker: Speaker) => Speaker,
): { readonly entry: Entry | null; readonly problems: readonly Problem[] } {
  const problems = missing(reading);
  const { headline, published } = reading;
  if (problems.length > 0 || headline === null || published === null) return { entry: null, problems };

  const data = entrySchema.parse({
    headline,
    standfirst: reading.standfirst,
    bylines: reading.bylines,
    publisher: reading.publisher,
    url: reading.url,
    dateline: reading.anatomy.dateline,
    published,
    source: reading.source.file.replace(/^.*[\\/]/, ''),
    quotations: reading.quotations.map((quotation) => quotationData(reading, quotation, speakerOf)),
  });
  const body = writeBody(reading.source.text, reading.anatomy.paragraphs, stretches(reading, speakerOf));
  const generated = digestOf(data, body);
  const id = `${published.date.split('/')[0]?.replace(/[~?%]/g, '')}-${slugOf(headline)}`;
  const entry: Entry = {
    id,
    data: { ...data, generated },
    text: joinEntry({ ...data, generated }, body),
    file: reading.source.file,
    headlineLine: reading.anatomy.lines.find((line) => line.role === 'headline')?.number ?? null,
  };
  return { entry, problems };
}

function quotationData(
  reading: Reading,
  quotation: ReadQuotation,
  speakerOf: (speaker: Speaker) => Speaker,
): QuotationData {
  const { text } = reading.source;
  const { attribution } = quotation;
  const known = attribution.kind === 'attributed';
  const mention = known && attribution.mention;
  return {
    id: quotation.id,
    where: quotation.place,
    kind: quotation.kind,
    spans: quotation.spans.map((span) => text.slice(span.start, span.end).replace(/\s*[\r\n]+\s*/g, ' ')),
    text: quotation.text,
    speaker: known ? speakerOf(attribution.speaker) : null,
    mention: mention ? text.slice(mention.start, mention.end).replace(/\s+/g, ' ') : null,
    cue: known ? attribution.cue : null,
    how: known ? attribution.how : null,
    confidence: known ? attribution.confidence : null,
    said: quotation.said ?? { date: reading.published?.date ?? '', basis: 'published' },
    ...(quotation.repeats === null ? {} : { repeats: quotation.repeats }),
    ...(quotation.because === null ? {} : { because: quotation.because }),
  };
}

/** Where the body marks a quotation: somebody's words, in the order of the text. Titles and nicknames stay plain text. */
function stretches(reading: Reading, speakerOf: (speaker: Speaker) => Speaker): readonly MarkedStretch[] {
  return reading.quotations
    .filter((quotation) => quotation.kind === 'statement' || quotation.kind === 'term')
    .flatMap((quotation) => {
      const { attribution, id } = quotation;
      const speaker = attribution.kind === 'attributed' ? speakerOf(attribution.speaker).id : null;
      return quotation.marked.map((span, n): MarkedStretch => ({ ...span, id, speaker, first: n === 0 }));
    })
    .sort((a, b) => a.start - b.start);
}

function missing(reading: Reading): Problem[] {
  const { file, text } = reading.source;
  const sidecar = file.replace(/\.txt$/, '.yaml');
  const whole = { severity: 'error', file, line: null, column: null } as const;
  const problems: Problem[] = [];
  if (text.trim() === '') {
    return [
      {
        ...whole,
        line: 1,
        code: 'empty-article',
        message: 'The file holds no words. Put the article’s text into it, or take the file out of the folder.',
      },
    ];
  }
  if (reading.headline === null) {
    problems.push({
      ...whole,
      code: 'no-headline',
      message: `No line of this article reads like a headline. Add a line “headline: …” to ${sidecar}.`,
    });
  }
  if (reading.published === null && !reading.problems.some((p) => p.severity === 'error' && p.code.includes('date'))) {
    problems.push({
      ...whole,
      line: 1,
      code: 'no-date',
      message:
        `The text does not say when it was published${clues(reading)}. ` +
        `Add a line such as “published: 2022-01-15” to ${sidecar}, and “evidence: …” to say how you know.`,
    });
  }
  return problems;
}

function clues(reading: Reading): string {
  const { evidence } = reading.dates;
  return evidence.length === 0 ? '' : ` (what could help: ${evidence.slice(0, 3).join('; ')})`;
}
