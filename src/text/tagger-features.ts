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

export interface WordView {
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
export interface SentenceView<View extends WordView = WordView> {
  readonly words: readonly View[];
  /** Nearly every word has a capital: a headline, in which capitals tell nothing. */
  readonly titled: boolean;
  readonly features: Features;
}

function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h | 0;
}

/** What the features look at in a word, as printed. */
export function wordView(word: string): WordView {
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
}

const view = memoize(wordView);

/** Stands before and behind a sentence. */
export const OUTSIDE = '⟂';
const outside = wordView(OUTSIDE);

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

/** The words of a sentence as the features look at them; the buffer is filled anew for each token. */
export const viewOf = (words: readonly string[]): SentenceView => sentenceView(words.map(view));

/** The same of words that were looked at before. */
export const sentenceView = <View extends WordView>(words: readonly View[]): SentenceView<View> => ({
  words,
  titled: isTitled(words),
  features: buffer,
});

function row(template: number, a: number, b: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) ^ Math.imul(b, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 13), 0x165667b1);
  return (h ^ (h >>> 16)) & (ROWS - 1);
}

/** Where a word may stand that gives features by itself: at the token, which opens its sentence or does not, or near it. */
export const PLACES = [
  { at: 0, opens: false },
  { at: 0, opens: true },
  { at: -1, opens: false },
  { at: 1, opens: false },
  { at: -2, opens: false },
  { at: 2, opens: false },
] as const;

/** The features that a word gives by itself at one of those places. */
export function featuresAlone(
  { word, ends, begins, shape, listed }: WordView,
  { at, opens }: (typeof PLACES)[number],
  titled: boolean,
): readonly number[] {
  if (at === -2) return [row(4, word, 0)];
  if (at === -1) return [row(3, word, 0), row(31, ends[2], 2)];
  if (at === 1) return [row(5, word, 0), row(28, ends[2], 1)];
  if (at === 2) return [row(6, word, 0)];
  const title = titled ? TITLED : 0;
  return [
    row(0, word, title),
    ...ends.map((end, n) => row(12 + n, end, 0)),
    ...begins.map((begin, n) => row(16 + n, begin, 0)),
    row(19, shape, title + (opens ? 1 : 0)),
    row(32, ends[2], shape + title),
    row(34, listed, 0),
  ];
}

/** Tells the features of a headline from those of a sentence. */
const TITLED = 77;

/** The features that the two tags before a token give by themselves, as numbers, -1 for none. */
export const historyFeatures = (t1: number, t2: number): readonly number[] => [
  row(22, t1, 0),
  row(23, historyOf(t1, t2), 0),
];

const historyOf = (t1: number, t2: number): number => t1 * 64 + t2 + 5000;

/** Fills `features` with what token `i` gives together with what stands around it; returns how many. */
export function pairFeaturesAt({ words, titled, features }: SentenceView, i: number, t1: number, t2: number): number {
  const w = words[i] ?? outside;
  const p1 = words[i - 1] ?? outside;
  const p2 = words[i - 2] ?? outside;
  const n1 = words[i + 1] ?? outside;
  const n2 = words[i + 2] ?? outside;
  const title = titled ? TITLED : 0;
  const tags = historyOf(t1, t2);
  features[0] = row(1, w.word, t1 + 100);
  features[1] = row(2, w.word, tags);
  features[2] = row(7, w.word, p1.word);
  features[3] = row(8, w.word, n1.word);
  features[4] = row(9, p1.word, n1.word);
  features[5] = row(10, n1.word, n2.word);
  features[6] = row(11, p1.word, p2.word);
  features[7] = row(20, w.shape, n1.shape + title);
  features[8] = row(21, w.shape, p1.shape + title);
  features[9] = row(24, tags, w.ends[1]);
  features[10] = row(25, t1, w.ends[2]);
  features[11] = row(26, t1, n1.word);
  features[12] = row(27, t1, n1.ends[1]);
  features[13] = row(29, n1.ends[1], w.ends[1]);
  features[14] = row(30, n2.ends[1], n1.ends[1]);
  features[15] = row(33, tags, n1.shape);
  features[16] = row(35, w.listed, t1);
  features[17] = row(36, w.listed, n1.listed);
  features[18] = row(37, w.listed, p1.listed);
  return 19;
}

/** Fills `features` with all of token `i`; returns how many. */
export function featuresAt(sentence: SentenceView, i: number, t1: number, t2: number): number {
  const { words, titled, features } = sentence;
  let k = pairFeaturesAt(sentence, i, t1, t2);
  for (const place of PLACES) {
    if (place.at === 0 && place.opens !== (i === 0)) continue;
    for (const feature of featuresAlone(words[i + place.at] ?? outside, place, titled)) features[k++] = feature;
  }
  for (const feature of historyFeatures(t1, t2)) features[k++] = feature;
  return k;
}
