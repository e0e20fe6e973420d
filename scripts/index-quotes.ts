import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** A line of the site's `data/quotations.json`. */
interface PublishedQuotation {
  readonly id: string;
  readonly text: string;
  readonly speaker: { readonly id: string; readonly name: string; readonly side?: string } | null;
  readonly article: string;
  readonly headline: string;
  readonly publisher: string | null;
  readonly published: string;
  readonly said: string;
}

/**
 * Adds one Pagefind index to the site in `directory`: its articles as pages, and each quotation as a record of its own.
 * It reads the finished site, so nothing can be found that is not published. Throws where Pagefind refuses a record.
 */
export async function indexSite(directory: string, _base: string): Promise<{ readonly quotations: number }> {
  const quotations = JSON.parse(
    readFileSync(join(directory, 'data', 'quotations.json'), 'utf8'),
  ) as PublishedQuotation[];
  const { index } = succeed(await pagefind.createIndex({ forceLanguage: 'en', maxFragments: 500 }));
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    succeed(await index.addDirectory({ path: directory, glob: 'articles/**/*.html' }));
    for (const quotation of quotations) {
      succeed(await index.addCustomRecord(recordOf(quotation)));
    }
    succeed(await index.writeFiles({ outputPath: join(directory, 'pagefind') }));
  } finally {
    await pagefind.close();
  }
  return { quotations: quotations.length };
}

function recordOf(quotation: PublishedQuotation) {
  const { speaker } = quotation;
  return {
    url: `/articles/${quotation.article}/#${quotation.id}`,
    content: quotation.text.replaceAll('\u00a0', ' '),
    language: 'en',
    meta: { title: quotation.headline, speaker: speaker?.name ?? '', said: quotation.said },
    filters: {
      kind: ['quotation'],
      speaker: speaker ? [speaker.id] : [],
      side: speaker?.side ? [speaker.side] : [],
      publisher: quotation.publisher ? [quotation.publisher] : [],
      month: [quotation.said.slice(0, 7)],
    },
    sort: { said: quotation.said, published: quotation.published },
  };
}

/** Pagefind reports failures as values; here they are thrown. */
function succeed<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
