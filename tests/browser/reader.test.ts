import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { shareBrowser } from '../support/browser.ts';

const address = inject('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});
afterAll(() => browser.close());

test('a reader opens the timeline, follows an article, searches a speaker and lands on the quotation', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await expect.poll(() => page.locator('article h2, article h3').count()).toBe(5);
  await page.getByRole('link', { name: 'UK and US urge Russia to draw back' }).first().click();
  await page.waitForURL(/\/articles\//);
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).textContent())
    .toBe('UK and US urge Russia to draw back from conflict in Ukraine');

  await page.goto(`${address}search/?q=diplomacy&speaker=antony-blinken`);
  const result = page.locator('#results a[href*="#q-"]').first();
  await result.waitFor();
  await expect
    .poll(() => page.locator('#results').textContent())
    .toContain('The best way to avert a crisis is through');
  await result.click();
  await page.waitForURL(/\/articles\/2021-12-02-.*#q-[0-9a-f]{8}$/);
  const quotation = page.locator('q:target');
  await expect.poll(() => quotation.textContent()).toBe('“The best way to avert a crisis is through diplomacy,”');
  await expect.poll(() => quotation.getAttribute('data-speaker')).toBe('antony-blinken');
  await page.close();
});
