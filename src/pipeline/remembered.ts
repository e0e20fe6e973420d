import type { Sidecar } from '../schema.ts';
import type { PlaceOf, Reading, Source } from './reading.ts';

/**
 * What an earlier run made of one article, for a run that would make the same of it. Whoever remembers sees to it that
 * nothing it depends on has changed; the pipeline only takes it.
 */
export interface Remembered {
  readonly reading: Reading;
  /** Its entry's marks, null where none was written. */
  readonly entry: WrittenEntry | null;
}

/** An entry known without its text. */
export interface WrittenEntry {
  /** All that its text is made from beside the reading. */
  readonly key: string;
  /** Its own `generated`. */
  readonly generated: string;
  /** Of its whole text. */
  readonly digest: string;
}

/** By the article's name. */
export type Memory = ReadonlyMap<string, Remembered>;

export const noMemory: Memory = new Map();

/**
 * Whether an article is read by its own text and its plain sidecar alone. Corrections are looked up in what was published,
 * and told of by their line.
 */
export const readsAlone = (sidecar: Sidecar | null): boolean =>
  (sidecar?.corrections ?? []).length === 0 && (sidecar?.apart ?? []).length === 0;

/** An article to be read by itself. */
export interface Alone {
  readonly source: Source;
  readonly sidecar: Sidecar | null;
  /** Where each field of the sidecar stands; null where the article has no sidecar of its own. */
  readonly places: Readonly<Record<string, Position>> | null;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is known of an article that is read by itself. */
export function alone({
  source,
  sidecar,
  placeOf = null,
}: Omit<Alone, 'places'> & { readonly placeOf?: PlaceOf | null }): Alone {
  const fields = Object.keys(sidecar ?? {});
  return { source, sidecar, places: placeOf && Object.fromEntries(fields.map((field) => [field, placeOf([field])])) };
}

/** Its places, as reading asks for them. */
export const placesOf = ({ places }: Alone): PlaceOf | null =>
  places && (([field]) => places[String(field)] ?? { line: 1, column: 1 });
