import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { startServer } from '../../scripts/serve.ts';
import { build, newFolder } from '../support/build.ts';

/** A timeline of a dozen articles over three months: too long to stand whole on the home page, too short to fill what is drawn for years. */

const folder = newFolder();
let browser: Browser;
let address: string;
let end: () => void;

const days = ['11 December 2023', '12 December 2023', '13 December 2023', 'January 2024', '11 January 2024'];
const more = ['15 January 2024', '22 January 2024', '3 February 2024', '13 February 2024', '14 February 2024'];
const last = ['15 February 2024', '16 February 2024'];
const papers = ['Ostbury Courier', 'Wendshire Gazette and Post'];

beforeAll(async () => {
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds, { recursive: true });
  writeFileSync(
    join(seeds, 'people.yaml'),
    '- { name: Ann Poole, role: Mayor, side: Council }\n- { name: Lew Hart, side: Residents }\n',
  );
  writeFileSync(
    join(seeds, 'timeline.yaml'),
    'title: The Ostbury flood\nintro: How a town was flooded, in the words of its people.\n',
  );
  for (const [n, day] of [...days, ...more, ...last].entries()) {
    const story = `“The weir held for ${n + 2} days,” said Ann Poole, the mayor.\n\n“We saw it at ${n + 3} o’clock,” said Lew Hart.\n\n“It rose to ${n + 1} metres,” said Ida Moss.`;
    const paper = papers[n < 8 ? 0 : 1];
    writeFileSync(join(seeds, `a${n}.txt`), `Weir holds at Ostbury for ${n + 2} days\n${paper}\n${day}\n\n${story}\n`);
  }
  build(join(folder, 'site'), ['--seeds', seeds, '--cards', 'none']);
  const served = await startServer(join(folder, 'site'), '/', 0);
  ({ address } = served);
  end = () => served.server.close();
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  end?.();
  rmSync(folder, { recursive: true, force: true });
});

/** The boxes of all that a selector finds on a page, top to bottom and left to right. */
async function boxesOf(path: string, selector: string, width: number, height: number) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(new URL(path, address).href);
  const boxes = await page.locator(selector).evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter((box) => box.width > 0)
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
  );
  await page.close();
  return boxes;
}

type Box = Awaited<ReturnType<typeof boxesOf>>[number];
const overlaps = (boxes: readonly Box[]) =>
  boxes.flatMap((a, n) =>
    boxes
      .slice(n + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => [a, b]),
  );

test.each([
  [375, 812],
  [1440, 900],
])('at %i pixels the first quotation stands on the first screen', async (width, height) => {
  const [first] = await boxesOf('/', '.entry blockquote', width, height);
  expect(first?.bottom).toBeLessThan(height);
});

test('on a speaker’s page no day lies over another, however few words stand beside it', async () => {
  const boxes = await boxesOf('/speakers/lew-hart/', '.entry .day > div', 1440, 900);
  expect(boxes.length).toBe(days.length + more.length + last.length);
  expect(overlaps(boxes)).toEqual([]);
});

test.each([320, 375, 1440])('on the chart at %i pixels the papers’ names lie clear of each other', async (width) => {
  const boxes = await boxesOf('/chart/', '.papers text', width, 900);
  expect(boxes.length).toBeGreaterThan(2);
  expect(overlaps(boxes)).toEqual([]);
});
