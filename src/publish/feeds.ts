import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { firstDay } from '../edtf.ts';
import { printable } from '../printable.ts';
import { compare } from '../problems.ts';
import type { Timeline } from '../schema.ts';
import { wordsOf } from '../timeline/body.ts';
import { formatDate } from '../timeline/days.ts';
import {
  type Article,
  lastingId,
  type PlacedQuotation,
  type QuotedSpeaker,
  type TimelineModel,
} from '../timeline/index.ts';
import { capitalised } from '../timeline/numbers.ts';
import { lifted } from '../timeline/words.ts';
import * as say from '../words/index.ts';
import type { Addresses } from './addresses.ts';
import { describeArticle, describeSpeaker } from './describe.ts';
import { escapeMarkup, link, pictureHtml, quotationHtml, whyHtml } from './html.ts';
import { originalOf, publishersUrl, readingOf, withoutOriginal } from './original.ts';

/**
 * RSS 2.0 and JSON Feed 1.1: an item for each article with its quotations, the newest first. Feeds want moments: a day is
 * its midnight in UTC, and a month or an interval its first, with the date as it is known in words inside. Feeds name
 * whole addresses: they are made only where the site knows its own.
 */

/** A feed is for what is new; all of it is in /data/. */
const most = 100;
/** So many words of a quotation are its title. */
const mostInTitle = 14;

const newest = (model: TimelineModel): readonly Article[] => model.articles.toReversed().slice(0, most);

const midnight = (date: string): Date => new Date(`${firstDay(date)}T00:00:00Z`);

/** Words on one line, without what XML cannot hold. */
const line = (words: string): string => printable(words).replace(/\s+/g, ' ').trim();

/** For what readers of RSS show as HTML although it is words alone. */
const asHtml = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What stands in CDATA is set on lines of its own, and so with white space around it that no title has. */
const rssFeed = (feed: Parameters<typeof generateRssFeed>[0]): string =>
  generateRssFeed(feed).replace(/\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*/g, '$1');

/** RSS 2.0 of the articles, the newest first, at most a hundred; a day known by its month is its first. */
export function rssOf(timeline: Timeline, model: TimelineModel, to: Addresses): string {
  const articles = newest(model);
  const changes = articles.map(({ data }) => midnight(data.updated?.date ?? data.published.date));
  const latest = changes.toSorted((a, b) => a.getTime() - b.getTime()).at(-1);
  return rssFeed({
    title: line(timeline.title),
    link: to.home,
    description: asHtml(line(timeline.description)),
    language: timeline.language,
    ...(latest ? { lastBuildDate: latest } : {}),
    atom: { links: [{ href: to.file('feed.xml'), rel: 'self', type: 'application/rss+xml' }] },
    items: articles.map((article) => {
      const id = to.article(lastingId(article));
      const { data } = article;
      return {
        title: line(data.headline),
        link: to.article(article.id),
        guid: { value: id, isPermaLink: id === to.article(article.id) },
        description: asHtml(line(describeArticle(article, timeline.language))),
        pubDate: midnight(data.published.date),
        ...(data.updated ? { atom: { updated: midnight(data.updated.date) } } : {}),
        ...(data.bylines.length > 0 ? { dc: { creators: data.bylines.map(({ name }) => line(name)) } } : {}),
        content: { encoded: contentOf(article, to, timeline.language) },
      };
    }),
  });
}

/** RSS of one speaker's statements, the last published first: an item each, which keeps its id when words or dates are mended and when another article prints it. */
export function rssOfSpeaker(speaker: QuotedSpeaker, timeline: Timeline, to: Addresses): string {
  const name = capitalised(speaker.name);
  const said = speaker.statements
    .toSorted((a, b) => compare(firstDay(b.article.data.published.date), firstDay(a.article.data.published.date)))
    .slice(0, most);
  return rssFeed({
    title: line(`${name}: ${timeline.title}`),
    link: to.speaker(speaker.id),
    description: asHtml(line(describeSpeaker(speaker, timeline.language))),
    language: timeline.language,
    atom: { links: [{ href: to.file(`speakers/${speaker.id}/feed.xml`), rel: 'self', type: 'application/rss+xml' }] },
    items: said.map((quotation) => {
      const { article, id, first } = quotation;
      const address = to.quotation(article.id, id);
      const lasting = to.quotation(first.article, first.id);
      return {
        title: line(lifted(quotation, mostInTitle)),
        link: address,
        guid: { value: lasting, isPermaLink: lasting === address },
        description: asHtml(
          line(`${lifted(quotation)} ${[article.data.headline, article.data.publisher].filter(Boolean).join(', ')}`),
        ),
        pubDate: midnight(article.data.published.date),
        content: { encoded: quoted(quotation, to, timeline.language).join('\n') },
      };
    }),
  });
}

/** A quotation and how it is known who spoke. */
const quoted = (quotation: PlacedQuotation, to: Addresses, language: string): readonly string[] =>
  [quotationHtml(quotation, to, language), whyHtml(quotation)].filter(Boolean);

/** The same as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedOf(timeline: Timeline, model: TimelineModel, to: Addresses): object {
  return generateJsonFeed({
    title: line(timeline.title),
    description: line(timeline.description),
    home_page_url: to.home,
    feed_url: to.file('feed.json'),
    language: timeline.language,
    items: newest(model).map((article) => {
      const { data } = article;
      const external = publishersUrl(data);
      return {
        id: to.article(lastingId(article)),
        url: to.article(article.id),
        ...(external ? { external_url: external } : {}),
        title: line(data.headline),
        summary: line(describeArticle(article, timeline.language)),
        content_html: contentOf(article, to, timeline.language),
        date_published: midnight(data.published.date),
        ...(data.updated ? { date_modified: midnight(data.updated.date) } : {}),
        ...(data.bylines.length > 0 ? { authors: data.bylines.map(({ name }) => ({ name: line(name) })) } : {}),
        ...(data.picture ? { image: to.picture(article.id, data.picture.format) } : {}),
        ...(article.voices.length > 0 ? { tags: article.voices.map(({ name }) => line(name)) } : {}),
      };
    }),
  }) as object;
}

/** Headline apart, what the timeline tells of an article: facts, standfirst, quotations, and the way to the original. */
function contentOf({ id, data, body, quotations }: Article, to: Addresses, language: string): string {
  const inferred = data.published.basis === 'inferred' ? say.elsewhere.inferred : '';
  const updated = data.updated ? say.elsewhere.updated(formatDate(data.updated.date, language)) : '';
  const facts = [data.publisher, `${formatDate(data.published.date, language)}${inferred}${updated}`]
    .filter(Boolean)
    .join(', ');
  const original = originalOf(data);
  return [
    `<p>${escapeMarkup(facts)}</p>`,
    data.picture && pictureHtml(id, data.picture, to),
    data.standfirst && `<p>${escapeMarkup(data.standfirst)}</p>`,
    ...(data.own === 'event' ? body.paragraphs.map((paragraph) => `<p>${escapeMarkup(wordsOf(paragraph))}</p>`) : []),
    ...quotations.flatMap((quotation) => quoted(quotation, to, language)),
    (original || !data.own) &&
      `<p>${original ? link(original.url, readingOf(original, data.publisher)) : withoutOriginal(data)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}
