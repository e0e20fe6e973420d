import type { Picture } from '../domain.ts';
import { type DateEnd, dateParts } from '../edtf.ts';
import { betweenMarks } from '../quoted-words.ts';
import type { Timeline } from '../schema.ts';
import { wordsOf } from '../timeline/body.ts';
import { formatDate } from '../timeline/days.ts';
import type { Article, PlacedQuotation, TimelineModel } from '../timeline/index.ts';
import * as say from '../words/index.ts';
import type { Addresses } from './addresses.ts';
import { escapeMarkup, link, whyHtml } from './html.ts';
import { originalOf, readingOf, withoutOriginal } from './original.ts';

/**
 * The timeline for TimelineJS 3: a slide for each article, with its quotations, grouped by publisher. It knows years,
 * months and days; what it cannot know of a date (about, from–to in words) stands in `display_date`.
 */
export interface TimelineJs {
  readonly scale: 'human';
  readonly title: { readonly text: SlideText };
  readonly events: readonly {
    readonly unique_id: string;
    readonly start_date: DateEnd;
    readonly end_date?: DateEnd;
    readonly display_date: string;
    readonly group?: string;
    readonly media?: { readonly url: string; readonly alt: string; readonly credit?: string };
    readonly text: SlideText;
  }[];
}

interface SlideText {
  readonly headline: string;
  /** HTML. */
  readonly text: string;
}

/** The timeline as TimelineJS 3 reads it: a slide for each article, the sides as groups. */
export function timelineJsOf(timeline: Timeline, model: Pick<TimelineModel, 'articles'>, to: Addresses): TimelineJs {
  return {
    scale: 'human',
    title: {
      text: {
        headline: linked(to, to.home, timeline.title),
        text: `<p>${escapeMarkup(timeline.description)}</p>`,
      },
    },
    events: model.articles.map((article) => {
      const [start = { year: 0 }, end] = dateParts(article.data.published.date);
      return {
        unique_id: article.id,
        start_date: start,
        ...(end ? { end_date: end } : {}),
        display_date: formatDate(article.data.published.date, timeline.language),
        ...(article.data.publisher ? { group: article.data.publisher } : {}),
        ...(article.data.picture ? { media: mediaOf(article.id, article.data.picture, to) } : {}),
        text: {
          headline: linked(to, to.article(article.id), article.data.headline),
          text: slideOf(article, to, timeline.language),
        },
      };
    }),
  };
}

const mediaOf = (id: string, { alt, credit, format }: Picture, to: Addresses) => ({
  url: to.picture(id, format),
  alt,
  ...(credit === null ? {} : { credit: escapeMarkup(credit) }),
});

function slideOf({ data, body, quotations }: Article, to: Addresses, language: string): string {
  const { evidence, basis } = data.published;
  const original = originalOf(data);
  return [
    data.standfirst && `<p>${escapeMarkup(data.standfirst)}</p>`,
    // Nothing of an event is quoted: it is told.
    ...(data.own === 'event' ? body.paragraphs.map((each) => `<p>${escapeMarkup(wordsOf(each))}</p>`) : []),
    ...quotations.map((quotation) => quotationOf(quotation, to, language)),
    basis === 'inferred' &&
      `<p><small>${say.article.inferred}${evidence ? `: ${escapeMarkup(evidence)}` : ''}</small></p>`,
    (original || !data.own) &&
      `<p>${original ? link(original.url, readingOf(original, data.publisher)) : withoutOriginal(data)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** A link to a page of this site, which elsewhere leads there only where its address is whole. */
const linked = (to: Addresses, address: string, words: string): string =>
  to.known ? link(address, words) : escapeMarkup(words);

/**
 * A quotation, who said it and how that is known. The style sheet of TimelineJS puts quotation marks around every paragraph of a `blockquote`
 * by itself: there stands one, without its outer marks and without the speaker.
 */
function quotationOf(quotation: PlacedQuotation, to: Addresses, language: string): string {
  const words = betweenMarks(quotation).split('\n').map(escapeMarkup).join('<br>“');
  const speaker = `${quotation.speaker?.name ?? say.speaking.unattributed}, ${formatDate(quotation.said.date, language)}`;
  const source = linked(to, to.quotation(quotation.article.id, quotation.id), speaker);
  return `<blockquote><p>${words}</p></blockquote>\n<p>— ${source}</p>${whyHtml(quotation)}`;
}
