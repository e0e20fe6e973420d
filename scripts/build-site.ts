import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { showPath } from '../src/seeds/read.ts';
import { indexSite } from './index-quotes.ts';
import { type Lock, sharedLock, tryLock, waitForLock } from './locks.ts';
import { keyOf, makeEntries, writeEntries } from './make-entries.ts';
import type { Options } from './options.ts';
import { followLinks, guardOutput, putInPlace, recover, writeManifest } from './output.ts';
import { programFolder } from './places.ts';
import { buildForProduction } from './production.ts';
import { startProgress } from './progress.ts';
import { openRunFolder, ownFolder, type RunFolder } from './run-folder.ts';
import { count, reportLeftOut, reportProblems } from './shell.ts';
import { siteConfig } from './site-config.ts';

/**
 * Seeds → entries → site → search index. The site is made aside and takes the place of the last good one only when it
 * is whole: with any error, `out` stays as it was. One build at a time writes to one `out`; a second one waits for it.
 * Returns the exit code.
 */
export async function buildSite(options: Options): Promise<number> {
  const out = followLinks(options.out);
  const shown = showPath(options.out);
  const lock = await waitForLock(sharedLock(keyOf(out), join(ownFolder(), 'locks')), () =>
    console.error(`Another build is writing to ${shown}; this one waits for it.`),
  );
  const run = openRunFolder();
  const progress = startProgress();
  let workspace: Workspace | undefined;
  try {
    recover(out);
    guardOutput(options.out, options.seeds);
    progress.stage('Reading articles');
    const { entries, leftOut, texts, problems, written } = makeEntries(options.seeds, undefined, {
      scratch: run.folder,
      strict: options.strict,
    });
    const code = reportProblems(problems, options.strict);
    if (!written) {
      console.error(`The site was not built; ${shown} is as it was.`);
      return code;
    }
    workspace = openWorkspace(options.seeds, run);
    writeEntries(workspace.entries, texts, run.folder);
    const site = join(run.folder, 'site');
    announceToSite(options, site, workspace.entries);
    buildForProduction();
    progress.stage('Making pages', entries.length);
    await build({ ...siteConfig(), configFile: false, outDir: site, cacheDir: workspace.cache, logLevel: 'warn' });
    progress.stage('Indexing words', entries.length);
    const indexed = await indexSite(site);
    progress.stage('Putting in place');
    writeManifest(site);
    mkdirSync(dirname(out), { recursive: true });
    putInPlace(site, out);
    console.log(
      `${count(entries.length, 'article')}, ${count(indexed.quotations, 'quotation')}: the site is in ${shown}.`,
    );
    console.log(progress.end());
    reportLeftOut(leftOut);
    for (const note of notesOn(options)) console.log(note);
    return 0;
  } finally {
    workspace?.lock?.release();
    run.end();
    lock.release();
  }
}

/** What one build reads its entries from and keeps its content store in: no other one has it at the same time. */
interface Workspace {
  readonly entries: string;
  readonly cache: string;
  readonly lock: Lock | null;
}

/** The workspace of the seeds folder, with what the last build remembers; where another build has that, a fresh one. */
function openWorkspace(seeds: string, run: RunFolder): Workspace {
  const kept = join(ownFolder(), 'workspaces', keyOf(seeds));
  const lock = tryLock(`${kept}.lock`);
  const folder = lock ? kept : run.folder;
  return { entries: join(folder, 'entries'), cache: join(folder, 'cache'), lock };
}

/** Tells the site's own configuration, which Astro loads by itself, what was asked for. */
export function announceToSite(options: Options, out: string, entries: string): void {
  process.env.SEEDS_DIR = options.seeds;
  process.env.OUT_DIR = out;
  process.env.SITE_URL = options.site ?? '';
  process.env.BASE_PATH = options.base;
  process.env.TEXT = options.text;
  process.env.CARDS = options.cards ?? '';
  process.env.FEW_FILES = options['few-files'] ? '1' : '';
  process.env.ENTRIES_DIR = entries;
  process.env.PROGRAM_DIR = programFolder;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
}

/** What whoever publishes the site should know of it, a line each. */
function notesOn({ site, text }: Options): readonly string[] {
  if (!site)
    return [
      'Without --site the site knows no address of its own: it has no feeds, no sitemap, no canonical links and no share pictures, and its data have paths alone.',
    ];
  return text === 'excerpt'
    ? []
    : [
        'Articles are published whole, which is right where their publishers agreed; --text excerpt publishes each quotation with its sentence.',
      ];
}
