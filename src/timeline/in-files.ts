/** So many lines of a list that grows with the timeline stand in one file. */
const mostInFile = 5000;

/** A list in as many pieces as it takes, none larger than `most`; an empty one is one piece. */
export const inFiles = <One>(list: readonly One[], most = mostInFile): readonly (readonly One[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(list.length / most)) }, (_, n) => list.slice(n * most, (n + 1) * most));
