import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';

const address = inject('siteAddress');
const second = 'articles/2021-12-02-uk-and-us-urge-russia-to-draw-back-from-conflict-in-ukraine/';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 700 }, ...options });
  const page = await context.newPage();
  await page.goto(address + path);
  return page;
}

const headlines = (page: Page) => page.locator('.entry:visible h3').allTextContents();
const distances = (page: Page) => page.locator('.distance:visible').allTextContents();

test('the home page tells the story at a glance before any scrolling', async () => {
  const page = await open('', { viewport: { width: 360, height: 740 } });
  for (const words of ['30 November 2021 – 11 February 2022', '5 articles', '55 quotations', '20 voices']) {
    await expect.poll(() => page.getByText(words).first().isVisible()).toBe(true);
    const box = await page.getByText(words).first().boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(740);
  }
  expect(await page.locator('#site-search').isVisible()).toBe(true);
  await page.context().close();
});

test('every mark of the chart is a link with a name that leads to its quotation, and stands in the table as well', async () => {
  const page = await open('');
  const marks = await page
    .locator('.chart svg a')
    .evaluateAll((links) =>
      links.map((link) => ({ name: link.getAttribute('aria-label') ?? '', address: link.getAttribute('href') })),
    );
  // Three of the 55 are nobody’s, and so in no lane; phrases that a statement holds as well are no marks.
  expect(marks.length).toBe(52);
  expect(
    marks.find(({ name }) => name.startsWith('Liz Truss, 30 November 2021: Any action by Russia'))?.address,
  ).toMatch(/#q-/);
  const inTable = await page
    .locator('.facts-table td a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  expect(inTable.toSorted()).toEqual(marks.map((mark) => mark.address).toSorted());
  await page.getByRole('link', { name: /^Liz Truss, 30 November 2021: Any action by Russia/ }).click();
  await page.waitForURL(/#q-[0-9a-f]{8}$/);
  expect(await page.locator('q:target').textContent()).toMatch(/^“Any action by Russia/);
  await page.context().close();
});

test('narrowing keeps to the address, says how many are left and how far apart those are', async () => {
  const page = await open('');
  expect(await distances(page)).toEqual(['2 days later', '19 days later', '25 days later', '27 days later']);
  await page.getByLabel('Narrow by speaker').selectOption('liz-truss');
  await expect.poll(() => headlines(page)).toHaveLength(3);
  expect(await distances(page)).toEqual(['2 days later', '44 days later']);
  expect(new URL(page.url()).search).toBe('?speaker=liz-truss');
  expect(await page.locator('.narrow [role=status]').textContent()).toBe('3 of 5 articles');
  expect(await page.getByRole('heading', { name: 'February 2022' }).isVisible()).toBe(false);

  await page.reload();
  await expect.poll(() => headlines(page)).toHaveLength(3);
  await page.getByRole('link', { name: 'Newest first' }).click();
  await expect.poll(() => distances(page)).toEqual(['44 days earlier', '2 days earlier']);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect.poll(() => headlines(page)).toHaveLength(5);
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

test('narrowing leaves the entry that is being read where it is', async () => {
  const page = await open('');
  const third = page.locator('.entry').nth(2);
  await third.evaluate((entry) => entry.scrollIntoView());
  const top = () => third.evaluate((entry) => Math.round(entry.getBoundingClientRect().top));
  const before = await top();
  await page.getByLabel('Narrow by publisher').selectOption('financial-times');
  await expect.poll(() => headlines(page)).toHaveLength(1);
  expect(await top()).toBe(before);
  await page.getByLabel('Narrow by publisher').selectOption('');
  await expect.poll(() => headlines(page)).toHaveLength(5);
  expect(await top()).toBe(before);
  await page.context().close();
});

test('j and k go from entry to entry, / to the search, and all three can be switched off', async () => {
  const page = await open('');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('j');
  expect(await focused()).toMatch(/^Liz Truss warns/);
  await page.keyboard.press('j');
  expect(await focused()).toMatch(/^UK and US urge/);
  await page.keyboard.press('k');
  expect(await focused()).toMatch(/^Liz Truss warns/);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
  await page.keyboard.type('j');
  expect(await page.locator('#site-search').inputValue()).toBe('j');

  await page.getByLabel('Shortcuts').uncheck();
  await page.reload();
  await page.keyboard.press('j');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.context().close();
});

test('the first tab stop skips to the content', async () => {
  const page = await open('');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.context().close();
});

test('the theme follows the system until one is chosen, and the choice is there before anything is drawn', async () => {
  const page = await open('', { colorScheme: 'dark' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.getByLabel('Theme').selectOption('dark');
  expect(await paper()).toBe(dark);
  // Even with every other script held back.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${address}about/`);
  expect(await paper()).toBe(dark);
  await page.context().close();
});

test('without scripts all is there but what needs them, and nobody is left at a dead end', async () => {
  const page = await open('', { javaScriptEnabled: false });
  expect(await headlines(page)).toHaveLength(5);
  expect(await page.locator('.narrow').isVisible()).toBe(false);
  expect(await page.locator('.theme').isVisible()).toBe(false);
  await page.getByText('The same as a table').click();
  expect(await page.locator('.facts-table table').isVisible()).toBe(true);
  await page.getByText('Date inferred').first().click();
  expect(
    await page
      .getByText('The publisher’s address carries')
      .or(page.getByText("The publisher's address carries"))
      .first()
      .isVisible(),
  ).toBe(true);
  await page.getByRole('link', { name: 'Newest first' }).click();
  await page.waitForURL(/\/newest\//);
  expect((await headlines(page))[0]).toMatch(/^UK defence chiefs/);
  await page.goto(`${address}search/`);
  expect(await page.getByRole('link', { name: /speaker pages/i }).isVisible()).toBe(true);
  await page.context().close();
});

test('nothing shifts while a page loads', async () => {
  for (const path of ['', second, 'speakers/liz-truss/', '?speaker=liz-truss']) {
    const page = await open('about/');
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
    // Narrowing by an address must take entries away, but those below the window only.
    expect(shift, `/${path}`).toBeLessThan(0.01);
    await page.context().close();
  }
});

test('on paper stands the chronology, with addresses and without controls', async () => {
  const page = await open('');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.masthead', '.narrow', '.chart', '.foot']) {
    expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
  }
  expect(await page.getByText('https://www.itv.com/news/2022-01-15/').isVisible()).toBe(true);
  await page.context().close();
});

test('an address that leads nowhere offers a search for its words', async () => {
  const page = await open('articles/truss-warns-putin/');
  const link = page.getByRole('link', { name: '“truss warns putin”' });
  expect(await link.getAttribute('href')).toMatch(/\/search\/\?q=truss\+warns\+putin$/);
  await page.context().close();
});
