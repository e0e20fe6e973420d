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
  /** Whether every place of a word is wanted: a part of the index may be thin, and has the whole beside it. */
  readonly whole: boolean;
}

/** What it is told before: where the program lies that it will need. */
export interface Prepare {
  readonly prepare: string;
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
  const found: FoundWords[] = [];
  let end = 0;
  for (const [n, number] of numbers.entries()) {
    const start = end + 1;
    end = start + (hits[end] ?? 0);
    found.push(new Unpacked(number, scores[n] ?? 0, hits, start, end));
  }
  return found;
}

/** One of thousands: what was hit is read of the few that are shown. */
class Unpacked implements FoundWords {
  readonly number: number;
  readonly score: number;
  readonly #all: Uint32Array;
  readonly #start: number;
  readonly #end: number;

  constructor(number: number, score: number, all: Uint32Array, start: number, end: number) {
    this.number = number;
    this.score = score;
    this.#all = all;
    this.#start = start;
    this.#end = end;
  }

  get hits(): readonly number[] {
    return [...this.#all.subarray(this.#start, this.#end)];
  }
}
