import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, inject, test } from 'vitest';
import type { TimelineFile } from '../../src/publish/formats.ts';
import { escapeMarkup } from '../../src/publish/html.ts';
import { shareBrowser } from '../support/browser.ts';

/**
 * “Find it where it was published”: each link is followed in a browser, on a page that prints the article as its publisher
 * did, every line far below the one before, and must come to the line with the quotation.
 */
test('every link to the words at the publisher’s leads to the quotation, not to a headline that repeats it', {
  timeout: 240_000,
}, async () => {
  const folder = inject('siteFolder');
  const { articles }: TimelineFile = JSON.parse(readFileSync(join(folder, 'data', 'timeline.json'), 'utf8'));
  const pages = articles.map((article) => {
    const links = linksIn(readFileSync(join(folder, 'articles', article.id, 'index.html'), 'utf8'));
    const lines = [article.headline, article.standfirst ?? '', ...article.text.map(({ text }) => text)];
    return { article, links, lines };
  });
  const server = createServer((request, response) => {
    const { lines = [] } = pages[Number(request.url?.slice(1).replace(/\?.*/, ''))] ?? {};
    const html = lines.map((words) => `<p style="margin:0 0 4000px">${escapeMarkup(words)}</p>`).join('\n');
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<!doctype html><title>Story</title>${html}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await shareBrowser();
  const astray: string[] = [];
  let followed = 0;
  try {
    const page = await browser.newPage();
    for (const [n, { article, links }] of pages.entries()) {
      for (const quotation of article.quotations) {
        const link = links.get(quotation.id);
        if (link === undefined) continue;
        followed++;
        await page.goto(`${address}/${n}?${quotation.id}${link.slice(link.indexOf('#'))}`);
        await page.waitForFunction(() => scrollY > 0 || performance.now() > 1500);
        const seen = await page.evaluate(() =>
          [...document.querySelectorAll('p')].findIndex((line) => {
            const { top, bottom } = line.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          }),
        );
        const [sentence = ''] = (quotation.sentence ?? '').split('\n');
        const wanted = article.text.findIndex(
          ({ text }) => text.includes(sentence) && text.includes(quotation.spans[0] ?? ''),
        );
        if (wanted < 0 || seen !== wanted + 2)
          astray.push(`${quotation.id} “${quotation.text.slice(0, 60)}”: line ${seen}, not ${wanted + 2}: ${link}`);
      }
    }
  } finally {
    await browser.close();
    await new Promise((done) => server.close(done));
  }
  expect(astray).toEqual([]);
  expect(followed).toBeGreaterThan(50);
});

/** The links to the publisher's page, by quotation. */
function linksIn(html: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const visit = (node: Nodes, quotation: string): void => {
    const { properties = {}, tagName } = node.type === 'element' ? node : ({} as Partial<Element>);
    const id = properties.dataAbout ? String(properties.dataAbout) : quotation;
    if (tagName === 'a' && [properties.className].flat().includes('at-publisher'))
      links.set(id, String(properties.href));
    if ('children' in node) for (const child of node.children) visit(child, id);
  };
  visit(fromHtml(html), '');
  return links;
}
