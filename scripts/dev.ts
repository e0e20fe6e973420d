import { watch } from 'node:fs';
import { dev } from 'astro';
import { announceToSite } from './build-site.ts';
import { serveLastIndex } from './last-index.ts';
import { makeEntries } from './make-entries.ts';
import { reservePort } from './serve.ts';
import { reportProblems, run } from './shell.ts';

/** How long the seeds folder must be quiet before it is read again: editors save in several steps. */
const quietMilliseconds = 100;

await run('dev', async (options) => {
  await reservePort(options.port, options.host);
  reportProblems(makeEntries(options.seeds).problems);
  announceToSite(options, options.out);
  await dev({
    root: process.cwd(),
    server: { host: options.host, port: options.port },
    vite: { server: { strictPort: true }, plugins: [serveLastIndex(options.out, options.base)] },
  });
  let timer: NodeJS.Timeout | undefined;
  watch(options.seeds, () => {
    clearTimeout(timer);
    timer = setTimeout(() => reportProblems(makeEntries(options.seeds).problems), quietMilliseconds);
  });
  return 0;
});
