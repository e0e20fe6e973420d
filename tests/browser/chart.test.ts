import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { startReader } from '../support/reader.ts';

const address = inject('siteAddress');
const reader = startReader();

/** Opens a page in the window that the tests share; with options beside its size, in one of its own. */
async function open(path: string, { viewport, ...options }: BrowserContextOptions = {}): Promise<Page> {
  if (Object.keys(options).length === 0) return reader.open(address + path, viewport);
  const page = await reader.openApart(viewport ? { viewport, ...options } : options);
  await page.goto(address + path);
  return page;
}

test.each([375, 768, 1440])(
  'every mark stands on its exact day, those of one day in one column (%i px)',
  async (width) => {
    const page = await open('chart/', { viewport: { width, height: 900 } });
    const marks = await page.locator('.rows [data-mark]').evaluateAll((links) =>
      links.map((link) => {
        const shown = [...link.children].find((shape) => getComputedStyle(shape).display !== 'none') as SVGElement;
        const box = shown.getBoundingClientRect();
        const row = link.closest('svg')?.getBoundingClientRect();
        return {
          day: /, (\d+ \w+): /.exec(link.getAttribute('aria-label') ?? '')?.[1] ?? '',
          middle: box.left + box.width / 2 - (row?.left ?? 0),
          width: row?.width ?? 1,
          side: link.closest('.row')?.getAttribute('data-side'),
          top: Math.round(box.top),
        };
      }),
    );
    // Three of the 65 are nobody’s, and so in no row.
    expect(marks).toHaveLength(62);
    const days: Record<string, number> = {
      '30 Nov': 0,
      '2 Dec': 2,
      '21 Dec': 21,
      '10 Jan': 41,
      '15 Jan': 46,
      '10 Feb': 72,
      '11 Feb': 73,
    };
    for (const { day, middle, width } of marks) {
      expect(Math.abs(middle - ((days[day] ?? Number.NaN) + 0.5) * (width / 74)), day).toBeLessThan(1.5);
    }
    const places = marks.map(({ side, day, top }) => `${side} ${day} ${top}`);
    expect(new Set(places).size).toBe(62);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  },
);

test.each([320, 375, 768, 1440])('no names of two papers touch (%i px)', async (width) => {
  const page = await open('chart/', { viewport: { width, height: 900 } });
  const boxes = await page
    .locator('.papers tspan')
    .evaluateAll((names) =>
      names.filter((one) => one.getClientRects().length > 0).map((one) => one.getBoundingClientRect().toJSON()),
    );
  expect(boxes).toHaveLength(10);
  for (const [n, a] of boxes.entries()) {
    for (const b of boxes.slice(n + 1)) {
      const isBeside = a.top < b.bottom - 2 && b.top < a.bottom - 2;
      if (isBeside) expect(Math.max(b.left - a.right, a.left - b.right)).toBeGreaterThan(6);
    }
  }
});

test('its title is what it shows; months, reports and silences are named', async () => {
  const page = await open('chart/');
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).textContent())
    .toMatch(/^Of \d+ words quoted, Ukraine speaks three$/);
  const text = (selector: string) =>
    page.locator(selector).evaluateAll((found) => found.map((one) => one.textContent?.replace(/\s+/g, ' ').trim()));
  await expect.poll(() => text('.rows .axis > text:not(.silent)')).toEqual(['Nov 2021', 'Dec', 'Jan 2022', 'Feb']);
  await expect
    .poll(() => text('.rows .papers.wide text'))
    .toEqual(['30 NovIndependent', '2 DecIndependent', '21 DecFinancial Times', '15 JanITV News', '11 FebMetro']);
  await expect.poll(() => text('.rows .silent')).toEqual(['18 days silent', '19 days silent', '25 days silent']);
  await expect
    .poll(() => text('.rows .name b'))
    .toEqual(['United Kingdom', 'Russia', 'United States', 'Ukraine', 'Nato', 'Germany', 'Belarus']);
});

test('a mark is read before it is followed; all of them are one tab stop, and arrows go between them', async () => {
  const page = await open('chart/');
  const preview = page.locator('.preview');
  await expect.poll(() => page.locator('.rows [data-mark]:not([tabindex="-1"])').count()).toBe(1);
  await page.locator('.rows [data-mark]').first().focus();
  await expect.poll(() => preview.textContent()).toContain('Liz Truss, 30 Nov“We will support Ukraine');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.keyboard.press('End');
  await expect.poll(() => focused()).toMatch(/, 11 Feb: /);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused()).toMatch(/^Sergei Shoigu, 11 Feb: /);
  await expect.poll(() => page.locator('.rows [data-mark]:not([tabindex="-1"])').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => preview.isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/articles\/2022-02-11-.*#q-[0-9a-f]{8}$/);
});

