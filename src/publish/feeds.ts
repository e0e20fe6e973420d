import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { singleDay } from '../edtf.ts';
import type { Timeline } from '../schema.ts';
import { formatDate } from '../timeline/days.ts';
import type { Article, TimelineModel } from '../timeline/index.ts';
import type { Addresses } from './addresses.ts';
import { describeArticle } from './describe.ts';
import { escapeMarkup, link, quotationHtml } from './html.ts';

/**
 * RSS 2.0 and JSON Feed 1.1: an item for each article with its quotations, the newest first. Feeds want moments: a known
 * day is its midnight in UTC, and a month or an interval is no day, so that such an item says its date in words only.
 */

/** A feed is for what is new; all of it is in /data/. */
const most = 100;

const newest = (model: TimelineModel): readonly Article[] => model.articles.toReversed().slice(0, most);

/** What feeds know an article by: the address it was first published at, wherever it stands now. */
function feedId({ id, data }: Article, to: Addresses): string {
  const first = data.moved?.[0] ?? id;
  return to.known ? to.article(first) : first;
}

const midnight = (article: Article): Date | undefined => {
  const day = singleDay(article.data.published.date);
  return day === null ? undefined : new Date(`${day}T00:00:00Z`);
};

export function rssOf(timeline: Timeline, model: TimelineModel, to: Addresses): string {
  const articles = newest(model);
  const latest = articles.map(midnight).find((day) => day !== undefined);
  return generateRssFeed({
    title: timeline.title,
    link: to.home,
    description: timeline.description,
    language: timeline.language,
    ...(latest ? { lastBuildDate: latest } : {}),
    // A feed that names its own address must name a whole one.
    ...(to.known ? { atom: { links: [{ href: to.file('feed.xml'), rel: 'self', type: 'application/rss+xml' }] } } : {}),
    items: articles.map((article) => ({
      title: article.data.headline,
      link: to.article(article.id),
      // The first address for good: a reader's program tells by it what it has already shown.
      guid: { value: feedId(article, to), isPermaLink: to.known && !article.data.moved },
      description: describeArticle(article, timeline.language),
      ...dated('pubDate', midnight(article)),
      ...(article.data.bylines.length > 0 ? { dc: { creators: article.data.bylines.map(({ name }) => name) } } : {}),
      content: { encoded: contentOf(article, to, timeline.language) },
    })),
  });
}

export function jsonFeedOf(timeline: Timeline, model: TimelineModel, to: Addresses): object {
  return generateJsonFeed({
    title: timeline.title,
    description: timeline.description,
    home_page_url: to.home,
    feed_url: to.file('feed.json'),
    language: timeline.language,
    items: newest(model).map((article) => ({
      id: feedId(article, to),
      url: to.article(article.id),
      ...(article.data.url ? { external_url: article.data.url } : {}),
      title: article.data.headline,
      summary: describeArticle(article, timeline.language),
      content_html: contentOf(article, to, timeline.language),
      ...dated('date_published', midnight(article)),
      ...(article.data.bylines.length > 0 ? { authors: article.data.bylines.map(({ name }) => ({ name })) } : {}),
      ...(article.voices.length > 0 ? { tags: article.voices.map(({ name }) => name) } : {}),
    })),
  }) as object;
}

const dated = <Name extends string>(name: Name, date: Date | undefined): { [key in Name]?: Date } =>
  (date ? { [name]: date } : {}) as { [key in Name]?: Date };

/** Headline apart, what the timeline tells of an article: facts, standfirst, quotations, and the way to the original. */
function contentOf({ data, quotations }: Article, to: Addresses, language: string): string {
  const inferred = data.published.basis === 'inferred' ? ' (date inferred)' : '';
  const facts = [data.publisher, `${formatDate(data.published.date, language)}${inferred}`].filter(Boolean).join(', ');
  return [
    `<p>${escapeMarkup(facts)}</p>`,
    data.standfirst && `<p>${escapeMarkup(data.standfirst)}</p>`,
    ...quotations.map((quotation) => quotationHtml(quotation, to, language)),
    data.url && `<p>${link(data.url, 'Read the original')}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}
