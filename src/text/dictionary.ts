import listed from './dictionary.json' with { type: 'json' };

/**
 * What English words may be, in lower case, by the word list of `compromise`: PastTense, or Plural and Actor, the likeliest first. The list is
 * kept as a file, because to have the package put it together takes longer than reading an article; `npm run accept` takes it from
 * the package anew, and a test holds it against that.
 */
export const dictionary: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(listed).flatMap(([names, words]) => {
    const classes = names.split(' ');
    return words.split(' ').map((word): [string, readonly string[]] => [word, classes]);
  }),
);
