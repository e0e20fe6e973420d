import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { shareBrowser } from './browser.ts';

/** A browser for the tests of one file. */
export interface Reader {
  readonly browser: Browser;
  /**
   * The window that the tests share, for to load a page in one that is open costs a third of what it costs in a new one. After
   * each test it has its size and medium again; what else a test leaves there (what the site remembers, scripts put into every
   * page) wants a window apart.
   */
  readonly page: Page;
  /** Opens an address in the shared window, in its size or another. */
  open(address: string, viewport?: BrowserContextOptions['viewport']): Promise<Page>;
  /** A window of the test's own, which remembers nothing and is closed after it. */
  openApart(options?: BrowserContextOptions): Promise<Page>;
}

/** Starts a browser for the tests of the file that calls this, and lets each of them fail where a page’s script fails. */
export function startReader(options: BrowserContextOptions = {}): Reader {
  const usual = { viewport: { width: 1280, height: 800 }, ...options };
  let browser: Browser;
  let page: Page;
  let apart: Page[] = [];
  let errors: string[] = [];
  const openWindow = async (given: BrowserContextOptions): Promise<Page> => {
    const opened = await (await browser.newContext({ ...usual, ...given })).newPage();
    opened.on('pageerror', (error) => errors.push(error.message));
    return opened;
  };
  beforeAll(async () => {
    browser = await shareBrowser();
    page = await openWindow({});
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const window of apart) await window.context().close();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.emulateMedia({ media: null, colorScheme: usual.colorScheme ?? null });
    const found = errors;
    [apart, errors] = [[], []];
    expect(found).toEqual([]);
  });
  return {
    get browser() {
      return browser;
    },
    get page() {
      return page;
    },
    async open(address, viewport = usual.viewport) {
      if (viewport) await page.setViewportSize(viewport);
      await page.goto(address);
      return page;
    },
    async openApart(given = {}) {
      const opened = await openWindow(given);
      apart.push(opened);
      return opened;
    },
  };
}
