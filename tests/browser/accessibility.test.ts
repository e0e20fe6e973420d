import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { startReader } from '../support/reader.ts';

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
/** Looked at for their width alone. */
const more = ['search/', 'search/?q=no-such-word', 'corrections/'];
const reader = startReader({ reducedMotion: 'reduce', bypassCSP: true });

/** What the rules complain of on the page as it stands: all of them, but the contrast of AAA; in the dark, which changes colours alone, those of colours. */
async function complaints(page: Page, theme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: theme });
  const { violations } = await page.evaluate(async (isDark) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return axe.run({
      resultTypes: ['violations'],
      ...(isDark
        ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
        : { rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: false } } }),
    });
  }, theme === 'dark');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${theme}: ${id} at ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

/** How many pixels the page is wider than the window at each of these widths. */
async function overflows(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const wider: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 320 ? 256 : 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wider.push(`${over} pixels wider than a window of ${width}`);
  }
  return wider;
}

// From 400 % of enlargement to the widest screens; a page is loaded on the smallest and on a wide one.
test.each([
  { loaded: 320, and: [375, 768] },
  { loaded: 1280, and: [1024, 1440, 1920] },
])(
  'every kind of page is without a violation in either theme and fits its window, loaded $loaded pixels wide',
  {
    timeout: 240_000,
  },
  async ({ loaded, and }) => {
    const found: string[] = [];
    for (const kind of [...kinds, ...more]) {
      const page = await reader.open(address + kind, { width: loaded, height: 900 });
      if (kind.includes('?q=')) await page.locator('#results > *').first().waitFor();
      const wrong = [...(await overflows(page, [...and, loaded]))];
      if (kinds.includes(kind)) {
        await page.setViewportSize({ width: loaded, height: 900 });
        await page.addScriptTag({ content: axe });
        // What is folded away counts as well.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        wrong.push(...(await complaints(page, 'light')), ...(await complaints(page, 'dark')));
        wrong.push(...(await overflows(page, [loaded])));
      }
      found.push(...wrong.map((complaint) => `/${kind}: ${complaint}`));
    }
    expect(found).toEqual([]);
  },
);

test('where less motion is asked for, nothing moves by itself or on demand', async () => {
  const moving: string[] = [];
  for (const kind of kinds) {
    const page = await reader.open(address + kind, { width: 1280, height: 900 });
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((one) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
        const isLong = `${transitionDuration}, ${animationDuration}`
          .split(', ')
          .some((time) => Number.parseFloat(time) > 0);
        return isLong || scrollBehavior === 'smooth' ? [`${one.tagName} in ${one.parentElement?.className}`] : [];
      }),
    );
    moving.push(...found.map((one) => `/${kind}: ${one}`));
  }
  expect(moving).toEqual([]);
});

test('whoever only hears a page is told what a number counts, whom a list compares with, and of no part that is empty', async () => {
  const page = await reader.open(
    `${address}articles/2021-12-21-putin-warns-nato-of-military-response-to-alliance-expansion/`,
  );
  const quoted = await page.locator('.quoted').ariaSnapshot();
  expect(quoted).toMatch(/Karen Donfried[\s\S]*text: 7 quotations/);
  expect(await page.locator('main').ariaSnapshot()).not.toMatch(/^ *- complementary$/m);
  await page.goto(`${page.url()}#q-00000000`);
  await page.reload();
  await expect.poll(() => page.locator('main').ariaSnapshot()).toMatch(/- complementary:\s/);
  await page.goto(`${address}speakers/liz-truss/`);
  expect(await page.locator('.about-speaker').ariaSnapshot()).toMatch(/listitem: "?By office ?: 6 times/);
  await page.goto(`${address}sides/`);
  expect(await page.getByRole('combobox').evaluateAll((all) => all.length)).toBeGreaterThan(1);
  await page.getByRole('combobox', { name: 'Compare with', exact: true }).waitFor();
});
