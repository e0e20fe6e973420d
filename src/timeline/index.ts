import type { KnownSpeaker } from '../domain.ts';
import { compare } from '../problems.ts';
import type { EntryData, QuotationData } from '../schema.ts';
import { slugOf } from '../slug.ts';
import { firstDay } from './days.ts';

/** The timeline as the pages show it: everything in order of time, each thing knowing its neighbours. Pure values. */
export interface TimelineModel {
  /** Oldest first. */
  readonly articles: readonly Article[];
  /** Every counted quotation, in order of the day it was said. */
  readonly quotations: readonly PlacedQuotation[];
  /** Everybody quoted, by name. */
  readonly speakers: readonly QuotedSpeaker[];
}

export interface Article {
  /** `<yyyy-mm-dd>-<slug>`: the last part of its address. */
  readonly id: string;
  readonly data: EntryData;
  /** The counted quotations, in the order of the text. */
  readonly quotations: readonly PlacedQuotation[];
}

/** A quotation with the article it stands in. */
export interface PlacedQuotation extends QuotationData {
  readonly article: { readonly id: string; readonly data: EntryData };
  readonly side: string | null;
}

export interface QuotedSpeaker {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly side: string | null;
  readonly spellings: readonly string[];
  /** In order of the day each was said. */
  readonly quotations: readonly PlacedQuotation[];
}

/**
 * Whether a quotation is shown and searched as one: somebody's words, and no repeat of words the story itself quotes.
 * Headlines and standfirsts abridge what the story quotes in full, so their quotations never count.
 */
function isCounted(quotation: QuotationData): boolean {
  return (
    (quotation.where === 'body' || quotation.where === 'caption') &&
    quotation.repeats === undefined &&
    (quotation.kind === 'statement' || quotation.kind === 'term')
  );
}

/** Orders entries and gathers quotations and speakers. `known` gives roles, sides and spellings. */
export function buildTimeline(
  entries: readonly { readonly id: string; readonly data: EntryData }[],
  known: readonly KnownSpeaker[],
): TimelineModel {
  const knownById = new Map(known.map((person) => [slugOf(person.name), person]));
  const articles = [...entries]
    .sort((a, b) => compare(firstDay(a.data.published.date), firstDay(b.data.published.date)) || compare(a.id, b.id))
    .map(({ id, data }): Article => {
      const place = (quotation: QuotationData): PlacedQuotation => ({
        ...quotation,
        article: { id, data },
        side: (quotation.speaker && knownById.get(quotation.speaker.id)?.side) ?? null,
      });
      return { id, data, quotations: data.quotations.filter(isCounted).map(place) };
    });
  const quotations = inOrderSaid(articles.flatMap((article) => article.quotations));
  const bySpeaker = new Map<string, { readonly name: string; readonly said: PlacedQuotation[] }>();
  for (const quotation of quotations) {
    if (!quotation.speaker) continue;
    const { id, name } = quotation.speaker;
    const group = bySpeaker.get(id);
    if (group) group.said.push(quotation);
    else bySpeaker.set(id, { name, said: [quotation] });
  }
  const speakers = [...bySpeaker].map(([id, { name, said }]): QuotedSpeaker => {
    const person = knownById.get(id);
    return {
      id,
      name,
      role: person?.role ?? null,
      side: person?.side ?? null,
      spellings: person?.spellings ?? [],
      quotations: said,
    };
  });
  return { articles, quotations, speakers: speakers.sort((a, b) => compare(a.id, b.id)) };
}

/** By the day said; on the same day by publication, and within an article in the order of the text. */
function inOrderSaid(quotations: readonly PlacedQuotation[]): readonly PlacedQuotation[] {
  return quotations.toSorted(
    (a, b) =>
      compare(firstDay(a.said.date), firstDay(b.said.date)) ||
      compare(firstDay(a.article.data.published.date), firstDay(b.article.data.published.date)),
  );
}
