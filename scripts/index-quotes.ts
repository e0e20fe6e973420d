import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { type ArticleText, articlesPerFile, type Facts, type Records } from '../src/search/facts.ts';
import { foldWords } from '../src/search/folding.ts';
import { indexable } from '../src/search/indexable.ts';
import { publishedText } from '../src/search/published-text.ts';
import { sortKey } from '../src/search/records.ts';

/** A line of the site's `data/quotations.json`. */
interface PublishedQuotation {
  readonly id: string;
  readonly text: string;
  readonly article: string;
}

/** So many records a file: hosts limit the number of files, and a reader waits for their size. */
const recordsPerFragment = 14;
/** How many records are handed to Pagefind before it is waited for. */
const batch = 200;

/** Of Pagefind's own user interface nothing is used, and its worker only costs a reader what it weighs. */
const unused = [
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
 * the facts of all records, and the words there are. It reads the finished site, so nothing can be found that is not
 * published. Throws where Pagefind refuses a record, or the site's own files contradict each other.
 */
export async function indexSite(directory: string, _base: string): Promise<{ readonly quotations: number }> {
  const recordsPath = join(directory, 'search', 'records.json');
  const { facts, articles } = readJson<Records>(recordsPath);
  const quotations = readJson<readonly PublishedQuotation[]>(join(directory, 'data', 'quotations.json'));
  const texts = new Map(quotations.map(({ id, article, text }) => [`${article}#${id}`, text]));
  const language = languageOf(readFileSync(join(directory, 'search', 'index.html'), 'utf8'));
  const words = new Set<string>();
  const toIndex = recordsToIndex(facts, articles, (record) => {
    const text = record.quotation
      ? texts.get(`${record.article}#${record.quotation}`)
      : publishedText(readFileSync(join(directory, 'articles', record.article, 'index.html'), 'utf8'));
    if (text === undefined) throw new Error(`data/quotations.json lacks ${record.quotation} of ${record.article}.`);
    for (const word of foldWords(text)) words.add(word);
    return text;
  });
  const records = [...toIndex];

  const maxFragments = Math.ceil((quotations.length + articles.length) / recordsPerFragment);
  const { index } = succeed(await pagefind.createIndex({ forceLanguage: language, maxFragments }));
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    let added: Promise<unknown>[] = [];
    // Pagefind bundles what is added one after another: quotations first, so that reading one brings no whole article.
    for (const record of [...records.filter((record) => !isArticle(record)), ...records.filter(isArticle)]) {
      added.push(index.addCustomRecord({ ...record, language }).then(succeed));
      if (added.length === batch) {
        await Promise.all(added);
        added = [];
      }
    }
    await Promise.all(added);
    const outputPath = join(directory, 'pagefind');
    succeed(await index.writeFiles({ outputPath }));
    for (const name of unused) rmSync(join(outputPath, name), { force: true });
    const { languages } = readJson<{ languages: Record<string, { wasm: string | null }> }>(
      join(outputPath, 'pagefind-entry.json'),
    );
    if (Object.values(languages).every(({ wasm }) => wasm)) rmSync(join(outputPath, 'wasm.unknown.pagefind'));
  } finally {
    await pagefind.close();
  }

  writeArticles(join(directory, 'search', 'articles'), records.filter(isArticle));
  writeFileSync(join(directory, 'search', 'facts.json'), JSON.stringify(facts));
  writeFileSync(join(directory, 'search', 'words.json'), JSON.stringify([...words].sort()));
  rmSync(recordsPath);
  return { quotations: quotations.length };
}

type RecordToIndex = ReturnType<typeof recordsToIndex> extends Iterable<infer R> ? R : never;

const isArticle = (record: RecordToIndex): boolean => record.filters.kind.includes('article');

/**
 * The words of the articles once more, a few to a file. Pagefind's own files hold as many articles as they hold
 * quotations, too much to wait for where one article is shown among the results.
 */
function writeArticles(folder: string, articles: readonly RecordToIndex[]): void {
  mkdirSync(folder, { recursive: true });
  for (let first = 0; first < articles.length; first += articlesPerFile) {
    const texts = articles
      .slice(first, first + articlesPerFile)
      .map(({ url, filters, content }): ArticleText => [url, filters.article[0] ?? '', content]);
    writeFileSync(join(folder, `${first / articlesPerFile}.json`), JSON.stringify(texts));
  }
}

interface RecordName {
  readonly article: string;
  readonly quotation: string | null;
}

/** Every record in the order of its number, as Pagefind takes it. */
function* recordsToIndex(facts: Facts, articles: Records['articles'], textOf: (record: RecordName) => string) {
  let number = 0;
  for (const [n, { id, headline, quotations }] of articles.entries()) {
    const [published = '', , publisher = -1, speakers = []] = facts.articles[n] ?? [];
    const shared = { publisher: valueAt(facts.publishers, publisher), article: [headline] };
    yield {
      url: `/articles/${id}/`,
      content: indexable(textOf({ article: id, quotation: null })),
      meta: { title: headline },
      filters: { kind: ['article'], month: [published.slice(0, 7)], ...shared },
      sort: { said: sortKey(published, number) },
    };
    number++;
    for (const [q, quotation] of quotations.entries()) {
      const [speaker, name = '', , side = -1, spellings = []] = facts.speakers[speakers[q] ?? -1] ?? [];
      const said = facts.said[number] ?? published;
      yield {
        url: `/articles/${id}/#${quotation}`,
        content: indexable(textOf({ article: id, quotation })),
        // What stands in `meta` is searched as well: the speaker is, the headline is not, and so that is a filter.
        meta: {
          speaker: indexable(name),
          ...(spellings.length > 0 ? { spellings: indexable(spellings.join(' ')) } : {}),
        },
        filters: {
          kind: ['quotation'],
          speaker: speaker ? [speaker] : [],
          side: valueAt(facts.sides, side),
          month: [said.slice(0, 7)],
          ...shared,
        },
        sort: { said: sortKey(said, number) },
      };
      number++;
    }
  }
}

const valueAt = (list: readonly string[], place: number): string[] =>
  list.slice(place, place + 1).filter(() => place >= 0);

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
