import type { Kind, Texts } from '../index/facts.ts';
import type { FoundRecord } from './records.ts';

/** Where the words of some of the records are: those of one site, of several that are searched as one. */
export interface Shelf {
  /** The site's base path: "/", "/archive/2021/". */
  readonly home: string;
  readonly texts: Texts;
  /** Into how many parts its index of words is cut. */
  readonly bundles: number;
  /** How many records of each kind come before its own. */
  readonly before: Readonly<Record<Kind, number>>;
}

/** Where the parts of a site’s index of words lie, in the order of their records. */
export const bundlesOf = ({ home, bundles }: Pick<Shelf, 'home' | 'bundles'>): readonly string[] =>
  Array.from({ length: bundles }, (_, n) => `${home}pagefind/${n === 0 ? '' : `${n + 1}/`}`);

/** The shelf that a record's words are on, and the record's place there. */
export function shelfOf(
  { kind, place }: Pick<FoundRecord, 'kind' | 'place'>,
  shelves: readonly Shelf[],
): { readonly shelf: Shelf; readonly place: number } {
  const shelf = shelves.findLast(({ before }) => before[kind] <= place);
  if (!shelf) throw new Error('The words of a record are missing.');
  return { shelf, place: place - shelf.before[kind] };
}
