import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { sortProblems } from '../src/problems.ts';
import { headAsRead } from '../src/review/heads.ts';
import { reviewOf } from '../src/review/index.ts';
import { showPath } from '../src/seeds/read.ts';
import { announceToSite } from './build-site.ts';
import { explainFault, Fault } from './faults.ts';
import { serveLastIndex } from './last-index.ts';
import { tryLock } from './locks.ts';
import { entriesFolder, makeEntries } from './make-entries.ts';
import { serveForDevelopment } from './production.ts';
import { badgeScript } from './review/badge.ts';
import type { ReviewState } from './review/page.ts';
import { reviewMiddleware } from './review/serve.ts';
import { openRunFolder, ownFolder } from './run-folder.ts';
import { reservePort } from './serve.ts';
import { count, fail, reportLeftOut, reportProblems, run } from './shell.ts';
import { siteConfig } from './site-config.ts';

/** How long the seeds folder must be quiet before it is read again: editors save in several steps. */
const quietMilliseconds = 100;

const emptyState: ReviewState = { version: 0, problems: [], fault: null, items: [], heads: [], leftOut: [] };

const serveReview = (middleware: ReturnType<typeof reviewMiddleware>) => ({
  name: 'dateline:review',
  configureServer: ({ middlewares }: { middlewares: { use(handler: typeof middleware): void } }) => {
    middlewares.use(middleware);
  },
});

await run('dev', async (options) => {
  await reservePort(options.port, options.host);
  // Astro keeps what a site with live reload shows in one place of the project, so there can be one at a time.
  if (!tryLock(join(ownFolder(), 'locks', 'dev.lock'))) {
    throw new Fault(null, '“npm run dev” runs in this folder already. End that one first.', 'dev-runs-already', {
      exit: 2,
    });
  }
  const scratch = openRunFolder();
  let state = emptyState;
  const read = () => {
    const version = state.version + 1;
    try {
      const { entries, leftOut, problems, seeds, reading } = makeEntries(options.seeds, undefined, {
        scratch: scratch.folder,
      });
      reportProblems(problems);
      reportLeftOut(leftOut);
      if (problems.length === 0) console.log(`All well: ${count(entries.length, 'article')}.`);
      state = {
        version,
        problems: sortProblems(problems),
        fault: null,
        items: reviewOf(reading, { sure: seeds.timeline.sure, known: seeds.known, folder: showPath(options.seeds) }),
        heads: reading.readings.map(headAsRead),
        leftOut,
      };
    } catch (error) {
      // Reading goes on when what is wrong was mended.
      if (version > 1) fail(error);
      state = { ...emptyState, version, fault: explainFault(error).message };
      if (version === 1) throw error;
    }
  };
  read();
  announceToSite(options, options.out, entriesFolder(options.seeds));
  serveForDevelopment();
  const config = siteConfig();
  const { server, ...vite } = config.vite;
  const review = reviewMiddleware({
    base: options.base,
    writes: options.host === 'localhost',
    scratch: scratch.folder,
    state: () => state,
    read,
  });
  await dev({
    ...config,
    configFile: false,
    server: { host: options.host, port: options.port },
    integrations: [
      {
        name: 'dateline:state',
        hooks: {
          'astro:config:setup': ({ injectScript }) => injectScript('page', badgeScript(options.base)),
        },
      },
    ],
    vite: {
      ...vite,
      server: { ...server, strictPort: true },
      plugins: [...(vite.plugins ?? []), serveReview(review), serveLastIndex(options.out, options.base)],
    },
  });
  console.log(`To review: ${count(state.items.length, 'item')}, on ${options.base}review/ here.`);
  let timer: NodeJS.Timeout | undefined;
  watch(options.seeds, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(read, quietMilliseconds);
  });
  return 0;
});
