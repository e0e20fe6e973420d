import { createHash } from 'node:crypto';
import { daysBetween } from '../calendar.ts';
import { memoizeFor } from '../memoize.ts';
import type { EntryData } from '../schema.ts';
import { alsoIn } from '../timeline/also-in.ts';
import { isShort } from '../timeline/chart.ts';
import type { Article, PlacedQuotation, QuotedSpeaker, TimelineModel } from '../timeline/index.ts';
import type { PlacedMonthPage } from '../timeline/months.ts';
import { mostListed, mostQuoted } from '../timeline/most-quoted.ts';
import { offeredParts } from '../timeline/parts.ts';
import { perModel } from '../timeline/per-model.ts';
import { quotedOnSameDays } from '../timeline/same-days.ts';
import { spanOf } from '../timeline/span.ts';
import type { SpeakerPage } from '../timeline/speaker-pages.ts';
import { speakersById } from '../timeline/speakers-by-id.ts';
import { describeSpeaker } from './describe.ts';

/**
 * Digests of what pages are made from, by which a build knows those that the last one made just so. They hold what differs
 * between pages of one site: what all share (settings, people, program, flags, the amounts at the foot) is compared once.
 */

/** With live reload no page is kept, and none of this is wanted. */
const isLive = process.env.NODE_ENV === 'development';

/** Everything of an entry: its own digest, or, where a person wrote it, the whole. */
const contentOf = perModel((article: Article): string =>
  article.data.generated === undefined
    ? digestOf([article.id, article.data, article.body.tree])
    : `${article.id} ${article.data.generated}`,
);

/** What is shown of an article beside its words: all but the text and its quotations. */
const aboutArticle = perModel(({ quotations: _, generated: __, ...rest }: EntryData): string => digestOf(rest));

/** A page about one article, and its references. Others that show the article have it in their own keys. */
export function articleKey(model: TimelineModel, article: Article): string {
  if (isLive) return '';
  const kept = keysOfArticles(model);
  const known = kept.get(article.id);
  if (known !== undefined) return known;
  const key = digestOf(partsOf(model, article));
  kept.set(article.id, key);
  return key;
}

const keysOfArticles = perModel((_: TimelineModel) => new Map<string, string>());

function partsOf(model: TimelineModel, article: Article): unknown {
  return [
    contentOf(article),
    article.quotations.map((quotation) => asPlaced(model, quotation)),
    article.voices,
    article.voices.map(({ id }) => asNamed(speakersById(model).get(id))),
    [article.before, article.after].map((there) => there && [there.id, there.data.headline, there.data.published.date]),
  ];
}

/** Who somebody is, apart from what they said. */
const asNamed = (speaker: QuotedSpeaker | undefined) => {
  if (!speaker) return null;
  const { quotations: _, statements: __, others: ___, ...rest } = speaker;
  return rest;
};

/** The words of some articles, for pages that show more of them on demand. */
export const wordsKey = (model: TimelineModel, articles: readonly Article[]): string =>
  digestOf(articles.map((article) => articleKey(model, article)));

/** What one speaker said, for a feed or a picture. */
export const saidKey = (model: TimelineModel, speaker: QuotedSpeaker): string =>
  isLive
    ? ''
    : digestOf([asNamed(speaker), speaker.quotations.map((quotation) => contentOfQuotation(model, quotation))]);

/** A page of a speaker's quotations. */
export function speakerKey(model: TimelineModel, { speaker, quotations, part, parts }: SpeakerPage): string {
  if (isLive) return '';
  return digestOf([
    wholeOf(model, speaker),
    // Only the first one draws when all of it was said, on a timeline of which every day can be shown.
    part === 1 && isShort(daysBetween(...spanOf(model)) + 1) ? [spanOf(model), saidKey(model, speaker)] : null,
    part,
    quotations.map((quotation) => contentOfQuotation(model, quotation)),
    offeredParts(parts.length, part).map((offered) => {
      const there = parts[offered - 1];
      return there && [offered, there.first.said.date, there.last.said.date];
    }),
  ]);
}

