import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startServer } from '../../scripts/serve.ts';
import { shareBrowser } from '../support/browser.ts';
import { build, newFolder } from '../support/build.ts';

/** A curator publishes, changes everything that may change, and publishes again: every address of before still answers. */
const folder = newFolder();
const seeds = join(folder, 'articles');
const out = join(folder, 'site');
const flags = ['--seeds', seeds, '--base', '/timeline/', '--site', 'https://news.example.org'];
const write = (name: string, ...lines: readonly string[]) => writeFileSync(join(seeds, name), `${lines.join('\n')}\n`);
const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
const idOf = (words: string): string =>
  JSON.parse(readFileSync(join(out, 'data/quotations.json'), 'utf8')).find(({ text }: { text: string }) =>
    text.startsWith(words),
  ).id;

const flood = [
  'River bursts its banks at Ostbury',
  '3 March 2021',
  '',
  '“The water rose faster than anyone had told us it would,” said Ama Boateng, the mayor.',
  '',
  'Residents were moved to the school hall overnight, and the bridge was closed to traffic.',
];
const school = ['School hall reopens', '4 May 2021', '', '“It smells of paint,” said Rosa Lim, a pupil.'];
const cut = 'The pillars had been measured again. “They were never safe,” said Moe.';
const bridge = [
  'Bridge stays shut, ‘waiting for steel’',
  '5 May 2021',
  '',
  '“We are waiting for steel,” said Karl Hale, an engineer.',
  '',
  '“Nobody asked us once,” Ida Moe said. The hall was silent. “Not in all those years,” Moe said.',
  '',
  'A sign beside the road reads “Shut until further notice” since Monday.',
  '',
  cut,
];

let water = '';
let steel = '';
let [asked, years, sign, safe] = ['', '', '', ''];

beforeAll(() => {
  mkdirSync(seeds);
  write('flood.txt', ...flood);
  write('school.txt', ...school);
  write('bridge.txt', ...bridge);
  build(out, flags);
  water = idOf('The water rose');
  steel = idOf('We are waiting');
  [asked, years, sign, safe] = [idOf('Nobody asked'), idOf('Not in all'), idOf('Shut until'), idOf('They were')];
  // Another slug and a mended word; a withdrawal that takes the text along; a renamed file with another date and speaker.
  write('flood.txt', ...flood.map((line) => line.replace('rose faster', 'rose much faster')));
  write('flood.yaml', 'slug: ostbury-flood');
  rmSync(join(seeds, 'school.txt'));
  write('school.yaml', 'withdrawn: The pupil asked us to.');
  // Of its quotations one is taken out, one made part of another, and one leaves the text.
  renameSync(join(seeds, 'bridge.txt'), join(seeds, 'steel.txt'));
  write('steel.txt', ...bridge.map((line) => (line === cut ? 'The pillars had been measured again.' : line)));
  write(
    'steel.yaml',
    'published: 2021-05-06',
    'corrections:',
    `  - {quotation: ${steel}, speaker: Carl Hale}`,
    `  - {quotation: ${asked}, merge: ${years}}`,
    `  - {quotation: ${sign}, drop: true, because: A sign says nothing.}`,
  );
  build(out, flags);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an article with a new slug leads there from its old address, for any host', () => {
  expect(page('articles/2021-03-03-ostbury-flood')).toContain('rose much faster');
  const old = page('articles/2021-03-03-river-bursts-its-banks-at-ostbury');
  expect(old).toContain('content="0; url=/timeline/articles/2021-03-03-ostbury-flood/"');
  expect(old).toContain(
    '<link rel="canonical" href="https://news.example.org/timeline/articles/2021-03-03-ostbury-flood/">',
  );
  expect(old).toContain('<meta name="robots" content="noindex">');
  // Where nothing leads on by itself, each of its links names the words it is for and the place they are at.
  for (const id of [water, idOf('The water rose')])
    expect(old).toMatch(
      new RegExp(
        `<p id="${id}"[^>]*><a href="/timeline/articles/2021-03-03-ostbury-flood/#${id}"[^>]*>“The water rose much`,
      ),
    );
  expect(readFileSync(join(out, '_redirects'), 'utf8').split('\n')).toContain(
    '/timeline/articles/2021-03-03-river-bursts-its-banks-at-ostbury/ /timeline/articles/2021-03-03-ostbury-flood/ 301',
  );
  expect(readFileSync(join(out, 'redirects.map'), 'utf8')).toContain(
    '"/timeline/speakers/karl-hale/" "/timeline/speakers/carl-hale/";',
  );
});

