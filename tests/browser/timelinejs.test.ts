import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';

const dist = join(dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json')), 'dist');

/** What TimelineJS makes of the file; its configuration is read after it is made. */
interface Shown {
  readonly config: { readonly messages: { readonly errors: readonly string[] } };
}

test('TimelineJS 3 shows timelinejs.json as it is', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.setContent('<div id="timeline" style="height: 600px"></div>');
    await page.addStyleTag({ path: join(dist, 'css', 'timeline.css') });
    await page.addScriptTag({ path: join(dist, 'js', 'timeline.js') });
    const data = JSON.parse(readFileSync(join(inject('siteFolder'), 'data', 'timelinejs.json'), 'utf8'));
    await page.evaluate((config) => {
      const global = globalThis as unknown as {
        TL: { Timeline: new (id: string, config: object) => Shown };
        shown: Shown;
      };
      global.shown = new global.TL.Timeline('timeline', config);
    }, data);
    await page.locator('.tl-slide').nth(5).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => (globalThis as unknown as { shown: Shown }).shown.config.messages.errors)).toEqual(
      [],
    );
    const slides = await page.locator('.tl-slide').allTextContents();
    expect(slides).toHaveLength(6);
    expect(slides[1]).toContain('30 November 2021');
    expect(slides[1]).toContain('“strategic mistake”');
    expect(await page.locator('.tl-timemarker').count()).toBe(5);
    expect(await page.locator('.tl-timegroup').allTextContents()).toEqual(
      expect.arrayContaining(['The Independent', 'Financial Times', 'ITV News', 'Metro']),
    );
  } finally {
    await browser.close();
  }
});
