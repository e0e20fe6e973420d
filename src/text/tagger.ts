import { brotliDecompressSync } from 'node:zlib';
import {
  featuresAlone,
  historyFeatures,
  OUTSIDE,
  PLACES,
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
  /** For each 32 rows of hashed features two numbers: a bit for each of them, whether it has weights, and where in `entries` theirs begin. */
  readonly blocks: Int32Array;
  /**
   * For each of those 32 rows that have weights where these begin, counted from the first of these numbers, and where the last end;
   * then the weights themselves: the tag, and above its eight bits the weight, in squares of the stored step, as only which sum is the
   * largest counts. What is looked up for one row lies together, for at most tokens none of it is in the nearest cache.
   */
  readonly entries: Int16Array;
  /** Words that have one tag wherever they stand. */
  readonly certain: ReadonlyMap<string, number>;
}

/** A word with what the weights make of it before anything is known of its neighbours. */
interface WeighedWord extends WordView {
  readonly printed: string;
  /** Its one tag; undefined where it may have several. */
  readonly certain: number | undefined;
  /** Where in `sums` its own begin. */
  readonly at: number;
  /** The same word in a headline, made when it is first asked for. */
  titled: WeighedWord | null;
}

const { tags, certain, blocks, entries } = readModel();
const tagCount = tags.length;
/** Two sums stand in one number, that of an odd tag in its upper half: one loop adds both. None comes near the 15 bits that it may have. */
const pairCount = (tagCount + 1) >> 1;
const quoteTag = tags.indexOf('QUOTE');

/** Where the rows that have weights are told of, while their weights are looked for, and where these begin and end. */
const told = new Int32Array(TEMPLATES);
const begins = new Int32Array(TEMPLATES);
const ends = new Int32Array(TEMPLATES);

/** So many words are known at once, those of headlines apart. */
const mostWords = 10_000;

/**
 * What each known word adds to the score of each tag, for each of `PLACES`. One table for all words, as the loop over the
 * tags is the hottest of the parser: asking each word for a table of its own takes a fifth longer.
 */
const sums = new Int32Array((mostWords + 2) * PLACES.length * pairCount);
const known = new Map<string, WeighedWord>();
/** How many words have sums. The first two are for what stands before and behind every sentence and every headline. */
let weighedCount = 0;
const outside = weighed(OUTSIDE);
const outsideTitle = inTitle(outside);

function weighed(word: string, titled = false): WeighedWord {
  const view = wordView(word);
  const at = weighedCount++ * PLACES.length * pairCount;
  for (const [n, place] of PLACES.entries()) sums.set(sumOf(featuresAlone(view, place, titled)), at + n * pairCount);
  return { ...view, printed: word, certain: titled ? undefined : certain.get(word), at, titled: null };
}

function knownWord(word: string): WeighedWord {
  const found = known.get(word);
  if (found) return found;
  const made = weighed(word);
  known.set(word, made);
  return made;
}

function inTitle(word: WeighedWord): WeighedWord {
  word.titled ??= weighed(word.printed, true);
  return word.titled;
}

/** What the two tags before a token add, by both of them: a row for each pair, filled when it is first met. */
const histories = new Int32Array((tagCount + 1) ** 2 * pairCount);
const met = new Uint8Array((tagCount + 1) ** 2);

/** Where in `histories` the row of two tags begins. */
function historyAt(t1: number, t2: number): number {
  const pair = (t1 + 1) * (tagCount + 1) + t2 + 1;
  if (met[pair] === 0) {
    histories.set(sumOf(historyFeatures(t1, t2)), pair * pairCount);
    met[pair] = 1;
  }
  return pair * pairCount;
}

function sumOf(features: readonly number[]): Int32Array {
  const sum = new Int32Array(pairCount);
  addWeights(Int32Array.from(features), features.length, sum);
  return sum;
}

const scores = new Int32Array(pairCount);

