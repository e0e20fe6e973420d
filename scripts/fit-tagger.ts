/**
 * Fits the part-of-speech tagger on the machine-parsed articles of a corpus and writes `src/text/tagger-weights.json`.
 * Run by `npm run fit -- --corpus DIR`; takes about two minutes.
 *
 * An averaged perceptron over hashed features (`src/text/tagger-features.ts`). Its sentences are the program's own: a stretch in quotation
 * marks is one token, a possessive or a contraction is one word with the tag of its first part. The words inside the marks
 * are read as sentences too, and some sentences once more with capitals as in a headline.
 * To keep the file small the rows that matter least are dropped and the weights stored as square roots in eight steps.
 */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { readAnatomy } from '../src/pipeline/article/index.ts';
import { readSentences } from '../src/pipeline/attribution/sentences.ts';
import { wordForTagger } from '../src/pipeline/attribution/tokens.ts';
import { findQuotations } from '../src/pipeline/quotations/index.ts';
import { featuresAt, QUOTED, ROWS, TEMPLATES, viewOf } from '../src/text/tagger-features.ts';
import { type ParsedWord, readArticle, readParses } from './corpus/parses.ts';
import { isCounted } from './corpus/split.ts';

interface Tagged {
  readonly words: string[];
  /** The number of each word's tag; -1 where the machine read no word there. */
  readonly tags: number[];
}

const EPOCHS = 8;
/** Rows kept, of 262,144. */
const KEPT = 52_000;
/** Steps of the square root of a weight; what is below two of them counts for nothing. */
const STEPS = 8;
const TARGET = new URL('../src/text/tagger-weights.json', import.meta.url);

