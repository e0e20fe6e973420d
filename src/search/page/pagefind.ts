import { foldWords } from '../folding.ts';
import type { IndexPart } from '../record-list.ts';
import { type FromThread, type Prepare, type ToThread, unpackFound } from './thread-messages.ts';
import type { WordIndex } from './word-index.ts';

/** The thread that was started before it is known what there is to search. */
let started: Worker | undefined;

const newThread = (): Worker => new Worker(new URL('./pagefind-thread.ts', import.meta.url), { type: 'module' });

/** Starts the thread and loads its program, which lies in `bundle`: on a slow line each takes as long as the facts do. */
export function startThread(bundle: string): void {
  if (started) return;
  started = newThread();
  const message: Prepare = { prepare: bundle };
  started.postMessage(message);
}

/**
 * Loads Pagefind and its index of `records` many records, cut into `bundles` whose records follow each other, on a thread
 * of its own. Rejects where any part of the index cannot be had.
 */
export async function loadPagefind(bundles: readonly string[], language: string, records: number): Promise<WordIndex> {
  const thread = started ?? newThread();
  started = undefined;
  const waiting = new Map<number, PromiseWithResolvers<FromThread>>();
  let turn = 0;
  const ask = async (words: string | null, whole = false): Promise<FromThread> => {
    const answer = Promise.withResolvers<FromThread>();
    turn++;
    waiting.set(turn, answer);
    const message: ToThread = { turn, words, bundles, language, records, whole };
    thread.postMessage(message);
    return answer.promise;
  };
  thread.addEventListener('message', ({ data }: MessageEvent<FromThread>) => {
    const { resolve, reject } = waiting.get(data.turn) ?? {};
    waiting.delete(data.turn);
    if (data.failure === null) resolve?.(data);
    else reject?.(new Error(data.failure));
  });
  // Its program did not come.
  thread.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The search cannot be started.'));
    waiting.clear();
  });
  const { parts } = await ask(null).catch((error) => {
    thread.terminate();
    throw error;
  });
  const loaded = new Set<IndexPart>();
  const partsFor = (word: string) =>
    parts.flatMap((own) => own.findLast(({ from }) => from <= word) ?? own.slice(0, 1));
  const find = async (words: string, everyPlace: boolean) => {
    const needed = foldWords(words).flatMap(partsFor);
    const whole = everyPlace && needed.some((part) => part.whole > 0);
    const { found } = await ask(words, whole);
    for (const part of needed) if (part.whole === 0 || whole) loaded.add(part);
    return found ? unpackFound(found) : [];
  };
  return {
    // Between quotation marks several words are a phrase.
    search: (words) => find(words, words.startsWith('"') && words.includes(' ')),
    searchPlaces: (words) => find(words, true),
    weightOf: (word) =>
      partsFor(word).reduce((sum, part) => sum + (loaded.has(part) ? 0 : part.whole || part.weight), 0),
  };
}
