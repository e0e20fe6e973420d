import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../../scripts/serve.ts';
import { shareBrowser } from '../support/browser.ts';
import { build, filesIn, newFolder } from '../support/build.ts';

/** Two sites under two paths of one host, each of a year, one with its index of words cut by month, are searched as one. */

const folder = newFolder();
const shards = ['/news/2020/', '/news/2021/'];
let browser: Browser;
let page: Page;
let address: string;
let end: () => void;

const write = (year: string, articles: Readonly<Record<string, string>>) => {
  const seeds = join(folder, 'seeds', year);
  mkdirSync(seeds, { recursive: true });
  writeFileSync(join(seeds, 'people.yaml'), '- name: Ann Poole\n  role: Mayor\n  side: Town\n');
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(seeds, `${name}.txt`), text);
  build(
    join(folder, 'site', 'news', year),
    [...['--seeds', seeds, '--base', `/news/${year}/`, '--shards', shards.join(' '), '--cards', 'none']],
    { env: { INDEX_PART: '1' } },
  );
};

beforeAll(async () => {
  write('2020', {
    ferry:
      'Ferry sails again from Ostbury\n\nBy Kim Orr\n\n4 May 2020\n\n“The harbour waited for this morning,” said Ann Poole, the mayor.\n\n“The crossing was rough,” said Ida Moss, a passenger.\n',
    market:
      'Market square is paved at Ostbury\n\nBy Kim Orr\n\n9 June 2020\n\n“Not a stall was lost,” said Lew Hart, a walker.\n\n“The cobbles were worn,” said Ann Poole, the mayor.\n',
  });
  expect(
    [...filesIn(join(folder, 'site', 'news', '2020', 'pagefind')).keys()].filter((file) => /entry/.test(file)),
  ).toEqual(['2/pagefind-entry.json', 'pagefind-entry.json']);
  write('2021', {
    bridge:
      'Bridge opens at Ostbury\n\nBy Kim Orr\n\n30 November 2021\n\n“The harbour keeps its ferry,” said Ann Poole, the mayor.\n\n“A long walk over the harbour,” said Lew Hart, a walker.\n',
  });
  const served = await startServer(join(folder, 'site'), '/', 0);
  ({ address } = served);
  end = () => served.server.close();
  browser = await shareBrowser();
  page = await browser.newPage();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  end?.();
  rmSync(folder, { recursive: true, force: true });
});

const results = () =>
  page.locator('.result blockquote').evaluateAll((all) => all.map((one) => one.textContent ?? '').sort());
const counts = (kind: string) => page.locator(`[data-count="${kind}"]`).textContent();

test.each(shards)('one search finds both, from %s', async (shard) => {
  await page.goto(`${address}${shard.slice(1)}search/?q=harbour&kind=quotation`);
  await expect
    .poll(results, { timeout: 15_000 })
    .toEqual(
      [
        '“A long walk over the harbour”',
        '“The harbour keeps its ferry,”',
        '“The harbour waited for this morning,”',
      ].map((text) => expect.stringContaining(text.slice(0, 15))),
    );
  await expect.poll(() => counts('quotation')).toBe('3');
  const links = () =>
    page
      .locator('.result .place')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(0, 11)).sort());
  await expect.poll(links).toEqual(['/news/2020/', '/news/2021/', '/news/2021/']);
});

test('a speaker of both is one filter with the count of both, and the days narrow over both', async () => {
  await page.goto(`${address}news/2021/search/?speaker=ann-poole&kind=quotation`);
  await expect.poll(() => counts('quotation'), { timeout: 15_000 }).toBe('3');
  await expect.poll(async () => (await results()).length).toBe(3);
  await page.goto(`${address}news/2021/search/?q=harbour&speaker=ann-poole&to=2020-12-31`);
  await expect.poll(results, { timeout: 15_000 }).toEqual([expect.stringContaining('waited')]);
  await page.locator('.result .place').first().click();
  await page.waitForURL(/\/news\/2020\/articles\/.*#q-/);
  await page.locator('q:target').waitFor();
});

test.each(shards)('words in a later part of an index are found as those in the first, from %s', async (shard) => {
  await page.goto(`${address}${shard.slice(1)}search/?q=cobbles&kind=quotation`);
  await expect.poll(results, { timeout: 15_000 }).toEqual([expect.stringContaining('cobbles')]);
  await page.locator('.result .place').first().click();
  await page.waitForURL(/\/news\/2020\/articles\/2020-06-09.*#q-/);
});
