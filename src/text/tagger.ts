import { brotliDecompressSync } from 'node:zlib';
import {
  ALONE,
  historyFeatures,
  OUTSIDE,
  pairFeaturesAt,
  QUOTED,
  ROWS,
  sentenceView,
  TEMPLATES,
  type WordView,
  wordView,
} from './tagger-features.ts';
import weights from './tagger-weights.json' with { type: 'json' };

/**
 * Parts of speech, by an averaged perceptron (greedy, left to right, hashed features).
 *
 * The tags are those of the Penn Treebank, and `QUOTE` for a stretch in quotation marks, which is one token.
 * The weights are fitted by `npm run fit -- --corpus DIR` (`scripts/fit-tagger.ts`, which also says how they are
 * stored); `tagger-weights.json` says on what, when, and how well they did on articles that were not fitted.
 */
export type Tag = string;

interface Model {
  readonly tags: readonly Tag[];
  /** A bit for each row of hashed features: whether it has weights. */
  readonly filled: Int32Array;
  /** For each 32 rows how many filled ones stand before them. */
  readonly before: Uint16Array;
  /** For each filled row where its weights begin in `entries`; the next one's beginning ends them. */
  readonly starts: Uint32Array;
  /** The tag of each weight, and above its eight bits the weight, in squares of the stored step: only which sum is the largest counts. */
  readonly entries: Int16Array;
  /** Words that have one tag wherever they stand. */
  readonly certain: ReadonlyMap<string, number>;
}

/** A word with what the weights make of it before anything is known of its neighbours. */
interface WeighedWord extends WordView {
  /** Its one tag; undefined where it may have several. */
  readonly certain: number | undefined;
  /** Where in `sums` its own begin. */
  readonly at: number;
}

const { tags, certain, filled, before, starts, entries } = readModel();
const tagCount = tags.length;
const quoteTag = tags.indexOf('QUOTE');

/** So many words are known at once. */
const mostWords = 20_000;

/**
 * What each known word adds to the score of each tag, for each place of `ALONE`. One table for all words, as the loop over the
 * tags is the hottest of the parser: asking each word for a table of its own takes a fifth longer.
 */
const sums = new Int16Array((mostWords + 1) * ALONE.length * tagCount);
const known = new Map<string, WeighedWord>();
const outside = weighed(OUTSIDE, mostWords);

function weighed(word: string, place: number): WeighedWord {
  const view = wordView(word);
  const at = place * ALONE.length * tagCount;
  for (const [n, [, featuresOf]] of ALONE.entries()) sums.set(sumOf(featuresOf(view)), at + n * tagCount);
  return { ...view, certain: certain.get(word), at };
}

function knownWord(word: string): WeighedWord {
  const found = known.get(word);
  if (found) return found;
  const made = weighed(word, known.size);
  known.set(word, made);
  return made;
}

/** What the two tags before a token add, by both of them: a row for each pair, filled when it is first met. */
const histories = new Int16Array((tagCount + 1) ** 2 * tagCount);
const met = new Uint8Array((tagCount + 1) ** 2);

/** Where in `histories` the row of two tags begins. */
function historyAt(t1: number, t2: number): number {
  const pair = (t1 + 1) * (tagCount + 1) + t2 + 1;
  if (met[pair] === 0) {
    histories.set(sumOf(historyFeatures(t1, t2)), pair * tagCount);
    met[pair] = 1;
  }
  return pair * tagCount;
}

function sumOf(features: readonly number[]): Int32Array {
  const sum = new Int32Array(tagCount);
  addWeights(Int32Array.from(features), features.length, sum);
  return sum;
}

const scores = new Int32Array(tagCount);

/** Tags the words of one sentence, as printed; `QUOTED` stands for a stretch in quotation marks. Linear in its length. */
export function tagWords(words: readonly string[]): Tag[] {
  if (known.size + words.length > mostWords) known.clear();
  const view = sentenceView(words.map(knownWord));
  const found: Tag[] = [];
  let t1 = -1;
  let t2 = -1;
  for (let i = 0; i < words.length; i++) {
    const word = view.words[i] as WeighedWord;
    let best = words[i] === QUOTED ? quoteTag : view.titled ? undefined : word.certain;
    if (best === undefined) {
      const history = historyAt(t1, t2);
      const own = word.at;
      const behind = (view.words[i - 1] ?? outside).at + tagCount;
      const ahead = (view.words[i + 1] ?? outside).at + 2 * tagCount;
      for (let tag = 0; tag < tagCount; tag++)
        scores[tag] =
          (histories[history + tag] as number) +
          (sums[own + tag] as number) +
          (sums[behind + tag] as number) +
          (sums[ahead + tag] as number);
      addWeights(view.features, pairFeaturesAt(view, i, t1, t2), scores);
      best = largest();
    }
    found.push(tags[best] ?? 'NN');
    t2 = t1;
    t1 = best;
  }
  return found;
}

function addWeights(features: Int32Array, count: number, scores: Int32Array): void {
  for (let k = 0; k < count; k++) {
    const row = features[k] as number;
    const block = filled[row >> 5] as number;
    const bit = 1 << (row & 31);
    if ((block & bit) === 0) continue;
    const n = (before[row >> 5] as number) + countBits(block & (bit - 1));
    const end = starts[n + 1] as number;
    for (let at = starts[n] as number; at < end; at++) {
      const entry = entries[at] as number;
      const label = entry & 255;
      scores[label] = (scores[label] as number) + (entry >> 8);
    }
  }
}

function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function largest(): number {
  let best = 0;
  let most = scores[0] as number;
  for (let tag = 1; tag < tagCount; tag++) {
    const score = scores[tag] as number;
    if (score > most) {
      most = score;
      best = tag;
    }
  }
  return best;
}

/**
 * Rows are stored in order: how far on from the last row (one byte, 255 for "255 and the next byte more"), how many weights,
 * then for each its tag and its value, the square root of the weight in steps of `step`, 128 standing for none.
 */
function readModel(): Model {
  const packed = brotliDecompressSync(Buffer.from(weights.rows, 'base64'));
  const filled = new Int32Array(ROWS >> 5);
  const before = new Uint16Array(ROWS >> 5);
  const starts: number[] = [];
  const entries = new Int16Array(weights.count);
  let row = 0;
  let at = 0;
  let written = 0;
  while (at < packed.length) {
    let step = 0;
    while (packed[at] === 255) {
      step += 255;
      at++;
    }
    row += step + (packed[at++] as number);
    filled[row >> 5] = (filled[row >> 5] as number) | (1 << (row & 31));
    starts.push(written);
    const count = packed[at++] as number;
    for (let k = 0; k < count; k++) {
      const root = (packed[at + count + k] as number) - 128;
      entries[written++] = (packed[at + k] as number) | ((Math.sign(root) * root * root) << 8);
    }
    at += 2 * count;
  }
  starts.push(written);
  for (let block = 1; block < before.length; block++)
    before[block] = (before[block - 1] as number) + countBits(filled[block - 1] as number);
  const certain = new Map<string, number>();
  for (const [tag, words] of Object.entries(weights.certain))
    for (const word of words.split(' ')) certain.set(word, weights.tags.indexOf(tag));
  if (weights.templates !== TEMPLATES) throw new Error('tagger-weights.json is of other features: fit it again');
  return { tags: weights.tags, filled, before, starts: Uint32Array.from(starts), entries, certain };
}
