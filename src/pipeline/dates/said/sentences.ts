import type { Span } from '../../../domain.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import { OTHER_QUOTE, TARGET_QUOTE } from './attach.ts';

/** So much of a paragraph on either side of a quotation is read; a sentence is seldom longer. */
export const reach = 400;

type Marked = Span & { readonly isOwn: boolean };

/** The sentences of a window of the text, whose quotations are `marked`. */
export type Splitter = (window: Span, marked: readonly Span[]) => readonly Span[];

/** Splits a window once for all the quotations in it: most paragraphs are short enough to be one window for each of theirs. */
export function splitterOf(text: string): Splitter {
  const windows = new Map<number, { window: Span; marked: readonly Span[]; sentences: readonly Span[] }>();
  return (window, marked) => {
    const known = windows.get(window.start);
    if (
      known?.window.end === window.end &&
      known.marked.length === marked.length &&
      known.marked.every(({ start, end }, n) => start === marked[n]?.start && end === marked[n]?.end)
    )
      return known.sentences;
    const sentences = sentencesOf(text, window, marked);
    windows.set(window.start, { window, marked, sentences });
    return sentences;
  };
}

/**
 * The sentences of a paragraph around `asked`, its quotations masked: `own` stands for a span of the quotation asked
 * about, `other` for any else. `at` is the index of the first sentence that holds `own`; the window keeps a paragraph of
 * megabytes cheap.
 */
export function maskedSentences(
  text: string,
  split: Splitter,
  paragraph: Span,
  marked: readonly Marked[],
  asked: Span,
): { readonly sentences: readonly string[]; readonly at: number } {
  const from = Math.max(paragraph.start, asked.start - reach);
  const to = Math.min(paragraph.end, Math.max(asked.end, asked.start) + reach);
  const inWindow = marked
    .filter(({ start, end }) => end > from && start < to)
    .map((span) => ({ ...span, start: Math.max(span.start, from), end: Math.min(span.end, to) }));
  const sentences = split({ start: from, end: to }, inWindow)
    .map((sentence) => masked(text, sentence, inWindow))
    .filter((sentence) => sentence !== '');
  return { sentences, at: sentences.findIndex((sentence) => sentence.includes(TARGET_QUOTE)) };
}

function masked(text: string, sentence: Span, marked: readonly Marked[]): string {
  const pieces: string[] = [];
  let read = sentence.start;
  for (const { start, end, isOwn } of marked) {
    if (start < read || start >= sentence.end) continue;
    pieces.push(text.slice(read, start), isOwn ? TARGET_QUOTE : OTHER_QUOTE);
    read = end;
  }
  pieces.push(text.slice(read, sentence.end));
  return pieces.join('').trim();
}
