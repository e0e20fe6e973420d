import { plainText } from './excerpts.ts';
import type { FoundRecord } from './records.ts';
import type { Drawn } from './results.ts';

const columns = ['kind', 'said', 'published', 'speaker', 'text', 'headline', 'publisher', 'address'] as const;

/** A field of CSV (RFC 4180); what a spreadsheet would run as a formula is kept from it by an apostrophe. */
const field = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** The results as CSV with a byte order mark, by which spreadsheets know its encoding; every row ends in CRLF. */
export async function asCsv(
  records: readonly FoundRecord[],
  { engine, facts }: Pick<Drawn, 'engine' | 'facts'>,
): Promise<string> {
  const rows: string[] = [columns.map(field).join(',')];
  for (const record of records) {
    const { address, headline, text } = await engine.read(record.number);
    const values = [
      record.kind,
      record.kind === 'quotation' ? record.saidDate : '',
      record.publishedDate,
      facts.speakers[record.speaker]?.name ?? '',
      record.kind === 'quotation' ? plainText(text) : '',
      headline,
      facts.publishers[record.publisher] ?? '',
      new URL(address, location.href).href,
    ];
    rows.push(values.map(field).join(','));
  }
  return `\ufeff${rows.join('\r\n')}\r\n`;
}
