import type { Paragraph, Span } from '../../domain.ts';
import { paragraphAt } from '../article/paragraphs.ts';

/** So far the sentence that carries a quotation is looked for on either side, and so far beyond it. */
const WITHIN = 240;
const BEYOND = 120;
/** So many words of the sentence count on either side, the nearest, and so many beyond it. */
const OWN = 8;
const NEXT = 6;
/** The words around a quotation, the nearest first: those of the sentence that carries it, and those beyond that. */
export interface Surroundings {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** Where a quotation of `text` stands; `marked` are its stretches. */
export function surroundingsOf(text: string, paragraphs: readonly Paragraph[], marked: readonly Span[]): Surroundings {
  const start = marked[0]?.start ?? 0;
  const end = marked.at(-1)?.end ?? start;
  const first = paragraphs[paragraphAt(paragraphs, start)]?.start ?? start;
  const last = paragraphs[paragraphAt(paragraphs, Math.max(start, end - 1))]?.end ?? end;
  const before = text.slice(Math.max(first, start - WITHIN), start);
  const after = text.slice(end, Math.min(Math.max(last, end), end + WITHIN));
  const opens = Math.max(0, ...[...before.matchAll(sentenceEnd)].map(({ index, 0: sign }) => index + sign.length));
  // “We wait.” Nobody slept: where the words end the sentence, what follows is another.
  const whole = /[.?!…]["”’»]*$/u.test(text.slice(start, end)) && /^\s+[“"‘«]?\p{Lu}/u.test(after);
  const closes = whole ? 0 : (new RegExp(sentenceEnd).exec(after)?.index ?? after.length);
  const from = start - before.length + opens;
  const to = end + closes;
  return {
    before: wordsIn(text.slice(from, start)).reverse().slice(0, OWN),
    after: wordsIn(text.slice(end, to)).slice(0, OWN),
    above: wordsIn(text.slice(Math.max(0, from - BEYOND), from))
      .reverse()
      .slice(0, NEXT),
    below: wordsIn(text.slice(to, to + BEYOND)).slice(0, NEXT),
  };
}

const sentenceEnd = /[.?!…]["”’»)]*(?=\s)/gu;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same in the short form in which it is kept, each word as a few letters of its digest. */
export const placeOf = ({ before, after, above, below }: Surroundings): string =>
  [before, after, above, below].map((words) => words.map(shortOf).join('')).join('.');

/** By the stretches of a quotation, which with live reload are those of the last time, as its text and paragraphs are. */
const known = new WeakMap<
  readonly Span[],
  { readonly text: string; readonly paragraphs: readonly Paragraph[]; readonly place: string }
>();

/** The short form of where a quotation of `text` stands, worked out once for each; none of what is given must change. */
export function keptPlaceOf(text: string, paragraphs: readonly Paragraph[], marked: readonly Span[]): string {
  const found = known.get(marked);
  if (found?.text === text && found.paragraphs === paragraphs) return found.place;
  const place = placeOf(surroundingsOf(text, paragraphs, marked));
  known.set(marked, { text, paragraphs, place });
  return place;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Twelve bits of a word's digest (FNV-1a): there are many words, and one taken for another does no harm. */
function shortOf(word: string): string {
  let digest = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) digest = Math.imul(digest ^ word.charCodeAt(at), 0x01000193);
  const bits = digest ^ (digest >>> 12);
  return letters.charAt((bits >> 6) & 63) + letters.charAt(bits & 63);
}

/** What stands for a place in files that an earlier program wrote tells nothing. */
export const isPlace = (kept: string | undefined): kept is string => /^[\w-]*(?:\.[\w-]*){3}$/.test(kept ?? '');

/** How much two places have in common, from 0 to 1: above all the sentences that carry the words, then what is beyond. */
export function sameSurroundings(a: string | undefined, b: string | undefined): number {
  if (!isPlace(a) || !isPlace(b)) return 0;
  const [x, y] = [a, b].map((place) => place.split('.').map((words) => words.match(/../g) ?? []));
  const share = (...sides: readonly number[]): number => {
    let common = 0;
    let all = 0;
    for (const side of sides) {
      const [one, other] = [x?.[side] ?? [], y?.[side] ?? []];
      common += inCommon(one, other);
      all += one.length + other.length;
    }
    return all === 0 ? 1 : (2 * common) / all;
  };
  return 0.92 * share(0, 1) + 0.08 * share(2, 3);
}

/** How many words two lists have in common in one order. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let row: number[] = new Array(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [n, other] of b.entries()) {
      next.push(word === other ? (row[n] ?? 0) + 1 : Math.max(row[n + 1] ?? 0, next[n] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