test('a finger’s first tap shows the words, the second follows', async () => {
  const page = await open('chart/', { viewport: { width: 375, height: 800 }, hasTouch: true });
  const mark = page.locator('.row[data-side=ukraine] [data-mark]').first();
  await mark.locator('.brick').tap();
  await expect.poll(() => page.locator('.preview').isVisible()).toBe(true);
  expect(new URL(page.url()).pathname).toMatch(/\/chart\/$/);
  await mark.locator('.brick').tap();
  await page.waitForURL(/\/articles\//);
});

test('all speakers, the table, and the drawing to take along are there on demand', async () => {
  const page = await open('chart/', { javaScriptEnabled: false });
  await page.getByText('Show all 20 speakers').click();
  await expect.poll(() => page.locator('.voice-rows li:visible').count()).toBe(20);
  await page.getByText('Show as a table').click();
  const row = await page.getByRole('row', { name: /^Ukraine/ }).textContent();
  expect(row?.replace(/\s+/g, '')).toBe('Ukraine2––––––3');
  for (const [name, type] of [
    ['Picture (PNG)', 'image/png'],
    ['Drawing (SVG)', 'image/svg+xml'],
  ] as const) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const answer = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(answer.headers()['content-type']).toContain(type);
    expect((await answer.body()).length).toBeGreaterThan(5_000);
  }
});

test('Labour and its speakers stand under the opposition, hollow', async () => {
  const page = await open('chart/');
  await expect.poll(() => page.locator('.row[data-side=united-kingdom] .hollow').count()).toBe(2);
  await expect
    .poll(() => page.locator('.legend').textContent())
    .toContain('UK opposition, counted with United Kingdom');
  await page.goto(`${address}speakers/labour/`);
  await expect.poll(() => page.locator('.standfirst').textContent()).toBe('Official opposition, UK opposition');
});

test('on a phone what is compared stands one above the other, with both ends in line', async () => {
  const page = await open('sides/', { viewport: { width: 375, height: 800 } });
  const [a, b] = await page
    .locator('.pair select')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  expect([a?.left, a?.right]).toEqual([b?.left, b?.right]);
  expect(a?.bottom).toBeLessThan(b?.top ?? 0);
});

test('two sides stand beside each other, week by week; any two are a choice away and have an address', async () => {
  const page = await open('sides/');
  const text = async (selector: string) =>
    (await page.locator(selector).textContent())?.replace(/\s+/g, ' ').trim() ?? '';
  await expect
    .poll(() => text('#summary'))
    .toBe(
      'Both are quoted in three of eleven weeks, Russia alone in one, neither in seven. Side by side does not mean in reply: look at the days between.',
    );
  await expect
    .poll(() => page.locator('.week > h2').allTextContents())
    .toEqual([
      'Week of 29 November 2021',
      'Week of 20 December 2021',
      'Week of 10 January 2022',
      'Week of 7 February 2022',
    ]);
  await expect.poll(() => text('#w-2021-12-20 .column.a')).toBe('United Kingdom is not quoted this week.');
  await page.getByRole('combobox', { name: 'Compare', exact: true }).selectOption('sergei-lavrov');
  await expect.poll(() => page.locator('.party.a').textContent()).toContain('Sergei Lavrov');
  await page.getByRole('combobox', { name: 'Compare with' }).selectOption('united-states');
  await expect.poll(() => page.locator('.party.b').textContent()).toContain('United States');
  expect(new URL(page.url()).search).toBe('?a=sergei-lavrov&b=united-states');
  await page.reload();
  await expect.poll(() => page.locator('.party.a').textContent()).toContain('Sergei Lavrov');
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect.poll(() => page.locator('.party.a').textContent()).toContain('United States');
});

test('on a phone the two stand one above the other, and without scripts the two most quoted are there', async () => {
  const page = await open('sides/', { javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
  const day = page.locator('.day-row').first();
  const [a, b] = [await day.locator('.column.a').boundingBox(), await day.locator('.column.b').boundingBox()];
  expect(b?.y).toBeGreaterThanOrEqual((a?.y ?? 0) + (a?.height ?? 0));
  await expect.poll(() => page.locator('.pair').isVisible()).toBe(false);
  await expect.poll(() => page.getByRole('link', { name: 'speakers', exact: true }).isVisible()).toBe(true);
});
