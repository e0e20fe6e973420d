import type { WordIndex } from './word-index.ts';

/** The part of Pagefind that is used, as its own documentation describes it. */
interface Pagefind {
  createInstance(options: object): PagefindInstance;
}
interface PagefindInstance {
  mergeIndex(address: string, options: object): Promise<void>;
  search(words: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
}

/**
 * Loads Pagefind and its index of `records` many records, cut into `bundles` whose records follow each other. Rejects where
 * any part of the index cannot be had.
 */
export async function loadPagefind(bundles: readonly string[], language: string, records: number): Promise<WordIndex> {
  const [first = '', ...others] = bundles;
  const failures = watchFetches(bundles);
  const { createInstance } = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  const instance = createInstance({ basePath: first, language, noWorker: true });
  // One after the other: in the order in which they are merged they give their records.
  for (const other of others) await instance.mergeIndex(other, { language });
  const search: PagefindInstance['search'] = async (words) => {
    const answer = await instance.search(words);
    failures.check();
    return answer;
  };
  // Asked for nothing, it gives everything in the order in which it was put in: that of the facts.
  const { results } = await search(null);
  if (results.length !== records) throw new Error('The search index and the facts are of two builds.');
  // An id is a digest that is its record's alone within one bundle; what two bundles name alike is found as both.
  const numbers = Map.groupBy(results.keys(), (number) => results[number]?.id);
  return {
    async search(words) {
      return (await search(words)).results.flatMap(({ id, score, words: hits }) => {
        return (numbers.get(id) ?? []).map((number) => ({ number, score, hits }));
      });
    },
  };
}

/**
 * Pagefind treats a piece of its index that did not arrive as if it held nothing. Whoever searches must be told instead,
 * so the page's own `fetch` is watched for these folders.
 */
function watchFetches(folders: readonly string[]): { check(): void } {
  let failed: string | null = null;
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    if (!folders.some((folder) => address.pathname.startsWith(folder))) return fetch(input, init);
    try {
      const response = await fetch(input, init);
      if (!response.ok) failed = address.pathname;
      return response;
    } catch (error) {
      failed = address.pathname;
      throw error;
    }
  };
  return {
    check() {
      if (failed === null) return;
      const missing = failed;
      failed = null;
      throw new Error(`A part of the search index cannot be loaded: ${missing}`);
    },
  };
}
