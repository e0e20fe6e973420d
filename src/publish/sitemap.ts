import { singleDay } from '../edtf.ts';
import { memoizeFor } from '../memoize.ts';
import type { Article, TimelineModel } from '../timeline/index.ts';
import { monthPages } from '../timeline/months.ts';
import { perModel } from '../timeline/per-model.ts';
import { speakersByName } from '../timeline/speaker-list.ts';
import { divideSpeaker } from '../timeline/speaker-pages.ts';
import { hasSides } from '../timeline/weeks.ts';
import type { Addresses } from './addresses.ts';
import { escapeMarkup } from './html.ts';

/**
 * The sitemap, with the day of the newest thing that a page shows. Its protocol takes whole addresses alone, and as a date
 * a day or a moment: what is known by its month says nothing there.
 */

/** How many addresses one sitemap may hold. */
const most = 50_000;

interface Listed {
  readonly address: string;
  readonly date: string | null;
}

/** Their number, the index and each sitemap are made of one list. */
function pagesOf(model: TimelineModel, to: Addresses): readonly Listed[] {
  const kept = lists(model);
  const list = kept.get(to.home) ?? listPages(model, to);
  kept.set(to.home, list);
  return list;
}

/** By the address of the home page. */
const lists = perModel((_: TimelineModel) => new Map<string, readonly Listed[]>());

function listPages(model: TimelineModel, to: Addresses): readonly Listed[] {
  const latest = newestOf(model.articles);
  return [
    { address: to.home, date: latest },
    { address: to.about, date: latest },
    { address: to.corrections, date: latest },
    ...(model.speakers.length > 0 ? [{ address: to.chart, date: latest }] : []),
    ...(hasSides(model) ? [{ address: to.sides, date: latest }] : []),
    { address: to.speakers, date: latest },
    ...speakersByName(model).map((_, n) => ({ address: to.speakersByName(n + 1), date: latest })),
    ...model.articles.map((article) => ({ address: to.article(article.id), date: newestOf([article]) })),
    ...monthPages(model.articles, 'oldest').map(({ page }) => ({
      address: to.month(page.path, 'oldest'),
      date: newestOf(page.entries.map(({ article }) => article)),
    })),
    ...model.speakers.flatMap(divideSpeaker).map(({ speaker, part, quotations }) => ({
      address: to.speaker(speaker.id, part),
      date: newestOf(quotations.map(({ article }) => article)),
    })),
  ];
}

/** How many sitemaps the index lists. */
export const sitemapCount = (model: TimelineModel, to: Addresses): number =>
  Math.ceil(pagesOf(model, to).length / most);

/** The sitemap of number `n`, counted from 0 (https://www.sitemaps.org/protocol.html). */
export function sitemapOf(model: TimelineModel, to: Addresses, n: number): string {
  return xml('urlset', 'url', pagesOf(model, to).slice(n * most, (n + 1) * most));
}

/** The index of all sitemaps. */
export function sitemapIndexOf(model: TimelineModel, to: Addresses): string {
  const latest = newestOf(model.articles);
  const files = Array.from({ length: sitemapCount(model, to) }, (_, n) => ({
    address: to.file(`sitemap-${n}.xml`),
    date: latest,
  }));
  return xml('sitemapindex', 'sitemap', files);
}

function xml(root: string, item: string, listed: readonly Listed[]): string {
  const items = listed.map(
    ({ address, date }) =>
      `<${item}><loc>${escapeMarkup(address)}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</${item}>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('')}</${root}>\n`;
}

/** The last day on which one of the articles was published or changed. */
const newestOf = (articles: readonly Pick<Article, 'data'>[]): string | null =>
  articles.reduce<string | null>((newest, article) => {
    const day = changedOn(article);
    return day !== null && (newest === null || day > newest) ? day : newest;
  }, null);

/** The day on which an article was published or last changed; asked for each of its quotations. */
const changedOn = memoizeFor(({ data }: Pick<Article, 'data'>): string | null => {
  const days = [data.published.date, data.updated?.date ?? ''].map(singleDay).filter((day) => day !== null);
  return days.toSorted().at(-1) ?? null;
});
