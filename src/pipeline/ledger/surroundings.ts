import { hash } from 'node:crypto';
import type { Paragraph, Span } from '../../domain.ts';
import { paragraphAt } from '../article/paragraphs.ts';

/** So far around equal words is looked for what tells them apart: within their paragraph, and where that is short beyond. */
const NEAR = 80;
const FAR = 160;
/** So many words tell where a quotation stands. */
const ENOUGH = 4;
/** So many of them are kept, each as so many letters of its digest. */
const KEPT = 8;
const LETTERS = 4;

/**
 * Where a quotation stands, in the short form in which it is kept: the digests of words around it, chosen by lot, so that a
 * change to one word changes one of them.
 */
export function surroundingsOf(text: string, paragraphs: readonly Paragraph[], marked: readonly Span[]): string {
  const start = marked[0]?.start ?? 0;
  const end = marked.at(-1)?.end ?? start;
  const own = paragraphs[paragraphAt(paragraphs, start)] ?? { start, end };
  const near = wordsIn(text, Math.max(own.start, start - NEAR), start).concat(
    wordsIn(text, end, Math.min(Math.max(end, own.end), end + NEAR)),
  );
  const words = near.length >= ENOUGH ? near : wordsIn(text, start - FAR, start).concat(wordsIn(text, end, end + FAR));
  const lots = [...new Set(words)].map((word) => hash('sha256', word).slice(0, LETTERS)).sort();
  return lots.slice(0, KEPT).join('');
}

/** How much two places have in common, from 0 to 1. */
export function sameSurroundings(a = '', b = ''): number {
  const of = (kept: string) => new Set(kept.match(new RegExp(`.{${LETTERS}}`, 'g')));
  const [x, y] = [of(a), of(b)];
  const common = [...x].filter((lot) => y.has(lot)).length;
  return common / Math.max(1, x.size, y.size);
}

const wordsIn = (text: string, from: number, to: number): string[] =>
  text
    .slice(Math.max(0, from), Math.max(0, to))
    .toLowerCase()
    .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
