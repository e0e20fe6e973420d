import type { Edtf } from '../domain.ts';
import { type DaySpan, spanOf } from './days.ts';
import type { Facts } from './facts.ts';

/** What is known of a record by its own means, before a word of it is read. */
export interface FoundRecord {
  readonly number: number;
  readonly kind: 'quotation' | 'article';
  /** The number of the article it stands in, or that it is. */
  readonly article: number;
  /** That article's place among all articles, from 0. */
  readonly articlePlace: number;
  /** Places in the lists of the facts, -1 for none. */
  readonly speaker: number;
  readonly side: number;
  readonly publisher: number;
  /** The days it may have been said; for an article, published. */
  readonly said: DaySpan;
  readonly published: DaySpan;
  readonly saidDate: string;
  readonly publishedDate: string;
  readonly statuses: readonly Status[];
}

/** How much is known of a quotation, and how surely. */
export const statuses = ['attributed', 'unattributed', 'stated', 'published', 'inferred', 'corrected'] as const;
export type Status = (typeof statuses)[number];

export const statusNames: Readonly<Record<Status, string>> = {
  attributed: 'Speaker named',
  unattributed: 'Nobody named',
  stated: 'Day said is stated',
  published: 'Day said taken from publication',
  inferred: 'Publication date inferred',
  corrected: 'Corrected by a curator',
};

const never: DaySpan = { from: '', to: '' };

/** Lays the facts out, one record for each number. */
export function recordsFrom(facts: Facts): readonly FoundRecord[] {
  const stated = new Set(facts.stated);
  const corrected = new Set(facts.corrected);
  const records: FoundRecord[] = [];
  for (const [articlePlace, [publishedDate, inferred, publisher, speakers]] of facts.articles.entries()) {
    const article = records.length;
    const published = spanOf(publishedDate) ?? never;
    const ofArticle: readonly Status[] = inferred ? ['inferred'] : [];
    records.push({
      number: article,
      kind: 'article',
      article,
      articlePlace,
      speaker: -1,
      side: -1,
      publisher,
      said: published,
      published,
      saidDate: publishedDate,
      publishedDate,
      statuses: ofArticle,
    });
    for (const speaker of speakers) {
      const number = records.length;
      const saidDate = facts.said[number] ?? publishedDate;
      records.push({
        number,
        kind: 'quotation',
        article,
        articlePlace,
        speaker,
        side: facts.speakers[speaker]?.[3] ?? -1,
        publisher,
        said: saidDate === publishedDate ? published : (spanOf(saidDate) ?? never),
        published,
        saidDate,
        publishedDate,
        statuses: [
          speaker === -1 ? 'unattributed' : 'attributed',
          stated.has(number) ? 'stated' : 'published',
          ...ofArticle,
          ...(corrected.has(number) ? (['corrected'] as const) : []),
        ],
      });
    }
  }
  return records;
}

/**
 * The sort key that a record carries in the index: the first day it may have been said, then its number. Sorted by it,
 * the index gives its records in an order that the facts give as well, and so the two are joined.
 */
export function sortKey(said: Edtf, number: number): string {
  return `${spanOf(said)?.from ?? '0000-00-00'} ${String(number).padStart(7, '0')}`;
}

/** The numbers of all records in the order of their sort keys. */
export function inSortOrder(records: readonly FoundRecord[]): readonly number[] {
  const keys = records.map((record) => sortKey(record.saidDate, record.number));
  return [...records.keys()].sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
}
