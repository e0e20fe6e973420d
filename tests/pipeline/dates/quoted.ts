import type { Quotation, Span } from '../../../src/domain.ts';

/**
 * Quotations for a test: each of `passages` is the words of one quotation, marks included, as they stand in `text`; one of
 * several paragraphs is given as a list.
 */
export function quoted(text: string, ...passages: readonly (string | readonly string[])[]): Quotation[] {
  return passages.map((passage) => {
    const marked: Span[] = [];
    for (const words of [passage].flat()) {
      const start = text.indexOf(words, marked.at(-1)?.end ?? 0);
      if (start === -1) throw new Error(`not in the text: ${words}`);
      marked.push({ start, end: start + words.length });
    }
    const spans = marked.map(({ start, end }) => ({
      start: start + 1,
      end: /[”’"']/.test(text.charAt(end - 1)) ? end - 1 : end,
    }));
    return { kind: 'statement', where: 'body', spans, marked };
  });
}
