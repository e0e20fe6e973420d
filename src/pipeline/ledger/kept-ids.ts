import { hash } from 'node:crypto';
import { firstWords } from './likeness.ts';
import type { PublishedArticle } from './shape.ts';
import { isPlace, sameSurroundings } from './surroundings.ts';

/** A quotation about to be published, with the id that its words give it. */
export interface ToKeep {
  readonly id: string;
  /** Its words as files hold them. */
  readonly text: string;
  /** What stands around it, in the short form. */
  readonly place: () => string;
  /** Whether a curator made it of words of the text: those of another that goes at the same time may be equal. */
  readonly made?: boolean;
}

/** What was published of an article, as far as ids go. */
export type PublishedIds = Pick<PublishedArticle, 'quotations' | 'gone' | 'left' | 'corrected'>;

interface Old {
  readonly id: string;
  readonly place: string | undefined;
  /** Whether a curator had added it. */
  readonly made?: boolean;
}

/** From here on a quotation stands where one of the same words stood. */
const SAME_PLACE = 0.6;
/** Below this it stands somewhere else. */
const ELSEWHERE = 0.4;
/** And from here on one that had left is back. */
const BACK = 0.9;
/** So many equal words are told apart by what stands around them; more are not worth the time. */
const MOST_PAIRS = 4096;

/**
 * The ids of an article's quotations, in order: each published one keeps the id it was published with, however its
 * surroundings were edited, and no other takes it. Of equal words each is known again by the sentence that carries it, by what
 * is around that, and by their order; one that is new gets an id that was nobody's. `taken` are ids that are given already.
 */
export function keepIds(
  quotations: readonly ToKeep[],
  published: PublishedIds,
  taken: ReadonlySet<string> = new Set(),
): readonly string[] {
  const own = quotations.map(({ id }) => id);
  // Nothing came and nothing went.
  const before = Object.keys(published.quotations);
  const same = ({ id, text }: ToKeep, n: number) =>
    id === before[n] && published.quotations[id]?.[0] === firstWords(text);
  if (before.length === quotations.length && quotations.every(same)) return own;
  const keys = quotations.map(({ text }) => wordsKey(text));
  const olds = new Map<string, Old[]>();
  const left = new Map<string, Old[]>();
  const equals = new Map<string, Set<string>>();
  const put = (list: Map<string, Old[]>, key: string, old: Old) => {
    if (taken.has(old.id)) return;
    appendTo(list, key).push(old);
    equals.set(key, (equals.get(key) ?? new Set()).add(old.id));
  };
  for (const [id, [words, , place]] of Object.entries(published.quotations))
    put(olds, wordsKey(words), { id, place, made: published.corrected?.[id]?.what.includes('add') === true });
  for (const [id, { words, place }] of Object.entries(published.left ?? {}))
    if (!(id in published.quotations)) put(left, words, { id, place });
  const kept = new Map<number, string>();
  for (const [key, news] of Map.groupBy(quotations.keys(), (n) => keys[n] as string)) {
    const again = news.map((n) => quotations[n] as ToKeep);
    for (const [at, id] of match(olds.get(key) ?? [], again)) kept.set(news[at] as number, id);
    const open = news.filter((n) => !kept.has(n));
    const returned = returning(
      left.get(key) ?? [],
      open.map((n) => quotations[n] as ToKeep),
      news.length === 1,
    );
    for (const [at, id] of returned) kept.set(open[at] as number, id);
  }
  const used = new Set([...taken, ...kept.values()]);
  return quotations.map((quotation, n) => {
    const id = kept.get(n) ?? ownOrFresh(quotation.id, used, published, equals.get(keys[n] as string) ?? new Set());
    used.add(id);
    return id;
  });
}

function appendTo<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/**
 * By which words that are kept and words that left are compared; the latter leave no words behind. Of words that are cut at a
 * space the cut ones give the same.
 */
export const wordsKey = (text: string): string => hash('sha256', firstWords(text).trimEnd()).slice(0, 8);

/** The id that the words give, where it was never that of an equal quotation; else one that was nobody's. */
function ownOrFresh(
  own: string,
  used: ReadonlySet<string>,
  published: PublishedIds,
  equals: ReadonlySet<string>,
): string {
  if (!used.has(own) && !equals.has(own)) return own;
  for (let nth = 2; ; nth++) {
    const id = `q-${hash('sha256', `${own}\n${nth}`).slice(0, 8)}`;
    if (!used.has(id) && !(id in published.quotations) && !(id in (published.gone ?? {}))) return id;
  }
}

/**
 * Which of equal words published before are which of those there now: the pairing in the order of the text that keeps the
 * most of what stands around them. A pair is the place among those of now and the id.
 */
function match(olds: readonly Old[], news: readonly ToKeep[]): readonly (readonly [at: number, id: string])[] {
  const [old, another] = olds;
  if (!old) return [];
  const [only] = news;
  if (!another && only && news.length === 1)
    return (only.made || old.made) && sameSurroundings(old.place, only.place()) < ELSEWHERE && isPlace(old.place)
      ? []
      : [[0, old.id]];
  const inOrder = () => olds.map(({ id }, n) => [n, id] as const);
  const byId = () => {
    const ids = new Set(olds.map(({ id }) => id));
    return news.flatMap(({ id }, at) => (ids.has(id) ? [[at, id] as const] : []));
  };
  if (olds.length * news.length > MOST_PAIRS) return byId();
  if (!olds.every(({ place }) => isPlace(place))) return olds.length === news.length ? inOrder() : byId();
  const scores = scoresOf(olds, news);
  // best[i][j]: the most that the olds from i and the news from j on can keep.
  const best = Array.from({ length: olds.length + 1 }, () => new Array<number>(news.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number): number => {
    const score = scores[i]?.[j] ?? 0;
    return score >= SAME_PLACE ? score + at(i + 1, j + 1) : -1;
  };
  for (let i = olds.length - 1; i >= 0; i--) {
    for (let j = news.length - 1; j >= 0; j--) {
      (best[i] as number[])[j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, string])[] = [];
  for (let i = 0, j = 0; i < olds.length && j < news.length; ) {
    if (paired(i, j) === at(i, j)) pairs.push([j++, olds[i++]?.id as string]);
    else if (at(i + 1, j) === at(i, j)) i++;
    else j++;
  }
  return pairs;
}

/** How much each of equal words published before has around it of what is around each of now; a little more for its own id. */
function scoresOf(olds: readonly Old[], news: readonly ToKeep[]): readonly (readonly number[])[] {
  const places = news.map(({ place }) => place());
  return olds.map(({ id, place }) =>
    news.map((one, j) => sameSurroundings(place, places[j]) + (id === one.id ? 0.01 : 0)),
  );
}

/** Those that left and are back: the words in the same place, or, where there are none other, with the id that they give. */
function returning(
  back: readonly Old[],
  open: readonly ToKeep[],
  alone: boolean,
): readonly (readonly [at: number, id: string])[] {
  if (back.length === 0 || open.length === 0) return [];
  const [only] = open;
  if (alone && only && back.some(({ id }) => id === only.id)) return [[0, only.id]];
  if (back.length * open.length > MOST_PAIRS) return [];
  const pairs = scoresOf(back, open)
    .flatMap((row, i) => row.map((score, j) => ({ i, j, score })))
    .filter(({ score }) => score >= BACK)
    .sort((a, b) => b.score - a.score);
  const [used, found] = [new Set<number>(), new Map<number, string>()];
  for (const { i, j } of pairs) {
    if (used.has(i) || found.has(j)) continue;
    used.add(i);
    found.set(j, back[i]?.id as string);
  }
  return [...found];
}
