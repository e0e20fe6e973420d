import { createHash, randomBytes } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { compiledFolder } from './compiled.ts';
import { wordsFile } from './page-words.ts';
import { programFolder } from './places.ts';
import { ownFolder } from './run-folder.ts';
import { programVersion } from './unchanged.ts';

/**
 * The pages' own program as Astro bundles it, with the scripts and fonts the pages load. It depends on the program, on the
 * site's address and on the language, and on no article: bundled once, it is kept, and the next build needs no bundler. Any
 * of it may be deleted at any time.
 */

/** Astro's side of a bundle: what makes a page of a request. */
export interface PageProgram extends StaticPathsApp {
  setInternals(internals: Internals): void;
  setOptions(options: unknown): void;
  render(request: Request, how: { readonly routeData: RouteData }): Promise<Response>;
}

/** What Astro knows of each page from bundling it: here, which styles it has. */
interface Internals {
  readonly pagesByKeys: ReadonlyMap<string, { readonly styles: unknown }>;
}

/** Within a site that is being made, and within a bundle. */
const programFolderName = '.prerender';
const stylesFile = 'styles.json';
/** So many are kept, for a site of each year has its own; one is two megabytes. */
const most = 24;

/** Where bundles of the program lie. */
export const bundlesFolder = (): string => join(ownFolder(), 'bundles');

/** By what a bundle is known; `plugins` are those that were added to the site's own. */
export function keyOfBundle(language: string, plugins: readonly string[]): string {
  const { SITE_URL = '', BASE_PATH = '' } = process.env;
  const hash = createHash('sha256').update(programVersion());
  hash.update(JSON.stringify([programFolder, SITE_URL, BASE_PATH, wordsFile(language), plugins]));
  return hash.digest('hex').slice(0, 24);
}

/**
 * The program of the pages that was kept under this key, with what pages load put into `out`; null where there is none, or
 * where some of it is gone.
 */
export async function openBundle(key: string, out: string): Promise<PageProgram | null> {
  const folder = join(bundlesFolder(), key);
  try {
    const pagesByKeys = new Map(
      JSON.parse(readFileSync(join(folder, stylesFile), 'utf8')) as [string, { styles: unknown }][],
    );
    const program = await importProgram(join(folder, programFolderName));
    // All of it now: while pages are made, another build may take this one for the oldest and delete it.
    for (const [page, load] of program.manifest.pageMap ?? []) {
      const loaded = await load();
      program.manifest.pageMap?.set(page, async () => loaded);
    }
    program.setInternals({ pagesByKeys });
    program.setOptions({ settings: { scripts: [] }, logger: { options: { destination: silent } } });
    cpSync(join(folder, 'site'), out, { recursive: true });
    // The oldest goes first.
    utimesSync(folder, new Date(), new Date());
    return program;
  } catch {
    rmSync(out, { recursive: true, force: true });
    return null;
  }
}

/** Keeps the bundle of the site that is being made in `out`, before there are pages in it. Where the disk refuses, there is none. */
export function keepBundle(key: string, out: string, { pagesByKeys }: Internals): void {
  const folder = join(bundlesFolder(), key);
  const made = `${folder}.${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(made, { recursive: true });
    cpSync(join(out, programFolderName), join(made, programFolderName), { recursive: true });
    const isProgram = (path: string) => path === join(out, programFolderName);
    cpSync(out, join(made, 'site'), { recursive: true, filter: (path) => !isProgram(path) });
    const styles = [...pagesByKeys].map(([page, { styles }]) => [page, { styles }]);
    writeFileSync(join(made, stylesFile), JSON.stringify(styles));
    renameSync(made, folder);
    // With another program most of it is of no more use.
    rmSync(compiledFolder(), { recursive: true, force: true });
    forgetOldest();
  } catch {
    // Another build may have kept the same in the meantime.
    rmSync(made, { recursive: true, force: true });
  }
}

function forgetOldest(): void {
  const found = readdirSync(bundlesFolder()).map((name) => join(bundlesFolder(), name));
  const ages = found.map((path) => ({ path, used: statSync(path).mtimeMs })).sort((a, b) => b.used - a.used);
  for (const { path } of ages.slice(most)) rmSync(path, { recursive: true, force: true });
}

/** The program in a folder that Astro bundled it into. Where a build has imported it, it is the same again. */
export async function importProgram(folder: string): Promise<PageProgram> {
  const entry = readdirSync(folder).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined) throw new Error(`Astro put no program into ${folder}.`);
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { readonly app: PageProgram };
  return app;
}

/** What goes wrong is thrown as well. */
const silent = { write: () => true, flush: () => {}, close: () => {} };

/** Calls `told` with what Astro will know of the pages, once it knows it. */
export async function onceKnown(out: string, told: (internals: Internals) => void): Promise<PageProgram> {
  const program = await importProgram(join(out, programFolderName));
  const set = program.setInternals.bind(program);
  program.setInternals = (internals) => {
    set(internals);
    told(internals);
  };
  return program;
}
