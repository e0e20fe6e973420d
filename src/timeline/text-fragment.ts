import { type Body, wordsOf } from './body.ts';

/** Above this many words only both ends are named: a browser finds what lies between. */
const wordsInFull = 10;
const wordsAtEachEnd = 5;
/** So many words before or after tell a place from another of the same words. */
const wordsAround = 3;

/** What stands right before or after the words, marks included. */
export interface Context {
  readonly before?: string;
  readonly after?: string;
}

/**
 * An address that opens the publisher's page at the very words, as browsers understand it (a text fragment): for
 * ("https://a.example/b", "we will judge") "https://a.example/b#:~:text=we%20will%20judge". A fragment the address
 * already has stays.
 */
export function addressOfWords(url: string, words: string, { before, after }: Context = {}): string {
  const list = words.trim().split(/\s+/);
  const text =
    list.length <= wordsInFull
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

/**
 * Finds what leads to the first stretch of a quotation and not to a headline, standfirst or sentence with the same words:
 * some words around it, where the article has its words more than once. A browser looks at neither case nor the kind of
 * a quotation mark.
 */
export function contextFinder(article: {
  readonly data: { readonly headline: string; readonly standfirst: string | null };
  readonly body: Body;
}): (quotation: { readonly id: string; readonly spans: readonly string[] }) => Context {
  const paragraphs = article.body.paragraphs.map(wordsOf);
  const all = [article.data.headline, article.data.standfirst ?? '', ...paragraphs].map(fold);
  return ({ id, spans: [words = ''] }) => {
    const once = all.reduce((sum, text) => sum + text.split(fold(words)).length - 1, 0) < 2;
    if (once || words === '') return {};
    for (const [n, { runs }] of article.body.paragraphs.entries()) {
      const first = runs.findIndex((run) => run.quotation === id && run.opens);
      if (first === -1) continue;
      const text = paragraphs[n] ?? '';
      const from = runs.slice(0, first).reduce((sum, run) => sum + run.words.length, 0);
      const at = text.indexOf(words, from);
      if (at === -1) return {};
      const before = text.slice(0, at).match(lastWords)?.[0];
      const after = text.slice(at + words.length).match(firstWords)?.[0];
      return before ? { before } : after ? { after } : {};
    }
    return {};
  };
}

const lastWords = new RegExp(String.raw`(?:\S*[\p{L}\p{N}]\S*\s+){1,${wordsAround}}\S*$`, 'u');
const firstWords = new RegExp(String.raw`^\S*(?:\s+\S*[\p{L}\p{N}]\S*){1,${wordsAround}}`, 'u');

const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'");
