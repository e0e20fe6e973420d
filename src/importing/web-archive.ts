import { ImportError, type Imported } from './imported.ts';
import { importPage } from './page.ts';

/** As much of a Safari archive as is read here: the page itself; pictures and styles stand beside it. */
interface WebArchive {
  readonly WebMainResource?: {
    readonly WebResourceData?: unknown;
    readonly WebResourceURL?: unknown;
    readonly WebResourceTextEncodingName?: unknown;
  };
}

/** A page as Safari keeps it (.webarchive): a binary property list, by bplist-parser, with the page's own bytes in it. */
export async function importWebArchive(bytes: Uint8Array): Promise<Imported> {
  const page = (await parse(bytes))?.WebMainResource;
  const data = page?.WebResourceData;
  if (!(data instanceof Uint8Array)) throw notOne();
  const imported = await importPage(decoderFor(page?.WebResourceTextEncodingName).decode(data));
  const where = page?.WebResourceURL;
  const url =
    imported.facts.url ??
    (typeof where === 'string' && /^https?:/.test(where) && URL.canParse(where)
      ? { value: where, from: 'the archive’s own address' }
      : undefined);
  return { ...imported, facts: { ...imported.facts, url } };
}

async function parse(bytes: Uint8Array): Promise<WebArchive | undefined> {
  const { parseBuffer } = await import('bplist-parser');
  try {
    return parseBuffer<WebArchive>(Buffer.from(bytes))[0];
  } catch {
    throw notOne();
  }
}

const notOne = (): ImportError =>
  new ImportError('This web archive holds no page, or is damaged. Save the page again, as HTML or PDF, and add that.');

/** The archive names the encoding; where it names none, or one that nobody knows, UTF-8 is what pages are written in. */
function decoderFor(encoding: unknown): TextDecoder {
  try {
    return new TextDecoder(typeof encoding === 'string' ? encoding : 'utf-8');
  } catch {
    return new TextDecoder();
  }
}
