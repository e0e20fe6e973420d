import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'nginx-conf';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findNginx } from '../../scripts/nginx.ts';
import { everywhere } from '../../src/publish/host-headers.ts';
import { filesIn } from '../support/build.ts';
import { readHeaders } from '../support/hosted.ts';
import { type NginxServer, startNginx } from '../support/nginx-server.ts';

/**
 * The example for nginx: read by a parser on every machine, and run by nginx itself wherever there is one, each rule in the
 * same test.
 */
const site = inject('siteFolder');
const example = readFileSync('.deploy/nginx.conf', 'utf8');

interface Directive {
  readonly name: string;
  readonly words: readonly string[];
  readonly inside: readonly Directive[];
}

const directives = readExample();
const server = directives.find(({ name }) => name === 'server')?.inside ?? [];
let nginx: NginxServer | null = null;

beforeAll(async () => {
  const found = findNginx();
  if (found) nginx = await startNginx(found, example, site);
});
afterAll(() => nginx?.end());

function readExample(): readonly Directive[] {
  interface Node {
    readonly name: string;
    readonly value: string | number | null;
    readonly children: readonly Node[] | null;
  }
  const read = ({ name, value, children }: Node): Directive => ({
    name,
    words: (String(value ?? '').match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, '')),
    inside: (children ?? []).map(read),
  });
  let tree: Directive | undefined;
  parse(example, (error, root) => {
    if (error) throw error;
    if (root) tree = read(root);
  });
  if (!tree) throw new Error('The example for nginx was not read.');
  return tree.inside;
}

const all = (name: string, within = server): readonly Directive[] =>
  within.flatMap((directive) => [
    ...(directive.name === name ? [directive] : []),
    ...all(name, directive.inside ?? []),
  ]);
const one = (name: string) => all(name)[0]?.words.join(' ');

/** What a `map` gives for an address: the first expression that fits, or the default. */
function mapped(variable: string, path: string): string {
  const choices = directives.find(({ name, words }) => name === 'map' && words[1] === variable)?.inside ?? [];
  const fits = choices.find(({ name }) => name.startsWith('~') && new RegExp(name.slice(1)).test(path));
  return (fits ?? choices.find(({ name }) => name === 'default'))?.words.join(' ') ?? '';
}

async function headersOf(path: string): Promise<Headers | null> {
  if (!nginx) return null;
  const answer = await fetch(nginx.address + path);
  await answer.arrayBuffer();
  return answer.headers;
}

test('nginx takes the example as it is', () => {
  expect(directives.map(({ name }) => name)).toEqual([
    ...['map_hash_bucket_size', 'map_hash_max_size', 'map', 'map', 'map', 'map', 'types', 'server'],
  ]);
  expect(one('try_files')).toBe('$uri $uri/ =404');
  if (nginx) {
    expect(nginx.verdict).toContain('test is successful');
    expect(nginx.verdict).not.toContain('[warn]');
  }
});

test('every file gets the same headers from nginx as from hosts that read _headers', async () => {
  const rules = await readHeaders(site);
  const fixed = new Map(server.filter(({ name }) => name === 'add_header').map(({ words }) => [words[0], words]));
  for (const words of fixed.values()) expect(words.at(-1), words.join(' ')).toBe('always');
  for (const [name, value] of everywhere) expect(fixed.get(name)?.slice(1, -1).join(' '), name).toBe(value);
  expect([...fixed.keys()].sort()).toEqual(
    [...everywhere.map(([name]) => name), 'Cache-Control', 'Access-Control-Allow-Origin'].sort(),
  );
  // In a block with a header of its own, nginx would send none of the others.
  for (const { inside } of all('location')) expect(all('add_header', inside)).toEqual([]);

  const values = { 'Cache-Control': '$timeline_caching', 'Access-Control-Allow-Origin': '$timeline_sharing' };
  for (const [name, variable] of Object.entries(values)) {
    expect(fixed.get(name)?.[1]).toBe(variable);
    for (const file of filesIn(site).keys()) {
      if (/^(?:_headers|\.nojekyll)$/.test(file)) continue;
      const path = `/${file.replace(/index\.html$/, '')}`;
      const asked = rules
        .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
        .flatMap((rule) => rule.headers.filter(([header]) => header === name).map(([, value]) => value))
        .join(', ');
      // Where `_headers` says nothing, a host has its own way; nginx is told to ask anew each time.
      const expected = asked || (name === 'Cache-Control' ? 'no-cache' : '');
      expect(mapped(variable, path), path).toBe(expected);
      const headers = await headersOf(path.slice(1));
      if (headers) expect(headers.get(name) ?? '', path).toBe(expected);
    }
  }
});

