import type { Query } from './address.ts';

/** What the search page is asked, and how it came to that. The parts of the page share one. */
export interface SearchState {
  asked: Query;
  /** The words as they were typed before names and days in them became filters; empty where none did. */
  typedAs: string;
  /** Whether words are being typed: until the reader leaves the field they are one step of the history. */
  typing: boolean;
  /** Whether all there is to search is on the page, and no letter costs anything. */
  isLight: boolean;
}
