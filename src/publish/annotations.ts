import type { Timeline } from '../schema.ts';
import { readBody } from '../timeline/body.ts';
import type { Article, PlacedQuotation, TimelineModel } from '../timeline/index.ts';
import type { Addresses } from './addresses.ts';
import { creatorType } from './creator.ts';

/**
 * The quotations as W3C Web Annotations: each names its speaker, and points to its words with a TextQuoteSelector, on
 * this site's page and at the publisher's address, so that an annotation tool shows them in either place.
 */

interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** How many characters before and after the words help to find them. They never leave the paragraph. */
const context = 32;

export function annotationsOf(timeline: Timeline, model: TimelineModel, to: Addresses): object {
  const roles = new Map(model.speakers.map(({ id, role }) => [id, role]));
  const items = model.articles.flatMap((article) => {
    const selectors = selectorsOf(article);
    return article.quotations.map((quotation) =>
      annotationOf(quotation, article, selectors.get(quotation.id) ?? [], roles, timeline, to),
    );
  });
  const id = to.data('annotations.json');
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: timeline.title,
    total: items.length,
    first: { id: `${id}#all`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotationOf(
  quotation: PlacedQuotation,
  article: Article,
  selectors: readonly TextQuoteSelector[],
  roles: ReadonlyMap<string, string | null>,
  timeline: Timeline,
  to: Addresses,
): object {
  const { speaker } = quotation;
  const sources = [to.article(article.id), ...(article.data.url ? [article.data.url] : [])];
  return {
    id: to.quotation(article.id, quotation.id),
    type: 'Annotation',
    motivation: 'identifying',
    body: speaker
      ? {
          type: 'SpecificResource',
          purpose: 'identifying',
          source: {
            id: to.speaker(speaker.id),
            type: creatorType(speaker.name, roles.get(speaker.id) ?? null),
            name: speaker.name,
          },
        }
      : { type: 'TextualBody', value: 'Nobody is named as the speaker.', format: 'text/plain', language: 'en' },
    // A quotation cut in two by its cue, or running over paragraphs, has a target for each stretch.
    target: sources.flatMap((source) =>
      selectors.map((selector) => ({
        type: 'SpecificResource',
        source: { id: source, type: 'Text', format: 'text/html', language: timeline.language },
        selector,
      })),
    ),
  };
}

/** For each quotation, a selector for each of its stretches, read from the text as it is published. */
function selectorsOf({ html, quotations }: Article): ReadonlyMap<string, readonly TextQuoteSelector[]> {
  const found = new Map<string, TextQuoteSelector[]>(quotations.map(({ id }) => [id, []]));
  const spans = new Map(quotations.map((quotation) => [quotation.id, quotation.spans]));
  for (const { runs } of readBody(html)) {
    const paragraph = runs.map((run) => run.words).join('');
    let at = 0;
    for (const { words, quotation } of runs) {
      const selectors = quotation === null ? undefined : found.get(quotation);
      const exact = (quotation && spans.get(quotation)?.[selectors?.length ?? 0]) ?? null;
      const start = exact === null ? -1 : paragraph.indexOf(exact, at);
      if (selectors && exact !== null && start !== -1 && start < at + words.length) {
        const prefix = paragraph.slice(Math.max(start - context, 0), start);
        const suffix = paragraph.slice(start + exact.length, start + exact.length + context);
        selectors.push({
          type: 'TextQuoteSelector',
          exact,
          ...(prefix ? { prefix } : {}),
          ...(suffix ? { suffix } : {}),
        });
      }
      at += words.length;
    }
  }
  return found;
}
