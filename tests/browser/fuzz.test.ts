import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { startServer } from '../../scripts/serve.ts';
import { readAnatomy } from '../../src/pipeline/article/index.ts';
import { decode } from '../../src/pipeline/decode.ts';
import { readSeeds } from '../../src/seeds/read.ts';
import { anyText, mangledArticle } from '../properties/texts.ts';
import { shareBrowser } from '../support/browser.ts';
import { build, folderOfTest } from '../support/build.ts';
import { printed } from '../support/printed.ts';

/**
 * Made-up articles through the whole program: built by the command, opened in a browser, and what its page shows held
 * against what each prints. A few dozen in every run; more, in sites of 2,000, by
 *
 *     FUZZ=20000 SEED=random npx vitest run --config tests/vitest.config.ts --project site tests/browser/fuzz.test.ts
 */
const all = Number(process.env.FUZZ ?? 40);
const atOnce = 2000;
/** Of so many one is also opened and painted, which takes longer than all else. */
const onePaintedOf = all > atOnce ? 50 : 25;
const seed = Number(process.env.SEED);

test(`what ${all} pages show is what the articles print (seed ${seed})`, { timeout: 14_400_000 }, async () => {
  const browser = await shareBrowser();
  const differences: string[] = [];
  let compared = 0;
  try {
    for (let first = 0; first < all; first += atOnce) {
      const folder = folderOfTest();
      const seeds = join(folder, 'seeds');
      const texts = fc.sample(fc.oneof(mangledArticle, mangledArticle, anyText), {
        numRuns: Math.min(atOnce, all - first),
        seed: seed + first,
      });
      mkdirSync(seeds);
      for (const [n, text] of texts.entries()) {
        // What seems to be no text at all stops a build, and says so.
        if (decode(Buffer.from(text)).kind === 'binary') continue;
        writeFileSync(join(seeds, `${n}.txt`), text);
        writeFileSync(join(seeds, `${n}.yaml`), stringify({ headline: `Story ${n}`, published: '2021-11-30' }));
      }
      const site = join(folder, 'site');
      build(site, ['--seeds', seeds, '--cards', 'none', '--few-files']);
      // The lines of each, read anew; who speaks in them changes no word, and takes longest.
      const { articles } = JSON.parse(readFileSync(join(seeds, 'addresses.json'), 'utf8'));
      const { server, address } = await startServer(site, '/', 0);
      const page = await browser.newPage();
      try {
        await page.goto(address);
        const wanted = readSeeds(seeds).articles.flatMap(({ source, sidecar }) => {
          const id: string | undefined = articles[source.name]?.address;
          if (id === undefined) return [];
          const { anatomy } = readAnatomy(source.text, { name: source.name, sidecar, publishers: [] });
          return [{ id, words: printed({ source, anatomy }) }];
        });
        for (let from = 0; from < wanted.length; from += 50) {
          const some = wanted.slice(from, from + 50);
          const found = await page.evaluate(
            (ids) =>
              Promise.all(
                ids.map(async (id) => {
                  const html = await (await fetch(`/articles/${id}/`)).text();
                  const shown = new DOMParser().parseFromString(html, 'text/html');
                  const blocks = [...(shown.querySelector('.body')?.children ?? [])];
                  return blocks
                    .filter((block) => !block.matches('.speakers-said'))
                    .map((block) => (block.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, ''))
                    .filter((words) => words !== '');
                }),
              ),
            some.map(({ id }) => id),
          );
          for (const [n, { id, words }] of some.entries()) {
            compared++;
            if (JSON.stringify(found[n]) !== JSON.stringify(words))
              differences.push(
                `seed ${seed + first}, ${id}: ${JSON.stringify(words)} is shown as ${JSON.stringify(found[n])}`,
              );
          }
        }
        // What is painted, of some of them: nothing hides or adds a letter or a space.
        for (const { id, words } of wanted.filter((_, n) => n % onePaintedOf === 0)) {
          await page.goto(`${address}articles/${id}/`);
          const painted = await page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('.body > *')]
              .filter((block) => !block.matches('.speakers-said'))
              .map((block) => block.innerText),
          );
          const flat = (list: readonly string[]) => list.join(' ').replace(/\s+/gu, ' ').trim();
          if (flat(painted) !== flat(words))
            differences.push(`seed ${seed + first}, ${id}: ${flat(words)} is painted as ${flat(painted)}`);
        }
      } finally {
        await page.close();
        await new Promise((done) => server.close(done));
        rmSync(folder, { recursive: true, force: true });
      }
      if (all > atOnce) {
        console.log([`${compared} of ${all} compared`, ...differences].join('\n'));
        // A moment for it to be printed, before the next build holds everything.
        await new Promise((done) => setTimeout(done, 500));
      }
    }
  } finally {
    await browser.close();
  }
  expect(differences.slice(0, 20)).toEqual([]);
  // One that has no words at all is left out.
  expect(compared).toBeGreaterThan(all * 0.8);
});
