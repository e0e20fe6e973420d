import { weekdayOf } from '../../calendar.ts';
import type { SearchManifest } from '../index/facts.ts';
import { isFiltered, nothingAsked, type Query, type Sort, weekdays } from './address.ts';
import { type FoundRecord, type Status, statuses, toTheEnd } from './records.ts';
import { governmentOf } from './sides-asked.ts';

/** How well a record answers the words asked for; by record number. */
export type Scores = ReadonlyMap<number, number>;

/** How many records each value of a filter would give, all other filters as they are. */
export interface Counts {
  /** Phrases of a fuller quotation apart from the others. */
  readonly kind: Readonly<Record<'quotation' | 'phrase' | 'article', number>>;
  /** By place in the facts' lists. */
  readonly speakers: readonly number[];
  readonly sides: readonly number[];
  readonly publishers: readonly number[];
  readonly statuses: Readonly<Record<Status, number>>;
}

export interface FilterResult {
  /** In the order in which they are shown. */
  readonly records: readonly FoundRecord[];
  readonly quotations: number;
  /** How many of the quotations are phrases of another. */
  readonly phrases: number;
  readonly articles: number;
  readonly counts: Counts;
}

/**
 * Narrows `found` (null: everything, no words were asked for) by the filters, orders it, and counts what every other
 * choice would give. A statement that several articles print is found and counted once. Values that the facts do not know
 * narrow to nothing. `first` are places of speakers whose own words come before those of others, where the order is by
 * relevance; with `about`, after all else. `lengthOf` gives the words of a record, for an order by length.
 */
export const applyFilters = (...given: Parameters<typeof filtering>): FilterResult => toTheEnd(filtering(...given));

/** The same, stopping before what was narrowed is put in order. */
export function* filtering(
  asked: Query,
  found: Scores | null,
  records: readonly FoundRecord[],
  facts: SearchManifest,
  first: readonly number[] = [],
  about = false,
  lengthOf: (number: number) => number = () => 0,
): Generator<void, FilterResult> {
  const { passing, counts } = narrow(asked, found, records, facts);
  yield;
  const chosen = onceEach(passing);
  const quotations = chosen.filter((record) => record.kind === 'quotation').length;
  return {
    records: inOrder(chosen, asked, found, new Set(first), about, lengthOf),
    quotations,
    phrases: chosen.filter(({ isPhrase }) => isPhrase).length,
    articles: chosen.length - quotations,
    counts,
  };
}

/** What every choice would give where nothing is asked for yet: of the whole site, in no order. */
export const countAll = (records: readonly FoundRecord[], facts: SearchManifest): Counts =>
  narrow(nothingAsked, null, records, facts).counts;

/** The filters, each a bit of what a record misses. */
const filter = { kind: 1, speaker: 2, side: 4, publisher: 8, status: 16 } as const;

/** Goes over thousands of records before anything is shown: nothing is made for a record that can be done without. */
function narrow(
  asked: Query,
  found: Scores | null,
  records: readonly FoundRecord[],
  facts: SearchManifest,
): { readonly passing: readonly FoundRecord[]; readonly counts: Counts } {
  const places = <T>(list: readonly T[], values: readonly T[]) => {
    if (values.length === 0) return null;
    const asked = new Set(values);
    const known = list.flatMap((value, place) => (asked.has(value) ? [place] : []));
    // What the facts do not know is no record's.
    return new Set(known);
  };
  const speakers = places(
    facts.speakers.map(({ id }) => id),
    asked.speakers,
  );
  const speaksFor = askedSides(asked, facts);
  const weekdaysAsked = new Set(asked.weekdays.map((weekday) => weekdays.indexOf(weekday)));
  const publishers = places(facts.publishers, asked.publishers);
  const counts = {
    kind: { quotation: 0, phrase: 0, article: 0 },
    speakers: facts.speakers.map(() => 0),
    sides: facts.sides.map(() => 0),
    publishers: facts.publishers.map(() => 0),
    statuses: Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>,
  };
  const met = new Set<string>();
  /** Whether no other article's print of the same statement has been counted for it, under this `what` and `place`. */
  const isNew = ({ standsFor }: FoundRecord, what: string, place = 0): boolean => {
    if (standsFor === null) return true;
    const key = `${standsFor} ${what} ${place}`;
    return !met.has(key) && met.add(key) !== undefined;
  };
  const add = (list: number[], place: number, record: FoundRecord, what: string) => {
    if (place >= 0 && isNew(record, what, place)) list[place] = (list[place] ?? 0) + 1;
  };
  const passing: FoundRecord[] = [];
  for (const number of found ? found.keys() : records.keys()) {
    const record = records[number];
    if (!record) continue;
    const span = asked.days === 'said' ? record.said : record.published;
    if ((asked.from && span.to < asked.from) || (asked.to && span.from > asked.to)) continue;
    if (weekdaysAsked.size > 0 && !(span.from === span.to && weekdaysAsked.has(weekdayOf(span.from)))) continue;
    let misses = 0;
    if (asked.kind !== 'all' && record.kind !== asked.kind) misses |= filter.kind;
    if (speakers && !speakers.has(record.speaker)) misses |= filter.speaker;
    if (speaksFor && !speaksFor(record)) misses |= filter.side;
    if (publishers && !publishers.has(record.publisher)) misses |= filter.publisher;
    if (asked.statuses.length > 0 && !asked.statuses.some((status) => record.statuses.includes(status)))
      misses |= filter.status;
    if (misses === 0) passing.push(record);
    // A filter's own choice does not narrow its own counts: each says what choosing that value, too, would find.
    if ((misses & ~filter.kind) === 0 && isNew(record, 'kind')) counts.kind[record.isPhrase ? 'phrase' : record.kind]++;
    if ((misses & ~filter.speaker) === 0) add(counts.speakers, record.speaker, record, 'speaker');
    if ((misses & ~filter.side) === 0) add(counts.sides, record.side, record, 'side');
    if ((misses & ~filter.publisher) === 0) add(counts.publishers, record.publisher, record, 'publisher');
    if ((misses & ~filter.status) === 0)
      for (const status of record.statuses) if (isNew(record, status)) counts.statuses[status]++;
  }
  return { passing, counts };
}

