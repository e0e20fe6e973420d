import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readKey, settleLate } from '../src/late.ts';
import { compare } from '../src/problems.ts';
import { headerRules, headersFile, type PolicedPage } from '../src/publish/host-headers.ts';
import { making } from './making.ts';

/**
 * Finishes the site for its hosts: each page's policy comes first in its head and names only what the page holds, which is
 * seen to while the page is in memory; `_headers` is for hosts that take headers from a file; and without `.nojekyll`
 * GitHub's own builder would leave out folders that begin with an underscore.
 */
export function hostFiles(base: string, noindex: () => boolean): AstroIntegration {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const pages: PolicedPage[] = [];
  let out = '';
  return {
    name: 'dateline:host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const { begin, step, take, made } = making();
        const keys = new Map<string, string>();
        setPrerenderer((maker) => ({
          ...maker,
          async getStaticPaths() {
            const paths = await maker.getStaticPaths();
            begin(paths.length);
            // Where two routes have one address, which of them makes the page is for Astro to say.
            const asked = new Map<string, number>();
            for (const { pathname } of paths) asked.set(bare(pathname), (asked.get(bare(pathname)) ?? 0) + 1);
            // What is taken from the last build is no longer asked for.
            return paths.filter(({ pathname, route, cacheKey }) => {
              const path = bare(pathname);
              if (cacheKey === undefined || asked.get(path) !== 1) return true;
              const { key, values } = readKey(cacheKey);
              keys.set(path, key);
              const file = route.type === 'page' ? fileOf(path) : path;
              const taken = take(file, key, values, join(out, file));
              if (!taken) return true;
              made(file, taken);
              if (taken.policy !== null) pages.push({ file, policy: taken.policy });
              step();
              return false;
            });
          },
          async render(request, options) {
            const path = bare(decodeURIComponent(new URL(request.url).pathname).slice(root.length));
            const file = options.routeData.type === 'page' ? fileOf(path) : path;
            const key = keys.get(path);
            const response = asResponse(await maker.render(request, options));
            step();
            if (!response.headers.get('content-type')?.startsWith('text/html')) {
              if (key !== undefined) made(file, { key, policy: null, late: [] });
              return response;
            }
            const { html, policy } = tightenPolicy(await response.text(), file);
            const { page, places } = settleLate(html);
            if (key !== undefined) made(file, { key, policy, late: places });
            pages.push({ file, policy });
            return new Response(page, { status: response.status, headers: response.headers });
          },
        }));
      },
      'astro:build:done': ({ dir }) => {
        const ordered = pages.toSorted((a, b) => compare(a.file, b.file));
        writeFileSync(join(fileURLToPath(dir), '_headers'), headersFile(headerRules(ordered, root, noindex())));
        writeFileSync(join(fileURLToPath(dir), '.nojekyll'), '');
      },
    },
  };
}

const asResponse = (made: Response | { readonly response: Response }): Response =>
  made instanceof Response ? made : made.response;

/** A path without the slashes around it. */
const bare = (path: string): string => path.replace(/^\/|\/$/g, '');

/** The file of a page, by its path from the site's folder. */
const fileOf = (path: string): string =>
  path === '' ? 'index.html' : path === '404' ? '404.html' : `${path}/index.html`;

const policyOpens = '<meta http-equiv="content-security-policy" content="';

/**
 * A policy in the page binds only what comes after it, and Astro writes it last, with the hashes of the whole site.
 * Gives the page with its own at the beginning. Throws where there is none, for such a page would be without protection.
 */
export function tightenPolicy(page: string, file: string): { readonly html: string; readonly policy: string } {
  const opens = page.indexOf(policyOpens);
  const closes = page.indexOf('">', opens);
  if (opens < 0 || closes < 0) throw new Error(`${file} has no Content Security Policy.`);
  const own = new Set(inlineHashes(page));
  const policy = page
    .slice(opens + policyOpens.length, closes)
    .split(';')
    .map((directive) =>
      directive
        .trim()
        .split(/\s+/)
        .filter((source) => !source.startsWith("'sha256-") || own.has(source))
        .join(' '),
    )
    .filter((directive) => directive !== '')
    .join('; ');
  const charset = /<meta charset="utf-8">/i.exec(page);
  if (!charset) throw new Error(`${file} does not say its encoding.`);
  const at = charset.index + charset[0].length;
  const between = page.slice(at, opens).trimEnd();
  const html = `${page.slice(0, at)}\n    ${policyOpens}${policy}">${between}${page.slice(closes + 2)}`;
  return { html, policy };
}

/** Most pages hold the same styles: so many are remembered with their hashes. */
const mostRemembered = 64;
const remembered = new Map<string, string>();

/** The hashes of the scripts and styles that stand in the page itself, as a policy names them. Data are no script. */
function inlineHashes(page: string): readonly string[] {
  return [...page.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)].flatMap(
    ([, , attributes = '', content = '']) => (attributes.includes('application/ld+json') ? [] : [hashOf(content)]),
  );
}

function hashOf(content: string): string {
  const known = remembered.get(content);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  if (remembered.size < mostRemembered) remembered.set(content, hash);
  return hash;
}
