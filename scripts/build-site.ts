import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { build } from 'astro';
import { showPath } from '../src/seeds/read.ts';
import { indexSite } from './index-quotes.ts';
import { entriesFolder, makeEntries } from './make-entries.ts';
import { type Options, UsageError } from './options.ts';
import { buildForProduction } from './production.ts';
import { count, reportProblems } from './shell.ts';

/**
 * Seeds → entries → site → search index. The site is made aside and takes the place of the last good one only when it
 * is whole: with any error, `out` stays as it was. Returns the exit code.
 */
export async function buildSite(options: Options): Promise<number> {
  guardOutput(options);
  const { entries, problems, written } = makeEntries(options.seeds);
  const code = reportProblems(problems);
  if (!written) {
    console.error(`The site was not built; ${showPath(options.out)} is as it was.`);
    return code;
  }
  const staging = stagingFolder(options.out);
  try {
    announceToSite(options, staging);
    buildForProduction();
    await build({ root: process.cwd(), outDir: staging, logLevel: 'warn' });
    const indexed = await indexSite(staging);
    replaceFolder(options.out, staging);
    console.log(
      `${count(entries.length, 'article')}, ${count(indexed.quotations, 'quotation')}: the site is in ${showPath(options.out)}.`,
    );
    return 0;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Tells the site's own configuration, which Astro loads by itself, what was asked for. */
export function announceToSite(options: Options, out: string): void {
  process.env.SEEDS_DIR = options.seeds;
  process.env.OUT_DIR = out;
  process.env.SITE_URL = options.site ?? '';
  process.env.BASE_PATH = options.base;
  process.env.TEXT = options.text;
  process.env.ENTRIES_DIR = entriesFolder(options.seeds);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
}

/** A new folder beside `out`: on the same disk, so that it can take its place in one step. */
function stagingFolder(out: string): string {
  mkdirSync(dirname(out), { recursive: true });
  return mkdtempSync(join(dirname(out), `.${basename(out)}-`));
}

/** Refuses to replace a folder that is not a site built by this program, or that holds what the build reads. */
function guardOutput({ out, seeds }: Options): void {
  const holds = (inner: string) => inner === out || inner.startsWith(out + sep);
  if (holds(process.cwd()) || holds(seeds) || out.startsWith(seeds + sep)) {
    throw new UsageError(
      `--out ${showPath(out)} is no folder of its own: the project or its seeds are in it. Name another.`,
    );
  }
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'data', 'quotations.json'))) {
    throw new UsageError(
      `--out ${showPath(out)} holds files that are no earlier site, and they would be replaced. Name an empty folder.`,
    );
  }
}

/** Puts `next` in the place of `current`. The old one is set aside first, so at no moment is there half a site. */
function replaceFolder(current: string, next: string): void {
  const aside = `${current}.old-${process.pid}`;
  if (existsSync(current)) renameSync(current, aside);
  try {
    renameSync(next, current);
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, current);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
