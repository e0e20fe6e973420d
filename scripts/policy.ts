import { createHash } from 'node:crypto';

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
