import { type Body, wordsOf } from './body.ts';
import type { Context } from './text-fragment.ts';

/** So many words before or after tell a place from another of the same words. */
const wordsAround = 3;

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
