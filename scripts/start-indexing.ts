import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Site } from '../src/make-site.ts';
import { recordsOf } from '../src/search/index/facts.ts';
import type { KeptPart } from './index-parts.ts';
import type { ToIndex } from './index-quotes.ts';
import { wordsFile } from './page-words.ts';
import { threadOf } from './places.ts';
import { programVersion } from './unchanged.ts';

/** An index being made. */
export interface Indexing {
  readonly quotations: number;
  /** By what the next build knows each part of it, once it is made. */
  readonly keys: Promise<readonly string[]>;
  /** Adds it to the site in `directory` once it is done. Rejects where it could not be made. */
  addTo(directory: string): Promise<void>;
}

/**
 * Begins to index everything that is to be found on a site, on a thread of its own and below `folder`, which nobody else
 * uses: what is indexed was made from the same values as the pages, so nothing can be found that is not published.
 */
export function startIndexing(
  { model, timeline, shards }: Pick<Site, 'model' | 'timeline' | 'shards'>,
  folder: string,
  kept: readonly KeptPart[] = [],
): Indexing {
  // Pages that nobody has translated are English, and Pagefind takes the language of the page that searches.
  const language =
    wordsFile(timeline.language) === null ? 'en' : (timeline.language.split('-', 1)[0] ?? '').toLowerCase();
  mkdirSync(folder);
  const records = recordsOf(model, timeline.sure, shards.length > 0);
  // Tests cut a small index as well.
  const least = Number(process.env.INDEX_PART) || undefined;
  const toIndex: ToIndex = { ...records, language, folder, kept, program: programVersion(), least };
  const all = records.facts.articles.reduce((sum, { speakers }) => sum + speakers.length, 0);
  const worker = new Worker(threadOf('index-words'), { workerData: toIndex });
  const made = new Promise<readonly string[]>((resolve, reject) => {
    let keys: readonly string[] = [];
    worker.on('error', reject);
    worker.on('message', (told) => {
      keys = told;
    });
    worker.on('exit', (code) => (code === 0 ? resolve(keys) : reject(new Error('The indexing ended early.'))));
  });
  // Whoever waits for it is told; until then a failure is nobody's.
  made.catch(() => {});
  return {
    quotations: all - Object.keys(records.facts.doubles).length,
    keys: made,
    async addTo(directory) {
      await made;
      for (const part of readdirSync(folder)) {
        mkdirSync(join(directory, part), { recursive: true });
        for (const file of readdirSync(join(folder, part)))
          renameSync(join(folder, part, file), join(directory, part, file));
      }
    },
  };
}
