import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shareBrowser } from '../support/browser.ts';
import { newFolder } from '../support/build.ts';
import { copyProject } from '../support/project.ts';

/** `/review/` beside the site with live reload: what to look at, written into the files from the page, and by nobody else. */

const folder = newFolder();
const seeds = join(folder, 'articles');
const running: ChildProcess[] = [];
let browser: Browser;
let address: string;
let terminal = '';

beforeAll(async () => {
  mkdirSync(seeds);
  for (let n = 1; n <= 12; n++)
    writeFileSync(
      join(seeds, `gate-${String(n).padStart(2, '0')}.txt`),
      `Gate ${n} reopens at Fell Mill\n${n} May 2021\n\nThe crew had oiled gate ${n} for weeks. “It turns like a door now.”\n${n === 12 ? '\n“We greased it, too,” said Bo Marsh, the crew’s eldest.\n' : ''}`,
    );
  writeFileSync(join(seeds, 'gate-01.yaml'), '# from the parish paper\nurl: null # not on the web\n');
  copyProject(join(folder, 'program'));
  browser = await shareBrowser();
  address = await startDev();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  for (const program of running) program.kill();
});

async function startDev(...flags: readonly string[]): Promise<string> {
  const port = await freePort();
  const program = spawn(process.execPath, ['scripts/dev.ts', '--seeds', seeds, '--port', String(port), ...flags], {
    // There can be one of these in a folder.
    cwd: join(folder, 'program'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(program);
  await new Promise<void>((resolve, reject) => {
    const hear = (words: Buffer) => {
      terminal += words;
      if (terminal.includes('To review:')) resolve();
    };
    program.stdout.on('data', hear);
    program.stderr.on('data', hear);
    program.on('exit', () => reject(new Error(terminal)));
  });
  return `http://localhost:${port}/`;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const given = probe.address();
      probe.close(() => resolve(typeof given === 'object' && given ? given.port : 0));
    });
  });

test('what is no page is served as well', async () => {
  for (const file of ['data/quotations.json', 'data/quotations.csv', 'chart.png', 'favicon.svg']) {
    expect([file, (await fetch(`${address}${file}`)).status]).toEqual([file, 200]);
  }
});

test('an item is settled from the page, and leaves the list', async () => {
  const page = await browser.newPage();
  // What an article merely lacks comes last, so it is asked for.
  await page.goto(`${address}review/?kind=publisher`);
  await expect.poll(() => page.textContent('#state')).toBe('All well: 12 articles.');
  await expect.poll(() => page.locator('article').count()).toBe(10);
  const before = Number(/To review: (\d+)/.exec(await page.textContent('main').then(String))?.[1]);
  const publisher = page.locator('article', { hasText: 'No publisher was read.' }).first();
  await publisher.locator('textarea').fill('publisher: Fell Post');
  await publisher.getByRole('button', { name: 'Write into gate-01.yaml' }).click();
  await page.waitForFunction((n) => document.body.textContent?.includes(`To review: ${n} items`), before - 1);
  expect(readFileSync(join(seeds, 'gate-01.yaml'), 'utf8')).toBe(
    '# from the parish paper\nurl: null # not on the web\npublisher: Fell Post\n',
  );
  // Of a speaker too; what a proposal leaves open is not written.
  await page.goto(`${address}review/`);
  const speaker = page.locator('article', { hasText: 'It turns like a door now' }).first();
  await expect.poll(() => speaker.locator('blockquote').textContent()).toContain('It turns like a door now.');
  const lines = await speaker.locator('textarea').inputValue();
  await speaker.locator('textarea').fill(lines.replace('speaker: null', 'speaker: Ada Quill'));
  await speaker.getByRole('button', { name: /Write/ }).click();
  await expect
    .poll(() => readFileSync(join(seeds, 'gate-01.yaml'), 'utf8'))
    .toMatch(/^corrections:\n {2}- \{quotation: q-[0-9a-f]{8}, speaker: Ada Quill\}\n$/m);
  await page.waitForFunction((n) => document.body.textContent?.includes(`To review: ${n} items`), before - 1);
  await page.close();
}, 120_000);

