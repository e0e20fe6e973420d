import { memoize } from '../memoize.ts';
import { wordClass } from './word-classes.ts';

/** What the tagger sees of a word and its neighbours, hashed to rows of weights. Shared by fitting and tagging. */
export type Features = Int32Array;

/** Stands for a stretch in quotation marks. */
export const QUOTED = '“”';

/** Rows of weights: features are hashed to so many. */
export const ROWS = 1 << 18;

/** How many features a token has. */
export const TEMPLATES = 38;

interface WordView {
  readonly word: number;
  readonly ends: readonly [number, number, number, number];
  readonly begins: readonly [number, number, number];
  /** Capitals, figures, hyphens. */
  readonly shape: number;
  /** It begins with a letter; and with a small one, in more than three letters. */
  readonly letter: boolean;
  readonly small: boolean;
  /** What the dictionary says. */
  readonly listed: number;
}

/** A sentence as the features see it. */
export interface SentenceView {
  readonly words: readonly WordView[];
  /** Nearly every word has a capital: a headline, in which capitals tell nothing. */
  readonly titled: boolean;
  readonly features: Features;
}

function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h | 0;
}

const view: (word: string) => WordView = memoize((word) => {
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'");
  const end = (n: number): number => hash(lower.slice(-n));
  const begin = (n: number): number => hash(lower.slice(0, n));
  return {
    word: hash(/^\p{N}/u.test(lower) ? lower.replace(/\p{N}/gu, '0') : lower),
    ends: [end(1), end(2), end(3), end(4)],
    begins: [begin(1), begin(2), begin(3)],
    shape: hash(
      word
        .slice(0, 12)
        .replace(/\p{Lu}+/gu, 'A')
        .replace(/\p{Ll}+/gu, 'a')
        .replace(/\p{N}+/gu, '0'),
    ),
    letter: /^\p{L}/u.test(word),
    small: word.length > 3 && /^\p{Ll}/u.test(word),
    listed: hash(wordClass(lower)),
  };
});

const OUTSIDE = view('⟂');

/** Whether nearly every word of a sentence begins with a capital. */
function isTitled(words: readonly WordView[]): boolean {
  let letters = 0;
  let small = 0;
  for (const word of words) {
    if (word.letter) letters++;
    if (word.small) small++;
  }
  return letters > 3 && small * 6 < letters;
}

const buffer = new Int32Array(TEMPLATES);

/** The words of a sentence as the features look at them; the buffer is filled anew for each sentence. */
export function viewOf(words: readonly string[]): SentenceView {
  const views = words.map(view);
  return { words: views, titled: isTitled(views), features: buffer };
}

function row(template: number, a: number, b: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) ^ Math.imul(b, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 13), 0x165667b1);
  return (h ^ (h >>> 16)) & (ROWS - 1);
}

/** Fills `features` for token `i`, given the tags (as numbers, -1 for none) of the two before it; returns how many. */
export function featuresAt({ words, titled, features }: SentenceView, i: number, t1: number, t2: number): number {
  const w = words[i] ?? OUTSIDE;
  const p1 = words[i - 1] ?? OUTSIDE;
  const p2 = words[i - 2] ?? OUTSIDE;
  const n1 = words[i + 1] ?? OUTSIDE;
  const n2 = words[i + 2] ?? OUTSIDE;
  const title = titled ? 77 : 0;
  const tags = t1 * 64 + t2 + 5000;
  let k = 0;
  const add = (a: number, b: number): void => {
    features[k] = row(k, a, b);
    k++;
  };
  add(w.word, title);
  add(w.word, t1 + 100);
  add(w.word, tags);
  add(p1.word, 0);
  add(p2.word, 0);
  add(n1.word, 0);
  add(n2.word, 0);
  add(w.word, p1.word);
  add(w.word, n1.word);
  add(p1.word, n1.word);
  add(n1.word, n2.word);
  add(p1.word, p2.word);
  add(w.ends[0], 0);
  add(w.ends[1], 0);
  add(w.ends[2], 0);
  add(w.ends[3], 0);
  add(w.begins[0], 0);
  add(w.begins[1], 0);
  add(w.begins[2], 0);
  add(w.shape, title + (i === 0 ? 1 : 0));
  add(w.shape, n1.shape + title);
  add(w.shape, p1.shape + title);
  add(t1, 0);
  add(tags, 0);
  add(tags, w.ends[1]);
  add(t1, w.ends[2]);
  add(t1, n1.word);
  add(t1, n1.ends[1]);
  add(n1.ends[2], 1);
  add(n1.ends[1], w.ends[1]);
  add(n2.ends[1], n1.ends[1]);
  add(p1.ends[2], 2);
  add(w.ends[2], w.shape + title);
  add(tags, n1.shape);
  add(w.listed, 0);
  add(w.listed, t1);
  add(w.listed, n1.listed);
  add(w.listed, p1.listed);
  return k;
}
