import type { Nodes } from 'hast';
import { inMarks, quotedParagraphs } from '../quoted-words.ts';
import type { Timeline } from '../schema.ts';
import { anchorsOf } from '../timeline/anchors.ts';
import { evidenceOf } from '../timeline/how.ts';
import type { Article, PlacedQuotation, QuotedSpeaker, TimelineModel } from '../timeline/index.ts';
import { labelledBody } from '../timeline/labels.ts';
import * as say from '../words/index.ts';
import type { Addresses } from './addresses.ts';
import { creatorType } from './creator.ts';
import { omission } from './excerpt.ts';
import type { AnnotationsFile, PublishedAnnotation } from './formats.ts';

/**
 * The quotations as W3C Web Annotations: each names its speaker, and points to its words with a TextQuoteSelector, on
 * this site's page and at the publisher's address, so that an annotation tool shows them in either place.
 */

type Target = PublishedAnnotation['target'][number];
type TextQuoteSelector = Target['selector'];

/** How many characters before and after the words help to find them, at least. */
const context = 32;

/**
 * Every quotation as a W3C Web Annotation on its article, here and where the article was published
 * (https://www.w3.org/TR/annotation-model/). `path` is the file’s own below `/data/`.
 */
export function annotationsOf(
  timeline: Timeline,
  model: Pick<TimelineModel, 'articles' | 'speakers'>,
  to: Addresses,
  path = 'annotations.json',
): AnnotationsFile {
  const speakers = new Map(model.speakers.map((speaker) => [speaker.id, speaker]));
  const items = model.articles.flatMap((article) => {
    // The same words stand in another surrounding here, where speakers are named in the margin.
    const here = selectorsIn([pageText(article, to)], article, besides(article), '');
    const there = () => selectorsIn(printedTexts(article), article, [], omission);
    const sources = [
      { ...to.named(to.article(article.id)), selectors: here },
      ...(article.data.url ? [{ id: article.data.url, selectors: there() }] : []),
    ];
    return article.quotations.map((quotation) => {
      // A quotation cut in two by its cue, or running over paragraphs, has a target for each stretch.
      const target = sources.flatMap(({ selectors, ...page }) =>
        (selectors.get(quotation.id) ?? []).map(
          (selector): Target => ({
            type: 'SpecificResource',
            source: { ...page, type: 'Text', format: 'text/html', language: timeline.language },
            selector,
          }),
        ),
      );
      return annotationOf(quotation, target, speakers, to);
    });
  });
  const file = to.named(to.data(path));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...file,
    type: 'AnnotationCollection',
    label: timeline.title,
    total: items.length,
    first: { ...to.named(`${to.data(path)}#all`), type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotationOf(
  quotation: PlacedQuotation,
  target: readonly Target[],
  speakers: ReadonlyMap<string, QuotedSpeaker>,
  to: Addresses,
): PublishedAnnotation {
  const speaker = quotation.speaker && speakers.get(quotation.speaker.id);
  return {
    ...to.named(to.quotation(quotation.article.id, quotation.id)),
    type: 'Annotation',
    motivation: 'identifying',
    body: speaker
      ? {
          type: 'SpecificResource',
          purpose: 'identifying',
          source: {
            ...to.named(to.speaker(speaker.id)),
            type: creatorType(speaker.kind),
            name: speaker.name,
          },
        }
      : {
          type: 'TextualBody',
          value: say.elsewhere.nobodyNamed,
          format: 'text/plain',
          language: say.tag.split('-', 1)[0] ?? say.tag,
        },
    target: [...target],
  };
}

/** A text as somebody finds it, and where in it the stretches of quotations stand, their marks included. */
interface Searched {
  readonly text: string;
  readonly stretches: readonly { readonly quotation: string; readonly start: number; readonly end: number }[];
}

/** The article as its page shows it. */
function pageText(article: Article, to: Addresses): Searched {
  let text = '';
  const stretches: { quotation: string; start: number; end: number }[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'text') text += node.value;
    if (!('children' in node)) return;
    const start = text.length;
    for (const child of node.children) visit(child);
    if (node.type !== 'element' || node.tagName !== 'q') return;
    const quotation = node.properties.id ?? node.properties.dataContinues;
    if (quotation) stretches.push({ quotation: String(quotation), start, end: text.length });
  };
  visit(labelledBody(article, anchorsOf(article).beside, to.speaker, 0));
  return { text, stretches };
}

/** What its publisher printed, as far as it is known here: each paragraph by itself, for other things may stand between. */
function printedTexts({ body }: Article): readonly Searched[] {
  return body.paragraphs.map(({ runs }) => {
    let text = '';
    const stretches = [];
    for (const { words, quotation } of runs) {
      const start = text.length;
      text += words;
      if (quotation !== null) stretches.push({ quotation, start, end: text.length });
    }
    return { text, stretches };
  });
}

/** What the page shows besides the text: the head, and each quotation again, with the sentence that it rests on. */
const besides = ({ data, quotations }: Article): readonly string[] => [
  data.headline,
  data.standfirst ?? '',
  ...quotations.flatMap((quotation) => [
    ...(data.own === 'source' ? [] : inMarks(quotedParagraphs(quotation))),
    evidenceOf(quotation),
  ]),
];

/**
 * For each quotation, a selector for each of its stretches: one that leads to no place in `besides`. What stands beyond an
 * `omitted` is no part of the text.
 */
function selectorsIn(texts: readonly Searched[], { quotations }: Article, besides: readonly string[], omitted: string) {
  const spans = new Map(quotations.map((quotation) => [quotation.id, quotation.spans]));
  const found = new Map<string, TextQuoteSelector[]>(quotations.map(({ id }) => [id, []]));
  for (const { text, stretches } of texts) {
    for (const { quotation, start, end } of stretches) {
      const selectors = found.get(quotation);
      const exact = spans.get(quotation)?.[selectors?.length ?? 0];
      const at = exact === undefined ? -1 : text.indexOf(exact, start);
      if (selectors && exact !== undefined && at !== -1 && at < end)
        selectors.push(selectorOf(text, at, exact, besides, omitted));
    }
  }
  // Words that stand in no text are still themselves.
  for (const [id, selectors] of found) {
    if (selectors.length > 0) continue;
    selectors.push(...(spans.get(id) ?? []).map((exact) => ({ type: 'TextQuoteSelector', exact }) as const));
  }
  return found;
}

/** Points to `exact` at `at` with as much around it as makes it the only place of its kind. */
function selectorOf(
  text: string,
  at: number,
  exact: string,
  besides: readonly string[],
  omitted: string,
): TextQuoteSelector {
  const from = omitted ? text.lastIndexOf(omitted, at) : -1;
  const to = omitted ? text.indexOf(omitted, at + exact.length) : -1;
  const [first, last] = [from === -1 ? 0 : from + omitted.length, to === -1 ? text.length : to];
  for (let reach = context; ; reach *= 2) {
    const prefix = text.slice(Math.max(at - reach, first), at);
    const suffix = text.slice(at + exact.length, Math.min(at + exact.length + reach, last));
    const whole = prefix + exact + suffix;
    const alone = text.indexOf(whole) === text.lastIndexOf(whole) && !besides.some((other) => other.includes(whole));
    if (!alone && reach < text.length) continue;
    return {
      type: 'TextQuoteSelector',
      exact,
      ...(prefix ? { prefix } : {}),
      ...(suffix ? { suffix } : {}),
    };
  }
}
