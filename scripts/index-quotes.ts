import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { vocabularyOf } from '../src/search/folding.ts';
import type { Kind, Records, RecordWords, SearchManifest, Texts } from '../src/search/index/facts.ts';
import { countWords, indexable } from '../src/search/index/indexable.ts';
import { filesFor, mostParts } from '../src/search/index/layout.ts';
import { type PublishedFacts, packFacts } from '../src/search/packed-facts.ts';
import { writeNumbers } from '../src/search/short-numbers.ts';
import { writeWordList } from '../src/search/word-list.ts';
import { cutIndex } from './cut-index.ts';
import { folderOfPart, type KeptPart, partsOf, takePart } from './index-parts.ts';
import { keepRecordList } from './record-list.ts';

/** How many records are handed to Pagefind before it is waited for. */
const batch = 200;

/**
 * What Pagefind writes and a reader never loads: its own user interface and worker; and the words of the records, which
 * stand in files of our own, with the headline they belong to and so many to a file as a page of results needs.
 */
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

/** What there is to index, and the folder it is indexed into. */
export interface ToIndex extends Records {
  /** "en": by it Pagefind knows the forms of a word. */
  readonly language: string;
  readonly folder: string;
  /** What the last build left of its index. */
  readonly kept: readonly KeptPart[];
  /** The version of this program. */
  readonly program: string;
  /** How many records are worth a part of the index, where that is not as by default. */
  readonly least?: number | undefined;
}

/**
 * Writes the index: Pagefind's, in which each article and each quotation is a record, the facts of all records, and
 * the words there are. Throws where Pagefind refuses a record. Gives a key for each part of Pagefind's.
 */
export async function writeIndex(toIndex: ToIndex): Promise<readonly string[]> {
  const { facts, articles, language, folder, kept, program, least } = toIndex;
  const records = [...recordsToIndex(facts, articles)];
  const parts = partsOf(
    facts.articles.map(({ published, speakers }) => ({ published, records: 1 + speakers.length })),
    least,
  );
  const keys: string[] = [];
  let first = 0;
  let pieces = 0;
  // Folders one by one, here and below: where a build is ended and its folder gone, nobody makes it again.
  mkdirSync(join(folder, 'pagefind'));
  for (const [n, { from, to }] of parts.entries()) {
    const length = facts.articles.slice(from, to).reduce((sum, { speakers }) => sum + 1 + speakers.length, 0);
    const own = records.slice(first, first + length);
    first += length;
    const key = keyOfPart(own, [program, language, n === 0]);
    const same = kept.find((part) => part.key === key);
    const place = join(folder, 'pagefind', folderOfPart(n));
    if (n > 0) mkdirSync(place);
    if (same) takePart(same, place);
    pieces += same
      ? same.files.filter((file) => file.endsWith('.pf_index')).length
      : await indexWords(place, own, language, n === 0);
    keys.push(key);
  }
  mkdirSync(join(folder, 'search'));
  const texts = writeTexts(join(folder, 'search'), records, pieces);
  const published: PublishedFacts = {
    ...packFacts(facts),
    texts,
    ...(parts.length > 1 ? { bundles: parts.length } : {}),
  };
  writeFileSync(join(folder, 'search', 'facts.json'), JSON.stringify(published));
  return keys;
}

/** Of all that Pagefind makes a part from. */
function keyOfPart(records: readonly RecordToIndex[], how: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(how));
  for (const { url, content, meta } of records) hash.update(JSON.stringify([url, content, meta]));
  return hash.digest('hex').slice(0, 24);
}

/** Writes a part of Pagefind's index, and gives the number of its files with words. The records keep their order, by which the page knows them. */
async function indexWords(
  outputPath: string,
  records: readonly RecordToIndex[],
  language: string,
  withProgram: boolean,
): Promise<number> {
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
    // Written here and not by Pagefind, whose program would go on writing where a build is ended.
    const cut = cutIndex(succeed(await index.getFiles()).files, mostParts(records.length));
    write(outputPath, cut, records.length, withProgram);
    return cut.filter(({ path }) => path.endsWith('.pf_index')).length;
  } finally {
    await pagefind.close();
  }
}

function write(
  folder: string,
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
  records: number,
  withProgram: boolean,
): void {
  const kept = files.filter(
    ({ path }) =>
      !unused.includes(path) &&
      !path.startsWith('fragment/') &&
      (withProgram || !/^(?:pagefind\.js|wasm\..*)$/.test(path)),
  );
  const entry = kept.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? '{}').toString()) as {
    readonly languages: Record<string, { readonly wasm: string | null }>;
  };
  const known = Object.values(languages).every(({ wasm }) => wasm);
  for (const part of new Set(kept.flatMap(({ path }) => (path.includes('/') ? [dirname(path)] : []))))
    mkdirSync(join(folder, part));
  for (const { path, content } of kept)
    if (!known || path !== 'wasm.unknown.pagefind')
      writeFileSync(join(folder, path), path.endsWith('.pf_meta') ? keepRecordList(content, records) : content);
}

type RecordToIndex = ReturnType<typeof recordsToIndex> extends Iterable<infer R> ? R : never;

/** Writes the words of the records into files below `folder`, or, where there are few, gives them to stand with the facts. */
function writeTexts(folder: string, records: readonly RecordToIndex[], parts: number): Texts {
  const wordsOf = (wanted: Kind) =>
    records
      .filter(({ kind }) => kind === wanted)
      .map(({ url, headline, content }): RecordWords => [url, headline, content]);
  const words = { quotation: wordsOf('quotation'), article: wordsOf('article') };
  const perFile = filesFor(words.quotation.length, words.article.length, parts);
  if (!perFile) return { kind: 'here', ...words };
  writeFileSync(
    join(folder, 'words.json'),
    JSON.stringify(writeWordList(vocabularyOf(records.map(({ text }) => text)))),
  );
  const lengths = words.quotation.map(([, , content]) => countWords(content));
  writeFileSync(join(folder, 'lengths.json'), JSON.stringify(writeNumbers(lengths)));
  for (const kind of ['quotation', 'article'] as const) {
    mkdirSync(join(folder, `${kind}s`));
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
    const { speakers = [] } = facts.articles[n] ?? {};
    yield {
      kind: 'article' as Kind,
      headline,
      url: `/articles/${id}/`,
      text,
      content: indexable(text),
      meta: { title: headline },
    };
    for (const [q, quotation] of quotations.entries()) {
      const { name = '', spellings = [] } = facts.speakers[speakers[q] ?? -1] ?? {};
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

/** Pagefind reports failures as values; here they are thrown. */
function succeed<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
