import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { generateCorpus, writeEntries, writeSettings } from './generate-corpus.ts';
import { indexSite } from './index-quotes.ts';
import { buildForProduction } from './production.ts';
import { openRunFolder } from './run-folder.ts';

/**
 * Builds a site of so many made-up articles in a folder, from entries and so without the parser:
 *
 *     node scripts/build-made-up.ts 1000 some/folder
 *
 * A program of its own: neither a test runner nor a benchmark is a place to build in.
 */
const [, , articles = '1000', folder = ''] = process.argv;
const corpus = generateCorpus(Number(articles));
writeSettings(corpus, join(folder, 'seeds'));
writeEntries(corpus, join(folder, 'entries'));
process.env.SEEDS_DIR = join(folder, 'seeds');
process.env.ENTRIES_DIR = join(folder, 'entries');
process.env.ASTRO_TELEMETRY_DISABLED = '1';
buildForProduction();
const run = openRunFolder();
const site = join(run.folder, 'site');
await build({
  root: process.cwd(),
  // Below this folder, and with a cache of its own, so that other builds may run beside it.
  outDir: site,
  cacheDir: join(run.folder, 'cache'),
  logLevel: 'error',
  vite: { plugins: [blankCards()] },
});
await indexSite(site);
cpSync(site, join(folder, 'site'), { recursive: true });
run.end();

/** Leaves the pages' pictures for sharing blank: to draw a thousand takes minutes, and nobody looks at these. */
function blankCards() {
  return {
    name: 'blank-cards',
    load: (id: string) =>
      id.endsWith('/src/cards.ts')
        ? 'export const drawCard = async () => new Response(new Uint8Array()); export const drawPicture = drawCard;'
        : null,
  };
}
