import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What sites of the first version looked like: they had no list of their files, and are adopted once. */

/** Every name such a site, or one in the making, gave a file. */
const names: readonly RegExp[] = [
  /^(?:index|404)\.html$/,
  /^(?:\.nojekyll|_headers|robots\.txt|favicon\.svg|card\.png|feed\.xml|feed\.json)$/,
  /^sitemap-(?:index|\d+)\.xml$/,
  /^_astro\/[^/]+\.(?:js|css|woff2?|ttf|svg|png)$/,
  /^\.prerender\//,
  /^(?:about|newest|months|search|speakers)\/(?:[^/]+\/){0,2}index\.html$/,
  /^speakers\/[^/]+\/card\.png$/,
  /^articles\/[^/]+\/(?:index\.html|card\.png|cite\.(?:bib|json|ris))$/,
  /^data\/(?:annotations|quotations|timeline)(?:\.schema)?\.json$/,
  /^data\/(?:articles\.(?:bib|csl\.json|ris)|quotations\.csv|timelinejs\.json)$/,
  /^search\/(?:facts|words|records)\.json$/,
  /^search\/(?:articles|quotations)\/\d+\.json$/,
  /^pagefind\//,
];

/** Whether a file in a folder is one that the first version of the search left. */
export const isFirstVersionFile = (path: string): boolean => names.some((name) => name.test(path));

/** Whether the folder is a site of the first version: its pages, its data and its search are all there, in their forms. */
export function isFirstVersionSite(folder: string): boolean {
  const read = (...path: readonly string[]) => readFileSync(join(folder, ...path), 'utf8');
  try {
    const facts = JSON.parse(read('search', 'facts.json')) as Record<string, unknown>;
    return (
      Array.isArray(facts.articles) &&
      Array.isArray(facts.speakers) &&
      Array.isArray(JSON.parse(read('data', 'quotations.json'))) &&
      read('index.html').includes('content-security-policy') &&
      read('about', 'index.html') !== ''
    );
  } catch {
    return false;
  }
}
