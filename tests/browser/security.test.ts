import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { shareBrowser } from '../support/browser.ts';
import { type HostedSite, hostSite } from '../support/hosted.ts';

const folder = inject('siteFolder');
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => relative(folder, join(folder, file)).replace(/index\.html$/, ''))
  .sort();

let browser: Browser;
let site: HostedSite;

beforeAll(async () => {
  browser = await shareBrowser();
  // With the headers of a host as well as the policies in the pages: both apply, so both are tested.
  site = await hostSite(folder, '/');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A page that keeps a list of all that it should not have met. */
async function watchedPage(): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const complaints: string[] = [];
  const page = await browser.newPage();
  await page.exposeFunction('complain', (words: string) => complaints.push(words));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
      const place = `${location.pathname} ${sourceFile}:${lineNumber}`;
      (globalThis as unknown as { complain(words: string): void }).complain(
        `${place} ${effectiveDirective} ${blockedURI} ${event.sample}`,
      );
    });
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) complaints.push(`request to ${request.url()}`);
  });
  page.on('console', (message) => {
    const missing = /status of 404/.test(message.text()) && /not-there/.test(message.location().url);
    if (message.type() === 'error' && !missing) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return { page, complaints };
}

test('a browser walks every page without a violation and asks nobody else for anything', async () => {
  expect(pages.length).toBeGreaterThan(25);
  const left = [...pages, 'not-there/'];
  // In several windows: a page is waited for until it has asked for nothing for a while.
  const walk = async (): Promise<readonly string[]> => {
    const { page, complaints } = await watchedPage();
    for (let path = left.pop(); path !== undefined; path = left.pop())
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
    await page.close();
    return complaints;
  };
  expect((await Promise.all([walk(), walk(), walk(), walk()])).flat()).toEqual([]);
  expect(left).toEqual([]);
}, 240_000);

test('searching, filtering and following a result breaks no policy either', async () => {
  const { page, complaints } = await watchedPage();
  await page.goto(`${site.address}search/?q=diplomacy&speaker=antony-blinken`);
  const result = page.locator('#results .place').first();
  await result.waitFor();
  await page.locator('#q').fill('crisis');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=crisis/);
  await result.waitFor();
  await result.click();
  await page.waitForURL(/\/articles\//);
  await page.waitForLoadState('networkidle');
  await page.close();
  expect(complaints).toEqual([]);
});

test('every page carries its own policy before anything it binds; WebAssembly is for search alone', () => {
  for (const path of pages) {
    const html = readFileSync(join(folder, path.endsWith('.html') ? path : join(path, 'index.html')), 'utf8');
    const policies = [...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)">/g)];
    expect(policies, path).toHaveLength(1);
    const [whole, policy = ''] = policies[0] ?? [];
    expect(html.indexOf(whole ?? ''), path).toBeLessThan(html.search(/<(script|style|link|title)\b/));
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
    expect(policy.includes('wasm-unsafe-eval'), path).toBe(path === 'search/');
    expect(html, path).not.toMatch(/\sstyle="|\son[a-z]+="/);
  }
});

test('the headers forbid frames, sniffing and devices, keep pages fresh and hashed files for a year', async () => {
  const headersOf = async (path: string) => (await fetch(site.address + path)).headers;
  const home = await headersOf('');
  expect(home.get('x-content-type-options')).toBe('nosniff');
  expect(home.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(home.get('permissions-policy')).toContain('camera=()');
  expect(home.get('content-security-policy')).toMatch(/^frame-ancestors 'none', default-src 'none';/);
  expect(home.get('cache-control')).toBe('no-cache');
  expect((await headersOf('search/')).get('content-security-policy')).toContain('wasm-unsafe-eval');
  expect((await headersOf('about/')).get('content-security-policy')).not.toContain('wasm-unsafe-eval');
  const [script = ''] = readdirSync(join(folder, '_astro'));
  expect((await headersOf(`_astro/${script}`)).get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await headersOf('data/timeline.json')).get('access-control-allow-origin')).toBe('*');
  // Cloudflare Pages reads at most 100 rules and lines of 2,000 characters.
  const lines = readFileSync(join(folder, '_headers'), 'utf8').split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
});
