import { singleDate } from '../edtf.ts';
import type { TimelineModel } from '../timeline/index.ts';
import { monthPages } from '../timeline/months.ts';
import { divideSpeaker } from '../timeline/speaker-pages.ts';
import { hasSides } from '../timeline/weeks.ts';
import type { Addresses } from './addresses.ts';
import { escapeMarkup } from './html.ts';

/**
 * The sitemap, with the day of the newest thing that a page shows. Its protocol takes whole addresses alone. A site that
 * does not know its own lists them from its base path, for whoever keeps a copy; `robots.txt` then announces no sitemap.
 */

/** How many addresses one sitemap may hold. */
const most = 50_000;

interface Listed {
  readonly address: string;
  readonly date: string | null;
}

export function pagesOf(model: TimelineModel, to: Addresses): readonly Listed[] {
  const dates = model.articles.map((article) => singleDate(article.data.published.date));
  const latest = newestOf(dates);
  return [
    { address: to.home, date: latest },
    { address: to.about, date: latest },
    ...(model.speakers.length > 0 ? [{ address: to.chart, date: latest }] : []),
    ...(hasSides(model) ? [{ address: to.sides, date: latest }] : []),
    { address: to.speakers, date: latest },
    ...model.articles.map(({ id, data }) => ({ address: to.article(id), date: singleDate(data.published.date) })),
    ...monthPages(model.articles, 'oldest').map(({ page }) => ({
      address: to.month(page.path, 'oldest'),
      date: newestOf(page.entries.map(({ article }) => singleDate(article.data.published.date))),
    })),
    ...model.speakers.flatMap(divideSpeaker).map(({ speaker, part, quotations }) => ({
      address: to.speaker(speaker.id, part),
      date: newestOf(quotations.map((quotation) => singleDate(quotation.article.data.published.date))),
    })),
  ];
}

/** How many sitemaps the index lists. */
export const sitemapCount = (model: TimelineModel, to: Addresses): number =>
  Math.ceil(pagesOf(model, to).length / most);

export function sitemapOf(model: TimelineModel, to: Addresses, n: number): string {
  const urls = pagesOf(model, to).slice(n * most, (n + 1) * most);
  return xml('urlset', 'url', urls, to);
}

export function sitemapIndexOf(model: TimelineModel, to: Addresses): string {
  const latest = newestOf(pagesOf(model, to).map(({ date }) => date));
  const files = Array.from({ length: sitemapCount(model, to) }, (_, n) => ({
    address: to.file(`sitemap-${n}.xml`),
    date: latest,
  }));
  return xml('sitemapindex', 'sitemap', files, to);
}

function xml(root: string, item: string, listed: readonly Listed[], to: Addresses): string {
  const note = to.known ? '' : '<!-- Search engines want whole addresses: build with --site to give them. -->\n';
  const items = listed.map(
    ({ address, date }) =>
      `<${item}><loc>${escapeMarkup(address)}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</${item}>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${note}<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('')}</${root}>\n`;
}

/** ISO dates of any precision sort as text. */
const newestOf = (dates: readonly (string | null)[]): string | null =>
  dates
    .filter((date) => date !== null)
    .toSorted()
    .at(-1) ?? null;
