import { daySpan } from '../../edtf.ts';
import { type Status, statuses } from './records.ts';

/** The orders of results; `most`: of those who are quoted most first. */
export const sorts = ['relevance', 'oldest', 'newest', 'most', 'longest', 'shortest'] as const;
export type Sort = (typeof sorts)[number];
export const groups = ['none', 'speaker', 'side', 'article'] as const;
export type Group = (typeof groups)[number];
/** As the address has them, from Sunday on. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof weekdays)[number];

/** What a reader asked for. All of it stands in the address, so that a search can be kept, shared and gone back to. */
export interface Query {
  /** The field, as typed. */
  readonly words: string;
  readonly speakers: readonly string[];
  /** Names of sides, of their parts, and `governmentOf` those that have parts. */
  readonly sides: readonly string[];
  readonly publishers: readonly string[];
  /** Calendar days, both included; '' for an open end. */
  readonly from: string;
  readonly to: string;
  /** Which day the span is of: the day said, or the day published. */
  readonly days: 'said' | 'published';
  readonly kind: 'all' | 'quotation' | 'article';
  readonly statuses: readonly Status[];
  /** Days of the week: what was said on any of them. */
  readonly weekdays: readonly Weekday[];
  /** `null`: by relevance where there are words, else oldest first. */
  readonly sort: Sort | null;
  readonly group: Group;
  /** The words are wanted as they stand: names and days in them are no filters. */
  readonly asTyped: boolean;
}

export const nothingAsked: Query = {
  words: '',
  speakers: [],
  sides: [],
  publishers: [],
  from: '',
  to: '',
  days: 'said',
  kind: 'all',
  statuses: [],
  weekdays: [],
  sort: null,
  group: 'none',
  asTyped: false,
};

/** Reads an address's query. Whatever it holds, what comes back can be searched for: unknown values are left out. */
export function readAddress(query: string): Query {
  const given = new URLSearchParams(query);
  const all = (name: string) => [...new Set(given.getAll(name).filter(Boolean))];
  const oneOf = <const T extends string>(name: string, values: readonly T[]) =>
    values.find((value) => value === given.get(name));
  const days = (name: string) => daySpan(given.get(name)?.trim() ?? '');
  const [from, to] = [days('from')?.from ?? '', days('to')?.to ?? ''];
  const isTurned = from !== '' && to !== '' && from > to;
  return {
    words: given.get('q') ?? '',
    speakers: all('speaker'),
    sides: all('side'),
    publishers: all('publisher'),
    // Two days the wrong way round are the span between them.
    from: isTurned ? (days('to')?.from ?? '') : from,
    to: isTurned ? (days('from')?.to ?? '') : to,
    days: oneOf('days', ['published']) ?? 'said',
    kind: oneOf('kind', ['quotation', 'article']) ?? 'all',
    statuses: statuses.filter((status) => given.getAll('status').includes(status)),
    weekdays: weekdays.filter((weekday) => given.getAll('weekday').includes(weekday)),
    sort: oneOf('sort', sorts) ?? null,
    group: oneOf('group', groups) ?? 'none',
    asTyped: given.get('as') === 'typed',
  };
}

/** Writes what was asked for as a query, "?q=weapons&speaker=sergei-lavrov" or "". Always the same for the same question. */
export function writeAddress(asked: Query): string {
  const parameters = new URLSearchParams();
  const add = (name: string, ...values: readonly (string | null)[]) => {
    for (const value of values) if (value) parameters.append(name, value);
  };
  add('q', asked.words.trim());
  add('speaker', ...asked.speakers);
  add('side', ...asked.sides);
  add('publisher', ...asked.publishers);
  add('from', asked.from);
  add('to', asked.to);
  add('weekday', ...asked.weekdays);
  add('days', asked.days === 'published' && isDated(asked) ? asked.days : '');
  add('kind', asked.kind === 'all' ? '' : asked.kind);
  add('status', ...asked.statuses);
  add('sort', asked.sort);
  add('group', asked.group === 'none' ? '' : asked.group);
  add('as', asked.asTyped && asked.words.trim() ? 'typed' : '');
  const query = parameters.toString();
  return query && `?${query}`;
}

/** Whether days narrow the search. */
export const isDated = ({ from, to, weekdays }: Pick<Query, 'from' | 'to' | 'weekdays'>): boolean =>
  from !== '' || to !== '' || weekdays.length > 0;

/** Whether anything narrows the search besides words. */
export function isFiltered(asked: Query): boolean {
  const { speakers, sides, publishers, statuses, kind } = asked;
  return [speakers, sides, publishers, statuses].some(({ length }) => length > 0) || isDated(asked) || kind !== 'all';
}

/** One thing that was chosen, and how the question is without it: made only when it is asked for, as thousands may be chosen. */
export interface Chosen {
  readonly filter: 'speaker' | 'side' | 'publisher' | 'days' | 'weekday' | 'kind' | 'status';
  /** As it stands in the address; for a span, empty. */
  readonly value: string;
  readonly without: () => Query;
}

/** Everything chosen, one by one, in the order of the page. */
export function filtersOf(asked: Query): readonly Chosen[] {
  const listed = <K extends 'speakers' | 'sides' | 'publishers' | 'statuses' | 'weekdays'>(
    filter: Chosen['filter'],
    key: K,
  ) =>
    asked[key].map(
      (value): Chosen => ({
        filter,
        value,
        without: () => ({ ...asked, [key]: (asked[key] as readonly string[]).filter((other) => other !== value) }),
      }),
    );
  return [
    ...listed('speaker', 'speakers'),
    ...listed('side', 'sides'),
    ...listed('publisher', 'publishers'),
    ...(asked.from || asked.to
      ? [{ filter: 'days' as const, value: '', without: () => ({ ...asked, from: '', to: '', days: 'said' as const }) }]
      : []),
    ...listed('weekday', 'weekdays'),
    ...(asked.kind === 'all'
      ? []
      : [{ filter: 'kind' as const, value: asked.kind, without: () => ({ ...asked, kind: 'all' as const }) }]),
    ...listed('status', 'statuses'),
  ];
}
