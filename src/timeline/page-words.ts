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