/** What all pages of one speaker show. */
function wholeOf(model: TimelineModel, speaker: QuotedSpeaker): string {
  const kept = wholes(model);
  const known = kept.get(speaker.id);
  if (known !== undefined) return known;
  const whole = digestOf([
    asNamed(speaker),
    describeSpeaker(speaker, 'en'),
    speaker.quotations.map(({ how }) => how),
    quotedOnSameDays(model, speaker).map(({ other, count }) => [asNamed(other), count]),
  ]);
  kept.set(speaker.id, whole);
  return whole;
}

const wholes = perModel((_: TimelineModel) => new Map<string, string>());

function contentOfQuotation(model: TimelineModel, quotation: PlacedQuotation): string {
  const kept = contents(model);
  const known = kept.get(quotation);
  if (known !== undefined) return known;
  const { article, ...own } = quotation;
  const content = digestOf([article.id, aboutArticle(article.data), own, alsoIn(model, quotation, 'en')]);
  kept.set(quotation, content);
  return content;
}

const contents = perModel((_: TimelineModel) => new Map<PlacedQuotation, string>());

/** What a quotation has from its place in the timeline. */
const asPlaced = (model: TimelineModel, quotation: PlacedQuotation) => {
  const { id, said, shownAt, role, belonging, listed } = quotation;
  return [id, said, shownAt, role, belonging, listed, alsoIn(model, quotation, 'en')];
};

/** A page of a month. */
export function monthKey(model: TimelineModel, { page, before, after }: PlacedMonthPage): string {
  if (isLive) return '';
  return digestOf([
    offered(model),
    page.entries.map(({ article, gap, newDay, opens }) => [
      articleKey(model, article),
      newDay,
      opens,
      gap && [gap.unit, gap.ticks, gap.stops.map((stop) => [stop.at, stop.kind])],
    ]),
    [page, before, after].map((one) => one && [one.path, one.month.key, one.part, one.parts]),
  ]);
}

/** Who may be narrowed to: those whom the page lists before it is asked for all. */
const offered = perModel((model: TimelineModel) =>
  digestOf([
    mostQuoted(model.speakers, mostListed).map(asNamed),
    model.speakers.some(({ part }) => part !== null),
    model.sides,
    model.publishers,
  ]),
);

type DataPart = Pick<TimelineModel, 'articles' | 'quotations' | 'speakers'>;

/** A file of data about some articles and quotations; several files are made of the same. */
export const dataKey = (model: TimelineModel, part: DataPart): string => (isLive ? '' : keyOfPart(model)(part));

const keyOfPart = perModel((model: TimelineModel) =>
  memoizeFor(({ articles, quotations, speakers }: DataPart) =>
    digestOf([
      articles.map((article) => [
        articleKey(model, article),
        article.quotations.map((quotation) => contentOfQuotation(model, quotation)),
      ]),
      quotations.map((quotation) => contentOfQuotation(model, quotation)),
      speakers.map((speaker) => [asNamed(speaker), speaker.quotations.map(({ id }) => id)]),
    ]),
  ),
);

/** An article as others annotate it. */
export function annotatedKey(model: TimelineModel, article: Article): string {
  if (isLive) return '';
  const speakers = speakersById(model);
  return digestOf([
    articleKey(model, article),
    article.quotations.map((quotation) => [
      contentOfQuotation(model, quotation),
      asNamed(speakers.get(quotation.speaker?.id)),
    ]),
  ]);
}

/** What was said for one side, or by one who changed sides, for the page that compares two. */
export const wordsOfPartyKey = (model: TimelineModel, quotations: readonly PlacedQuotation[]): string =>
  isLive ? '' : digestOf(quotations.map((quotation) => contentOfQuotation(model, quotation)));

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);
