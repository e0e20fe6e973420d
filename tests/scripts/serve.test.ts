import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-serve-'));
const site = join(folder, 'site');
const page = 'a page of words '.repeat(500);
mkdirSync(join(site, 'about'), { recursive: true });
mkdirSync(join(folder, 'site-of-another'));
writeFileSync(join(site, 'index.html'), page);
writeFileSync(join(site, '404.html'), 'not here');
writeFileSync(join(site, 'about', 'index.html'), 'about');
writeFileSync(join(site, 'data.bin'), '0123456789');
writeFileSync(join(site, '.hidden'), 'secret');
writeFileSync(join(folder, 'site-of-another', 'file.txt'), 'secret');
const { server, address } = await startServer(site, '/', 0);
const below: RunningServer = await startServer(site, '/timeline/', 0);
afterAll(async () => {
  for (const one of [server, below.server]) await new Promise((done) => one.close(done));
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, address), { headers: { 'accept-encoding': 'identity', ...headers }, redirect: 'manual' });

test('only GET and HEAD are answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const response = await fetch(address, { method });
    expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
    await response.body?.cancel();
  }
  expect(await raw('TRACE / HTTP/1.1')).toMatch(/^HTTP\/1\.1 405 /);
  const head = await fetch(address, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const part = await fetch(`${address}data.bin`, { method: 'HEAD', headers: { range: 'bytes=0-3' } });
  expect([part.status, part.headers.get('content-length'), part.headers.get('content-range')]).toEqual([
    200,
    '10',
    null,
  ]);
});

test.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=-0', 416, '', 'bytes */10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=9-0', 416, '', 'bytes */10'],
  ['bytes=a-b', 200, '0123456789', null],
  ['lines=1-2', 200, '0123456789', null],
  ['bytes', 200, '0123456789', null],
])('a range of %s', async (range, status, body, contentRange) => {
  const response = await get('/data.bin', { range });
  expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
    status,
    body,
    contentRange,
  ]);
});

test('what is not there is said with the site’s own page, whole', async () => {
  for (const headers of [{}, { range: 'bytes=0-1' }, { 'if-none-match': '*' }]) {
    const response = await get('/nothing', headers as Record<string, string>);
    expect([response.status, await response.text()]).toEqual([404, 'not here']);
  }
});

test('nothing outside the site, and nothing hidden, is sent', async () => {
  const paths = ['/../site-of-another/file.txt', '/%2e%2e/site-of-another/file.txt', '/..%2fsite-of-another/file.txt'];
  for (const path of [...paths, '/.hidden', '//site-of-another/file.txt', '/%00', '/%ff', '/about/..%5c..%5cx']) {
    const answer = await raw(`GET ${path} HTTP/1.1`);
    expect(answer, path).toMatch(/^HTTP\/1\.1 (?:400|404) /);
    expect(answer, path).not.toContain('secret');
  }
});

test('a folder without its slash leads to the folder', async () => {
  const response = await get('/about?a=1');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/about/?a=1']);
  expect(await (await get('/about/')).text()).toBe('about');
});

test('text is sent compressed, and known again', async () => {
  const response = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toBe(page);
  const tag = (await get('/')).headers.get('etag') ?? '';
  expect((await get('/', { 'if-none-match': tag, 'cache-control': 'max-age=0' })).status).toBe(304);
});

test('a site below a folder of its host', async () => {
  const at = (path: string) => fetch(new URL(path, below.address), { redirect: 'manual' });
  expect((await at('/')).headers.get('location')).toBe('/timeline/');
  expect(await (await at('/timeline/about/')).text()).toBe('about');
  expect((await at('/about/')).status).toBe(404);
});

test('a taken port is said, with the next free one', async () => {
  const { port } = new URL(address);
  await expect(startServer(site, '/', Number(port))).rejects.toThrow(
    /^Port \d+ is taken: end what runs there, or take the next free one: --port \d+\. \[port-taken\]$/,
  );
  await expect(startServer(site, '/', 0, '203.0.113.7')).rejects.toThrow(/^Host 203\.0\.113\.7 .*\[host-unknown\]$/);
});

test('two hundred connections at once get every answer whole', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, async () => (await fetch(address)).text()));
  expect(answers.every((answer) => answer === page)).toBe(true);
});

/** Sends a request line as it is, which no client would. Returns the whole answer. */
async function raw(line: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.setEncoding('utf8').on('data', (piece) => {
      answer += piece;
    });
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}
