import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Readability } from '@mozilla/readability';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnnotationsFile, PublishedQuotation, TimelineFile } from '../../src/publish/formats.ts';
import { betweenMarks } from '../../src/quoted-words.ts';
import { build, filesIn, newFolder } from '../support/build.ts';
import { misfits } from '../support/data-files.ts';
import { complaintsOfJsonFeed, complaintsOfRss } from '../support/feed-rules.ts';
import { type OddArticle, oddArticles, withdrawnWords, writeOddCorpus } from '../support/odd-corpus.ts';
import { complaintsOfVocabulary, documentsIn } from '../support/structured-data.ts';

/**
 * Odd articles built as a whole, without an address and in a folder of one, and every file that is published held against
 * what the articles print. Each format is read by another program than wrote it.
 */
const folder = newFolder();
const origin = 'https://news.example.org';
const variants = [
  { name: 'without an address', base: '/', flags: [] },
  { name: 'in a folder of an address', base: '/timeline/', flags: ['--site', origin, '--base', '/timeline/'] },
] as const;
const sites = new Map<string, Site>();

interface Site {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly at: string;
}

beforeAll(() => {
  const seeds = join(folder, 'seeds');
  writeOddCorpus(seeds);
  for (const { name, flags } of variants) {
    const at = join(folder, name);
    build(at, ['--seeds', seeds, ...flags]);
    sites.set(name, { files: filesIn(at), at });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const published = Object.entries(oddArticles).filter(([, { sidecar }]) => !sidecar?.withdrawn);
const headlineOf = ({ text, sidecar }: OddArticle): string => String(sidecar?.headline ?? text.split('\n')[0]);
/** Several articles may have one headline: words that only this one prints tell it. */
const bodyOf = ({ text }: OddArticle): string => text.split(/\n\n+/).at(-1)?.trim() ?? '';
const flat = (words: string): string => words.replace(/[ \t\r\n\f]+/g, ' ').trim();
const lifted = (words: string): string => words.replace(/,$/, '');

describe.each(variants)('$name', ({ name, base, flags }) => {
  const whole = flags.length > 0;
  const site = () => sites.get(name) as Site;
  const text = (file: string): string => {
    const bytes = site().files.get(file);
    if (!bytes) throw new Error(`There is no ${file}.`);
    return bytes.toString('utf8');
  };
  const data = <T>(file: string): T => JSON.parse(text(`data/${file}`)) as T;
  const articles = () => data<TimelineFile>('timeline.json').articles.filter((article) => !('own' in article));
  const find = (article: OddArticle) =>
    articles().find(({ text }) => flat(text.at(-1)?.text ?? '') === flat(bodyOf(article)));

  test('timeline.json has every article, and of each the words that it prints', () => {
    expect(articles()).toHaveLength(published.length);
    for (const [key, article] of published) {
      const found = find(article);
      expect(found?.headline, key).toBe(headlineOf(article));
      const printed = flat(article.text);
      for (const paragraph of found?.text ?? []) expect(printed, key).toContain(flat(paragraph.text));
      expect(
        found?.quotations.map(({ speaker, spans }) => [speaker !== null, ...spans]),
        key,
      ).toEqual(article.said.map(([speaker, ...spans]) => [speaker !== null, ...spans]));
    }
  });

  test('each quotation has its speaker, its stretches, and the same as one text', () => {
    const quotations = data<readonly PublishedQuotation[]>('quotations.json');
    for (const [key, article] of published) {
      const found = find(article);
      for (const [n, [speaker, ...spans]] of article.said.entries()) {
        const id = found?.quotations[n]?.id;
        const row = quotations.find((each) => each.id === id);
        if (!row) {
          // Told once, by the article that prints more of it.
          const told = quotations.filter(({ also }) => also.includes(found?.id ?? ''));
          expect(
            told.some(({ text }) => text.startsWith(lifted(spans[0] ?? ''))),
            key,
          ).toBe(true);
          continue;
        }
        expect(row.speaker?.name ?? null, `${key} ${spans[0]}`).toBe(speaker);
        expect(row.spans, key).toEqual(spans);
        expect(row.text.split(/ … |\n/), key).toEqual(
          spans.map((span, at) => (row.text.includes(`${span}\n`) ? span : at >= 0 ? lifted(span) : span)),
        );
      }
    }
    expect(misfits(site().at)).toEqual([]);
  });

  test('the table keeps to RFC 4180 and says what the JSON says', () => {
    const csv = text('data/quotations.csv');
    expect(csv.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n"]/);
    const rows: readonly Record<string, string>[] = parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
    const quotations = data<readonly PublishedQuotation[]>('quotations.json');
    expect(rows).toHaveLength(quotations.length);
    const cell = (words: string | null) => (/^[=+@\t\r-]/.test(words ?? '') ? `'${words}` : (words ?? ''));
    for (const [n, row] of rows.entries()) {
      const quotation = quotations[n] as PublishedQuotation;
      expect(row).toMatchObject({
        id: quotation.id,
        text: cell(quotation.text),
        speaker: cell(quotation.speaker?.name ?? ''),
        side: cell(quotation.speaker?.side ?? ''),
        headline: cell(quotation.headline),
        publisher: cell(quotation.publisher),
        said: quotation.said,
        url: quotation.url ?? '',
        path: quotation.path,
      });
      for (const day of [row.said_first, row.said_last])
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }
  });

  test('a citation library reads headline, paper, authors and days of every article, from each of three formats', () => {
    const csl = data<readonly CslItem[]>('articles.csl.json');
    expect(csl).toHaveLength(data<TimelineFile>('timeline.json').articles.length);
    const formats = { bib: '@bibtex/text', ris: '@ris/file' } as const;
    for (const [extension, format] of Object.entries(formats)) {
      const { data: read } = new Cite(text(`data/articles.${extension}`), { forceType: format });
      const items = read as unknown as readonly CslItem[];
      for (const wanted of csl) {
        const found =
          items.find(({ id }) => id === wanted.id) ?? items.find(({ title }) => flat(title) === flat(wanted.title));
        // BibTeX has no tabs in its texts.
        expect(flat(found?.title ?? ''), `${extension} ${wanted.id}`).toBe(flat(wanted.title));
        if (wanted.type === 'article-newspaper')
          expect(flat(found?.['container-title'] ?? ''), wanted.id).toBe(flat(wanted['container-title'] ?? ''));
        expect(found?.author?.length ?? 0, wanted.id).toBe(wanted.author?.length ?? 0);
        const [from = [], to] = wanted.issued['date-parts'];
        // BibTeX's older fields know no interval: of one they have what both of its ends agree in.
        const shared = to && extension === 'bib' ? from.filter((part, n) => part === to[n]) : from;
        expect(found?.issued?.['date-parts'][0]?.map(Number), `${extension} ${wanted.id}`).toEqual(shared);
      }
    }
    const storm = csl.find(({ title }) => title.startsWith('Storm'));
    expect(storm?.issued['date-parts']).toEqual([
      [2023, 2, 10],
      [2023, 2, 12],
    ]);
    expect(text('data/articles.ris')).toContain('(2023-02-10/2023-02-12)');
  });

  test('pages print each article as it is, and mark each quotation by its id', () => {
    for (const [key, article] of published) {
      const { id, text: paragraphs, quotations } = find(article) as TimelineFile['articles'][number];
      const tree = fromHtml(text(`articles/${id}/index.html`));
      const body = first(tree, (node) => node.tagName === 'div' && classes(node).includes('body')) as Element;
      const shown = body.children.filter((node) => node.type === 'element' && !classes(node).includes('speakers-said'));
      expect(
        shown.map((node) => flat(textOf(node))),
        key,
      ).toEqual(paragraphs.map((paragraph) => flat(paragraph.text)));
      const ids = all(body, ({ tagName, properties }) => tagName === 'q' && Boolean(properties.id)).map(
        ({ properties }) => String(properties.id),
      );
      expect(ids, key).toEqual(expect.arrayContaining(quotations.map((quotation) => quotation.id)));
      expect(new Set(ids).size, key).toBe(ids.length);
      expect(flat(textOf(first(tree, ({ tagName }) => tagName === 'h1') as Element)), key).toBe(
        flat(headlineOf(article)),
      );
    }
  });

  test('a reading view shows each article, however short, and the curator’s own words, and nothing else', () => {
    for (const { id, text: paragraphs } of data<TimelineFile>('timeline.json').articles) {
      const { document } = parseHTML(text(`articles/${id}/index.html`));
      const read = new Readability(document as unknown as Document).parse();
      expect(flat(read?.textContent ?? ''), id).toBe(flat(paragraphs.map((paragraph) => paragraph.text).join(' ')));
    }
  });

  test('annotations point to the words of one place in the page and in the text', () => {
    const { first: page, total } = data<AnnotationsFile>('annotations.json');
    expect(page.items).toHaveLength(total);
    const bodies = new Map<string, string>();
    for (const { target, path } of page.items) {
      for (const { source, selector } of target) {
        if (source.path === undefined) continue;
        const file = `${decodeURI(source.path).slice(base.length)}index.html`;
        // The data in a script are no words of the page.
        const words =
          bodies.get(file) ??
          textOf(
            first(
              fromHtml(text(file).replace(/<script\b[\s\S]*?<\/script>/g, '')),
              ({ tagName }) => tagName === 'body',
            ) as Element,
          );
        bodies.set(file, words);
        const exact = `${selector.prefix ?? ''}${selector.exact}${selector.suffix ?? ''}`;
        expect(words.split(exact).length - 1, `${path} ${exact}`).toBe(1);
      }
    }
  });

  test('TimelineJS gets each article with its quotations, without marks that it sets itself', () => {
    const { events } = data<{ events: readonly { unique_id: string; text: { headline: string; text: string } }[] }>(
      'timelinejs.json',
    );
    for (const [key, article] of published) {
      const found = find(article) as TimelineFile['articles'][number];
      const slide = fromHtml(events.find(({ unique_id }) => unique_id === found.id)?.text.text ?? '', {
        fragment: true,
      });
      const quoted = all(slide, ({ tagName }) => tagName === 'blockquote').map((node) => textOf(node));
      expect(quoted, key).toEqual(found.quotations.map((quotation) => betweenMarks(quotation).replaceAll('\n', '“')));
    }
  });

  test('JSON-LD is the vocabulary’s, and says what the pages say', () => {
    const pages = [...site().files.keys()].filter((file) => file.endsWith('.html'));
    const documents = pages.flatMap((page) => documentsIn(text(page)));
    expect(complaintsOfVocabulary(documents)).toEqual([]);
    for (const [key, article] of published) {
      const found = find(article) as TimelineFile['articles'][number];
      const [document = '{}'] = documentsIn(text(`articles/${found.id}/index.html`));
      const [thing] = JSON.parse(document)['@graph'];
      expect(thing.headline, key).toBe(headlineOf(article));
      expect(
        (thing.hasPart ?? []).map(({ text }: { text: string }) => text),
        key,
      ).toEqual(found.quotations.map((quotation) => quotation.text));
      expect(String(thing.datePublished ?? ''), key).not.toMatch(/\//);
    }
  });

  test('no text has a comma where something is missing', () => {
    for (const file of site().files.keys()) {
      if (!file.endsWith('.html')) continue;
      const tree = fromHtml(text(file));
      const paragraphs = all(tree, ({ tagName }) => /^(?:p|h[1-6]|li|figcaption|title)$/.test(tagName)).map((node) =>
        flat(textOf(node)),
      );
      const heads = all(
        tree,
        ({ tagName, properties }) =>
          tagName === 'meta' && /description|title/.test(String(properties.name ?? properties.property)),
      ).map(({ properties }) => String(properties.content));
      for (const words of [...paragraphs, ...heads]) {
        expect(words, file).not.toMatch(/^[,;·]|[,;·]\s*[,;·.]|\(\s*[,)]|: ,|null|undefined/);
      }
    }
  });

  test('what was withdrawn stands nowhere, and its address says so', () => {
    for (const [file, bytes] of site().files) {
      if (file.endsWith('.png') || file.endsWith('.woff2')) continue;
      for (const words of withdrawnWords) expect(bytes.includes(words), `${file}: ${words}`).toBe(false);
    }
  });

  const without = whole ? null : test;
  without?.('nothing names a half address, and there are no feeds, no sitemap and no share pictures', () => {
    const names = [...site().files.keys()];
    expect(names.filter((file) => /^(?:feed|sitemap)|card\.png$/.test(file))).toEqual([]);
    const halves: string[] = [];
    const look = (file: string, value: unknown, key = ''): void => {
      if (typeof value === 'object' && value !== null)
        for (const [name, inner] of Object.entries(value)) look(file, inner, Array.isArray(value) ? key : name);
      else if (
        typeof value === 'string' &&
        key !== 'path' &&
        /^\/(?:articles|speakers|data|about|search)\b|href=/.test(value)
      ) {
        if (!/href="https?:/.test(value)) halves.push(`${file} ${key}: ${value}`);
      }
    };
    for (const file of names) {
      if (/^data\/.*\.json$/.test(file) && !file.endsWith('.schema.json')) look(file, JSON.parse(text(file)));
      if (/\.(?:bib|ris)$/.test(file) && /(?:url = \{|UR {2}- )\//.test(text(file))) halves.push(file);
      if (!file.endsWith('.html')) continue;
      for (const document of documentsIn(text(file))) look(file, JSON.parse(document));
      const tree = fromHtml(text(file));
      halves.push(
        ...all(
          tree,
          ({ tagName, properties }) =>
            (tagName === 'link' && properties.rel?.toString() === 'canonical') ||
            (tagName === 'meta' && /:(?:url|image)$/.test(String(properties.property ?? properties.name))),
        ).map(() => `${file}: head`),
      );
    }
    expect(halves).toEqual([]);
    for (const { url } of data<readonly PublishedQuotation[]>('quotations.json')) expect(url).toBeNull();
  });

  const within = whole ? test : null;
  within?.('feeds keep to their formats and tell of every article, the sitemap of every page', () => {
    expect(complaintsOfRss(text('feed.xml'), `${origin}${base}feed.xml`)).toEqual([]);
    expect(complaintsOfJsonFeed(JSON.parse(text('feed.json')), `${origin}${base}feed.json`)).toEqual([]);
    const json: { items: readonly { title: string; content_html: string }[] } = JSON.parse(text('feed.json'));
    const feeds = [
      parseFeed(text('feed.xml')).items.map(({ title, content }) => [title, content]),
      json.items.map(({ title, content_html }) => [title, content_html]),
    ];
    for (const items of feeds) {
      for (const [key, article] of published) {
        const wanted = article.said.map(([, ...spans]) =>
          spans.map((span, n) => (n === spans.length - 1 ? lifted(span) : span)),
        );
        const found = items.filter(([title]) => title === flat(headlineOf(article)));
        const words = found.map(([, content]) => flat(textOf(fromHtml(content ?? '', { fragment: true }))));
        expect(
          words.some((shown) => wanted.flat().every((span) => shown.includes(lifted(span)))),
          key,
        ).toBe(true);
      }
    }
    const map = new XMLParser().parse(text('sitemap-0.xml')).urlset.url as readonly { loc: string; lastmod?: string }[];
    for (const { loc, lastmod } of map) {
      expect(site().files.has(`${decodeURI(new URL(loc).pathname).slice(base.length)}index.html`), loc).toBe(true);
      if (lastmod !== undefined) expect(String(lastmod)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    for (const { url, path } of data<readonly PublishedQuotation[]>('quotations.json')) expect(url).toBe(origin + path);
  });
});

interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly object[];
  readonly 'container-title'?: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
}

const classes = (node: Nodes): readonly unknown[] =>
  node.type === 'element' ? [node.properties.className].flat() : [];

function all(node: Nodes, is: (element: Element) => boolean): Element[] {
  const own = node.type === 'element' && is(node) ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => all(child, is))] : own;
}

const first = (node: Nodes, is: (element: Element) => boolean): Element | undefined => all(node, is)[0];
