import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const address = inject('siteAddress');
const kinds = [
  '',
  'newest/',
  'chart/',
  'sides/',
  'sides/?a=liz-truss&b=vladimir-putin',
  '?speaker=liz-truss',
  'articles/2021-11-30-liz-truss-warns-vladimir-putin-against-strategic-mistake-of-ukraine-invasion/',
  'articles/2022-02-11-uk-defence-chiefs-fly-to-moscow-to-try-and-prevent-war-in-ukraine/',
  'speakers/',
  'speakers/liz-truss/',
  'search/?q=diplomacy',
  'about/',
  'no-such-page/',
];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([320, 1280])(
    'every kind of page is without a violation, %i pixels wide',
    { timeout: 240_000 },
    async (width) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
        bypassCSP: true,
      });
      const page = await context.newPage();
      const violations: string[] = [];
      for (const kind of kinds) {
        await page.goto(address + kind, { waitUntil: 'load' });
        if (kind.includes('?q=')) await page.locator('#results > *').first().waitFor();
        await page.addScriptTag({ content: axe });
        // What is folded away counts as well.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        const found = await page.evaluate(async (dark) => {
          const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
          // Every rule, the newest and the advisory ones included, but the contrast of AAA. The dark theme changes colours alone.
          return axe.run(
            dark
              ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
              : { rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: false } } },
          );
        }, colorScheme === 'dark');
        for (const { id, nodes } of found.violations) {
          for (const node of nodes)
            violations.push(`/${kind}: ${id} at ${node.target.join(' ')}: ${node.failureSummary}`);
        }
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) violations.push(`/${kind}: ${overflow} pixels wider than the window`);
      }
      await context.close();
      expect(violations).toEqual([]);
    },
  );
});

test('no kind of page is wider than the window, from 400 % of enlargement to the widest screens', {
  timeout: 240_000,
}, async () => {
  const wider: string[] = [];
  const page = await browser.newPage();
  for (const width of [320, 375, 768, 1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: width === 320 ? 256 : 900 });
    for (const kind of [...kinds, 'search/', 'search/?q=no-such-word', 'corrections/']) {
      await page.goto(address + kind, { waitUntil: 'load' });
      if (kind.includes('?q=')) await page.locator('#results > *').first().waitFor();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wider.push(`/${kind} at ${width}: ${over} pixels`);
    }
  }
  await page.close();
  expect(wider).toEqual([]);
});
