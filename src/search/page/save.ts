import * as say from '../../words/index.ts';
import { element } from './elements.ts';
import { plainText } from './excerpts.ts';
import type { FoundRecord } from './records.ts';
import type { Drawn } from './results.ts';

const columns = ['kind', 'said', 'published', 'speaker', 'text', 'headline', 'publisher', 'address'] as const;

/** A field of CSV (RFC 4180); what a spreadsheet would run as a formula is kept from it by an apostrophe. */
const field = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** The results as CSV with a byte order mark, by which spreadsheets know its encoding; every row ends in CRLF. */
async function asCsv(
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

/** A button that saves all results, not only those shown. */
export function saveButton(records: readonly FoundRecord[], drawn: Drawn): HTMLElement {
  const label = say.search.save;
  const button = element('button', { type: 'button', class: 'save' }, label);
  button.addEventListener('click', async () => {
    button.textContent = say.search.saving;
    try {
      const file = new Blob([await asCsv(records, drawn)], { type: 'text/csv;charset=utf-8' });
      const link = element('a', { href: URL.createObjectURL(file), download: 'results.csv' });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      button.textContent = label;
    } catch {
      button.textContent = say.search.notSaved;
    }
  });
  return button;
}