/** Fits `tagger-weights.json` on tagged sentences and prints what it reaches. */
export function fitTagger(dir: string): void {
  const tags = ['QUOTE'];
  const fitted: Tagged[] = [];
  const counted: Tagged[] = [];
  let articles = 0;
  for (const [file, parsed] of readParses(dir)) {
    const article = readArticle(dir, file);
    if (!article) continue;
    const own = article.part === 'fit' && isCounted(file) ? counted : fitted;
    if (own === fitted) articles++;
    const numberOf = (tag: string): number => {
      const known = tags.indexOf(tag);
      return known >= 0 ? known : tags.push(tag) - 1;
    };
    own.push(...ownSentences(article.text, parsed, numberOf));
    if (own === fitted) own.push(...parsed.map((s) => quotedSentence(s, numberOf)).filter((s) => s.words.length > 0));
  }
  for (const sentence of fitted.slice()) if (pick(sentence) % 9 === 0) fitted.push(inTitleCase(sentence));
  const weights = train(fitted, tags.length);
  const certain = certainWords(fitted, tags);
  const packed = pack(weights, tags.length, countRows(fitted));
  const rows = brotliCompressSync(packed.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const quantised = unpacked(weights, tags.length, packed);
  const right = accuracy(counted, quantised, tags.length);
  const file = {
    about: `Fitted on ${articles} articles of US political news of 2015 and 2016, as a machine parsed them; ${right.toFixed(2)} % of the tags right on ${counted.length} sentences of others.`,
    templates: TEMPLATES,
    tags,
    certain: Object.fromEntries(
      tags
        .map((tag, n) => [
          tag,
          [...certain]
            .filter(([, t]) => t === n)
            .map(([word]) => word)
            .join(' '),
        ])
        .filter(([, words]) => words !== ''),
    ),
    step: packed.step,
    count: packed.count,
    rows: rows.toString('base64'),
  };
  writeFileSync(TARGET, `${JSON.stringify(file, null, 2)}\n`);
  console.log(
    `${file.about}\nnot packed: ${accuracy(counted, weights, tags.length).toFixed(2)} %; ${rows.length} bytes`,
  );
}

/** The program's own sentences, each word with the tag the machine gave the word that starts there. */
function ownSentences(text: string, parsed: readonly ParsedWord[][], numberOf: (tag: string) => number): Tagged[] {
  const at = new Map<number, string>();
  for (const sentence of parsed) for (const { start, tag } of sentence) at.set(start, tag);
  const { anatomy } = readAnatomy(text);
  const { quotations } = findQuotations(text, anatomy.paragraphs);
  return readSentences(text, anatomy, quotations).map(({ tokens }) => ({
    words: tokens.map(wordForTagger),
    tags: tokens.map((t) => {
      const tag = at.get(t.start);
      return t.kind === 'quote' ? 0 : tag === undefined ? -1 : numberOf(tag);
    }),
  }));
}

/** A sentence as the machine read it, with possessives and contractions put together again. */
function quotedSentence(parsed: readonly ParsedWord[], numberOf: (tag: string) => number): Tagged {
  const words: string[] = [];
  const tags: number[] = [];
  for (const { word, tag } of parsed) {
    if (tag === '``' || tag === "''") continue;
    if ((tag === 'POS' || /^(?:n['’]t|['’]\p{L}+)$/u.test(word)) && words.length > 0) {
      words[words.length - 1] += tag === 'POS' ? "'s" : word;
      continue;
    }
    words.push(word);
    tags.push(numberOf(tag));
  }
  return { words, tags };
}

const pick = ({ words }: Tagged): number => words.reduce((n, w) => (n * 31 + w.length) % 10007, words.length);

function inTitleCase({ words, tags }: Tagged): Tagged {
  const raised = words.map((word) =>
    word.length > 3 || /^(?:is|be|he|she|it|we|as)$/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
  return { words: raised, tags };
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const copy = [...list];
  let state = seed * 7919 + 1;
  for (let i = copy.length - 1; i > 0; i--) {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647;
    const j = state % (i + 1);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

/** Runs one sentence through the weights; `learn` is told every token's guess and its features. */
function run(
  { words, tags }: Tagged,
  weights: Float32Array,
  labels: number,
  learn: (guess: number, gold: number, features: Int32Array) => void,
): number[] {
  const view = viewOf(words);
  const scores = new Float32Array(labels);
  const found: number[] = [];
  let before = -1;
  let second = -1;
  for (let i = 0; i < words.length; i++) {
    let best = 0;
    if (words[i] !== QUOTED) {
      const count = featuresAt(view, i, before, second);
      scores.fill(0);
      for (let k = 0; k < count; k++) {
        const base = (view.features[k] as number) * labels;
        for (let l = 0; l < labels; l++) scores[l] = (scores[l] as number) + (weights[base + l] as number);
      }
      best = 1;
      for (let l = 2; l < labels; l++) if ((scores[l] as number) > (scores[best] as number)) best = l;
      learn(best, tags[i] ?? -1, view.features);
    }
    found.push(best);
    second = before;
    before = best;
  }
  return found;
}

function train(sentences: readonly Tagged[], labels: number): Float32Array {
  const weights = new Float32Array(ROWS * labels);
  const totals = new Float64Array(ROWS * labels);
  let clock = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0;
    let all = 0;
    for (const sentence of shuffled(sentences, epoch + 1))
      run(sentence, weights, labels, (guess, gold, features) => {
        clock++;
        if (gold < 0) return;
        all++;
        if (guess === gold) return;
        wrong++;
        for (const feature of features) {
          const base = feature * labels;
          weights[base + gold] = (weights[base + gold] as number) + 1;
          totals[base + gold] = (totals[base + gold] as number) + clock;
          weights[base + guess] = (weights[base + guess] as number) - 1;
          totals[base + guess] = (totals[base + guess] as number) - clock;
        }
      });
    console.log(`epoch ${epoch + 1}: ${((100 * (all - wrong)) / all).toFixed(2)} % of ${all}`);
  }
  // The average over all steps: a weight counts from the step that changed it.
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) - (totals[i] as number) / clock;
  return weights;
}

function countRows(sentences: readonly Tagged[]): Uint32Array {
  const counts = new Uint32Array(ROWS);
  for (const { words, tags } of sentences) {
    const view = viewOf(words);
    for (let i = 0; i < words.length; i++) {
      const count = featuresAt(view, i, tags[i - 1] ?? -1, tags[i - 2] ?? -1);
      for (let k = 0; k < count; k++) {
        const row = view.features[k] as number;
        counts[row] = (counts[row] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** Lower-case words seen at least 15 times with one tag in 998 of 1,000 cases. */
function certainWords(sentences: readonly Tagged[], tags: readonly string[]): Map<string, number> {
  const seen = new Map<string, number[]>();
  for (const { words, tags: own } of sentences)
    for (const [i, word] of words.entries()) {
      const tag = own[i] ?? -1;
      if (tag < 1 || word === QUOTED || /\s/.test(word)) continue;
      const counts = seen.get(word) ?? tags.map(() => 0);
      counts[tag] = (counts[tag] ?? 0) + 1;
      seen.set(word, counts);
    }
  const certain = new Map<string, number>();
  for (const [word, counts] of seen) {
    const total = counts.reduce((a, b) => a + b, 0);
    const best = Math.max(...counts);
    if (total >= 15 && best >= total * 0.998 && !/^\p{Lu}/u.test(word)) certain.set(word, counts.indexOf(best));
  }
  return certain;
}

interface Packed {
  readonly bytes: Buffer;
  readonly step: number;
  readonly count: number;
  readonly rows: ReadonlySet<number>;
}

function pack(weights: Float32Array, labels: number, counts: Uint32Array): Packed {
  let largest = 0;
  for (const w of weights) largest = Math.max(largest, Math.abs(w));
  const step = Math.sqrt(largest) / STEPS;
  const worth = (row: number): number => {
    let sum = 0;
    for (let l = 0; l < labels; l++) sum += Math.abs(weights[row * labels + l] as number);
    return sum * Math.sqrt(counts[row] ?? 0);
  };
  const order = Array.from({ length: ROWS }, (_, row) => ({ row, worth: worth(row) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, KEPT)
    .filter((r) => r.worth > 0);
  const kept = new Set(order.map((r) => r.row));
  const bytes: number[] = [];
  let last = 0;
  let count = 0;
  for (const row of [...kept].sort((a, b) => a - b)) {
    const list: [number, number][] = [];
    for (let l = 0; l < labels; l++) {
      const value = quantise(weights[row * labels + l] as number, step);
      if (value !== 0) list.push([l, value]);
    }
    if (list.length === 0) continue;
    let gap = row - last;
    for (; gap >= 255; gap -= 255) bytes.push(255);
    bytes.push(gap, list.length, ...list.map(([l]) => l), ...list.map(([, v]) => v + 128));
    count += list.length;
    last = row;
  }
  return { bytes: Buffer.from(bytes), step, count, rows: kept };
}

function quantise(weight: number, step: number): number {
  const root = Math.round(Math.sqrt(Math.abs(weight)) / step);
  return root < 2 ? 0 : Math.sign(weight) * root;
}

function unpacked(weights: Float32Array, labels: number, { step, rows }: Packed): Float32Array {
  const small = new Float32Array(weights.length);
  for (const row of rows)
    for (let l = 0; l < labels; l++) {
      const root = quantise(weights[row * labels + l] as number, step) * step;
      small[row * labels + l] = Math.sign(root) * root * root;
    }
  return small;
}

function accuracy(sentences: readonly Tagged[], weights: Float32Array, labels: number): number {
  let right = 0;
  let all = 0;
  for (const sentence of sentences) {
    run(sentence, weights, labels, (guess, gold) => {
      if (gold < 0) return;
      all++;
      if (guess === gold) right++;
    });
  }
  return (100 * right) / all;
}
