import { type Body, wordsOf } from './body.ts';
import { type Context, openingOf } from './text-fragment.ts';

/** So many words before or after tell a place from another of the same words, or more where these stand before those as well. */
const wordsAround = [3, 6, 12, 24] as const;

/**
 * Finds what leads to the first stretch of a quotation and not to a headline, standfirst or sentence with the same words:
 * some words around it, where the article has its words more than once, and all of its own where others begin as it does. A
 * browser looks at neither case nor the kind of a quotation mark. It begins and ends at words alone, and the narrow space inside French marks parts none: there the mark is named.
 */
export function contextFinder(article: {
  readonly data: { readonly headline: string; readonly standfirst: string | null };
  readonly body: Body;
}): (quotation: { readonly id: string; readonly spans: readonly string[] }) => Context {
  const paragraphs = article.body.paragraphs.map(wordsOf);
  const all = [article.data.headline, article.data.standfirst ?? '', ...paragraphs].map(fold);
  const isGlued = paragraphs.some((text) => text.includes(narrowSpace));
  return ({ id, spans: [words = ''] }) => {
    const times = (sought: string): number => all.reduce((sum, text) => sum + text.split(fold(sought)).length - 1, 0);
    const once = times(words) < 2;
    const opening = openingOf(words);
    const whole = opening !== words && times(opening) > 1;
    const inFull = (context: Context): Context => (whole ? { ...context, whole } : context);
    if ((once && !isGlued) || words === '') return inFull({});
    for (const [n, { runs }] of article.body.paragraphs.entries()) {
      const first = runs.findIndex((run) => run.quotation === id && run.opens);
      if (first === -1) continue;
      const text = paragraphs[n] ?? '';
      const from = runs.slice(0, first).reduce((sum, run) => sum + run.words.length, 0);
      const at = text.indexOf(words, from);
      if (at === -1) return {};
      const [left, right] = [text.slice(0, at), text.slice(at + words.length)];
      const befores = once ? [] : wordsAround.flatMap((most) => lastWords(left, most) ?? []);
      const telling = befores.find((around) => times(`${around}${words}`) < 2);
      const before = telling ?? befores[0] ?? left.match(gluedBefore)?.[0];
      const after = right.match(once || telling ? gluedAfter : firstWords)?.[0];
      if (!once && !before && !after) return inFull(asContext(left.match(/\S+$/u)?.[0], right.match(/^\S+/u)?.[0]));
      return inFull(asContext(before, after));
    }
    return {};
  };
}

const asContext = (before: string | undefined, after: string | undefined): Context => ({
  ...(before ? { before } : {}),
  ...(after ? { after } : {}),
});

/** U+202F: to a browser it is part of the words beside it. */
const narrowSpace = '\u202f';
const gluedBefore = /\S*\u202f$/u;
const gluedAfter = /^\u202f\S*/u;
const firstWords = new RegExp(String.raw`^\S*(?:\s+\S*[\p{L}\p{N}]\S*){1,${wordsAround[0]}}`, 'u');

const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'");

/** The last words of a text, at most so many, with what stands behind them; null where it has none. */
function lastWords(text: string, most: number): string | null {
  const parts = text.match(/\S+\s*/gu) ?? [];
  let from = parts.length;
  let found = 0;
  for (let n = parts.length - 1; n >= 0 && found < most; n--) {
    if (!/[\p{L}\p{N}].*\s$/su.test(parts[n] ?? '')) continue;
    found++;
    from = n;
  }
  return found === 0 ? null : parts.slice(from).join('');
}
