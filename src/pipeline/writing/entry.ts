import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'hast';
import type { Line, Picture, Speaker } from '../../domain.ts';
import { memoizeFor } from '../../memoize.ts';
import { printable } from '../../printable.ts';
import { type EntryData, entrySchema, type QuotationData } from '../../schema.ts';
import { slugOf } from '../../slug.ts';
import { unwrap } from '../../text/unwrap.ts';
import { noReason } from '../corrections/finding.ts';
import { firstIdOf, leadsTo, type PublishedArticle, wayOf } from '../ledger/index.ts';
import { fileOf, sidecarFileOf } from '../provenance.ts';
import type { Reading, ReadQuotation } from '../reading.ts';
import type { Remembered, WrittenEntry } from '../remembered.ts';
import { type SpeakersIn, speakersIn } from '../speakers-in.ts';
import { digestOf, digestOfText, joinEntry } from './front-matter.ts';
import { type MarkedStretch, treeOfBody, writeBody } from './markdown.ts';

/** One dated Markdown entry, ready to be written to `<id>.md`. */
export interface Entry {
  /** `<yyyy-mm-dd>-<slug>`: the file's name and the article's address. */
  readonly id: string;
  readonly data: EntryData;
  /** Written when it is asked for: YAML and Markdown take longer than all else here. */
  readonly text: string;
  /** The Markdown below its front matter. */
  readonly body: string;
  /** By which an earlier writing of the same is known. */
  readonly written: WrittenEntry;
  /** Told the digest of its text by whoever wrote it elsewhere. */
  writtenAs(digest: string): void;
  /** Its body as the site shows it; null where that is to be read from the text. */
  readonly tree: Root | null;
  /** The article it was made from, as messages show it, and the line of its headline. */
  readonly file: string;
  readonly headlineLine: number | null;
}

/** The day and slug that an article's own date and headline give its address; null where it lacks one of them, or is overfull. */
export const addressOf = memoizeFor(
  ({ headline, published, overfull }: Reading): { readonly day: string; readonly slug: string } | null => {
    if (headline === null || published === null || overfull) return null;
    return { day: (published.date.split('/')[0] ?? '').replace(/[~?%]/g, ''), slug: slugOf(headline) };
  },
);

/**
 * Writes an article read as an entry at the address that `record` keeps for it. `speakerOf` gives a speaker's name and id
 * across all articles. An article without a headline or a date gives null: its reading carries the problem.
 */
export function writeEntry(
  reading: Reading,
  speakerOf: (speaker: Speaker) => Speaker,
  record: EntryRecord,
  picture: Picture | null = null,
  remembered: Remembered['entry'] = null,
): Entry | null {
  const { headline, published } = reading;
  if (headline === null || published === null) return null;
  const speakers = speakersIn(reading, speakerOf);
  const last = lastWritten.get(reading);
  const isSame = last?.record === record && last.speakers === speakers;
  if (isSame && isDeepStrictEqual(last.picture, picture)) return last.entry;
  const formersOf = formerIdsIn(record);
  const left = leftIn(record);
  const key = digestOfText(
    JSON.stringify([
      record.address,
      record.moved,
      record.began,
      record.feed,
      record.gone,
      record.first,
      left,
      picture,
      speakers,
    ]),
  ).slice(0, 16);
  if (last?.key === key) {
    lastWritten.set(reading, { ...last, record, speakers, picture });
    return last.entry;
  }
  const data = entrySchema.parse({
    headline,
    standfirst: reading.standfirst,
    bylines: reading.bylines,
    publisher: reading.publisher,
    ...(reading.publisherHost === null ? {} : { publisherHost: reading.publisherHost }),
    url: reading.url,
    dateline: reading.anatomy.dateline,
    published,
    ...(reading.updated ? { updated: reading.updated } : {}),
    source: fileOf(reading.source),
    provenance: reading.provenance,
    ...(picture ? { picture } : {}),
    ...(reading.language === null ? {} : { language: reading.language }),
    quotations: reading.quotations
      .filter(({ text }) => hasWords(text))
      .map((quotation) => quotationData(reading, quotation, speakerOf, formersOf(quotation.id))),
    ...(left.length > 0 ? { left } : {}),
    ...(record.moved ? { moved: record.moved } : {}),
    ...(record.began ? { began: record.began } : {}),
  });
  const { source, anatomy } = reading;
  const marked = stretches(reading, speakerOf);
  let body: string | undefined;
  const bodyText = () => {
    body ??= writeBody(source.text, anatomy.paragraphs, marked);
    return body;
  };
  const before = remembered?.key === key ? remembered : null;
  const generated = before?.generated ?? digestOf(data, bodyText());
  const entry = entryOf({
    id: record.address,
    data: { ...data, generated },
    body: bodyText,
    written: before ?? { key, generated, digest: null },
    tree: treeOfBody(source.text, anatomy.paragraphs, marked),
    file: source.file,
    headlineLine: anatomy.lines.find((line) => line.role === 'headline')?.number ?? null,
  });
  lastWritten.set(reading, { key, entry, record, speakers, picture });
  return entry;
}

/** What an entry tells of where its article was published. */
export type EntryRecord = Pick<
  PublishedArticle,
  'address' | 'moved' | 'began' | 'feed' | 'gone' | 'left' | 'first' | 'corrected'
