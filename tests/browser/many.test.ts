import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countBytes } from '../../scripts/bench-search.ts';
import { shareBrowser } from '../support/browser.ts';
import { filesIn } from '../support/build.ts';
import { type MadeUpSite, serveMadeUpSite } from '../support/made-up-site.ts';
import { pagesOf } from '../support/pages.ts';

/** A timeline is as good with one article as with very many. The largest sizes take minutes and are for the benchmark. */
const oneRoundTrip = 14_336;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const many = 300;
const sites = new Map<number, MadeUpSite>();
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
  for (const articles of [1, many]) sites.set(articles, await serveMadeUpSite(articles));
});
afterAll(async () => {
  await browser.close();
  for (const site of sites.values()) await site.end();
});

/** On a narrow window the filters are folded. */
async function openControls(page: Page): Promise<void> {
  const summary = page.getByText('Filter and order');
  if (await summary.isVisible()) await summary.click();
}

function siteOf(articles: number): MadeUpSite {
  const site = sites.get(articles);
  if (!site) throw new Error(`There is no site of ${articles} articles.`);
  return site;
}

describe.each([1, many])('a timeline of %i articles', (articles) => {
  test('every page comes in one round trip', () => {
    const site = siteOf(articles);
    const heavy = pagesOf(site.folder)
      .map(({ path, html }) => ({ path, size: gzipSync(html).length }))
      .filter(({ size }) => size > oneRoundTrip);
    expect(heavy).toEqual([]);
  });

  test.each([320, 1280])('the home page fits a window of %i pixels and is without a violation', async (width) => {
    const site = siteOf(articles);
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(site.address);
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const found = await axe.run({
        rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: false } },
      });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    });
    expect(violations).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    await context.close();
  });

  test('every article is on the timeline once, in either order', () => {
    const pages = pagesOf(siteOf(articles).folder);
    const listed = (home: string, months: string) =>
      pages
        // Where months are pages, the home page shows a few of their entries besides.
        .filter(({ path }) => (articles === 1 ? path === home : path.startsWith(months)))
        .flatMap(({ html }) => [...html.matchAll(/<li class="entry[^"]*" id="([^"]+)"/g)].map(([, id]) => id));
    const oldestFirst = listed('index.html', 'months/');
    expect(oldestFirst.length).toBe(articles);
    expect(new Set(oldestFirst).size).toBe(articles);
    expect(listed('newest/index.html', 'newest/2').toSorted()).toEqual(oldestFirst.toSorted());
  });
});

