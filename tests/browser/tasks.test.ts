import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { startReader } from '../support/reader.ts';

/**
 * What readers came to do on the five articles, each from the first page in at most four actions: a press, words typed, or a
 * key. Tab and the arrows, by which one gets to a place, are counted no more than the way of a hand with a mouse.
 */
const address = inject('siteAddress');
const reader = startReader();
const most = 4;
let page: Page;
let actions = 0;

beforeEach(async () => {
  page = await reader.openApart({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(address);
  actions = 0;
});
afterEach(() => {
  expect(actions).toBeGreaterThan(0);
  expect(actions).toBeLessThanOrEqual(most);
});

const press = async (...[role, options]: Parameters<Page['getByRole']>) => {
  actions++;
  await page.getByRole(role, options).first().click();
};
const type = async (words: string) => {
  actions++;
  await page.keyboard.type(words);
};
const key = async (name: string) => {
  actions++;
  await page.keyboard.press(name);
};
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
/** Puts a question from wherever one is: to the field by its key, the words, Enter. */
const ask = async (words: string) => {
  await key('/');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await type(words);
  await key('Enter');
  await page.waitForURL(/search\/\?q=|search\/\?speaker=/);
  await expect.poll(() => page.locator('#status').textContent()).toMatch(/shown\.|No results/);
};
/** Goes on by the Tab key until `isThere` holds of what has the focus. */
const tabTo = async (isThere: (focused: Element) => boolean) => {
  for (let n = 0; n < 200; n++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(
      (test) => document.activeElement !== null && new Function(`return (${test})`)()(document.activeElement),
      isThere.toString(),
    );
    if (found) return;
  }
  throw new Error('The Tab key never leads there.');
};

test('what did somebody say about something in a month: none, and when instead', async () => {
  await ask('what did Lavrov say about Nato in December');
  await expect.poll(() => page.locator('.nothing').textContent()).toContain('30 November 2021');
});

test('who said “strategic mistake”', async () => {
  await ask('"strategic mistake"');
  await expect.poll(() => page.locator('.tally').textContent()).toMatch(/Liz Truss 2\s· Ben Wallace 1/);
});

describe('how sure it is who said something', () => {
  test('by hand', async () => {
    await ask('react harshly');
    await press('button', { name: 'Why this speaker' });
    await expect.poll(() => page.locator('.result').first().textContent()).toMatch(/9\d of 100 quotations/);
  });

  test('by keyboard alone', async () => {
    await ask('react harshly');
    await tabTo((focused) => focused.getAttribute('aria-label') === 'Why this speaker');
    await key('Enter');
    await expect.poll(() => page.locator('.result').first().textContent()).toMatch(/9\d of 100 quotations/);
  });
});

test('a link to one quotation', async () => {
  await ask('retreat');
  await press('button', { name: 'Copy link to this quotation' });
  await expect.poll(clipboard).toMatch(/^http.*\/articles\/2021-12-21-.*#q-[0-9a-f]{8}$/);
});

test('a citation of a quotation', async () => {
  await page.goto(`${address}articles/2021-12-21-putin-warns-nato-of-military-response-to-alliance-expansion/`);
  actions++;
  await page.locator('q#q-62543318').click();
  await press('button', { name: 'Cite this quotation' });
  await press('button', { name: 'Copy the Harvard citation' });
  await expect.poll(clipboard).toContain('“react harshly to hostile steps” (Vladimir Putin, 21 December 2021)');
});

describe('two speakers or sides beside each other, in the same week', () => {
  test('by hand', async () => {
    await press('link', { name: 'Sides', exact: true });
    actions++;
    await page.getByRole('combobox', { name: 'Compare with' }).selectOption('united-states');
    await expect.poll(() => page.locator('.party.b').textContent()).toContain('United States');
    expect(await page.locator('.week > h2').count()).toBeGreaterThan(2);
  });

  test('by hand, before the page’s program has come', async () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(/\.js$/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`${address}sides/`, { waitUntil: 'commit' });
    actions++;
    await page.getByRole('combobox', { name: 'Compare with' }).selectOption('united-states');
    answer();
    await expect.poll(() => page.locator('.party.b').textContent()).toContain('United States');
    expect(page.url()).toContain('b=united-states');
  });

  test('by keyboard alone', async () => {
    await tabTo((focused) => focused.textContent === 'Sides');
    await key('Enter');
    await page.waitForURL(/sides/);
    await tabTo((focused) => focused.getAttribute('name') === 'b');
    await type('united s');
    await expect.poll(() => page.locator('.party.b').textContent()).toContain('United States');
    expect(new URL(page.url()).search).toContain('b=united-states');
  });
});

test('all that was said in a span of days', async () => {
  await ask('1–22 December 2021');
  await expect.poll(() => page.locator('#status').textContent()).toMatch(/^2\d (?:quotations|results)/);
});

test('the whole story on a phone', async () => {
  await page.setViewportSize({ width: 375, height: 812 });
  await press('link', { name: 'Read all five articles in order' });
  await expect.poll(() => page.locator('.progress').textContent()).toBe('Article 1 of 5');
});

test('a spreadsheet', async () => {
  const [download] = await Promise.all([page.waitForEvent('download'), press('link', { name: 'Spreadsheet (CSV)' })]);
  const csv = readFileSync((await download.path()) ?? '', 'utf8');
  expect(csv.split('\n').length).toBeGreaterThan(60);
  expect(csv.slice(0, 600)).toContain('confidence');
});

test('the way to the original', async () => {
  await press('link', { name: /^UK and US urge Russia/ });
  await page.waitForURL(/2021-12-02/);
  const original = page.getByRole('link', { name: /original|The Independent/ });
  actions++;
  expect(await original.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).host))).toContain(
    'www.independent.co.uk',
  );
});
