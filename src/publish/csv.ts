import { stringify } from 'csv-stringify/sync';
import { printable } from '../printable.ts';
import type { Origin } from '../schema.ts';
import { type PublishedQuotation, type QuotationRow, quotationRow } from './formats.ts';

/** So many rows are written at once: the library holds each in pieces until all are there. */
const batch = 500;

/**
 * `/data/quotations.csv`, by RFC 4180. A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab
 * or a carriage return) gets an apostrophe in front, which spreadsheets take for “this is text”. It begins with a byte
 * order mark: without it Excel reads curly quotation marks as three letters each.
 */
export function quotationsCsv(quotations: readonly PublishedQuotation[]): string {
  const batches = Math.max(1, Math.ceil(quotations.length / batch));
  return Array.from({ length: batches }, (_, n) => rowsOf(quotations.slice(n * batch, (n + 1) * batch), n === 0)).join(
    '',
  );
}

const rowsOf = (quotations: readonly PublishedQuotation[], isFirst: boolean): string =>
  stringify(quotations.map(rowOf), {
    header: isFirst,
    columns: Object.keys(quotationRow.shape),
    bom: isFirst,
    // Before it is asked whether a cell begins as a formula does.
    cast: { string: printable },
    escape_formulas: true,
    record_delimiter: 'windows',
    // Of itself it sees only the delimiter that it writes, and a line break of any other kind would end the row.
    quoted_match: /[\r\n]/,
  });

/** "people.yaml:3 people.yaml:4" */
const linesOf = (listed: { readonly side: readonly Origin[]; readonly role: readonly Origin[] } | undefined): string =>
  listed ? [...new Set([...listed.side, ...listed.role].map(({ file, line }) => `${file}:${line}`))].join(' ') : '';

function rowOf(quotation: PublishedQuotation): QuotationRow {
  const { spans: _, speaker, publisher, confidence, also, corrected, line, ...rest } = quotation;
  return {
    ...rest,
    speaker: speaker?.name ?? '',
    speaker_id: speaker?.id ?? '',
    speaker_kind: speaker?.kind ?? '',
    side: speaker?.side ?? '',
    role: speaker?.role ?? '',
    listed_at: linesOf(speaker?.provenance),
    publisher: publisher ?? '',
    confidence: confidence === null ? '' : String(confidence),
    how: rest.how ?? '',
    certainty: rest.certainty ?? '',
    mention: rest.mention ?? '',
    cue: rest.cue ?? '',
    sentence: rest.sentence ?? '',
    echo: rest.echo ?? '',
    also: also.join(' '),
    said_words: rest.said_words ?? '',
    line: line === null ? '' : String(line),
    corrected: corrected?.fields.join(' ') ?? '',
    corrected_at: corrected ? [corrected.file, corrected.line].filter((part) => part !== null).join(':') : '',
    because: corrected?.because ?? '',
    url: rest.url ?? '',
  };
}
