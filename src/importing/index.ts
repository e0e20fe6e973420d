import { extname } from 'node:path';
import { disguised } from '../disguised.ts';
import { decode } from '../pipeline/decode.ts';
import { ImportError, type Imported } from './imported.ts';
import { importArchive, importMail } from './mail.ts';
import { importMarkdown } from './markdown.ts';
import { importPage } from './page.ts';
import { importPdf } from './pdf.ts';
import { importWebArchive } from './web-archive.ts';
import { importWord } from './word.ts';

export { type Facts, ImportError, type Imported } from './imported.ts';
export { isOwnEntry } from './markdown.ts';

/** What a file is taken for: an article in some form, a list of references to go beside texts, or none of these. */
export type FileKind =
  | 'text'
  | 'page'
  | 'archive'
  | 'webarchive'
  | 'markdown'
  | 'pdf'
  | 'word'
  | 'mail'
  | 'csl'
  | 'ris';

const kindByEnding: ReadonlyMap<string, FileKind> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.html', 'page'],
  ['.htm', 'page'],
  ['.xhtml', 'page'],
  ['.mhtml', 'archive'],
  ['.mht', 'archive'],
  ['.webarchive', 'webarchive'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.pdf', 'pdf'],
  ['.docx', 'word'],
  ['.eml', 'mail'],
  ['.json', 'csl'],
  ['.ris', 'ris'],
]);

/** What to do with files of other kinds, by their ending. */
const adviceByEnding: ReadonlyMap<string, string> = new Map([
  ['.doc', 'This is an old Word file. Save it as .docx, and add that.'],
  ['.rtf', 'This is rich text. Save it as .docx or plain text, and add that.'],
  ['.odt', 'This is an OpenDocument text. Save it as .docx or plain text, and add that.'],
  ['.pages', 'This is a Pages document. Export it as .docx or plain text, and add that.'],
  ['.epub', 'This is a book. Save the article from it as plain text, and add that.'],
  ['.msg', 'This is a mail as Outlook keeps it. Save it as .eml, and add that.'],
  ['.warc', 'This is a web archive. Open the page from it, save it as HTML, and add that.'],
]);

const isPicture = (ending: string): boolean => /^\.(?:jpe?g|png|gif|webp|avif|tiff?|heic|bmp|svg)$/.test(ending);

/** What a file is by its name and, where the name misleads, by its first bytes. Throws an ImportError for other kinds. */
export function kindOf(name: string, bytes: Uint8Array): FileKind {
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (beginning.startsWith('%PDF-')) return 'pdf';
  const ending = extname(name).toLowerCase();
  const kind = kindByEnding.get(ending);
  if (kind === 'text' || kind === undefined) {
    const inside = disguised(beginning);
    if (inside === 'page' || inside === 'mail') return inside;
    if (inside === 'rtf' && !adviceByEnding.has(ending) && !isPicture(ending))
      throw new ImportError(adviceByEnding.get('.rtf') ?? '');
  }
  if (kind !== undefined) return kind;
  throw new ImportError(
    adviceByEnding.get(ending) ??
      (isPicture(ending)
        ? 'This is a picture. Run it through a program that recognises text, and add the result.'
        : 'This kind of file is not known. Save the article as plain text, HTML, PDF or .docx, and add that.'),
  );
}

/** Takes an article out of a file of one of the known kinds; references are read by `readReferences`. */
export async function importArticle(kind: Exclude<FileKind, 'csl' | 'ris'>, bytes: Uint8Array): Promise<Imported> {
  switch (kind) {
    case 'text':
      return {
        kind: 'a text',
        lines: textOf(bytes)
          .split(/\r\n|\r|\n/)
          .map((words) => ({ words, role: null })),
        facts: {},
        notes: [],
      };
    case 'page':
      return importPage(pageText(bytes));
    case 'archive':
      return importArchive(bytes);
    case 'webarchive':
      return importWebArchive(bytes);
    case 'markdown':
      return importMarkdown(textOf(bytes));
    case 'pdf':
      return importPdf(bytes);
    case 'word':
      return importWord(bytes);
    case 'mail':
      return importMail(bytes);
  }
}

/** A file's text. Throws an ImportError where it holds none. */
export function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  if (decoded.kind === 'text') return decoded.text;
  throw new ImportError(decoded.kind === 'empty' ? 'This file is empty.' : 'This file holds no text.');
}

/** A page's text, in the encoding that the page names for itself. */
function pageText(bytes: Uint8Array): string {
  const beginning = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(beginning)?.[1];
  if (named && !/^utf-?8$/i.test(named)) {
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      // A name that nobody knows: the bytes tell.
    }
  }
  return textOf(bytes);
}
