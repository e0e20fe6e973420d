import type { Timeline } from '../schema.ts';
import { wordsOf } from '../timeline/body.ts';
import type { PlacedQuotation, TimelineModel } from '../timeline/index.ts';
import type { Addresses } from './addresses.ts';
import type { TextMode } from './excerpt.ts';
import type { PublishedQuotation, TimelineFile } from './formats.ts';

/** The site's own data files as values; `formats.ts` describes them. */

/** Every quotation in the order in which they were said: `/data/quotations.json`. */
export function quotationsData(quotations: readonly PlacedQuotation[], to: Addresses): readonly PublishedQuotation[] {
  return quotations.map((quotation) => ({
    id: quotation.id,
    text: quotation.text,
    spans: quotation.spans,
    speaker: quotation.speaker && { ...quotation.speaker, ...(quotation.side ? { side: quotation.side } : {}) },
    article: quotation.article.id,
    headline: quotation.article.data.headline,
    publisher: quotation.article.data.publisher,
    published: quotation.article.data.published.date,
    said: quotation.said.date,
    url: to.quotation(quotation.article.id, quotation.id),
  }));
}

/** Everything that is shown: `/data/timeline.json`. */
export function timelineData(timeline: Timeline, model: TimelineModel, texts: TextMode, to: Addresses): TimelineFile {
  return {
    $schema: to.data('timeline.schema.json'),
    version: 1,
    title: timeline.title,
    description: timeline.description,
    language: timeline.language,
    texts,
    url: to.home,
    articles: model.articles.map(({ id, data, body, quotations }) => ({
      id,
      url: to.article(id),
      original: data.url,
      headline: data.headline,
      standfirst: data.standfirst,
      bylines: data.bylines,
      publisher: data.publisher,
      published: { date: data.published.date, basis: data.published.basis, evidence: data.published.evidence },
      text: body.paragraphs.map((paragraph) => ({ kind: paragraph.kind, text: wordsOf(paragraph) })),
      quotations: quotations.map((quotation) => ({
        id: quotation.id,
        text: quotation.text,
        spans: quotation.spans,
        where: quotation.where === 'caption' ? 'caption' : 'body',
        speaker: quotation.speaker?.id ?? null,
        mention: quotation.mention,
        cue: quotation.cue,
        how: quotation.how,
        confidence: quotation.confidence,
        said: quotation.said,
        url: to.quotation(id, quotation.id),
      })),
    })),
    speakers: model.speakers.map(({ id, name, kind, role, side, spellings, quotations }) => ({
      id,
      name,
      kind,
      role,
      side: side?.name ?? null,
      spellings: [...spellings],
      url: to.speaker(id),
      quotations: quotations.map((quotation) => quotation.id),
    })),
  };
}
