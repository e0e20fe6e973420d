import type { Nodes } from 'hast';
import { inMarks, quotedParagraphs } from '../quoted-words.ts';
import type { Timeline } from '../schema.ts';
import { anchorsOf } from '../timeline/anchors.ts';
import { evidenceOf, reasonInWords } from '../timeline/how.ts';
import type { Article, PlacedQuotation, QuotedSpeaker, TimelineModel } from '../timeline/index.ts';
import { labelledBody } from '../timeline/labels.ts';
import * as say from '../words/index.ts';
import type { Addresses } from './addresses.ts';
import { creatorType } from './creator.ts';
import { omission } from './excerpt.ts';
import type { AnnotationsFile, PublishedAnnotation } from './formats.ts';
import { lookedUp, occurrencesIn } from './occurrences.ts';

/**
 * The quotations as W3C Web Annotations: each names its speaker, and points to its words with a TextQuoteSelector, on
 * this site's page and at the publisher's address, so that an annotation tool shows them in either place.
 */

type Target = PublishedAnnotation['target'][number];
type TextQuoteSelector = Target['selector'];

/** How many characters before and after the words help to find them, at least. */
const context = 32;
/** And how many at most, around all the stretches of an article: words repeated thousands of times are told apart by none. */
const contextOfAll = 1_000_000;
/** Among more places than these nothing is held against each. */
const mostOthers = 1000;

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
  const annotate = annotator(timeline, model, to);
  const items = model.articles.flatMap(annotate);
  return collectionOf(timeline, to, path, items.length, items);
}

/** What gives the annotations of one article. */
export function annotator(
  timeline: Timeline,
  model: Pick<TimelineModel, 'speakers'>,
  to: Addresses,
): (article: Article) => readonly PublishedAnnotation[] {
  const speakers = new Map(model.speakers.map((speaker) => [speaker.id, speaker]));
  return (article) => {
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
  };
}

/** The file around the annotations `items`, which may be given as they are to be written. */
export function collectionOf<Items>(timeline: Timeline, to: Addresses, path: string, total: number, items: Items) {
  const file = to.named(to.data(path));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld' as const,
    ...file,
    type: 'AnnotationCollection' as const,
    label: timeline.title,
    total,
    first: { ...to.named(`${to.data(path)}#all`), type: 'AnnotationPage' as const, startIndex: 0 as const, items },
  };
}

function annotationOf(
  quotation: PlacedQuotation,
  target: readonly Target[],
  speakers: ReadonlyMap<string, QuotedSpeaker>,
  to: Addresses,
): PublishedAnnotation {
  const speaker = quotation.speaker && speakers.get(quotation.speaker.id);
  const reason = reasonInWords(quotation);
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
    // The model has no word for why; its context has the prefix.
    ...(reason ? { 'rdfs:comment': reason } : {}),
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
  const stretches = quotations.reduce((sum, { spans }) => sum + spans.length, 0);
  const farthest = Math.max(context, contextOfAll / Math.max(1, stretches));
  for (const { text, stretches: quoted } of texts) {
    const counts = new Map<string, number>();
    const places = quoted.flatMap(({ quotation, start, end }): readonly Place[] => {
      const nth = counts.get(quotation) ?? 0;
      const exact = spans.get(quotation)?.[(found.get(quotation)?.length ?? 0) + nth];
      const at = exact === undefined ? -1 : text.slice(start, end + exact.length).indexOf(exact);
      if (exact === undefined || at === -1 || start + at >= end) return [];
      counts.set(quotation, nth + 1);
      return [{ quotation, text, at: start + at, exact, omitted }];
    });
    // Each page's text by itself: what stands in none of them parts them here.
    const searched = [text, ...besides].join('\u0000');
    const keys = places.flatMap((place) => keysOf(place));
    const occurrences = occurrencesIn(searched, keys);
    for (const place of places) found.get(place.quotation)?.push(selectorOf(place, farthest, searched, occurrences));
  }
  // Words that stand in no text are still themselves.
  for (const [id, selectors] of found) {
    if (selectors.length > 0) continue;
    selectors.push(...(spans.get(id) ?? []).map((exact) => ({ type: 'TextQuoteSelector', exact }) as const));
  }
  return found;
}

/** Where the words `exact` of a quotation stand in a text. */
interface Place {
  readonly quotation: string;
  readonly text: string;
  readonly at: number;
  readonly exact: string;
  readonly omitted: string;
}

/** What stands before and after the words at `place`, as far as `reach` and the next omission. */
function around(
  { text, at, exact, omitted }: Place,
  reach: number,
): { readonly prefix: string; readonly suffix: string } {
  const end = at + exact.length;
  const wider = reach + omitted.length;
  const from = omitted ? text.slice(Math.max(at - wider, 0), at).lastIndexOf(omitted) : -1;
  const to = omitted ? text.slice(end, end + wider).indexOf(omitted) : -1;
  const first = from === -1 ? 0 : Math.max(at - wider, 0) + from + omitted.length;
  return {
    prefix: text.slice(Math.max(at - reach, first), at),
    suffix: text.slice(end, to === -1 ? end + reach : Math.min(end + to, end + reach)),
  };
}

/** The words at `place` are looked up by how they begin, and by how what stands before them does. */
function keysOf(place: Place): readonly [string, string] {
  const { prefix, suffix } = around(place, context);
  return [lookedUp(prefix + place.exact + suffix), lookedUp(place.exact + suffix)];
}

/** Points to `exact` at its place with as much around it as makes it the only one of its kind, `farthest` at most. */
function selectorOf(
  place: Place,
  farthest: number,
  searched: string,
  occurrences: ReadonlyMap<string, readonly number[]>,
): TextQuoteSelector {
  const { at, exact } = place;
  const [before, own] = keysOf(place).map((key) => occurrences.get(key) ?? []) as [
    readonly number[],
    readonly number[],
  ];
  const shift = before.length < own.length ? around(place, context).prefix.length : 0;
  const others = (shift > 0 ? before : own).map((one) => one + shift).filter((one) => one !== at);
  for (let reach = context; ; reach *= 2) {
    const { prefix, suffix } = around(place, reach);
    const whole = prefix + exact + suffix;
    const alone =
      others.length <= mostOthers && !others.some((other) => searched.startsWith(whole, other - prefix.length));
    if (!alone && reach < farthest && reach < place.text.length) continue;
    return {
      type: 'TextQuoteSelector',
      exact,
      ...(prefix ? { prefix } : {}),
      ...(suffix ? { suffix } : {}),
    };
  }
}
