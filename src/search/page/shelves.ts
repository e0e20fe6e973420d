import type { Kind, Texts } from '../index/facts.ts';
import type { FoundRecord } from './records.ts';

/** Where the words of some of the records are: those of one site, of several that are searched as one. */
export interface Shelf {
  /** The site's base path: "/", "/archive/2021/". */
  readonly home: string;
  readonly texts: Texts;
  /** How many records of each kind come before its own. */
  readonly before: Readonly<Record<Kind, number>>;
}

/** The shelf that a record's words are on, and the record's place there. */
export function shelfOf(
  { kind, place }: Pick<FoundRecord, 'kind' | 'place'>,
  shelves: readonly Shelf[],
): { readonly shelf: Shelf; readonly place: number } {
  const shelf = shelves.findLast(({ before }) => before[kind] <= place);
  if (!shelf) throw new Error('The words of a record are missing.');
  return { shelf, place: place - shelf.before[kind] };
}
