import type { WordIndex } from './word-index.ts';

/** The part of Pagefind that is used, as its own documentation describes it. */
interface Pagefind {
  createInstance(options: object): PagefindInstance;
}
interface PagefindInstance {
  search(words: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
}

/** Loads Pagefind and its index of `records` many records. Rejects where any part of the index cannot be had. */
export async function loadPagefind(base: string, language: string, records: number): Promise<WordIndex> {
  const failures = watchFetches(`${base}pagefind/`);
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  const instance = createInstance({ basePath: `${base}pagefind/`, language, noWorker: true });
  const search: PagefindInstance['search'] = async (words) => {
    const answer = await instance.search(words);
    failures.check();
    return answer;
  };
  // Asked for nothing, it gives everything in the order in which it was put in: that of the facts.
  const { results } = await search(null);
  if (results.length !== records) throw new Error('The search index and the facts are of two builds.');
  const numbers = new Map(results.map(({ id }, number) => [id, number]));
  return {
    async search(words) {
      return (await search(words)).results.flatMap(({ id, score, words: hits }) => {
        const number = numbers.get(id);
        return number === undefined ? [] : [{ number, score, hits }];
      });
    },
  };
}

/**
 * Pagefind treats a piece of its index that did not arrive as if it held nothing. Whoever searches must be told instead,
 * so the page's own `fetch` is watched for that folder.
 */
function watchFetches(folder: string): { check(): void } {
  let failed: string | null = null;
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    if (!address.pathname.startsWith(folder)) return fetch(input, init);
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
