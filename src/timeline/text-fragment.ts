/** Above this many words only both ends are named: a browser finds what lies between. */
const wordsInFull = 10;
const wordsAtEachEnd = 5;

/** What stands right before or after the words, marks included. */
export interface Context {
  readonly before?: string;
  readonly after?: string;
  /** Whether the words are to be named in full, however many: others begin as they do. */
  readonly whole?: true;
}

/** What a browser looks for first: the words, or of many their beginning. */
export function openingOf(words: string): string {
  const list = wordsIn(words);
  return (list.length <= wordsInFull ? list : list.slice(0, wordsAtEachEnd)).join(' ');
}

const wordsIn = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * An address that opens the publisher's page at the very words, as browsers understand it (a text fragment): for
 * ("https://a.example/b", "we will judge") "https://a.example/b#:~:text=we%20will%20judge". A fragment the address
 * already has stays.
 */
export function addressOfWords(url: string, words: string, { before, after, whole }: Context = {}): string {
  const list = wordsIn(words);
  const text =
    whole || list.length <= wordsInFull
      ? escapeTerm(list.join(' '))
      : `${escapeTerm(list.slice(0, wordsAtEachEnd).join(' '))},${escapeTerm(list.slice(-wordsAtEachEnd).join(' '))}`;
  const prefix = before ? `${escapeTerm(before)}-,` : '';
  const suffix = after ? `,-${escapeTerm(after)}` : '';
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${prefix}${text}${suffix}`;
}

/** In a text fragment a hyphen, a comma and an ampersand have meanings of their own. */
function escapeTerm(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D');
}
