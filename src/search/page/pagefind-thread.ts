import { type IndexPart, readKept, wholeOf } from '../record-list.ts';
import { type FromThread, type Prepare, packFound, type ToThread } from './thread-messages.ts';

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

/** Of the index as it is, in which parts may be thin, and of that with whole ones, once a phrase wants one of these. */
const searches = new Map<boolean, Promise<Search>>();
/** The parts of the index, of each list of records that was loaded. */
const parts: (readonly IndexPart[])[] = [];

const loadProgram = (bundle = ''): Promise<Pagefind> => import(/* @vite-ignore */ `${bundle}pagefind.js`);

addEventListener('message', async ({ data }: MessageEvent<ToThread | Prepare>) => {
  if ('prepare' in data) {
    // What does not come is told where words are looked for.
    await loadProgram(data.prepare).catch(() => undefined);
    return;
  }
  const search = searches.get(data.whole) ?? load(data);
  searches.set(data.whole, search);
  // What did not come may come when it is asked for again.
  search.catch(() => searches.delete(data.whole));
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

let watched: ReturnType<typeof watchFetches> | undefined;

async function load({ bundles, language, records, whole }: ToThread): Promise<Search> {
  watched ??= watchFetches(bundles);
  const failures = watched;
  const { createInstance } = await loadProgram(bundles[0]);
  const [first = '', ...others] = bundles.map((bundle) => (whole ? bundle + wholeFolder : bundle));
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

/** Where Pagefind is told that the index with whole parts lies; there is no such folder. */
const wholeFolder = 'whole/';

/** Where a file of the index lies: only the first bundle has the program, and it is the same for all. */
function placeOf(path: string): string {
  const asked = /^((?:\d+\/)?)whole\//;
  const place = path.replace(asked, '$1').replace(/\d+\/(?=wasm\.[^/]+$)/, '');
  return asked.test(path) ? place.replace(/[^/]+(?=\.pf_index$)/, (name) => wholeOf(name) ?? name) : place;
}

/**
 * Pagefind treats a piece of its index that did not arrive as if it held nothing. Whoever searches must be told instead,
 * so the thread's own `fetch` is watched for these folders.
 */
function watchFetches(folders: readonly string[]): { check(): void } {
  let failed: string | null = null;
  const { fetch } = globalThis;
  /** What came is asked for again where whole parts are wanted. */
  const come = new Map<string, Promise<Response>>();
  const get = async (address: string, init: RequestInit | undefined): Promise<Response> => {
    const response = await fetch(address, init);
    return response.ok && address.endsWith('.pf_meta') ? withRecords(response) : response;
  };
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    const folder = folders.find((folder) => address.pathname.startsWith(folder));
    if (folder === undefined) return fetch(input, init);
    address.pathname = folder + placeOf(address.pathname.slice(folder.length));
    const { href } = address;
    try {
      const coming = come.get(href) ?? get(href, init);
      come.set(href, coming);
      const response = await coming;
      if (response.ok) return response.clone();
      failed = address.pathname;
      come.delete(href);
      return response;
    } catch (error) {
      failed = address.pathname;
      come.delete(href);
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
