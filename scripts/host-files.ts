import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { headerRules, headersFile, type PolicedPage } from '../src/publish/host-headers.ts';

/**
 * Finishes the site in `directory` for its hosts: each page's policy comes first in its head and names only what the
 * page holds; `_headers` is for hosts that take headers from a file; and without `.nojekyll` GitHub's own builder would
 * leave out folders that begin with an underscore.
 */
export function writeHostFiles(directory: string, base: string, noindex: boolean): void {
  const pages = htmlFiles(directory).map((file): PolicedPage => ({ file, policy: tightenPolicy(directory, file) }));
  const rules = headerRules(pages, `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'), noindex);
  writeFileSync(join(directory, '_headers'), headersFile(rules));
  writeFileSync(join(directory, '.nojekyll'), '');
}

/** Every page, by its path from the folder, in one order on every machine. */
function htmlFiles(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const policyTag = /\s*<meta http-equiv="content-security-policy" content="([^"]*)">/;

/**
 * A policy in the page binds only what comes after it, and Astro writes it last, with the hashes of the whole site.
 * Returns the page's own. Throws where there is none, for such a page would be without protection.
 */
function tightenPolicy(directory: string, file: string): string {
  const path = join(directory, file);
  const page = readFileSync(path, 'utf8');
  const [tag, whole] = policyTag.exec(page) ?? [];
  if (tag === undefined || whole === undefined) throw new Error(`${file} has no Content Security Policy.`);
  const own = new Set(inlineHashes(page));
  const policy = whole
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
  const rest = page.slice(at).replace(tag, '');
  writeFileSync(
    path,
    `${page.slice(0, at)}\n    <meta http-equiv="content-security-policy" content="${policy}">${rest}`,
  );
  return policy;
}

/** The hashes of the scripts and styles that stand in the page itself, as a policy names them. */
function inlineHashes(page: string): readonly string[] {
  return [...page.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
    ([, , content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );
}
