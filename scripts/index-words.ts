import { parentPort, workerData } from 'node:worker_threads';
import { type ToIndex, writeIndex } from './index-quotes.ts';

/** The indexing, on a thread of its own. */
parentPort?.postMessage(await writeIndex(workerData as ToIndex));