test('where very many are quoted, every page of speakers comes in one round trip, and each is listed by name', async () => {
  const site = await serveMadeUpSite(60, 2000);
  const pages = pagesOf(site.folder).filter(({ path }) => path.startsWith('speakers/'));
  await site.end();
  expect(pages.filter(({ html }) => gzipSync(html).length > oneRoundTrip).map(({ path }) => path)).toEqual([]);
  const isList = ({ path }: { readonly path: string }) => /^speakers\/a-z\/(?:\d+\/)?index\.html$/.test(path);
  const listed = pages
    .filter(isList)
    .flatMap(({ html }) => [...html.matchAll(/href="\/speakers\/([^/"]+)\/" data-stop/g)].map(([, id]) => id ?? ''));
  const own = pages.flatMap(({ path }) => /^speakers\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
  expect(own.length).toBeGreaterThan(200);
  expect(listed.toSorted()).toEqual(own.filter((id) => id !== 'a-z').toSorted());
});

/** Made-up articles are alike: what a site of them weighs grows by what each page and record weighs. */
test('a site of 300 articles stays within its budget of files and bytes', () => {
  const { folder } = siteOf(many);
  const files = [...filesIn(folder)];
  const heaviest = (part: RegExp) =>
    Math.max(...files.filter(([name]) => part.test(name)).map(([, bytes]) => bytes.length));
  expect(files.length).toBeLessThanOrEqual(1_950);
  expect(files.reduce((sum, [, bytes]) => sum + bytes.length, 0)).toBeLessThanOrEqual(64_000_000);
  expect(gzipSync(readFileSync(join(folder, 'search', 'facts.json'))).length).toBeLessThanOrEqual(8_500);
  expect(heaviest(/^pagefind\/index\//)).toBeLessThanOrEqual(36_000);
  expect(heaviest(/^search\/quotations\//)).toBeLessThanOrEqual(6_000);
  expect(heaviest(/^search\/articles\//)).toBeLessThanOrEqual(20_000);
  expect(heaviest(/^data\//)).toBeLessThanOrEqual(5_500_000);
});

test('among 300 articles two letters and what they find come with at most 220 kB, a third with at most 60 kB', async () => {
  const site = siteOf(many);
  const context = await browser.newContext();
  const page = await context.newPage();
  const bytes = await countBytes(page);
  await page.goto(`${site.address}search/?q=wh`);
  await page.locator('.result').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(bytes()).toBeLessThanOrEqual(220_000);
  const before = bytes();
  await page.locator('#q').fill('wha');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=wha');
  await page.waitForLoadState('networkidle');
  expect(bytes() - before).toBeLessThanOrEqual(60_000);
  await context.close();
});

describe('where months are pages', () => {
  test('what the timeline is narrowed to is handed on from the list of months to each of them', async () => {
    const site = siteOf(many);
    const page = await browser.newPage();
    await page.goto(site.address);
    const all = await page.locator('.month-list li:visible').count();
    await openControls(page);
    const speaker = await page.getByLabel('Filter by speaker').locator('option').nth(1).getAttribute('value');
    await page.getByLabel('Filter by speaker').selectOption(speaker ?? '');
    await expect.poll(() => page.locator('.narrow [role=status]').textContent()).toMatch(/^\d+ of 300 articles$/);
    const left = await page.locator('.month-list li:visible').count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(all);
    const month = page.locator('.month-list li:visible').first();
    const promised = Number(await month.locator('.count').textContent());
    await month.locator('a').click();
    await page.waitForURL(/\/months\/.*\?speaker=/);
    await expect.poll(() => page.locator('.entry:visible').count()).toBe(promised);
    await page.close();
  });

  test('the chart counts by month, says what a cell and a bar stand for, and each month leads to its words', async () => {
    const site = siteOf(many);
    const page = await browser.newPage();
    await page.goto(`${site.address}chart/`);
    await expect
      .poll(() => page.locator('.heat .facts').textContent())
      .toMatch(/Each cell is one side in one month: 1\s+\d+\s+\d+ quotations\./);
    // Months of the side that is quoted most, and of the one quoted least, have more shades than one between them.
    const shades = await page.locator('.heat .cells > path').evaluateAll((all) =>
      all.flatMap((one) =>
        [...(one.getAttribute('d') ?? '').matchAll(/M\d+ (\d+)h/g)].map(([, row]) => ({
          row,
          ink: one.getAttribute('fill-opacity'),
        })),
      ),
    );
    for (const [, cells] of Map.groupBy(shades, ({ row }) => row))
      expect(new Set(cells.map(({ ink }) => ink)).size).toBeGreaterThan(1);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const [drawn, words] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.heat .cells') ?? document.body).fill,
      getComputedStyle(document.body).color,
    ]);
    expect(drawn).toBe(words);
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await expect.poll(() => page.locator('.heat .axis text').allTextContents()).toEqual(['2019', '2020', '2021']);
    const month = page.locator('.heat [data-mark]').first();
    await expect.poll(() => page.locator('.heat [data-mark]:not([tabindex="-1"])').count()).toBe(1);
    await month.focus();
    await expect
      .poll(() => page.locator('.preview').textContent())
      .toMatch(/^January 2019\d+ quotations in \d+ articles: /);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/months\/2019-01\/$/);
    await page.close();
  });

  test.each([320, 375, 768, 1024])(
    'in the strip above a month every side has its whole name (%i px)',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(`${siteOf(many).address}months/2020-05/`);
      const names = await page
        .locator('.strip .lane > b')
        .evaluateAll((all) =>
          all.map((one) => ({ name: one.textContent?.trim(), cut: one.scrollWidth - one.clientWidth })),
        );
      expect(names.length).toBeGreaterThan(6);
      expect(names.filter(({ cut }) => cut > 0)).toEqual([]);
      const [days, ...rows] = await page
        .locator('.strip > .axis, .strip .lane > svg')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
      expect(rows.map((row) => Math.round(row - (days ?? 0)))).toEqual(rows.map(() => 0));
      await page.close();
    },
  );

  test('on a phone the strip says what a stronger shade means, and no day of a list of speakers is broken', async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
    await page.goto(siteOf(many).address);
    await expect.poll(() => page.locator('.beside-name').innerText()).toMatch(/Stronger shade: more quotations/);
    await page.goto(`${siteOf(many).address}speakers/`);
    const spans = await page
      .locator('.sides .unbroken')
      .evaluateAll((all) => all.map((one) => ({ says: one.textContent, lines: one.getClientRects().length })));
    expect(spans.length).toBeGreaterThan(20);
    expect(spans.filter(({ lines }) => lines !== 1)).toEqual([]);
    await page.close();
  });

  test('any two sides can be compared, all their weeks on demand', async () => {
    const site = siteOf(many);
    const page = await browser.newPage();
    await page.goto(`${site.address}sides/`);
    const weeks = () => page.locator('.exchange .week').count();
    const first = await weeks();
    await page.getByRole('button', { name: 'Show all weeks' }).click();
    await expect.poll(weeks).toBeGreaterThan(first);
    await page.close();
  });
});
