import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchLighthouse } from './bench-lighthouse.ts';
import { benchPages } from './bench-pages.ts';
import { benchSearch } from './bench-search.ts';
import { benchServer } from './bench-server.ts';
import { openBrowser } from './browser.ts';

/** Builds two sites, of the five articles and of a thousand made-up ones, and prints what their pages and their search cost. */
export async function benchSites(): Promise<void> {
  const browser = await openBrowser();
  const work = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    run('scripts/build.ts', '--out', join(work, 'five'), '--site', 'https://timeline.example');
    run('scripts/build-made-up.ts', '1000', join(work, 'thousand'));
    for (const [name, folder] of [
      ['5 articles', join(work, 'five')],
      ['1,000 articles', join(work, 'thousand', 'site')],
    ] as const) {
      benchPages(name, folder);
      await benchSearch(browser, name, folder);
      await benchLighthouse(name, folder);
    }
    await benchServer('1,000 articles', join(work, 'thousand', 'site'));
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}

function run(script: string, ...words: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
}

if (import.meta.main) await benchSites();
