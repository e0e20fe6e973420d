import type { BrowserContextOptions, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, inject, test } from 'vitest';
import { startReader } from '../support/reader.ts';

const address = inject('siteAddress');
const second = 'articles/2021-12-02-uk-and-us-urge-russia-to-draw-back-from-conflict-in-ukraine/';
const reader = startReader({ viewport: { width: 1024, height: 700 } });

/** Opens a page in the window that the tests share; with options beside its size, in one of its own. */
async function open(path: string, { viewport, ...options }: BrowserContextOptions = {}): Promise<Page> {
  if (Object.keys(options).length === 0) return reader.open(address + path, viewport);
  const page = await reader.openApart(viewport ? { viewport, ...options } : options);
  await page.goto(address + path);
  return page;
}

const headlines = (page: Page) => page.locator('.entry:visible h3').allTextContents();
const distances = (page: Page) =>
  page.locator('.gap:visible p b', { hasText: /days? (later|earlier)/ }).allTextContents();

test.each([
  { width: 375, height: 812 },
  { width: 1440, height: 900 },
])('the first screen tells the story: title, a sentence, a dated entry, a quotation ($width px)', async (viewport) => {
  const page = await open('', { viewport });
  const lead = page.locator('.entry').first();
  for (const part of [
    page.getByRole('heading', { level: 1, name: 'Russia and Ukraine, winter 2021–22' }),
    page.locator('.top .standfirst'),
    lead.locator('time'),
    lead.getByRole('heading', { level: 3 }),
    lead.locator('.who').first(),
    lead.locator('blockquote').first(),
  ]) {
    const box = await part.boundingBox();
    expect(box?.height ?? 0, String(part)).toBeGreaterThan(0);
    expect((box?.y ?? 9999) + (box?.height ?? 0), String(part)).toBeLessThan(viewport.height);
  }
});

test('every day between two entries is a tick of the line, months and silences stand on it at their place', async () => {
  const page = await open('');
  const heights = await page
    .locator('.gap')
    .evaluateAll((gaps) =>
      gaps.map((gap) => [...gap.querySelectorAll('.ticks')].reduce((sum, ticks) => sum + ticks.clientHeight, 0)),
    );
  expect(heights).toEqual([2, 19, 25, 27].map((days) => days * 5));
  await expect.poll(() => distances(page)).toEqual(['2 days later', '19 days later', '25 days later', '27 days later']);
  // 1 January is the 11th day after 21 December.
  const january = page.locator('#month-2022-01');
  const above = await january.evaluate((month) => {
    let height = 0;
    for (let at = month.previousElementSibling; at; at = at.previousElementSibling) height += at.clientHeight;
    return height;
  });
  expect(above).toBe(11 * 5);
  await expect
    .poll(() => page.locator('.spoke').allTextContents())
    .toEqual([
      expect.stringMatching(/^10 Jan Ben Wallace: “stand up to bullies”, reported 5 days later$/),
      expect.stringMatching(/^10 Feb Boris Johnson: “.+”, reported the next day$/),
    ]);
});

test('a month is a jump away, and the page says in which one the reader is', async () => {
  const page = await open('', { viewport: { width: 1440, height: 800 } });
  const months = page.getByRole('navigation', { name: 'Months' });
  await expect.poll(() => months.getByRole('link').allTextContents()).toEqual(['Nov', 'Dec', 'Jan', 'Feb']);
  await months.getByRole('link', { name: 'Jan' }).click();
  await expect
    .poll(() => page.locator('#month-2022-01').evaluate((month) => month.getBoundingClientRect().top))
    .toBeLessThan(100);
  await page
    .locator('.entry')
    .nth(3)
    .evaluate((entry) => entry.scrollIntoView());
  await expect.poll(() => months.locator('[aria-current]').textContent()).toBe('Jan');
  await expect.poll(() => page.locator('.report.here').textContent()).toBe('15 Jan');
});

test.each([375, 1440])('the day being read stays in sight and never over the words (%i px)', async (width) => {
  const page = await open('', { viewport: { width, height: 800 } });
  const entry = page.locator('.entry').first();
  await entry.locator('.more').evaluate((more) => more.scrollIntoView({ block: 'center' }));
  const day = await entry.locator('.day time').boundingBox();
  expect(day?.y).toBeGreaterThanOrEqual(0);
  expect(day?.y).toBeLessThan(80);
  if (width === 1440) {
    const words = await entry.locator('article').boundingBox();
    expect((day?.x ?? 0) + (day?.width ?? 0)).toBeLessThan(words?.x ?? 0);
  }
});