/** Tags the words of one sentence, as printed; `QUOTED` stands for a stretch in quotation marks. Linear in its length. */
export function tagWords(words: readonly string[]): Tag[] {
  if (weighedCount + 2 * words.length > mostWords) {
    known.clear();
    weighedCount = 2;
  }
  const plain = sentenceView(words.map(knownWord));
  const view = plain.titled ? { ...plain, words: plain.words.map(inTitle) } : plain;
  const none = plain.titled ? outsideTitle : outside;
  const found: Tag[] = [];
  let t1 = -1;
  let t2 = -1;
  for (let i = 0; i < words.length; i++) {
    const word = view.words[i] as WeighedWord;
    let best = word.printed === QUOTED ? quoteTag : word.certain;
    if (best === undefined) {
      const history = historyAt(t1, t2);
      const own = word.at + (i === 0 ? pairCount : 0);
      const p1 = (view.words[i - 1] ?? none).at + 2 * pairCount;
      const n1 = (view.words[i + 1] ?? none).at + 3 * pairCount;
      const p2 = (view.words[i - 2] ?? none).at + 4 * pairCount;
      const n2 = (view.words[i + 2] ?? none).at + 5 * pairCount;
      for (let pair = 0; pair < pairCount; pair++)
        scores[pair] =
          (histories[history + pair] as number) +
          (sums[own + pair] as number) +
          (sums[p1 + pair] as number) +
          (sums[n1 + pair] as number) +
          (sums[p2 + pair] as number) +
          (sums[n2 + pair] as number);
      addWeights(view.features, pairFeaturesAt(view, i, t1, t2), scores);
      best = largest();
    }
    found.push(tags[best] ?? 'NN');
    t2 = t1;
    t1 = best;
  }
  return found;
}

/**
 * In three loops, because most time goes into waiting for what lies far apart in memory: in the first two nothing hangs on what
 * is waited for, so that all of it is fetched at once.
 */
function addWeights(features: Int32Array, count: number, scores: Int32Array): void {
  let filled = 0;
  for (let k = 0; k < count; k++) {
    const row = features[k] as number;
    const block = (row >> 5) << 1;
    const bits = blocks[block] as number;
    const from = blocks[block + 1] as number;
    told[filled] = from + countBits(bits & ((1 << (row & 31)) - 1));
    begins[filled] = from;
    filled += (bits >>> (row & 31)) & 1;
  }
  for (let k = 0; k < filled; k++) {
    const n = told[k] as number;
    const from = begins[k] as number;
    begins[k] = from + (entries[n] as number);
    ends[k] = from + (entries[n + 1] as number);
  }
  for (let k = 0; k < filled; k++) {
    const end = ends[k] as number;
    for (let at = begins[k] as number; at < end; at++) {
      const entry = entries[at] as number;
      const pair = (entry & 255) >> 1;
      scores[pair] = (scores[pair] as number) + ((entry >> 8) << ((entry & 1) << 4));
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
  let most = Number.NEGATIVE_INFINITY;
  for (let pair = 0; pair < pairCount; pair++) {
    const both = scores[pair] as number;
    const even = (both << 16) >> 16;
    const odd = (both - even) >> 16;
    if (even > most) {
      most = even;
      best = 2 * pair;
    }
    if (odd > most) {
      most = odd;
      best = 2 * pair + 1;
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
  const blocks = new Int32Array(2 * (ROWS >> 5));
  // Rows and weights are no more than bytes; a block has one number more than it has rows.
  const entries = new Int16Array(packed.length + blocks.length / 2);
  /** Where in `packed` the rows of the block that is being read say how many weights they have. */
  let rows: number[] = [];
  let written = 0;
  const write = (block: number): void => {
    const from = written;
    blocks[2 * block + 1] = from;
    written += rows.length + 1;
    for (const [n, counted] of rows.entries()) {
      entries[from + n] = written - from;
      const count = packed[counted] as number;
      for (let at = counted + 1; at <= counted + count; at++) {
        const root = (packed[at + count] as number) - 128;
        entries[written++] = (packed[at] as number) | ((Math.sign(root) * root * root) << 8);
      }
    }
    entries[from + rows.length] = written - from;
    rows = [];
  };
  let row = 0;
  let at = 0;
  while (at < packed.length) {
    const block = row >> 5;
    while (packed[at] === 255) {
      row += 255;
      at++;
    }
    row += packed[at++] as number;
    if (row >> 5 !== block) write(block);
    blocks[2 * (row >> 5)] = (blocks[2 * (row >> 5)] as number) | (1 << (row & 31));
    rows.push(at);
    at += 1 + 2 * (packed[at] as number);
  }
  write(row >> 5);
  const certain = new Map<string, number>();
  for (const [tag, words] of Object.entries(weights.certain))
    for (const word of words.split(' ')) certain.set(word, weights.tags.indexOf(tag));
  if (weights.templates !== TEMPLATES) throw new Error('tagger-weights.json is of other features: fit it again');
  return { tags: weights.tags, blocks, entries: entries.slice(0, written), certain };
}