/** Whether a record's speaker spoke for one of the sides asked for, or for the part of one; null where none is asked for. */
function askedSides(
  { sides }: Query,
  { sides: names, parts }: SearchManifest,
): ((record: FoundRecord) => boolean) | null {
  if (sides.length === 0) return null;
  const wanted = new Set(sides);
  return ({ speaker, side, held }) => {
    const name = names[side];
    const part = held ? held.part : (parts[speaker] ?? '');
    return name !== undefined && (wanted.has(name) || wanted.has(part === '' ? governmentOf(name) : part));
  };
}

/** One of each statement: the print that stands for all, and the first that was found where that was not. */
function onceEach(records: readonly FoundRecord[]): FoundRecord[] {
  if (records.every(({ standsFor }) => standsFor === null)) return [...records];
  const found = new Set(records.map(({ number }) => number));
  const first = new Map<number, number>();
  for (const { standsFor, number } of records)
    if (standsFor !== null && !first.has(standsFor)) first.set(standsFor, found.has(standsFor) ? standsFor : number);
  return records.filter(({ standsFor, number }) => standsFor === null || first.get(standsFor) === number);
}

/** Whether there is anything to answer: an empty page of search is no list of everything. */
export const asksForAnything = (asked: Query, hasWords: boolean): boolean => hasWords || isFiltered(asked);

/** The order shown where the reader chose none: relevance orders words, time everything else. */
export const sortOf = (asked: Query, hasWords: boolean): Sort =>
  asked.sort === 'relevance' && !hasWords ? 'oldest' : (asked.sort ?? (hasWords ? 'relevance' : 'oldest'));

function inOrder(
  chosen: FoundRecord[],
  asked: Query,
  found: Scores | null,
  preferred: ReadonlySet<number>,
  about: boolean,
  lengthOf: (number: number) => number,
): readonly FoundRecord[] {
  const sort = sortOf(asked, found !== null);
  const day = (record: FoundRecord) => (asked.days === 'said' ? record.said.from : record.published.from);
  const byTime = (a: FoundRecord, b: FoundRecord) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.number - b.number);
  const isFirst = (record: FoundRecord) => sort === 'relevance' && preferred.has(record.speaker);
  const own = about ? 6 : 0;
  const first = (record: FoundRecord) =>
    (record.kind === 'article' ? 4 : isFirst(record) ? own : 2) +
    // The whole statement answers better than a phrase of it.
    (sort === 'relevance' && record.isPhrase ? 1 : 0);
  const quoted = new Map<number, number>();
  const whose = ({ side, speaker }: FoundRecord) => (asked.group === 'side' ? side : speaker);
  if (sort === 'most') for (const record of chosen) quoted.set(whose(record), (quoted.get(whose(record)) ?? 0) + 1);
  // Those who are not named are no one speaker.
  const numberOf = (record: FoundRecord) => (record.speaker < 0 ? 0 : (quoted.get(whose(record)) ?? 0));
  const orders: Readonly<Record<Sort, (a: FoundRecord, b: FoundRecord) => number>> = {
    relevance: (a, b) => (found?.get(b.number) ?? 0) - (found?.get(a.number) ?? 0) || a.number - b.number,
    oldest: byTime,
    newest: (a, b) => byTime(b, a),
    most: (a, b) => numberOf(b) - numberOf(a) || a.speaker - b.speaker || byTime(a, b),
    longest: (a, b) => lengthOf(b.number) - lengthOf(a.number) || byTime(a, b),
    shortest: (a, b) => lengthOf(a.number) - lengthOf(b.number) || byTime(a, b),
  };
  const within = orders[sort];
  const ordered = chosen.sort((a, b) => first(a) - first(b) || within(a, b));
  if (asked.group === 'none') return ordered;
  // A group stands where its best record stands, and its records keep their order within it.
  const key = (record: FoundRecord) =>
    asked.group === 'article'
      ? `${record.article}`
      : record.kind === 'article'
        ? 'articles'
        : `${asked.group === 'side' ? record.side : record.speaker}`;
  const lists = [...Map.groupBy(ordered, key).values()];
  // Of each side something is wanted before there is more of one.
  return asked.group === 'side' ? inTurns(lists) : lists.flat();
}

/** The first of each list, then the second of each. */
function inTurns(lists: readonly (readonly FoundRecord[])[]): readonly FoundRecord[] {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, n) => lists.flatMap((list) => list.slice(n, n + 1))).flat();
}
