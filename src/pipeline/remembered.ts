import type { Sidecar } from '../schema.ts';
import type { Reading, Source } from './reading.ts';

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
}
