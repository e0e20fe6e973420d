import { isExactDay, monthOf } from '../edtf.ts';
import { memoizeFor } from '../memoize.ts';
import { pickHighlights } from './highlights.ts';
import type { Article, PlacedQuotation } from './index.ts';
import { type Earlier, type Gap, gapBetween } from './line.ts';

/** A month of the timeline. An article of which only the year is known stands under that year. */
export interface Month {
  /** "2021-12", or "2021". */
  readonly key: string;
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineEntry {
  readonly article: Article;
  /** The line between it and the entry that stands above it. Null for the first, and where one of the two has no exact day. */
  readonly gap: Gap<PlacedQuotation> | null;
  /** Whether it opens a new day, so that the day is to be shown. */
  readonly newDay: boolean;
  /** The month it opens where no line above it names that month. */
  readonly opens: string | null;
}

export type Order = 'oldest' | 'newest';

/** Articles (oldest first) by month, in the order asked for. Several kinds of page ask for the same. */
export const groupByMonth = (articles: readonly Article[], order: Order = 'oldest'): readonly Month[] =>
  grouped[order](articles);

const grouped = {
  oldest: memoizeFor((articles: readonly Article[]) => inMonths(articles, 'oldest')),
  newest: memoizeFor((articles: readonly Article[]) => inMonths(articles, 'newest')),
} as const satisfies Record<Order, unknown>;

function inMonths(articles: readonly Article[], order: Order): readonly Month[] {
  const ordered = order === 'oldest' ? articles : articles.toReversed();
  const months = new Map<string, TimelineEntry[]>();
  for (const [n, article] of ordered.entries()) {
    const above = ordered[n - 1];
    const date = article.data.published.date;
    const key = monthOf(date);
    const gap = above ? gapBetween(above.data.published.date, date, earlierWords(above, article)) : null;
    const isNamed = gap?.stops.some((stop) => stop.kind === 'month' && stop.key === key);
    const entry: TimelineEntry = {
      article,
      gap,
      newDay: above?.data.published.date !== date,
      opens: (above && monthOf(above.data.published.date) === key) || isNamed ? null : key,
    };
    const month = months.get(key);
    if (month) month.push(entry);
    else months.set(key, [entry]);
  }
  return [...months].map(([key, entries]) => ({ key, entries }));
}

/** What was said on the days between two entries and reported later: it stands on its own day. The strongest for each day. */
function earlierWords(above: Article, below: Article): readonly Earlier<PlacedQuotation>[] {
  const [from = '', to = ''] = [above.data.published.date, below.data.published.date].sort();
  const later = above.data.published.date === to ? above : below;
  const between = later.quotations.filter(
    ({ said, speaker }) => speaker !== null && isExactDay(said.date) && said.date > from && said.date < to,
  );
  return [...Map.groupBy(between, ({ said }) => said.date)].flatMap(([day, quotations]) =>
    pickHighlights(quotations, 1).map((said) => ({ day, said })),
  );
}

/** Above this many articles the months become pages: with more, the first view would be too heavy. */
const mostOnOnePage = 10;

/** A page of a timeline too long for one: a month, or one of the parts that a long month is divided into. */
export interface MonthPage {
  /** The last part of its address: "2021-12", and "2021-12/2" for a second part. */
  readonly path: string;
  readonly month: Month;
  readonly entries: readonly TimelineEntry[];
  readonly part: number;
  readonly parts: number;
}

/** A month page with those beside it. */
export interface PlacedMonthPage {
  readonly page: MonthPage;
  readonly before: MonthPage | null;
  readonly after: MonthPage | null;
}

/**
 * The pages, oldest first, that hold the articles of this one, by their paths. Of a month that is one page or is read in that
 * order it is the page itself; the parts of a month turned round begin and end elsewhere.
 */
export function sameArticles({ path, month, part, parts }: MonthPage, order: Order): readonly string[] {
  if (order === 'oldest' || parts === 1) return [path];
  const size = Math.ceil(month.entries.length / parts);
  const end = month.entries.length - (part - 1) * size;
  const [first, last] = [Math.max(0, end - size), end - 1].map((at) => Math.floor(at / size)) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, n) => pathOf(month.key, first + n));
}

const pathOf = (month: string, n: number): string => (n === 0 ? month : `${month}/${n + 1}`);

/** Whether the whole timeline is on the home page. */
export const fitsOnePage = (articles: readonly Article[]): boolean => articles.length <= mostOnOnePage;

/** The timeline's month pages, each with its neighbours; none where all fits on the home page. */
export function monthPages(articles: readonly Article[], order: Order): readonly PlacedMonthPage[] {
  if (fitsOnePage(articles)) return [];
  const pages = divideMonths(groupByMonth(articles, order));
  return pages.map((page, n) => ({ page, before: pages[n - 1] ?? null, after: pages[n + 1] ?? null }));
}

/** Months as pages, in their order; a long one in parts of nearly the same length. */
export function divideMonths(months: readonly Month[]): readonly MonthPage[] {
  return months.flatMap((month) => {
    const parts = Math.ceil(month.entries.length / mostOnOnePage);
    const size = Math.ceil(month.entries.length / parts);
    return Array.from({ length: parts }, (_, n) => ({
      path: pathOf(month.key, n),
      month,
      entries: month.entries.slice(n * size, (n + 1) * size),
      part: n + 1,
      parts,
    }));
  });
}