test.each([1200, 1280, 1440])(
  'every side beside the page and every choice below stands whole (%i px)',
  async (width) => {
    const page = await open('', { viewport: { width, height: 900 } });
    const names = await page.locator('.companion .columns .lane > b').evaluateAll((all) =>
      all.map((name) => {
        const words = document.createRange();
        words.selectNodeContents(name.lastChild ?? name);
        const { left, right, top, bottom } = words.getBoundingClientRect();
        const cut = getComputedStyle(name).overflowX === 'hidden' && name.scrollWidth > name.clientWidth;
        return { left, right, top, bottom, cut };
      }),
    );
    expect(names).toHaveLength(7);
    for (const [n, name] of names.entries()) {
      expect(name.cut).toBe(false);
      for (const other of names.slice(n + 1))
        expect(other.left >= name.right || other.top >= name.bottom || name.top >= other.bottom).toBe(true);
    }
    const choices = await page.locator('.narrow select').evaluateAll((all) =>
      all.map((choice) => {
        const { paddingInlineStart, font } = getComputedStyle(choice);
        const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        pen.font = font;
        const words = pen.measureText((choice as HTMLSelectElement).selectedOptions[0]?.text ?? '').width;
        // The arrow takes about as much as a letter is high.
        return choice.clientWidth - Number.parseFloat(paddingInlineStart) - words - 13;
      }),
    );
    for (const left of choices) expect(left).toBeGreaterThanOrEqual(0);
  },
);

test('narrowing to a side shows its words, draws the line anew and fades the others beside it', async () => {
  const page = await open('', { viewport: { width: 1440, height: 900 } });
  await page.getByLabel('Filter by side').selectOption('russia');
  await expect.poll(() => page.locator('.narrow [role=status]').textContent()).toBe('5 of 5 articles');
  const speakers = await page.locator('.said:visible .who a').allTextContents();
  expect(new Set(speakers)).toEqual(
    new Set(['Sergei Lavrov', 'Dmitri Peskov', 'The Kremlin', 'Vladimir Putin', 'Sergei Ryabkov', 'Sergei Shoigu']),
  );
  await expect.poll(() => page.locator('.columns .lane:not(.faded)').getAttribute('data-side')).toBe('russia');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => page.locator('.said:visible .who a').first().textContent()).toBe('Liz Truss');
  await expect.poll(() => page.locator('.columns .faded').count()).toBe(0);
});

test('narrowing keeps to the address, says how many are left and how far apart those are', async () => {
  const page = await open('');
  await page.getByText('Filter and order').click();
  await page.getByLabel('Filter by speaker').selectOption('liz-truss');
  await expect.poll(() => headlines(page)).toHaveLength(3);
  await expect.poll(() => distances(page)).toEqual(['2 days later', '44 days later']);
  expect(new URL(page.url()).search).toBe('?speaker=liz-truss');
  await expect.poll(() => page.locator('.narrow [role=status]').textContent()).toBe('3 of 5 articles');

  await page.reload();
  await expect.poll(() => headlines(page)).toHaveLength(3);
  await page.getByRole('link', { name: 'Newest first' }).click();
  await expect.poll(() => distances(page)).toEqual(['44 days earlier', '2 days earlier']);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => headlines(page)).toHaveLength(5);
  expect(new URL(page.url()).search).toBe('');
});

test('narrowing leaves the entry that is being read where it is', async () => {
  const page = await open('', { viewport: { width: 1440, height: 700 } });
  const third = page.locator('.entry').nth(2);
  await third.evaluate((entry) => entry.scrollIntoView());
  const top = () => third.evaluate((entry) => Math.round(entry.getBoundingClientRect().top));
  const before = await top();
  await page.getByLabel('Filter by publisher').selectOption('financial-times');
  await expect.poll(() => headlines(page)).toHaveLength(1);
  await expect.poll(() => top()).toBeLessThanOrEqual(before + 1);
  await page.getByLabel('Filter by publisher').selectOption('');
  await expect.poll(() => headlines(page)).toHaveLength(5);
});