>;

/** Of the id of a quotation, those that lead to it, and the one by which feeds know it. */
export function formerIdsIn(
  record: EntryRecord,
): (id: string) => Pick<QuotationData, 'formerIds' | 'firstAt' | 'firstId'> {
  const { gone = {}, feed = {} } = record;
  const leading = Map.groupBy(Object.keys(gone), (old) => leadsTo(gone, old));
  return (id) => {
    const formerIds = leading.get(id);
    const own = firstIdOf(record, id);
    const [firstAt, firstId = own] = feed[own]?.split('#') ?? [];
    return {
      ...(formerIds ? { formerIds: [...formerIds] } : {}),
      ...(firstAt === undefined ? {} : { firstAt }),
      ...(firstId === id ? {} : { firstId }),
    };
  };
}

/** The quotations that left without becoming another. */
export const leftIn = ({ gone = {}, left = {}, corrected = {} }: EntryRecord): NonNullable<EntryData['left']> =>
  Object.keys(gone)
    .filter((id) => leadsTo(gone, id) === null)
    .map((id) => {
      const last = wayOf(gone, id).at(-1) ?? id;
      const taken = corrected[last]?.what.includes('drop') ? corrected[last] : undefined;
      return {
        id,
        on: taken?.on ?? left[last]?.on ?? null,
        ...(taken ? { dropped: true as const } : {}),
        ...(taken?.because ? { because: taken.because } : {}),
      };
    });

/** With live reload one reading changes at a time, and of the others the same would be written. */
const lastWritten = new WeakMap<
  Reading,
  {
    readonly key: string;
    readonly entry: Entry;
    readonly record: EntryRecord;
    readonly speakers: SpeakersIn;
    readonly picture: Picture | null;
  }
>();

/** An entry whose text, and what is made from it, is written once and when it is wanted. */
export function entryOf({
  body,
  written: { key, generated, digest: known },
  ...entry
}: Omit<Entry, 'text' | 'body' | 'written' | 'writtenAs'> & {
  readonly body: () => string;
  readonly written: Omit<WrittenEntry, 'digest'> & { readonly digest: string | null };
}): Entry {
  let text: string | undefined;
  let digest = known;
  return {
    ...entry,
    get text() {
      text ??= joinEntry(entry.data, body());
      return text;
    },
    get body() {
      return body();
    },
    writtenAs(made) {
      digest = made;
    },
    get written() {
      digest ??= digestOfText(this.text);
      return { key, generated, digest };
    },
  };
}

/** Marks with nothing between them are no quotation. */
const hasWords = (words: string): boolean => printable(words).trim() !== '';

function quotationData(
  reading: Reading,
  quotation: ReadQuotation,
  speakerOf: (speaker: Speaker) => Speaker,
  formers: ReturnType<ReturnType<typeof formerIdsIn>>,
): QuotationData {
  const { text } = reading.source;
  const { attribution } = quotation;
  const known = attribution.kind === 'attributed';
  const mention = known && attribution.mention;
  return {
    id: quotation.id,
    where: quotation.where,
    kind: quotation.kind,
    ...(quotation.kindRule === undefined ? {} : { kindRule: quotation.kindRule }),
    spans: quotation.spans.map((span) => unwrap(text.slice(span.start, span.end))).filter(hasWords),
    text: quotation.text,
    speaker: known ? speakerOf(attribution.speaker) : null,
    mention: mention ? text.slice(mention.start, mention.end).replace(/\s+/g, ' ') : null,
    cue: known ? attribution.cue : null,
    how: known ? attribution.how : null,
    confidence: known ? attribution.confidence : null,
    said: quotation.said ?? { date: reading.published?.date ?? '', basis: 'published' },
    ...(quotation.repeats === null ? {} : { repeats: quotation.repeats }),
    ...(quotation.echo === null ? {} : { echo: quotation.echo }),
    ...(quotation.apart ? { apart: true as const } : {}),
    line: lineAt(reading.anatomy.lines, quotation.spans[0]?.start ?? 0),
    ...correctionOf(reading, quotation),
    ...formers,
  };
}

/** What a curator settled of a quotation, where, and why. */
function correctionOf(
  { source }: Reading,
  { settled, settledAt, because }: ReadQuotation,
): Pick<QuotationData, 'corrected' | 'because'> {
  if (settled.length === 0) return {};
  return {
    corrected: { file: sidecarFileOf(source), line: settledAt, fields: [...settled] },
    ...(because === null || because === noReason ? {} : { because }),
  };
}

/** The number of the line in which an offset lies. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]?.number ?? 1;
}

/** Where the body marks a quotation: somebody's words, in the order of the text. Titles and nicknames stay plain text. */
function stretches(reading: Reading, speakerOf: (speaker: Speaker) => Speaker): readonly MarkedStretch[] {
  return reading.quotations
    .filter(({ kind, text }) => (kind === 'statement' || kind === 'term') && hasWords(text))
    .flatMap((quotation) => {
      const { attribution, id } = quotation;
      const speaker = attribution.kind === 'attributed' ? speakerOf(attribution.speaker).id : null;
      return quotation.marked.map((span): MarkedStretch => ({ ...span, id, speaker }));
    })
    .sort((a, b) => a.start - b.start);
}
