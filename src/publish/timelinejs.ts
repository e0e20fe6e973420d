import { type DateEnd, dateParts } from '../edtf.ts';
import type { Timeline } from '../schema.ts';
import { formatDate } from '../timeline/days.ts';
import type { Article, TimelineModel } from '../timeline/index.ts';
import type { Addresses } from './addresses.ts';
import { escapeMarkup, link, quotationHtml } from './html.ts';

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
    readonly text: SlideText;
  }[];
}

interface SlideText {
  readonly headline: string;
  /** HTML. */
  readonly text: string;
}

export function timelineJsOf(timeline: Timeline, model: TimelineModel, to: Addresses): TimelineJs {
  return {
    scale: 'human',
    title: {
      text: {
        headline: link(to.home, timeline.title),
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
        text: {
          headline: link(to.article(article.id), article.data.headline),
          text: slideOf(article, to, timeline.language),
        },
      };
    }),
  };
}

function slideOf({ data, quotations }: Article, to: Addresses, language: string): string {
  const { evidence, basis } = data.published;
  return [
    data.standfirst && `<p>${escapeMarkup(data.standfirst)}</p>`,
    ...quotations.map((quotation) => quotationHtml(quotation, to, language)),
    basis === 'inferred' && `<p><small>Date inferred${evidence ? `: ${escapeMarkup(evidence)}` : ''}</small></p>`,
    data.url && `<p>${link(data.url, 'Read the original')}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}
