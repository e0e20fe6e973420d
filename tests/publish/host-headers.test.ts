import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { headerRules, headersFile, joinPolicies } from '../../src/publish/host-headers.ts';
import { readHeaders } from '../support/hosted.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-headers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = [
  { file: 'index.html', policy: "default-src 'none'; script-src 'self'" },
  { file: '404.html', policy: "default-src 'none'" },
  { file: 'articles/a/index.html', policy: "default-src 'none'; script-src 'self' 'sha256-a='" },
  { file: 'articles/b/index.html', policy: "default-src 'none'; script-src 'self' 'sha256-b='" },
  { file: 'search/index.html', policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" },
];

async function read(base: string, noindex = false) {
  writeFileSync(join(folder, '_headers'), headersFile(headerRules(pages, base, noindex)));
  return new Map((await readHeaders(folder)).map(({ path, headers }) => [path, new Map(headers)]));
}

test('a host’s own parser reads the rules, one for each folder under the base path', async () => {
  const rules = await read('/timeline/');
  expect([...rules.keys()].slice(0, 5)).toEqual([
    '/timeline/*',
    '/timeline/',
    '/timeline/404.html',
    '/timeline/articles/*',
    '/timeline/search/*',
  ]);
  expect(rules.get('/timeline/articles/*')?.get('Content-Security-Policy')).toBe(
    "default-src 'none'; script-src 'self' 'sha256-a=' 'sha256-b='",
  );
  expect(rules.get('/timeline/search/*')?.get('Content-Security-Policy')).toContain('wasm-unsafe-eval');
  expect(rules.get('/timeline/')?.get('Content-Security-Policy')).not.toContain('wasm-unsafe-eval');
  expect(rules.get('/timeline/*')?.has('X-Robots-Tag')).toBe(false);
});

test('no address gets one header from two rules, but for policies', async () => {
  const rules = await read('/');
  for (const [path, headers] of rules) {
    if (path === '/*') continue;
    for (const name of headers.keys()) {
      if (name !== 'Content-Security-Policy') expect(rules.get('/*')?.has(name), `${path} ${name}`).toBe(false);
    }
  }
});

test('noindex is said in a header, too', async () => {
  expect((await read('/', true)).get('/*')?.get('X-Robots-Tag')).toBe('noindex');
});

test('policies are joined directive by directive', () => {
  expect(joinPolicies(["a 'self' x; b y;", "a 'self' z", ''])).toBe("a 'self' x z; b y");
});
