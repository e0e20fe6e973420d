import { createHash } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { linesTold, tellSize } from '../src/handed-over.ts';
import { readKey, settleLate } from '../src/late.ts';
import { compare } from '../src/problems.ts';
import { headerRules, headersFile, type PolicedPage } from '../src/publish/host-headers.ts';
import { contentOf, holdAnswers } from './answers.ts';
import type { PageProgram } from './bundle.ts';
import { making } from './making.ts';
import { tightenPolicy } from './policy.ts';
import { thingsLast } from './things-last.ts';

/** For so many milliseconds pages are made without looking at what else there is: a signal, or a thread that is done. */
const breath = 50;

/**
 * Makes every page and file of a site in the folder `out`, or takes it from the last build, and finishes the site for its
 * hosts: each page's policy comes first in its head and names only what the page holds; `_headers` is for hosts that take
 * headers from a file; and without `.nojekyll` GitHub's own builder would leave out folders that begin with an underscore.
 * Rejects where a page cannot be made.
 */
export async function renderPages(
  program: PageProgram,
  out: string,
  { base, site, noindex }: { readonly base: string; readonly site: string | undefined; readonly noindex: boolean },
): Promise<void> {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const origin = site ? new URL(site).origin : 'http://localhost:4321';
  const { begin, step, take, made } = making();
  const pages: PolicedPage[] = [];
  const folders = new Set<string>();
  const write = (file: string, content: string | Uint8Array) => {
    const path = join(out, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, content);
    if (file.startsWith('data/')) tellSize(file, statSync(path).size);
  };
  const paths = firstOfEach(await new StaticPaths(program).getAll());
  begin(paths.length);
  let breathed = performance.now();
  const waysBack = [hashHere(), holdAnswers()];
  for (const { pathname, route, cacheKey } of paths) {
    if (performance.now() - breathed > breath) {
      await setImmediate();
      breathed = performance.now();
    }
    const path = bare(pathname);
    const isPage = route.type === 'page';
    const file = isPage ? fileOf(path) : path;
    const known = cacheKey === undefined ? null : readKey(cacheKey);
    const taken = known && take(file, known.key, known.values, join(out, file));
    if (taken) {
      made(file, taken);
      if (file.startsWith('data/')) tellSize(file, statSync(join(out, file)).size);
      if (taken.policy !== null) pages.push({ file, policy: taken.policy });
      step();
      continue;
    }
    // As Astro has it: only what is a file by the name of its route has no slash behind it.
    const slash = path !== '' && (isPage || !/\/[^/]+\.\w+$/.test(pathname)) ? '/' : '';
    const address = new URL(`${root}${path}${slash}`, origin);
    const response = await program.render(new Request(address), { routeData: route });
    if (!isPage || !response.headers.get('content-type')?.startsWith('text/html')) {
      write(file, await contentOf(response));
      if (known) made(file, { key: known.key, policy: null, late: [], lines: linesTold(file) });
    } else {
      const { html, policy } = tightenPolicy(thingsLast(await response.text()), file);
      const { page, places } = settleLate(html);
      write(file, page);
      if (known) made(file, { key: known.key, policy, late: places });
      pages.push({ file, policy });
    }
    step();
  }
  for (const back of waysBack) back();
  const ordered = pages.toSorted((a, b) => compare(a.file, b.file));
  writeFileSync(join(out, '_headers'), headersFile(headerRules(ordered, root, noindex)));
  writeFileSync(join(out, '.nojekyll'), '');
}

/**
 * Astro hashes the styles of each page for its policy on another thread and waits for it, which takes longer than to hash
 * them. Gives the way back.
 */
function hashHere(): () => void {
  const { subtle } = globalThis.crypto;
  const elsewhere = subtle.digest.bind(subtle);
  const digest: typeof subtle.digest = async (algorithm, data) =>
    algorithm === 'SHA-256' && data instanceof Uint8Array
      ? new Uint8Array(createHash('sha256').update(data).digest()).buffer
      : elsewhere(algorithm, data);
  Object.defineProperty(subtle, 'digest', { value: digest, configurable: true });
  return () => Reflect.deleteProperty(subtle, 'digest');
}

/** Where two routes have one address, the first of them makes the page: Astro orders them so. */
function firstOfEach<Path extends { readonly pathname: string }>(paths: readonly Path[]): readonly Path[] {
  const met = new Set<string>();
  return paths.filter(({ pathname }) => {
    const path = bare(pathname);
    if (met.has(path)) return false;
    met.add(path);
    return true;
  });
}

/** A path without the slashes around it. */
const bare = (path: string): string => path.replace(/^\/|\/$/g, '');

/** The file of a page, by its path from the site's folder. */
const fileOf = (path: string): string =>
  path === '' ? 'index.html' : path === '404' ? '404.html' : `${path}/index.html`;
