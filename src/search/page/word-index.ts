/** A record in which words were found. */
export interface FoundWords {
  readonly number: number;
  readonly score: number;
  /**
   * The words that were hit, counted from 0 in the record's indexed text; none where it was the speaker's name. Of a word that
   * stands in very many records there may be only the first, and places behind the end of the text for the others.
   */
  readonly hits: readonly number[];
}

/** Where words stand: Pagefind's index, or, on a site of few articles, their words themselves. */
export interface WordIndex {
  /**
   * Records that hold a word of `words`' beginning or another form of it; or, where it stands between straight quotation
   * marks, the words as they stand, one after another. Rejects where a part of the index cannot be had.
   */
  search(words: string): Promise<readonly FoundWords[]>;
  /** The same for a word of a phrase: with every place where it stands. */
  searchPlaces(words: string): Promise<readonly FoundWords[]>;
  /** The kilobytes that looking up every place of a word would load; 0 where that was done before. */
  weightOf(word: string): number;
}
