import { workerData } from 'node:worker_threads';
import { type ToIndex, writeIndex } from './index-quotes.ts';

/** The indexing, on a thread of its own. */
await writeIndex(workerData as ToIndex);