test('what would make a file wrong is not written, and says why', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}review/?kind=publisher`);
  const item = page.locator('article').first();
  for (const [lines, why] of [
    ['publisher: …', 'is still “…”'],
    ['publsher: Fell Post', 'Did you mean “publisher”?'],
    ['publisher: "Fell Post', 'A quote is opened here and never closed'],
  ] as const) {
    await item.locator('textarea').fill(lines);
    await item.getByRole('button', { name: /Write/ }).click();
    await expect.poll(() => item.getByRole('status').textContent()).toContain(why);
  }
  await page.close();
}, 120_000);

test('pages that somebody looked at show what was written since', async () => {
  const shown = async (path: string) => (await fetch(`${address}${path}`)).text();
  const article = 'articles/2021-05-12-gate-12-reopens-at-fell-mill/';
  const words = 'We greased it twice.';
  expect([await shown(article), await shown('speakers/bo-marsh/')].filter((page) => page.includes(words))).toEqual([]);
  const file = join(seeds, 'gate-12.txt');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n“${words}” said Bo Marsh.\n`);
  await expect.poll(() => shown(article), { timeout: 20_000 }).toContain(words);
  await expect.poll(() => shown('speakers/bo-marsh/'), { timeout: 20_000 }).toContain(words);
}, 120_000);

test('problems show in the browser and in the terminal, and so does that all is well again', async () => {
  // Ada Quill, of whom nobody has heard, is asked about.
  writeFileSync(join(seeds, 'gate-01.yaml'), 'url: null\n');
  const page = await browser.newPage();
  await page.goto(address);
  const badge = page.locator('#dateline-state');
  await expect.poll(() => badge.textContent(), { timeout: 20_000 }).toBe('All well: 12 articles.');
  writeFileSync(join(seeds, 'gate-02.yaml'), 'publishd: Fell Post\n');
  await expect.poll(() => badge.textContent(), { timeout: 20_000 }).toBe('1 error, 0 warnings.');
  expect(terminal).toContain('Did you mean “published”?');
  await badge.click();
  await page.waitForURL(`${address}review/`);
  await expect.poll(() => page.textContent('.problems')).toContain('Did you mean “published”?');
  const told = terminal.length;
  writeFileSync(join(seeds, 'gate-02.yaml'), 'publisher: Fell Post\n');
  await expect.poll(() => page.textContent('#state'), { timeout: 20_000 }).toBe('All well: 12 articles.');
  expect(terminal.slice(told)).toContain('All well: 12 articles.');
  await page.close();
}, 120_000);

test('nobody writes but the page itself', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}review/?kind=publisher`);
  const key = await page.locator('article').first().getAttribute('data-key');
  const token = /"token":"([\w-]+)"/.exec(await page.content())?.[1] ?? 'none';
  await page.close();
  const origin = address.slice(0, -1);
  const good = { 'Content-Type': 'application/json', 'X-Dateline-Token': token, Origin: origin };
  const send = (headers: Record<string, string>, method = 'POST') =>
    fetch(`${address}review/settle.json`, {
      method,
      headers,
      ...(method === 'POST' ? { body: JSON.stringify({ key, lines: 'publisher: Another' }) } : {}),
    }).then(({ status }) => status);
  await expect.poll(() => send({ ...good, 'X-Dateline-Token': `${token.slice(0, -1)}!` })).toBe(403);
  await expect.poll(() => send({ ...good, Origin: 'http://elsewhere.example' })).toBe(403);
  await expect.poll(() => send({ ...good, 'Content-Type': 'text/plain' })).toBe(403);
  await expect.poll(() => send({ 'Content-Type': 'application/json', 'X-Dateline-Token': token })).toBe(403);
  await expect.poll(() => send(good, 'GET')).toBe(403);
  expect(readFileSync(join(seeds, 'gate-02.yaml'), 'utf8')).not.toContain('Another');
  await expect.poll(() => send(good)).toBe(200);
}, 60_000);

test('a server that is open to other machines shows the list and writes nothing', async () => {
  for (const program of running.splice(0)) {
    program.removeAllListeners('exit');
    await new Promise((done) => program.once('exit', done).kill());
  }
  terminal = '';
  address = await startDev('--host', '127.0.0.1');
  const page = await browser.newPage();
  await page.goto(`${address.replace('localhost', '127.0.0.1')}review/`);
  await expect.poll(() => page.getByRole('button', { name: 'Copy' }).count()).toBe(10);
  await expect.poll(() => page.getByRole('button', { name: /Write/ }).count()).toBe(0);
  await page.close();
}, 120_000);
