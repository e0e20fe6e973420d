import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { handOver } from '../src/handed-over.ts';
import { makeSite, mannerOf } from '../src/make-site.ts';
import { readSeeds } from '../src/seeds/read.ts';
import type { RawEntry } from '../src/timeline/index.ts';
import { announceToSite } from './build-site.ts';
import { Fault } from './faults.ts';
import { entriesFolder, workspaceFolder } from './folders.ts';
import { forPages } from './for-pages.ts';
import { serveLastIndex } from './last-index.ts';
import { tryLock } from './locks.ts';
import { makeEntries } from './make-entries.ts';
import type { Options } from './options.ts';
import { serveForDevelopment } from './production.ts';
import { type Readings, remember } from './remembering.ts';
import { openRunFolder, ownFolder } from './run-folder.ts';
import { reservePort } from './serve.ts';
import { count, fail, reportLeftOut, reportProblems, run } from './shell.ts';

/** How long the seeds folder must be quiet before it is read again: editors save in several steps. */
const quietMilliseconds = 100;

await run('dev', async (options) => {
  await reservePort(options.port, options.host);
  // Astro keeps what a site with live reload shows in one place of the project, so there can be one at a time.
  if (!tryLock(join(ownFolder(), 'locks', 'dev.lock'))) {
    throw new Fault(null, '“npm run dev” runs in this folder already. End that one first.', 'dev-runs-already', {
      exit: 2,
    });
  }
  const scratch = openRunFolder();
  announceToSite(options, options.out, entriesFolder(options.seeds));
  const browsers = reloading();
  const look = reader(options, scratch.folder, browsers.reload);
  await look();
  serveForDevelopment();
  await dev({
    root: process.cwd(),
    server: { host: options.host, port: options.port },
    vite: { server: { strictPort: true }, plugins: [serveLastIndex(options.out, options.base), browsers.plugin] },
  });
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  watch(options.seeds, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One after the other: each takes up what the one before knew.
      looking = looking.then(look).catch(fail);
    }, quietMilliseconds);
  });
  return 0;
});

/**
 * Reads the folder and hands it to the pages; what did not change since is not read or made again. With an error the pages
 * stay as they were.
 */
function reader(options: Options, scratch: string, handedOver: () => void): () => Promise<void> {
  const workspace = workspaceFolder(options.seeds);
  let entries: ReadonlyMap<string, RawEntry> = new Map();
  let remembered: Readings = new Map();
  let known = '';
  return async () => {
    const read = readSeeds(options.seeds);
    // A build may be at it: then this one reads for itself, and remembers it while it runs.
    const lock = known === '' ? tryLock(`${workspace}.lock`) : null;
    const { memory, readings, keep } = await remember(
      read,
      lock ? join(workspace, 'readings') : null,
      null,
      remembered,
    );
    const made = makeEntries(options.seeds, undefined, { scratch, read, memory });
    if (made.written) keep(made.entries);
    lock?.release();
    remembered = readings(made.entries);
    reportProblems(made.problems);
    reportLeftOut(made.leftOut);
    if (made.problems.length === 0) console.log(`All well: ${count(made.entries.length, 'article')}.`);
    if (!made.written && known !== '') return;
    const contents = await forPages(made, entries);
    // Saving a file that says what it said reloads nothing; neither does the ledger the program itself writes.
    const now = JSON.stringify([
      contents.entries.map(({ id, data }) => [id, data.generated ?? data]),
      contents.people,
      contents.timeline,
      contents.ledger,
    ]);
    if (now === known) return;
    known = now;
    entries = new Map(contents.entries.flatMap((entry) => (entry.data.generated ? [[entry.id, entry]] : [])));
    handOver(makeSite(contents, mannerOf(process.env)));
    handedOver();
  };
}

/** Tells the browsers that look at the site to load it anew. */
function reloading() {
  let servers: readonly { readonly ws: { send(message: { type: 'full-reload' }): void } }[] = [];
  return {
    plugin: {
      name: 'dateline:reload',
      configureServer(server: (typeof servers)[number]) {
        servers = [...servers, server];
      },
    },
    reload: () => {
      for (const { ws } of servers) ws.send({ type: 'full-reload' });
    },
  };
}
