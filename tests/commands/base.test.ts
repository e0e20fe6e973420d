import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { shareBrowser } from '../support/browser.ts';
import { filesIn, newFolder } from '../support/build.ts';
import { complaintsOfJsonFeed, complaintsOfRss } from '../support/feed-rules.ts';
import { type HostedSite, hostSite } from '../support/hosted.ts';
import { complaintsOfSearchEngines, complaintsOfVocabulary, documentsIn } from '../support/structured-data.ts';

/**
 * The site in a folder of a host, with an address of its own, built as the workflow for GitHub Pages builds it: everything
 * a first deployment meets.
 */
const base = '/timeline/';
const origin = 'https://news.example.org';
const folder = newFolder();
const out = join(folder, 'site');
let files: ReadonlyMap<string, Buffer>;
let site: HostedSite;

beforeAll(async () => {
  const { build, ...steps } = pagesWorkflow();
  expect(steps).toEqual({
    permissions: { contents: 'read', pages: 'write', 'id-token': 'write' },
    folder: 'dist',
    names: ['checkout', 'setup-node', 'configure-pages', 'upload-pages-artifact', 'deploy-pages'],
  });
  // What GitHub says of a project's pages: the base path has no slash at its end, and unset variables are empty.
  const outputs = new Map([
    ['steps.pages.outputs.origin', origin],
    ['steps.pages.outputs.base_path', '/timeline'],
  ]);
  const asked = Object.entries(build.env).map(([name, value]) => {
    return [name, outputs.get(/^\$\{\{ (.*) \}\}$/.exec(value)?.[1] ?? '') ?? ''];
  });
  // Hosts have variables of their own, and some of those names mean something else to the tools beneath.
  const others = { BASE_URL: '/wrong/', SITE: 'https://wrong.example', ASSETS_PREFIX: '/wrong' };
  const { status, stdout, stderr } = spawnSync(build.run, {
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, ...others, ...Object.fromEntries(asked), OUT_DIR: out },
  });
  if (status !== 0) throw new Error(`The workflow’s build failed:\n${stdout}${stderr}`);
  files = filesIn(out);
  site = await hostSite(out, base);
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The workflow that publishes on GitHub Pages: what it builds with, uploads and may do. */
function pagesWorkflow() {
  interface Step {
    readonly uses?: string;
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly with?: Readonly<Record<string, string>>;
  }
  const { permissions, jobs } = parseYaml(readFileSync('.github/workflows/pages.yml', 'utf8'));
  const steps: readonly Step[] = jobs.publish.steps;
  const used = steps.flatMap((step) => (step.uses ? [step.uses] : []));
  const build = steps.find((step) => step.run?.includes('build'));
  return {
    permissions,
    names: used.map((action) => /^actions\/([a-z-]+)@v\d+$/.exec(action)?.[1]),
    folder: steps.find((step) => step.uses?.includes('upload'))?.with?.path,
    build: { run: build?.run ?? '', env: build?.env ?? {} },
  };
}

const text = (file: string) => files.get(file)?.toString('utf8') ?? '';
const html = () => [...files.keys()].filter((file) => file.endsWith('.html'));
const plain = (words: string) =>
  words.replace(/&(?:#(\d+)|(amp|quot|lt|gt));/g, (_, code, name) =>
    code ? String.fromCharCode(Number(code)) : { amp: '&', quot: '"', lt: '<', gt: '>' }[name as 'amp'],
  );

/** Every address that a page, a feed or a file of data names. */
function addressesIn(content: string): readonly string[] {
  const attributes = [...content.matchAll(/\s(?:href|src|action|content)="([^"]*)"/g)].map(([, value = '']) => value);
  return attributes.map(plain).filter((value) => /^(?:https?:\/\/|\/|#|\.\.?\/)/.test(value));
}

/** The file that a plain host sends for a path: no rewriting, no guessing, letter for letter. */
function fileAt(path: string): string | null {
  if (!path.startsWith(base)) return null;
  const file = decodeURIComponent(path.slice(base.length));
  const found = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  return files.has(found) ? found : null;
}

test('every link on every page leads to a file, and every fragment to its place', async () => {
  const broken: string[] = [];
  const followed = new Set<string>();
  for (const page of html()) {
    const here = `${origin}${base}${page.replace(/index\.html$/, '')}`;
    for (const address of addressesIn(text(page))) {
      const target = new URL(address, here);
      if (target.origin !== origin) continue;
      const file = fileAt(target.pathname);
      const id = decodeURIComponent(target.hash.slice(1));
      if (file === null) broken.push(`${page}: ${address}`);
      else if (id && !text(file).includes(` id="${id}"`)) broken.push(`${page}: no place ${address}`);
      followed.add(target.pathname);
    }
  }
  expect(broken).toEqual([]);
  expect(followed.size).toBeGreaterThan(80);
  for (const path of followed) {
    const answer = await fetch(new URL(path, site.address), { redirect: 'manual' });
    await answer.arrayBuffer();
    expect(answer.status, path).toBe(200);
  }
});

test('every file can lie in any file system: no two names differ in case alone, none is too long or forbidden', () => {
  const names = [...files.keys()];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) {
    expect(name, name).toMatch(/^[\w./-]+$/);
    expect(name.length, name).toBeLessThan(200);
    for (const part of name.split('/')) expect(part, name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i);
  }
});

test('links in the data and the feeds lead to pages, too', () => {
  const listed = [...files.keys()].filter((file) =>
    /^(?:data\/.*\.json|feed\.(?:xml|json)|sitemap.*\.xml)$/.test(file),
  );
  const named = listed.flatMap((file) => text(file).match(/https:\/\/news\.example\.org[^\s"<>\\)]*/g) ?? []);
  expect(named.length).toBeGreaterThan(300);
  for (const address of new Set(named.map(plain))) {
    const { pathname, hash, search } = new URL(address);
    if (search) continue;
    const file = fileAt(pathname);
    expect(file, address).not.toBeNull();
    if (file?.endsWith('.html') && hash) expect(text(file), address).toContain(`id="${hash.slice(1)}"`);
  }
});

test('every page names its own address, and no two the same', () => {
  const canonical = new Map<string, string>();
  for (const page of html()) {
    const [, address] = /<link rel="canonical" href="([^"]*)">/.exec(text(page)) ?? [];
    if (page === '404.html') {
      expect(address).toBeUndefined();
      continue;
    }
    const own = `${origin}${base}${page.replace(/index\.html$/, '')}`;
    // The timeline from its end is the timeline.
    expect(address, page).toBe(page === 'newest/index.html' ? `${origin}${base}` : own);
    canonical.set(page, address ?? '');
  }
  const map = [...text('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  const unlisted = new Set(['newest/index.html', 'search/index.html']);
  const listed = [...canonical].filter(([page]) => !unlisted.has(page)).map(([, address]) => address);
  expect(map.toSorted()).toEqual(listed.toSorted());
  expect(text('robots.txt')).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
});

test('validators accept the JSON-LD of every page', async () => {
  const kinds = new Map<string, number>();
  for (const page of html()) {
    expect(await complaintsOfSearchEngines(text(page)), page).toEqual([]);
    for (const document of documentsIn(text(page))) {
      for (const [, kind = ''] of document.matchAll(/"@type":"(\w+)"/g)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  const pages = html().filter((page) => documentsIn(text(page)).length > 0);
  expect(html().filter((page) => !pages.includes(page))).toEqual(['404.html', 'search/index.html']);
  expect(complaintsOfVocabulary(pages.flatMap((page) => documentsIn(text(page))))).toEqual([]);
  expect([...kinds.keys()].sort()).toEqual([
    'BreadcrumbList',
    'ListItem',
    'NewsArticle',
    'Organization',
    'Person',
    'Quotation',
    'WebSite',
  ]);
  expect([kinds.get('NewsArticle'), kinds.get('Quotation')]).toEqual([5, 65]);
});

test('the validators find what is wrong', async () => {
  const graph = (thing: object) => JSON.stringify({ '@context': 'https://schema.org', '@graph': [thing] });
  const wrong = [
    { '@type': 'NewsArticle', headlin: 'River rises' },
    { '@type': 'Quotation', creator: { '@type': 'Place', name: 'Rosa Lim' } },
  ];
  expect(complaintsOfVocabulary(wrong.map(graph))).toHaveLength(2);
  const trail = graph({ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1 }] });
  const page = `<!doctype html><html><head><script type="application/ld+json">${trail}</script></head></html>`;
  expect((await complaintsOfSearchEngines(page)).join(' ')).toMatch(/name.*missing/i);
});

test('each article and each speaker has a picture of its own, of the size it names, small enough to be shown', () => {
  const drawn = new Map<string, Buffer>();
  for (const page of html()) {
    const [, address = ''] = /<meta property="og:image" content="([^"]*)">/.exec(text(page)) ?? [];
    const image = files.get(fileAt(new URL(address).pathname) ?? '');
    expect(image?.subarray(1, 4).toString(), page).toBe('PNG');
    expect([image?.readUInt32BE(16), image?.readUInt32BE(20)], page).toEqual([1200, 630]);
    expect(image?.length, page).toBeLessThan(100_000);
    if (image && /^(?:articles|speakers)\/./.test(page) && page !== 'speakers/index.html') drawn.set(page, image);
  }
  expect(drawn.size).toBeGreaterThan(20);
  expect(new Set([...drawn.values()].map((image) => image.toString('base64'))).size).toBe(drawn.size);
});

test('feed readers find the feeds, which keep the rules of their formats, and whole addresses in them', () => {
  expect(text('index.html')).toContain(`type="application/rss+xml"`);
  const feed = parseFeed(text('feed.xml'));
  expect(feed.items).toHaveLength(5);
  expect(complaintsOfRss(text('feed.xml'), `${origin}${base}feed.xml`)).toEqual([]);
  expect(complaintsOfJsonFeed(JSON.parse(text('feed.json')), `${origin}${base}feed.json`)).toEqual([]);
  for (const item of feed.items) expect(item.url).toMatch(/^https:\/\/news\.example\.org\/timeline\/articles\/.*\/$/);
});

test('a browser finds nothing wrong in any XML', async () => {
  const documents = [...files.keys()].filter((file) => /\.(?:xml|svg)$/.test(file)).map((file) => [file, text(file)]);
  const ofSpeakers = /^speakers\/[^/]+\/feed\.xml$/;
  const speakers = [...files.keys()].filter((file) => /^speakers\/[^/]+\/index\.html$/.test(file));
  expect(documents.filter(([file = '']) => ofSpeakers.test(file))).toHaveLength(speakers.length);
  expect(documents.map(([file]) => file).filter((file = '') => !ofSpeakers.test(file))).toEqual([
    'chart.svg',
    'favicon.svg',
    'feed.xml',
    'sitemap-0.xml',
    'sitemap-index.xml',
  ]);
  const browser = await shareBrowser();
  try {
    const page = await browser.newPage();
    const errors = await page.evaluate(
      (all) =>
        all.flatMap(([file, xml = '']) => {
          const error = new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror');
          return error ? [`${file}: ${error.textContent}`] : [];
        }),
      documents,
    );
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('search works from the folder, and leads to the quotation', async () => {
  const browser = await shareBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${site.address}search/?q=diplomacy&speaker=antony-blinken`);
    await page.locator('#results a', { hasText: 'The best way to avert a crisis' }).first().click();
    await page.waitForURL(/\/timeline\/articles\/2021-12-02-.*#q-[0-9a-f]{8}$/);
    expect(await page.locator('q:target').textContent()).toContain('The best way to avert a crisis');
  } finally {
    await browser.close();
  }
});

test('a site that was not told its address names none', () => {
  const whole: string[] = [];
  const originals = new Set(
    (JSON.parse(filesIn(inject('siteFolder')).get('data/timeline.json')?.toString() ?? '{}').articles ?? []).map(
      (article: { original: string | null; elsewhere: string | null }) => article.original ?? article.elsewhere,
    ),
  );
  const vocabulary =
    /^https?:\/\/(?:www\.w3\.org|schema\.org|purl\.org|jsonfeed\.org|www\.sitemaps\.org|json-schema\.org)\//;
  const definitions = /<dl class="formats">[\s\S]*<\/dl>/;
  for (const [file, bytes] of filesIn(inject('siteFolder'))) {
    if (!/\.(?:html|json|xml|csv|txt|bib|ris)$|_headers$/.test(file)) continue;
    const content = bytes.toString('utf8').replace(definitions, '');
    for (const [found] of content.matchAll(/https?:\/\/[^\s"'<>\\)}\]]+/g)) {
      const address = plain(found).replace(/#.*|,.*/, '');
      if (!originals.has(address) && !vocabulary.test(`${address}/`)) whole.push(`${file}: ${address}`);
    }
  }
  expect(whole).toEqual([]);
});
