import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { vocabularyOf } from '../src/search/folding.ts';
import type { Kind, PublishedFacts, Records, RecordWords, SearchManifest, Texts } from '../src/search/index/facts.ts';
import { indexable } from '../src/search/index/indexable.ts';
import { filesFor } from '../src/search/index/layout.ts';

/** How many records are handed to Pagefind before it is waited for. */
const batch = 200;

/**
 * What Pagefind writes and a reader never loads: its own user interface and worker; and the words of the records, which
 * stand in files of our own, with the headline they belong to and so many to a file as a page of results needs.
 */
const unused = [
  'fragment',
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/**
 * Adds the search to the site in `directory`: one Pagefind index in which each article and each quotation is a record,
 * the facts of all records, and the words there are. What it indexes was made from the same values as the pages, so
 * nothing can be found that is not published. Throws where Pagefind refuses a record.
 */
export async function indexSite(directory: string): Promise<{ readonly quotations: number }> {
  const recordsPath = join(directory, 'search', 'records.json');
  const { facts, articles } = readJson<Records>(recordsPath);
  const language = languageOf(readFileSync(join(directory, 'search', 'index.html'), 'utf8'));
  const records = [...recordsToIndex(facts, articles)];
  await writeIndex(join(directory, 'pagefind'), records, language);
  const texts = writeTexts(join(directory, 'search'), records);
  const published: PublishedFacts = { ...facts, texts };
  writeFileSync(join(directory, 'search', 'facts.json'), JSON.stringify(published));
  rmSync(recordsPath);
  const doubles = Object.keys(facts.doubles).length;
  return { quotations: records.filter(({ kind }) => kind === 'quotation').length - doubles };
}

/** Writes Pagefind's part. The records keep their order, by which the page knows them. */
async function writeIndex(outputPath: string, records: readonly RecordToIndex[], language: string): Promise<void> {
  // All words in one file, for it is not published; and so each record says no more of its file than the others.
  const { index } = succeed(await pagefind.createIndex({ forceLanguage: language, maxFragments: 1 }));
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    for (let first = 0; first < records.length; first += batch) {
      await Promise.all(
        records
          .slice(first, first + batch)
          .map(async ({ url, content, meta }) =>
            succeed(await index.addCustomRecord({ url, content, meta, language })),
          ),
      );
    }
    succeed(await index.writeFiles({ outputPath }));
  } finally {
    await pagefind.close();
  }
  for (const name of unused) rmSync(join(outputPath, name), { recursive: true, force: true });
  const { languages } = readJson<{ languages: Record<string, { wasm: string | null }> }>(
    join(outputPath, 'pagefind-entry.json'),
  );
  if (Object.values(languages).every(({ wasm }) => wasm)) rmSync(join(outputPath, 'wasm.unknown.pagefind'));
}

type RecordToIndex = ReturnType<typeof recordsToIndex> extends Iterable<infer R> ? R : never;

/** Writes the words of the records into files below `folder`, or, where there are few, gives them to stand with the facts. */
function writeTexts(folder: string, records: readonly RecordToIndex[]): Texts {
  const wordsOf = (wanted: Kind) =>
    records
      .filter(({ kind }) => kind === wanted)
      .map(({ url, headline, content }): RecordWords => [url, headline, content]);
  const words = { quotation: wordsOf('quotation'), article: wordsOf('article') };
  const perFile = filesFor(words.quotation.length, words.article.length);
  if (!perFile) return { kind: 'here', ...words };
  writeFileSync(join(folder, 'words.json'), JSON.stringify(vocabularyOf(records.map(({ text }) => text))));
  for (const kind of ['quotation', 'article'] as const) {
    mkdirSync(join(folder, `${kind}s`), { recursive: true });
    for (let first = 0; first < words[kind].length; first += perFile[kind]) {
      const file = join(folder, `${kind}s`, `${first / perFile[kind]}.json`);
      writeFileSync(file, JSON.stringify(words[kind].slice(first, first + perFile[kind])));
    }
  }
  const build = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 8);
  return { kind: 'apart', build, perFile };
}

/** Every record in the order of its number, as Pagefind takes it. */
function* recordsToIndex(facts: SearchManifest, articles: Records['articles']) {
  for (const [n, { id, headline, text, quotations }] of articles.entries()) {
    const [, , , speakers = []] = facts.articles[n] ?? [];
    yield {
      kind: 'article' as Kind,
      headline,
      url: `/articles/${id}/`,
      text,
      content: indexable(text),
      meta: { title: headline },
    };
    for (const [q, quotation] of quotations.entries()) {
      const [, name = '', , , spellings = []] = facts.speakers[speakers[q] ?? -1] ?? [];
      yield {
        kind: 'quotation' as Kind,
        headline,
        url: `/articles/${id}/#${quotation.id}`,
        text: quotation.text,
        content: indexable(quotation.text),
        // What stands in `meta` is searched as well: the speaker is to be found, the headline is not.
        meta: {
          speaker: indexable(name),
          ...(spellings.length > 0 ? { spellings: indexable(spellings.join(' ')) } : {}),
        },
      };
    }
  }
}

/** The language of the pages, by which Pagefind knows the forms of a word: "en" of `<html lang="en-GB">`. */
function languageOf(html: string): string {
  return /<html[^>]*\slang="?([a-z]+)/i.exec(html)?.[1]?.toLowerCase() ?? 'en';
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** Pagefind reports failures as values; here they are thrown. */
function succeed<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
