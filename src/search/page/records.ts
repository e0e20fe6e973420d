import { type DaySpan, daySpan, hasDayForm } from '../../edtf.ts';
import type { Held, Kind, SearchManifest } from '../index/facts.ts';

/** What is known of a record by its own means, before a word of it is read. */
export interface FoundRecord {
  readonly number: number;
  readonly kind: Kind;
  /** The number of the article it stands in, or that it is. */
  readonly article: number;
  /** Its place among the records of its kind, from 0. */
  readonly place: number;
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
  /** The number of the record that stands for the same statement in several articles; null where none does. */
  readonly standsFor: number | null;
  /** Whether a statement of the same speaker in the same article holds the same words: such a phrase is counted apart. */
  readonly isPhrase: boolean;
  /** What its speaker held then, where that is not what the facts have for them; null where it is. */
  readonly held: Held | null;
}

/** How much is known of a quotation, and how surely. */
export const statuses = [
  'attributed',
  'probable',
  'unattributed',
  'stated',
  'published',
  'inferred',
  'corrected',
  'once',
] as const;
export type Status = (typeof statuses)[number];

const bit = Object.fromEntries(statuses.map((status, place) => [status, 1 << place])) as Record<Status, number>;

const never: DaySpan = { from: '', to: '' };

/** So many articles, with their quotations, are laid out between two stops. */
const articlesAtOnce = 20;

/** Does work that stops now and then without a stop. */
export function toTheEnd<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Places of the speakers of whom there is one statement. */
function quotedOnce({ articles, speakers, doubles, phrases = [] }: SearchManifest): ReadonlySet<number> {
  const counts = speakers.map(() => 0);
  const ofAnother = new Set(phrases);
  let number = 0;
  for (const { speakers } of articles) {
    for (const speaker of speakers) {
      number++;
      const isPrintedElsewhere = doubles[number] !== undefined && doubles[number] !== number;
      if (speaker >= 0 && !isPrintedElsewhere && !ofAnother.has(number)) counts[speaker] = (counts[speaker] ?? 0) + 1;
    }
    number++;
  }
  return new Set(counts.flatMap((count, place) => (count === 1 ? [place] : [])));
}

/** Lays the facts out, one record for each number. */
export const recordsFrom = (facts: SearchManifest): readonly FoundRecord[] => toTheEnd(recordsInPieces(facts));

/** The same, stopping now and then: there the page may draw and hear, where it is time. */
export function* recordsInPieces(facts: SearchManifest): Generator<void, readonly FoundRecord[]> {
  const stated = new Set(facts.stated);
  const corrected = new Set(facts.corrected);
  const probable = new Set(facts.probable);
  const standing = new Set(Object.values(facts.doubles));
  const phrases = new Set(facts.phrases);
  const once = quotedOnce(facts);
  yield;
  const spans = new Map<string, DaySpan>();
  const spanOf = (date: string): DaySpan => {
    const known = spans.get(date);
    if (known) return known;
    // Nearly all are plain days, which the build has checked.
    const span = hasDayForm(date) ? { from: date, to: date } : (daySpan(date) ?? never);
    spans.set(date, span);
    return span;
  };
  // Ten thousand quotations have a handful of lists between them.
  const lists = new Map<number, readonly Status[]>();
  const listOf = (held: number): readonly Status[] => {
    const list = lists.get(held) ?? statuses.filter((_, place) => held & (1 << place));
    lists.set(held, list);
    return list;
  };
  const records: FoundRecord[] = [];
  for (const [place, { published: publishedDate, inferred, publisher, speakers }] of facts.articles.entries()) {
    if (place > 0 && place % articlesAtOnce === 0) yield;
    const article = records.length;
    const published = spanOf(publishedDate);
    records.push({
      number: article,
      kind: 'article',
      article,
      place,
      speaker: -1,
      side: -1,
      publisher,
      said: published,
      published,
      saidDate: publishedDate,
      publishedDate,
      statuses: listOf(inferred ? bit.inferred : 0),
      standsFor: null,
      isPhrase: false,
      held: null,
    });
    for (const speaker of speakers) {
      const number = records.length;
      const saidDate = facts.said[number] ?? publishedDate;
      records.push({
        number,
        kind: 'quotation',
        article,
        // Among the quotations: all records before it are quotations, but for the articles up to its own.
        place: number - place - 1,
        speaker,
        side: facts.held?.[number]?.side ?? facts.speakers[speaker]?.side ?? -1,
        publisher,
        said: saidDate === publishedDate ? published : spanOf(saidDate),
        published,
        saidDate,
        publishedDate,
        statuses: listOf(
          (speaker === -1 ? bit.unattributed : bit.attributed) |
            (probable.has(number) ? bit.probable : 0) |
            (stated.has(number) ? bit.stated : bit.published) |
            (inferred ? bit.inferred : 0) |
            (corrected.has(number) ? bit.corrected : 0) |
            (once.has(speaker) ? bit.once : 0),
        ),
        standsFor: facts.doubles[number] ?? (standing.has(number) ? number : null),
        isPhrase: phrases.has(number),
        held: facts.held?.[number] ?? null,
      });
    }
  }
  return records;
}
