import type { Browser } from 'playwright-core';
import type { AnnotationsFile } from '../../src/publish/formats.ts';

/** Where a selector leads: how often its words stand in the page's text, and the quotation that the first of them is in. */
export interface Place {
  /** The annotation's own address on the site. */
  readonly annotation: string;
  readonly times: number;
  /** The words at that place, and the id of the quotation around them. */
  readonly words: string;
  readonly quotation: string;
}

/** The stretches that an annotation points to on the site's own page. */
const target = ({ target }: AnnotationsFile['first']['items'][number]) =>
  target.flatMap(({ source, selector }) => (source.path === undefined ? [] : [{ page: source.path, selector }]));

/** Follows every selector for a page of the site as W3C says: prefix, words and suffix, letter for letter, in the page's text. */
export async function followSelectors(browser: Browser, address: string, file: AnnotationsFile): Promise<Place[]> {
  const here = file.first.items.flatMap((item) =>
    target(item).map(({ page, selector }) => ({ annotation: item.path, page, selector })),
  );
  const found: Place[] = [];
  const page = await browser.newPage();
  for (const [path, asked] of Map.groupBy(here, (target) => target.page)) {
    await page.goto(new URL(path, address).href);
    found.push(
      ...(await page.evaluate((selectors) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const nodes: { node: Text; start: number }[] = [];
        let text = '';
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (node.parentElement?.closest('script, style, template')) continue;
          nodes.push({ node, start: text.length });
          text += node.data;
        }
        return selectors.map(({ annotation, selector: { prefix = '', exact, suffix = '' } }) => {
          const parts = text.split(prefix + exact + suffix);
          const at = (parts[0]?.length ?? 0) + prefix.length;
          const { node, start } = nodes.findLast((place) => place.start <= at) ?? { node: null, start: 0 };
          const quotation = node?.parentElement?.closest('q');
          return {
            annotation,
            times: parts.length - 1,
            words: node?.data.slice(at - start, at - start + exact.length) ?? '',
            quotation: quotation?.id || quotation?.dataset.continues || '',
          };
        });
      }, asked)),
    );
  }
  await page.close();
  return found;
}
