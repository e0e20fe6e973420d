import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressesFor } from '../../src/publish/addresses.ts';
import { timelineJsOf } from '../../src/publish/timelinejs.ts';
import { model, timeline } from '../publish/made-up.ts';
import { shareBrowser } from '../support/browser.ts';

const dist = join(dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json')), 'dist');

let browser: Browser;
beforeAll(async () => {
  browser = await shareBrowser();
});
afterAll(() => browser.close());

/** What TimelineJS makes of a file. */
interface Shown {
  readonly page: Page;
  readonly errors: readonly string[];
  /** Of each event, how exactly TimelineJS takes its dates. */
  readonly precisions: readonly (readonly [start: string, end: string | null])[];
  readonly slides: readonly string[];
}

async function show(data: object, slides: number): Promise<Shown> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<div id="timeline" style="height: 600px"></div>');
  await page.addStyleTag({ path: join(dist, 'css', 'timeline.css') });
  await page.addScriptTag({ path: join(dist, 'js', 'timeline.js') });
  await page.evaluate((config) => {
    const global = globalThis as unknown as {
      TL: { Timeline: new (id: string, config: object) => object };
      shown: object;
    };
    global.shown = new global.TL.Timeline('timeline', config);
  }, data);
  await page
    .locator('.tl-slide')
    .nth(slides - 1)
    .waitFor({ state: 'attached' });
  // Its configuration is read after it is made.
  const read = await page.evaluate(() => {
    interface Day {
      findBestFormat(): string;
    }
    const { config } = (globalThis as unknown as { shown: unknown }).shown as {
      config: { messages: { errors: string[] }; events: { start_date: Day; end_date?: Day }[] };
    };
    return {
      errors: config.messages.errors,
      precisions: config.events.map(
        ({ start_date, end_date }) => [start_date.findBestFormat(), end_date?.findBestFormat() ?? null] as const,
      ),
    };
  });
  return { page, ...read, slides: await page.locator('.tl-slide').allTextContents() };
}

test('TimelineJS 3 shows timelinejs.json as it is', async () => {
  const data = JSON.parse(readFileSync(join(inject('siteFolder'), 'data', 'timelinejs.json'), 'utf8'));
  const { page, errors, slides } = await show(data, 6);
  expect(errors).toEqual([]);
  expect(slides).toHaveLength(6);
  expect(slides[1]).toContain('30 November 2021');
  expect(slides[1]).toContain('strategic mistake');
  // Its style sheet sets the marks around every quotation: there is one pair, and none around who said it.
  const marks = await page
    .locator('.tl-slide blockquote p, .tl-slide blockquote + p')
    .evaluateAll((all) =>
      all.map((p) => [p.closest('blockquote') !== null, getComputedStyle(p, '::before').content.replaceAll('"', '')]),
    );
  expect(marks.length).toBeGreaterThan(100);
  for (const [quoted, mark] of marks) expect(mark).toMatch(quoted ? /^[“]$|open-quote/ : /^(?:none|normal)$/);
  await expect
    .poll(() => page.locator('.tl-slide blockquote p').allTextContents())
    .toContainEqual(expect.not.stringMatching(/^“|”$/));
  await expect.poll(() => page.locator('.tl-timemarker').count()).toBe(5);
  await expect
    .poll(() => page.locator('.tl-timegroup').allTextContents())
    .toEqual(expect.arrayContaining(['The Independent', 'Financial Times', 'ITV News', 'Metro']));
  await page.close();
});

test('it takes months, days and intervals for no more than they are, and shows every oddity as text', async () => {
  const { page, errors, precisions, slides } = await show(timelineJsOf(timeline, model, addressesFor(undefined)), 5);
  expect(errors).toEqual([]);
  expect(precisions).toEqual([
    ['month', null],
    ['full', null],
    ['full', null],
    ['full', 'full'],
  ]);
  expect(slides[1]).toContain('+Budget</script><b>');
  expect(slides[1]).toContain('December 2021');
  expect(slides[3]).toContain('about 15 January 2022');
  expect(slides[4]).toContain('10 February 2022 – 12 February 2022');
  await expect.poll(() => page.locator('.tl-slide b').count()).toBe(0);
  await page.close();
});
