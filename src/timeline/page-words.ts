import type { Mark } from './sides.ts';

/** What a page of the timeline shows in place of its own choice of words, once it is narrowed to a side or a speaker. */
export interface PageWords {
  readonly speakers: Readonly<
    Record<string, readonly [name: string, about: string, mark: Mark, side: string, isPart: 0 | 1]>
  >;
  /** Of each article, the strongest words of everybody it quotes. */
  readonly articles: Readonly<
    Record<string, readonly (readonly [speaker: string, quotation: string, words: string, isSure: 0 | 1])[]>
  >;
}

export type NamedSpeaker = readonly [id: string, name: string];

/** By what a timeline is narrowed whose months are pages: everybody quoted, and the years that there are files of. */
export interface PageFacts {
  readonly speakers: readonly NamedSpeaker[];
  /** In how many files the speakers are, this one among them. */
  readonly files: number;
  readonly years: readonly string[];
}

/** Of each article of a month: its publisher, its speakers, their sides. */
export interface MonthFacts {
  readonly key: string;
  readonly articles: readonly (readonly [publisher: string, speakers: readonly string[], sides: readonly string[]])[];
}
