import { ImportError, type Imported, type ImportedLine, spaced } from './imported.ts';
import { blocksOf, importPage } from './page.ts';
import type { PageElement } from './page-facts.ts';

/**
 * A mail (.eml), by postal-mime: its text, or what its HTML shows. The mail's own day and subject may be the article's or
 * not, so they are told to the curator and not taken for the article's.
 */
export async function importMail(bytes: Uint8Array): Promise<Imported> {
  const mail = await parseMime(bytes);
  const lines = await linesOf(mail.text?.trim() ?? '', mail.html ?? '');
  if (lines.every(({ words }) => words === '')) {
    throw new ImportError('This mail holds no text. Save what is attached to it as a file of its own, and add that.');
  }
  const sent = mail.date
    ? `It was sent on ${mail.date.slice(0, 10)}: if that is the article’s day too, write “published: …”.`
    : null;
  return {
    kind: 'a mail',
    lines,
    facts: {},
    notes: [...(mail.subject ? [`Its subject is “${mail.subject}”.`] : []), ...(sent ? [sent] : [])],
  };
}

/** A page that a browser saved with all its parts as one file (.mhtml, .mht): the page is its first part in HTML. */
export async function importArchive(bytes: Uint8Array): Promise<Imported> {
  const mail = await parseMime(bytes);
  if (!mail.html) throw new ImportError('This archive holds no page. Save the page again, as “web page, complete”.');
  const where = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  const imported = await importPage(mail.html);
  const url =
    imported.facts.url ??
    (where && URL.canParse(where) ? { value: where, from: 'the archive’s own address' } : undefined);
  return { ...imported, facts: { ...imported.facts, url } };
}

async function parseMime(bytes: Uint8Array) {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(bytes);
}

/** The plain text, unless it only says that there is more: newsletters send “Open this in your browser” beside the whole in HTML. */
async function linesOf(text: string, html: string): Promise<readonly ImportedLine[]> {
  const plain = plainLines(text);
  if (html === '') return plain;
  const shown = await htmlLines(html);
  const length = (lines: readonly ImportedLine[]): number => lines.reduce((sum, { words }) => sum + words.length, 0);
  return length(plain) * stub > length(shown) ? plain : shown;
}

/** So many times longer is what a mail shows than a plain text that stands for it. */
const stub = 3;

const plainLines = (text: string): readonly ImportedLine[] =>
  text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split('\n')
    .map((words) => ({ words: words.trimEnd(), role: null }));

async function htmlLines(html: string): Promise<readonly ImportedLine[]> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(`<!doctype html><html><body>${html.replace(/<br\b[^>]*>/gi, '<br>\n')}</body></html>`);
  return spaced(blocksOf(document.body as unknown as PageElement).map(({ words }) => ({ words, role: null })));
}
