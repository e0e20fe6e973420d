import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSite, mannerOf } from '../src/make-site.ts';
import { forPages } from './for-pages.ts';
import { makeEntries } from './make-entries.ts';
import { readFolder } from './read-folder.ts';
import { remember } from './remembering.ts';
import { startIndexing } from './start-indexing.ts';

/**
 * The least that a stage of a build could take: the stage alone, in a program of its own, so that what it costs is nobody
 * else's. For the bench:
 *
 *     node scripts/bench-least.ts reading SEEDS
 *     node scripts/bench-least.ts indexing SEEDS FOLDER
 *     node scripts/bench-least.ts pages COUNT FOLDER
 *
 * "reading" reads every article, "indexing" reads them and makes the index, and "pages" has Astro make so many bare pages, in a
 * folder below this project, where Astro is found.
 */
const [, , stage = '', given = '', folder = ''] = process.argv;

async function read() {
  const seeds = readFolder(given);
  const { memory } = await remember(seeds, null);
  return { seeds, memory };
}

async function index(): Promise<void> {
  const { seeds, memory } = await read();
  // Written nowhere: pages and index are made from what is at hand.
  const made = makeEntries(given, join(folder, 'entries'), { read: seeds, memory, write: () => {} });
  const site = makeSite({ ...(await forPages(made)), logo: null }, mannerOf({}));
  const indexing = startIndexing(site, join(folder, 'index'));
  await indexing.keys;
}

async function barePages(): Promise<void> {
  const { build } = await import('astro');
  mkdirSync(join(folder, 'src', 'pages'), { recursive: true });
  writeFileSync(
    join(folder, 'src', 'pages', '[n].astro'),
    `---\nexport const getStaticPaths = () => Array.from({ length: ${Number(given)} }, (_, n) => ({ params: { n: String(n) } }));\n---\n<html lang="en"><title>{Astro.params.n}</title><body><p>{Astro.params.n}</p></body></html>\n`,
  );
  await build({ root: folder, outDir: join(folder, 'dist'), configFile: false, logLevel: 'warn' });
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const stages: Readonly<Record<string, () => Promise<unknown>>> = { reading: read, indexing: index, pages: barePages };
await stages[stage]?.();
