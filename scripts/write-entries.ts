import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Entry } from '../src/pipeline/writing/entry.ts';
import { digestOfText, joinEntry } from '../src/pipeline/writing/front-matter.ts';
import type { EntryData } from '../src/schema.ts';
import { threadOf } from './places.ts';
import { replaceFile } from './replace-file.ts';

/** So many are written faster here than it takes to start another thread. */
const few = 32;

interface ToWrite {
  readonly folder: string;
  readonly scratch: string | null;
  readonly entries: readonly { readonly id: string; readonly data: EntryData; readonly body: string }[];
}

/**
 * Writes entries on a thread of its own while pages are made from them: their YAML takes long, and no page reads it. Resolves
 * when all are written and know the digests of their texts. Rejects where the disk refuses.
 */
export async function writeMeanwhile(entries: readonly Entry[], folder: string, scratch: string | null): Promise<void> {
  if (entries.length < few) {
    for (const { id, text } of entries) replaceFile(join(folder, `${id}.md`), text, scratch);
    return;
  }
  const toWrite: ToWrite = {
    folder,
    scratch,
    entries: entries.map(({ id, data, body }) => ({ id, data, body })),
  };
  const worker = new Worker(threadOf('write-entries'), { workerData: toWrite });
  const digests = await new Promise<readonly string[]>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', resolve);
    worker.on('exit', () => reject(new Error('The writing of entries ended early.')));
  });
  for (const [n, entry] of entries.entries()) entry.writtenAs(digests[n] as string);
}

if (parentPort) {
  const { folder, scratch, entries } = workerData as ToWrite;
  parentPort.postMessage(
    entries.map(({ id, data, body }) => {
      const text = joinEntry(data, body);
      replaceFile(join(folder, `${id}.md`), text, scratch);
      return digestOfText(text);
    }),
  );
}
