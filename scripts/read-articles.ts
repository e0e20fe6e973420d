import { parentPort, workerData } from 'node:worker_threads';
import type { Settings } from '../src/pipeline/index.ts';
import type { Alone } from '../src/pipeline/remembered.ts';
import { readAlone } from './remembering.ts';

/** Reads articles on a thread of its own, so many at a time as it is given. */
parentPort?.on('message', (articles: readonly Alone[]) => {
  parentPort?.postMessage(articles.map((article) => readAlone(article, workerData as Omit<Settings, 'trace'>)));
});
