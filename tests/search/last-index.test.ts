import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveLastIndex } from '../../scripts/last-index.ts';

const out = mkdtempSync(join(tmpdir(), 'dateline-last-index-'));
for (const file of ['pagefind/pagefind.js', 'search/facts.json', 'search/quotations/0.json', 'search/index.html']) {
  mkdirSync(join(out, file, '..'), { recursive: true });
  writeFileSync(join(out, file), 'built');
}
const server = createServer((request, response) => {
  serveLastIndex(out, '/timeline/').configureServer({
    middlewares: { use: (handler) => handler(request, response, () => response.end(`passed on: ${request.url}`)) },
  });
});
await new Promise<void>((done) => server.listen(0, 'localhost', done));
afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(out, { recursive: true });
});

test.each([
  ['/timeline/pagefind/pagefind.js?import', 'built'],
  ['/timeline/search/facts.json', 'built'],
  ['/timeline/search/quotations/0.json?12ab', 'built'],
  ['/timeline/search/quotations/9.json', 'passed on: /timeline/search/quotations/9.json'],
  ['/timeline/search/', 'passed on: /timeline/search/'],
  ['/timeline/search/records.json', 'passed on: /timeline/search/records.json'],
  ['/search/facts.json', 'passed on: /search/facts.json'],
])('%s', async (path, expected) => {
  const { port } = server.address() as AddressInfo;
  expect(await (await fetch(`http://localhost:${port}${path}`)).text()).toBe(expected);
});
