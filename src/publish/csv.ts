import { stringify } from 'csv-stringify/sync';
import { type PublishedQuotation, type QuotationRow, quotationRow } from './formats.ts';

/**
 * `/data/quotations.csv`, by RFC 4180. A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab
 * or a carriage return) gets an apostrophe in front, which spreadsheets take for “this is text”. It begins with a byte
 * order mark: without it Excel reads curly quotation marks as three letters each.
 */
export function quotationsCsv(quotations: readonly PublishedQuotation[]): string {
  return stringify(quotations.map(rowOf), {
    header: true,
    columns: Object.keys(quotationRow.shape),
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

function rowOf({ spans: _, speaker, publisher, ...rest }: PublishedQuotation): QuotationRow {
  return {
    ...rest,
    speaker: speaker?.name ?? '',
    speaker_id: speaker?.id ?? '',
    side: speaker?.side ?? '',
    publisher: publisher ?? '',
  };
}
