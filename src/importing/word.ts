import { ImportError, type Imported, spaced } from './imported.ts';
import { blocksOf } from './page.ts';
import type { PageElement } from './page-facts.ts';

/** A Word file (.docx), paragraph by paragraph, by mammoth, which keeps a document's structure and drops its looks. */
export async function importWord(bytes: Uint8Array): Promise<Imported> {
  const [{ default: mammoth }, { parseHTML }] = await Promise.all([import('mammoth'), import('linkedom')]);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }).catch(() => {
    throw new ImportError(
      'This Word file cannot be opened. Open it in a word processor, save it as .docx or as plain text, and add that.',
    );
  });
  const html = value
    .replace(/<h1\b[^>]*>/g, '<p>')
    .replace(/<\/h1>/g, '</p>')
    .replace(/<br\b[^>]*>/g, '<br>\n');
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const lines = blocksOf(document.body as unknown as PageElement).map(({ words }) => ({ words, role: null }));
  return { kind: 'a Word file', lines: spaced(lines), facts: {}, notes: [] };
}
