import { join, resolve } from 'node:path';
import { dev } from 'astro';
import { handOver } from '../src/handed-over.ts';
import { sortProblems } from '../src/problems.ts';
import { headAsRead } from '../src/review/heads.ts';
import { countEntries } from '../src/timeline/amounts.ts';
import { announceToSite } from './build-site.ts';
import { explainFault, Fault } from './faults.ts';
import { entriesFolder } from './folders.ts';
import { serveLastIndex } from './last-index.ts';
import { tryLock } from './locks.ts';
import { serveForDevelopment } from './production.ts';
import { rereader } from './rereader.ts';
import { badgeScript } from './review/badge.ts';
import { type ReviewState, sayState } from './review/page.ts';
import { reviewMiddleware } from './review/serve.ts';
import { reviewFolder } from './review-list.ts';
import { openRunFolder, ownFolder } from './run-folder.ts';
import { reservePort } from './serve.ts';
import { count, fail, reportLeftOut, reportProblems, run } from './shell.ts';
import { siteConfig } from './site-config.ts';
import { watchFolder } from './watch-folder.ts';

/** How long the seeds folder must be quiet before it is read again: editors save in several steps. */
const quietMilliseconds = 100;

/** Of more articles it takes longer to count what to review than to show the first page, which would wait for it. */
const mostCounted = 1000;

const emptyState: ReviewState = { version: 0, problems: [], fault: null, items: [], heads: [], holds: '', leftOut: [] };

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
  let isCountedAtStart = true;
  announceToSite(options, options.out, entriesFolder(options.seeds));
  const browsers = reloading();
  const { look, isAsLeft } = rereader(options.seeds, scratch.folder, (site) => {
    handOver(site);
    browsers.reload(site.timeline.language);
  });
  const read = async () => {
    const version = state.version + 1;
    try {
      const { entries, leftOut, problems, seeds, reading } = await look();
      reportProblems(problems);
      reportLeftOut(leftOut);
      isCountedAtStart = entries.length <= mostCounted;
      let items: ReviewState['items'] | undefined;
      let heads: ReviewState['heads'] | undefined;
      state = {
        version,
        problems: sortProblems(problems),
        fault: null,
        // When somebody looks: whoever saved a file waits for the page.
        get items() {
          items ??= reviewFolder(reading, seeds, options.seeds);
          return items;
        },
        get heads() {
          heads ??= reading.articles.map(headAsRead);
          return heads;
        },
        holds: countEntries(entries).join(', '),
        leftOut,
      };
      if (problems.length === 0) console.log(sayState(state));
    } catch (error) {
      // Reading goes on when what is wrong was mended.
      if (version > 1) fail(error);
      state = { ...emptyState, version, fault: explainFault(error).message };
      if (version === 1) throw error;
    }
  };
  await read();
  serveForDevelopment();
  let reading = Promise.resolve();
  /** One after the other: each takes up what the one before knew. */
  const again = () => {
    reading = reading.then(read);
    return reading;
  };
  const config = siteConfig();
  const { server, ...vite } = config.vite;
  const review = reviewMiddleware({
    base: options.base,
    writes: options.host === 'localhost',
    scratch: scratch.folder,
    state: () => state,
    read: again,
  });
  await dev({
    ...config,
    configFile: false,
    // Else Astro's development server wants a slash behind names whose ending is a parameter: logo.png, chart.svg.
    trailingSlash: 'ignore',
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
      // What is read and kept there is handed over, and to watch a file for each article takes longer than to read them.
      server: { ...server, strictPort: true, watch: { ignored: isUnwatched(options.seeds) } },
      plugins: [
        ...(vite.plugins ?? []),
        serveReview(review),
        serveLastIndex(options.out, options.base),
        browsers.plugin,
      ],
    },
  });
  const items = isCountedAtStart ? `${count(state.items.length, 'item')}, on` : 'see';
  console.log(`To review: ${items} ${options.base}review/ here.`);
  let timer: NodeJS.Timeout | undefined;
  watchFolder(options.seeds, (path) => {
    if (path !== null && isAsLeft(path)) return;
    clearTimeout(timer);
    timer = setTimeout(again, quietMilliseconds);
  });
  return 0;
});

/** What lies in a folder that the development server itself need not watch. */
function isUnwatched(seeds: string): (path: string) => boolean {
  const own = ['entries', 'workspaces', 'runs', 'compiled'].map((folder) => join(ownFolder(), folder));
  const folders = [...own, seeds, entriesFolder(seeds)].map((folder) => resolve(folder).replaceAll('\\', '/'));
  return (path) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

interface DevServer {
  readonly ws: { send(message: { type: 'full-reload' }): void };
  readonly environments: Readonly<
    Record<
      string,
      {
        readonly moduleGraph: { invalidateAll(): void };
        readonly hot: {
          send(message: { type: 'full-reload' } | { type: 'custom'; event: string; data: object }): void;
        };
      }
    >
  >;
}

/** Tells the browsers that look at the site to load it anew; in another language, with all that holds words made anew. */
function reloading() {
  let servers: readonly DevServer[] = [];
  let spoken: string | null = null;
  return {
    plugin: {
      name: 'dateline:reload',
      configureServer(server: DevServer) {
        servers = [...servers, server];
      },
    },
    reload: (language: string) => {
      for (const { ws, environments } of servers) {
        for (const { moduleGraph, hot } of spoken === language ? [] : Object.values(environments)) {
          moduleGraph.invalidateAll();
          hot.send({ type: 'full-reload' });
        }
        // Astro remembers which pages there are and what each is made of, until it hears this.
        for (const { hot } of Object.values(environments))
          hot.send({ type: 'custom', event: 'astro:content-changed', data: {} });
        ws.send({ type: 'full-reload' });
      }
      spoken = language;
    },
  };
}
