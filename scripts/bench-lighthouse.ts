import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { wordOf } from './bench-search.ts';
import { findBrowser } from './browser.ts';
import { startServer } from './serve.ts';

/** Each page is looked at so often: a busy machine's one figure says nothing. */
const times = 5;

/** The part of Lighthouse that is used. */
interface Lighthouse {
  readonly default: (address: string, options: object) => Promise<{ readonly lhr: Report } | undefined>;
}
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}
interface Launcher {
  launch(options: object): Promise<{ readonly port: number; kill(): void }>;
}

/**
 * Prints what Lighthouse gives the pages of the site in `folder` on a phone: medians of five. Lighthouse is no dependency,
 * for it is larger than all the others together; where it is not installed, that is said and nothing measured.
 */
export async function benchLighthouse(name: string, folder: string): Promise<void> {
  const tools = await loadLighthouse();
  if (!tools) {
    console.log(`Lighthouse, ${name}: not measured. It is not installed; npm install --no-save lighthouse`);
    return;
  }
  const { server, address } = await startServer(folder, '/', 0);
  console.log(`Lighthouse, ${name}, on a phone, medians of ${times}:`);
  try {
    for (const path of pagesOf(folder)) {
      const reports: Report[] = [];
      for (let n = 0; n < times; n++) reports.push(await look(tools, address + path));
      const scores = Object.keys(reports[0]?.categories ?? {}).map((category) => {
        const score = median(reports.map(({ categories }) => categories[category]?.score ?? 0));
        return `${category} ${Math.round(score * 100)}`;
      });
      const blocked = median(reports.map(({ audits }) => audits['total-blocking-time']?.numericValue ?? 0));
      const shift = median(reports.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? 0));
      console.log(`  /${path}  ${scores.join(', ')}; blocked ${blocked.toFixed(0)} ms, shifted ${shift.toFixed(3)}`);
    }
  } finally {
    server.close();
  }
}

interface Tools {
  readonly lighthouse: Lighthouse['default'];
  readonly launcher: Launcher;
}

/** Null where it is not installed. */
async function loadLighthouse(): Promise<Tools | null> {
  // By names that no compiler looks for: neither is a dependency.
  const [first, second]: readonly string[] = ['lighthouse', 'chrome-launcher'];
  try {
    const { default: lighthouse } = (await import(first ?? '')) as Lighthouse;
    return { lighthouse, launcher: (await import(second ?? '')) as Launcher };
  } catch {
    return null;
  }
}

/** One page of each kind, and a search that finds something. */
function pagesOf(folder: string): readonly string[] {
  const firstOf = (part: string) =>
    readdirSync(join(folder, part), { withFileTypes: true }).find((entry) => entry.isDirectory())?.name ?? '';
  return [
    '',
    `articles/${firstOf('articles')}/`,
    `speakers/${firstOf('speakers')}/`,
    'about/',
    'search/',
    `search/?q=${wordOf(folder)}`,
  ];
}

/** Looks at a page with a browser of its own, which has nothing from before. */
async function look({ lighthouse, launcher }: Tools, address: string): Promise<Report> {
  const chromeFlags = ['--headless', '--no-sandbox', '--disable-gpu'];
  const chrome = await launcher.launch({ chromePath: findBrowser(), chromeFlags });
  try {
    const result = await lighthouse(address, { port: chrome.port, logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse gave no report of ${address}.`);
    return result.lhr;
  } finally {
    chrome.kill();
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

if (import.meta.main) {
  const [, , folder = 'dist'] = process.argv;
  await benchLighthouse(folder, folder);
}
