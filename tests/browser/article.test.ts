import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';

const address = inject('siteAddress');
const itv = 'articles/2022-01-15-russia-attempting-to-justify-invasion-of-ukraine-and-must-halt-its-aggression/';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(address + path);
  return page;
}

test('a speaker stands beside the quotation where there is room, and in line where there is not', async () => {
  const page = await open(itv);
  const label = page.locator('.body .speaker[data-name="Sergei Ryabkov"]').first();
  const text = page.locator('.body > p').first();
  const right = async () => ((await label.boundingBox())?.x ?? 0) + ((await label.boundingBox())?.width ?? 0);
  expect(await right()).toBeLessThanOrEqual((await text.boundingBox())?.x ?? 0);
  await page.setViewportSize({ width: 360, height: 740 });
  expect((await label.boundingBox())?.x).toBeGreaterThanOrEqual((await text.boundingBox())?.x ?? 0);
  await page.context().close();
});

test('arriving at a quotation marks the whole of it, and it is in sight', async () => {
  const page = await open(itv);
  const first = page.locator('q[id][data-speaker=ben-wallace]', { hasText: 'The UK and our Nordic partners' });
  await page.goto(`${address}${itv}#${await first.getAttribute('id')}`);
  expect(await page.locator('q:target').textContent()).toMatch(/^“The UK and our Nordic partners/);
  await expect.poll(() => page.locator('q.arrived').count()).toBe(4);
  const box = await page.locator('q:target').boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(800);
  await page.context().close();
});

test('words that nobody is named for look like nobody’s', async () => {
  const page = await open('articles/2022-02-11-uk-defence-chiefs-fly-to-moscow-to-try-and-prevent-war-in-ukraine/');
  const nobodys = page.locator('q', { hasText: '‘aspiring member’' });
  expect(await nobodys.getAttribute('data-speaker')).toBeNull();
  expect(await nobodys.evaluate((q) => getComputedStyle(q).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  expect(await nobodys.evaluate((q) => q.parentElement?.querySelector('.speaker') ?? null)).toBeNull();
  expect(await page.getByRole('heading', { name: 'No speaker named' }).isVisible()).toBe(true);
  await page.context().close();
});

test('a quotation is copied with its source, and leads to the publisher’s very words', async () => {
  const page = await open(itv, { permissions: ['clipboard-read', 'clipboard-write'] });
  const item = page.locator('.quotations li', { hasText: '“stand up to bullies”' });
  expect(await item.getByRole('link', { name: 'Original' }).getAttribute('href')).toBe(
    'https://www.itv.com/news/2022-01-15/russia-attempting-to-justify-invasion-of-ukraine-and-must-halt-its-aggression#:~:text=stand%20up%20to%20bullies',
  );
  await item.getByRole('button', { name: 'Copy quotation with source' }).click();
  await expect.poll(() => page.locator('.quotations > [role=status]').textContent()).toContain('was copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^“stand up to bullies” – Ben Wallace, in “Russia attempting to 'justify invasion.*”, ITV News, 15 January 2022\. http:.*\/#q-[0-9a-f]{8}$/,
  );
  await page.context().close();
});

test('the article before and the one after are a step away, with the distance', async () => {
  const page = await open(itv);
  const nav = page.getByRole('navigation', { name: 'Before and after' });
  expect(
    await nav.locator('a').evaluateAll((links) => links.map((a) => a.textContent?.replace(/\s+/g, ' ').trim())),
  ).toEqual([
    '25 days earlier Putin warns Nato of military response to alliance expansion',
    '27 days later UK defence chiefs fly to Moscow to try and prevent war in Ukraine',
  ]);
  await page.context().close();
});

test('a speaker’s page gives name, office, side, spellings, days, and the sentence around each quotation', async () => {
  const page = await open('speakers/ben-wallace/');
  const text = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
  expect(text).toContain('Defence Secretary, United Kingdom');
  expect(text).toContain('9 quotations and 2 repeated phrases in 2 articles, 10 January 2022 – 11 February 2022');
  expect(text).toContain(
    'On Monday, he fired a shot across the bows, telling an event in London that Britain would “stand up to bullies”, no matter how far away the conflict.',
  );
  const days = await page
    .locator('main h2 time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual(days.toSorted());
  await page.context().close();
});
