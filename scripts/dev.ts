import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { announceToSite } from './build-site.ts';
import { Fault } from './faults.ts';
import { entriesFolder } from './folders.ts';
import { serveLastIndex } from './last-index.ts';
import { tryLock } from './locks.ts';
import { makeEntries } from './make-entries.ts';
import { serveForDevelopment } from './production.ts';
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
  const read = () => {
    const { entries, leftOut, problems } = makeEntries(options.seeds, undefined, { scratch: scratch.folder });
    reportProblems(problems);
    reportLeftOut(leftOut);
    if (problems.length === 0) console.log(`All well: ${count(entries.length, 'article')}.`);
  };
  read();
  announceToSite(options, options.out, entriesFolder(options.seeds));
  serveForDevelopment();
  await dev({
    root: process.cwd(),
    server: { host: options.host, port: options.port },
    vite: { server: { strictPort: true }, plugins: [serveLastIndex(options.out, options.base)] },
  });
  let timer: NodeJS.Timeout | undefined;
  watch(options.seeds, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        read();
      } catch (error) {
        fail(error);
      }
    }, quietMilliseconds);
  });
  return 0;
});
