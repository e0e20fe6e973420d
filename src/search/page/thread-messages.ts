import type { IndexPart } from '../record-list.ts';
import type { FoundWords } from './word-index.ts';

/** What the page asks of the thread: `words` to find, or null to get ready; always with the index that is meant. */
export interface ToThread {
  readonly turn: number;
  readonly words: string | null;
  /** Base paths of the index, cut into bundles whose records follow each other. */
  readonly bundles: readonly string[];
  readonly language: string;
  /** How many records there are. */
  readonly records: number;
}

export interface FromThread {
  readonly turn: number;
  readonly found: PackedFound | null;
  /** The parts of each bundle's index, once it is ready; none with what was found. */
  readonly parts: readonly (readonly IndexPart[])[];
  /** Why nothing could be found; null where nothing is wrong. */
  readonly failure: string | null;
}

/** Thousands of records found, in three lists that change threads without being copied. */
export interface PackedFound {
  readonly numbers: Uint32Array;
  readonly scores: Float64Array;
  /** Of each record how many words were hit, and which. */
  readonly hits: Uint32Array;
}

export function packFound(found: readonly FoundWords[]): PackedFound {
  return {
    numbers: Uint32Array.from(found, ({ number }) => number),
    scores: Float64Array.from(found, ({ score }) => score),
    hits: Uint32Array.from(found.flatMap(({ hits }) => [hits.length, ...hits])),
  };
}

export function unpackFound({ numbers, scores, hits }: PackedFound): readonly FoundWords[] {
  let end = 0;
  return Array.from(numbers, (number, n) => {
    const start = end + 1;
    end = start + (hits[end] ?? 0);
    const last = end;
    return {
      number,
      score: scores[n] ?? 0,
      // Of the few that are shown.
      get hits() {
        return [...hits.subarray(start, last)];
      },
    };
  });
}