test('what is missing carries the security headers, too', async () => {
  for (const path of ['', 'data/quotations.json', 'not-there/']) {
    const headers = await headersOf(path);
    for (const [name, value] of everywhere) if (headers) expect(headers.get(name), `${path} ${name}`).toBe(value);
  }
  expect(one('error_page')).toBe('404 $timeline_missing');
  expect(mapped('$timeline_missing', '/not-there/')).toBe('/404.html');
  expect(mapped('$timeline_missing', '/timeline/articles/not-there/')).toBe('/timeline/404.html');
});

test('text travels compressed, and as what it is', async () => {
  expect(one('gzip')).toBe('on');
  const compressed = all('gzip_types').flatMap(({ words }) => words);
  const types = {
    'data/quotations.csv': 'text/csv',
    'data/articles.bib': 'application/x-bibtex',
    'data/articles.ris': 'application/x-research-info-systems',
  };
  const own = directives.find(({ name }) => name === 'types')?.inside ?? [];
  for (const [file, type] of Object.entries(types)) {
    expect(own.find(({ words }) => words.some((word) => file.endsWith(`.${word}`)))?.name).toBe(type);
    expect(compressed).toContain(type);
    const headers = await headersOf(file);
    if (headers) expect(headers.get('content-type'), file).toBe(`${type}; charset=utf-8`);
  }
  const json = await headersOf('data/timeline.json');
  if (json)
    expect([json.get('content-encoding'), json.get('content-type')?.slice(0, 16)]).toEqual([
      'gzip',
      'application/json',
    ]);
  const home = await headersOf('');
  if (home) expect(home.get('content-type')).toBe('text/html; charset=utf-8');
});

test('what is missing gets the site’s own page; a missing slash is mended; the hosts’ files stay inside', async () => {
  const hidden = all('location').find(({ inside }) =>
    inside.some(({ name, words }) => name === 'return' && words[0] === '404'),
  );
  const pattern = new RegExp(hidden?.words[1] ?? '^$');
  for (const path of ['/_headers', '/timeline/.nojekyll', '/.git/config']) expect(path).toMatch(pattern);
  for (const path of ['/', '/_astro/a.js', '/.well-known/security.txt']) expect(path).not.toMatch(pattern);
  expect(one('absolute_redirect')).toBe('off');
  if (!nginx) return;
  const missing = await fetch(`${nginx.address}not-there/`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toBe(readFileSync(join(site, '404.html'), 'utf8'));
  const slashless = await fetch(`${nginx.address}about`, { redirect: 'manual' });
  expect([slashless.status, slashless.headers.get('location')]).toEqual([301, '/about/']);
  expect((await fetch(`${nginx.address}_headers`)).status).toBe(404);
  expect((await fetch(`${nginx.address}.nojekyll`)).status).toBe(404);
});

test('in a folder of another site what is missing gets the site’s own page as well', async () => {
  const found = findNginx();
  if (!found) return;
  const root = mkdtempSync(join(tmpdir(), 'dateline-folder-'));
  symlinkSync(site, join(root, 'timeline'));
  // As long as an address can be, and as many as nginx has to hash.
  const former = (n: number) => `/timeline/articles/2021-11-30-${`word-${n}-`.padEnd(80, 'long-')}/`;
  const moved = Array.from({ length: 3000 }, (_, n) => `"${former(n)}" "/timeline/articles/now-${n}/";\n`);
  const foreign = '/timeline/articles/2024-03-17-%E0%A4%AA%E0%A5%81%E0%A4%B2/';
  moved.push(`"${decodeURI(foreign)}" "/timeline/articles/2024-03-17-%D0%BC%D1%96%D1%81%D1%82/";\n`);
  writeFileSync(join(root, 'redirects.map'), moved.join(''));
  const inFolder = await startNginx(found, example, root);
  try {
    const missing = await fetch(`${inFolder.address}timeline/articles/not-there/`);
    expect([missing.status, await missing.text()]).toEqual([404, readFileSync(join(site, '404.html'), 'utf8')]);
    const led = await fetch(`${inFolder.address.slice(0, -1)}${former(2999)}`, { redirect: 'manual' });
    expect([led.status, led.headers.get('location')]).toEqual([301, '/timeline/articles/now-2999/']);
    const abroad = await fetch(inFolder.address.slice(0, -1) + foreign, { redirect: 'manual' });
    expect([abroad.status, abroad.headers.get('location')]).toEqual([
      301,
      '/timeline/articles/2024-03-17-%D0%BC%D1%96%D1%81%D1%82/',
    ]);
    expect(inFolder.verdict).not.toContain('[warn]');
  } finally {
    await inFolder.end();
    rmSync(root, { recursive: true, force: true });
  }
});
