import type { Span } from '../../../domain.ts';
import { matches } from '../../matches.ts';
import { other, own } from './attach.ts';

/** So much of a paragraph on either side of a quotation is read; a sentence is seldom longer. */
export const reach = 400;

/**
 * The sentences of a paragraph around `asked`, its quotations masked: `own` stands for a span of the quotation asked
 * about, `other` for any else. `at` is the index of the first sentence that holds `own`; the window keeps a paragraph of
 * megabytes cheap.
 */
export function maskedSentences(
  text: string,
  paragraph: Span,
  marked: readonly (Span & { readonly isOwn: boolean })[],
  asked: Span,
): { readonly sentences: readonly string[]; readonly at: number } {
  const from = Math.max(paragraph.start, asked.start - reach);
  const to = Math.min(paragraph.end, Math.max(asked.end, asked.start) + reach);
  const pieces: string[] = [];
  let read = from;
  for (const span of marked) {
    if (span.end <= from || span.start >= to) continue;
    if (span.start > read) pieces.push(text.slice(read, span.start));
    pieces.push(span.isOwn ? own : other);
    // A quotation that ends its sentence ends it inside the marks; the stop is moved out, so that the cut is seen.
    const last =
      text
        .slice(Math.max(span.start, span.end - 3), span.end)
        .replace(/[”’"'»]+$/, '')
        .at(-1) ?? '';
    if (/[.!?…]/.test(last)) pieces.push(endsHere(text, span.end, to, last) ? '.' : '');
    read = Math.max(read, span.end);
  }
  if (read < to) pieces.push(text.slice(read, to));
  const sentences = cut(pieces.join(''));
  return { sentences, at: sentences.findIndex((sentence) => sentence.includes(own)) };
}

/** After “Why?” a name and a cue may go on with the sentence; after a full stop a capital begins another. */
function endsHere(text: string, end: number, to: number, last: string): boolean {
  const next = text.slice(end, Math.min(to, end + 80));
  if (!/^\s*(?:[“‘"']?\p{Lu}|[“‘"']|$)/u.test(next)) return false;
  return (
    last === '.' ||
    last === '…' ||
    !/^\s(?:\S+\s){1,5}(?:said|asked|told|replied|wondered|added|demanded|shouted)\b/.test(next)
  );
}

const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Prof|Rev|Hon|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|etc|Inc|Co|Corp|Ltd|Pres|Sec|Adm|Amb|Messrs)|\b\p{Lu}|\b[ap]\.m)\.$/u;

const sentenceEnd = /[.!?…][”’"')\]]{0,2}\s+(?=[\p{Lu}\uE000\uE001“‘"'])/gu;

/** Cuts at a stop, question or exclamation mark that a capital or a quotation follows. */
export function cut(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of matches(text, sentenceEnd)) {
    const upTo = match.index + 1;
    if (match[0].startsWith('.') && abbreviation.test(text.slice(Math.max(start, upTo - 8), upTo))) continue;
    sentences.push(text.slice(start, match.index + match[0].length).trim());
    start = match.index + match[0].length;
  }
  if (start < text.length) sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}
