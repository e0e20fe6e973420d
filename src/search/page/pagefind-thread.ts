import { type IndexPart, readKept } from '../record-list.ts';
import { type FromThread, packFound, type ToThread } from './thread-messages.ts';

/** Pagefind and its index on a thread of their own: what takes a phone half a second there holds up no letter and no scroll. */

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

type Search = (words: string) => Promise<FromThread['found']>;

let search: Promise<Search> | undefined;
/** The parts of the index, of each list of records that was loaded. */
const parts: (readonly IndexPart[])[] = [];

addEventListener('message', async ({ data }: MessageEvent<ToThread>) => {
  search ??= load(data);
  try {
    const find = await search;
    const found = data.words === null ? null : await find(data.words);
    const message: FromThread = { turn: data.turn, found, parts: found ? [] : parts, failure: null };
    postMessage(message, { transfer: found ? [found.numbers.buffer, found.scores.buffer, found.hits.buffer] : [] });
  } catch (error) {
    const message: FromThread = { turn: data.turn, found: null, parts: [], failure: String(error) };
    postMessage(message);
  }
});

async function load({ bundles, language, records }: ToThread): Promise<Search> {
  const [first = '', ...others] = bundles;
  const failures = watchFetches(bundles);
  const { createInstance } = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  const instance = createInstance({ basePath: first, language, noWorker: true });
  // One after the other: in the order in which they are merged they give their records.
  for (const other of others) await instance.mergeIndex(other, { language });
  const ask: PagefindInstance['search'] = async (words) => {
    const answer = await instance.search(words);
    failures.check();
    return answer;
  };
  // Asked for nothing, it gives everything in the order in which it was put in: that of the facts.
  const { results } = await ask(null);
  if (results.length !== records) throw new Error('The search index and the facts are of two builds.');
  // An id is a digest that is its record's alone within one bundle; what two bundles name alike is found as both.
  const numbers = Map.groupBy(results.keys(), (number) => results[number]?.id);
  return async (words) =>
    packFound(
      (await ask(words)).results.flatMap(({ id, score, words: hits }) =>
        (numbers.get(id) ?? []).map((number) => ({ number, score, hits })),
      ),
    );
}

/** The list of records as Pagefind wants it. */
async function withRecords(response: Response): Promise<Response> {
  const file = new Uint8Array(await response.arrayBuffer());
  const isPacked = file[0] === 0x1f && file[1] === 0x8b;
  const unpacked = isPacked && new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  const kept = readKept(unpacked ? new Uint8Array(await new Response(unpacked).arrayBuffer()) : file);
  parts.push(kept.parts);
  return new Response(kept.list);
}

/**
 * Pagefind treats a piece of its index that did not arrive as if it held nothing. Whoever searches must be told instead,
 * so the thread's own `fetch` is watched for these folders.
 */
function watchFetches(folders: readonly string[]): { check(): void } {
  let failed: string | null = null;
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    if (!folders.some((folder) => address.pathname.startsWith(folder))) return fetch(input, init);
    // Only the first part has the program, and it is the same for all.
    const [whole = ''] = folders.filter((folder) => address.pathname.startsWith(folder));
    const program = /(?<=\/)\d+\/(?=wasm\.[^/]+$)/;
    const asked = program.test(address.pathname.slice(whole.length - 1)) ? address.href.replace(program, '') : input;
    try {
      const response = await fetch(asked, init);
      if (!response.ok) failed = address.pathname;
      return response.ok && address.pathname.endsWith('.pf_meta') ? withRecords(response) : response;
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
