import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { makeSite, mannerOf } from '../src/make-site.ts';
import { emptyLedger } from '../src/pipeline/ledger/index.ts';
import { readSettings } from '../src/seeds/read.ts';
import { forPages } from './for-pages.ts';
import { entryTexts, generateCorpus, writeSettings } from './generate-corpus.ts';
import { renderSite } from './render-site.ts';
import { openRunFolder } from './run-folder.ts';

/**
 * Builds a site of so many made-up articles in a folder, from entries and so without the parser:
 *
 *     node scripts/build-made-up.ts 1000 some/folder
 *
 * A third word says how many people speak in them.
 *
 * A program of its own: neither a test runner nor a benchmark is a place to build in.
 */
const [, , articles = '1000', folder = '', speakers] = process.argv;
const corpus = generateCorpus(Number(articles), 1, speakers === undefined ? undefined : Number(speakers));
writeSettings(corpus, join(folder, 'seeds'));
process.env.SEEDS_DIR = join(folder, 'seeds');
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const contents = await forPages({
  entries: [],
  handWritten: entryTexts(corpus),
  seeds: readSettings(join(folder, 'seeds')),
  ledger: emptyLedger,
});
const run = openRunFolder();
const site = join(run.folder, 'site');
// Below this folder, and with a cache of its own, so that other builds may run beside it.
const places = { out: site, cache: join(run.folder, 'cache'), index: join(run.folder, 'index') };
await renderSite(makeSite({ ...contents, logo: null }, mannerOf({})), places, undefined, [blankCards()]);
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