test('a link to a quotation of an article that moved, and whose words were mended, arrives at it', async () => {
  const { server, address } = await startServer(out, '/timeline/', 0);
  const browser = await shareBrowser();
  try {
    const tab = await browser.newPage();
    await tab.goto(`${address}articles/2021-03-03-river-bursts-its-banks-at-ostbury/#${water}`);
    await tab.waitForURL(`**/2021-03-03-ostbury-flood/#${water}`);
    expect(await tab.locator(`q.arrived:has([id="${water}"])`).textContent()).toContain('The water rose much faster');
  } finally {
    await browser.close();
    server.close();
  }
});

test('a link to a quotation that is none any more is told what became of it, without scripts, too', async () => {
  const { server, address } = await startServer(out, '/timeline/', 0);
  const browser = await shareBrowser();
  const at = `${address}articles/2021-05-05-bridge-stays-shut-waiting-for-steel/`;
  try {
    for (const javaScriptEnabled of [false, true]) {
      const tab = await browser.newPage({ javaScriptEnabled });
      const notice = tab.locator('.formerly > p').filter({ visible: true });
      await tab.goto(at);
      await expect.poll(() => tab.locator('h1').count()).toBe(1);
      expect(await notice.count()).toBe(0);
      for (const [id, words] of [
        [sign, 'A sign says nothing.'],
        [safe, 'led to a quotation that is no longer in the article'],
      ]) {
        await tab.goto(`${at}#${id}`);
        await expect.poll(() => notice.allInnerTexts()).toEqual([expect.stringContaining(words as string)]);
        expect(await tab.locator(`[id="${id}"]`).boundingBox()).toMatchObject({ y: expect.any(Number) });
      }
      // What is part of another leads into it, and what the headline quotes to where the story does.
      const leads = tab.locator(`q[id="${asked}"] [id="${years}"], q[id="${steel}"] span[id^="q-"]`);
      await expect.poll(() => leads.count()).toBe(2);
      await tab.close();
    }
    const tab = await browser.newPage();
    await tab.goto(`${at}#q-00000000`);
    await tab.getByText('names a quotation that is not in this article').waitFor();
  } finally {
    await browser.close();
    server.close();
  }
});

test('a withdrawn article says so at its address, and its words are in no file', () => {
  expect(page('articles/2021-05-04-school-hall-reopens')).toContain('The pupil asked us to.');
  expect(readFileSync(join(seeds, 'addresses.json'), 'utf8')).not.toContain('smells');
  expect(readFileSync(join(out, 'data/quotations.json'), 'utf8')).not.toContain('smells');
});

test('a renamed file with another date and speaker keeps its address, its quotation’s id and its feed id', () => {
  const html = page('articles/2021-05-05-bridge-stays-shut-waiting-for-steel');
  expect(html).toContain(`id="${steel}"`);
  expect(html).toContain('6 May 2021');
  expect(page('speakers/karl-hale')).toContain('url=/timeline/speakers/carl-hale/');
  const feed = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8'));
  expect(feed.items.map(({ id }: { id: string }) => id).toSorted()).toEqual([
    'https://news.example.org/timeline/articles/2021-03-03-river-bursts-its-banks-at-ostbury/',
    'https://news.example.org/timeline/articles/2021-05-05-bridge-stays-shut-waiting-for-steel/',
  ]);
});

test('a folder that never moved anything publishes no lists of moved addresses', () => {
  expect(existsSync(join(inject('siteFolder'), '_redirects'))).toBe(false);
});
