import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { startServer } from './serve.ts';
import { run } from './shell.ts';

/**
 * Takes the pictures that the README and the documentation show, of the site as it is built now: they cannot show what it
 * is not.
 *
 *     node scripts/screenshots.ts
 */

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
}

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const article = 'articles/2022-01-15-russia-attempting-to-justify-invasion-of-ukraine-and-must-halt-its-aggression/';
const pictures: readonly Picture[] = [
  { name: 'home', path: '', theme: 'light', ...desk },
  { name: 'home-dark', path: '', theme: 'dark', ...desk },
  { name: 'home-phone', path: '', theme: 'light', ...phone },
  { name: 'chart', path: 'chart/', theme: 'light', ...desk },
  { name: 'sides', path: 'sides/', theme: 'light', ...desk },
  { name: 'article', path: article, theme: 'light', ...desk },
  { name: 'article-phone', path: article, theme: 'dark', ...phone },
  { name: 'speaker', path: 'speakers/liz-truss/', theme: 'light', ...desk },
  { name: 'search', path: 'search/?q=security&side=Russia', theme: 'light', ...desk },
];

await run('screenshots', async (options) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-screenshots-'));
  const out = join(folder, 'site');
  const code = await buildSite({ ...options, out, base: '/' });
  if (code !== 0) return code;
  const target = resolve('.github', 'screenshots');
  mkdirSync(target, { recursive: true });
  const { server, address } = await startServer(out, '/', 0);
  const browser = await openBrowser();
  try {
    for (const { name, path, theme, width, height } of pictures) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
      await page.goto(address + path, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(target, `${name}.png`) });
      await page.close();
      console.log(`.github/screenshots/${name}.png`);
    }
  } finally {
    await browser.close();
    await new Promise((done) => server.close(done));
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});