test('j and k go from entry to entry, / to the search, and all three can be switched off', async () => {
  const page = await reader.openApart();
  await page.goto(address);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('j');
  await expect.poll(() => focused()).toMatch(/^Liz Truss warns/);
  await page.keyboard.press('j');
  await expect.poll(() => focused()).toMatch(/^UK and US urge/);
  await page.keyboard.press('k');
  await expect.poll(() => focused()).toMatch(/^Liz Truss warns/);
  await page.keyboard.press('/');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('site-search');
  await page.keyboard.type('j');
  await expect.poll(() => page.locator('#site-search').inputValue()).toBe('j');

  await page.getByLabel('Shortcuts').uncheck();
  await page.reload();
  await page.keyboard.press('j');
  await page.keyboard.press('/');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('the first tab stop skips to the content', async () => {
  const page = await open('');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
});

test('the theme follows the system until one is chosen, and the choice is there before anything is drawn', async () => {
  const page = await open('', { colorScheme: 'dark' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.getByLabel('Theme').selectOption('dark');
  await expect.poll(() => paper()).toBe(dark);
  // Even with every other script held back.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${address}about/`);
  await expect.poll(() => paper()).toBe(dark);
});

test('without scripts all is there but what needs them, and nobody is left at a dead end', async () => {
  const page = await open('', { javaScriptEnabled: false });
  await expect.poll(() => headlines(page)).toHaveLength(5);
  await expect.poll(() => page.locator('.narrow').isVisible()).toBe(false);
  await expect.poll(() => page.locator('.theme').isVisible()).toBe(false);
  await expect.poll(() => page.locator('#site-search').isVisible()).toBe(false);
  await page.getByText('Date inferred').first().click();
  expect(
    await page
      .getByText('The publisher’s address carries')
      .or(page.getByText("The publisher's address carries"))
      .first()
      .isVisible(),
  ).toBe(true);
  await page.getByText('Filter and order').click();
  await page.getByRole('link', { name: 'Newest first' }).click();
  await page.waitForURL(/\/newest\//);
  expect((await headlines(page))[0]).toMatch(/^UK defence chiefs/);
  await page.goto(`${address}search/`);
  await expect.poll(() => page.getByRole('link', { name: /speaker pages/i }).isVisible()).toBe(true);
});

test.each([375, 1280])('nothing shifts while a page loads, the typeface a second late (%i px)', async (width) => {
  const shiftOf = async (path: string): Promise<number> => {
    const page = await reader.openApart({ viewport: { width, height: 800 } });
    await page.goto(`${address}about/`);
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 800));
      await route.continue();
    });
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address + path, { waitUntil: 'networkidle' });
    return page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  };
  // In windows of their own at the same time: each does little but wait.
  const paths = ['', second, 'chart/', 'speakers/liz-truss/', '?speaker=liz-truss'];
  for (const [n, shift] of (await Promise.all(paths.map(shiftOf))).entries()) {
    const path = paths[n] ?? '';
    // Narrowing by an address must take entries away, but those below the window only.
    expect(shift, `/${path}`).toBeLessThan(path.startsWith('?') ? 0.1 : 0.02);
  }
});

test('on paper stands the chronology, with addresses and without controls', async () => {
  const page = await open('');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.masthead', '.controls', '.months', '.foot']) {
    await expect.poll(() => page.locator(gone).first().isVisible(), { message: gone }).toBe(false);
  }
  await expect.poll(() => page.getByText('https://www.itv.com/news/2022-01-15/').isVisible()).toBe(true);
});

test('on paper every page is filled to its foot: the second report begins on the first', async () => {
  const page = await open('');
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: false });
  expect(text[0]).toContain('UK and US urge Russia');
  expect(text.length).toBeLessThanOrEqual(3);
});

test.each([800, 1200])(
  'on paper the months of the chart stand in it, and not over the title (%i px)',
  async (width) => {
    const page = await open('', { viewport: { width, height: 900 } });
    const first = await (await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))).getPage(1);
    const { items } = await first.getTextContent();
    // The foot of the sheet is zero.
    const heightOf = (words: string) =>
      items.flatMap((item) => ('str' in item && item.str === words ? [Number(item.transform[5])] : []))[0] ?? 0;
    expect(heightOf('Feb')).toBeGreaterThan(heightOf('Germany'));
    expect(heightOf('Feb')).toBeLessThan(heightOf('Who spoke when'));
  },
);

test('an address that leads nowhere offers a search for its words', async () => {
  const page = await open('articles/truss-warns-putin/');
  const link = page.getByRole('link', { name: '“truss warns putin”' });
  await expect.poll(() => link.getAttribute('href')).toMatch(/\/search\/\?q=truss\+warns\+putin$/);
});
