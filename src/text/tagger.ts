import { brotliDecompressSync } from 'node:zlib';
import { type Features, featuresAt, QUOTED, ROWS, TEMPLATES, viewOf } from './tagger-features.ts';
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
  /** For each hashed feature where its weights begin in `labels` and `values`; the next row's beginning ends them. */
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  readonly values: Float32Array;
  /** Words that have one tag wherever they stand. */
  readonly certain: ReadonlyMap<string, number>;
}

const model = readModel();
const quoteTag = model.tags.indexOf('QUOTE');

/** Tags the words of one sentence, as printed; `QUOTED` stands for a stretch in quotation marks. Linear in its length. */
export function tagWords(words: readonly string[]): Tag[] {
  const view = viewOf(words);
  const found: Tag[] = [];
  const scores = new Float32Array(model.tags.length);
  let before = -1;
  let secondBefore = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    let best = word === QUOTED ? quoteTag : view.titled ? undefined : model.certain.get(word);
    best ??= bestTag(view.features, featuresAt(view, i, before, secondBefore), scores);
    found.push(model.tags[best] ?? 'NN');
    secondBefore = before;
    before = best;
  }
  return found;
}

function bestTag(features: Features, count: number, scores: Float32Array): number {
  const { starts, labels, values } = model;
  scores.fill(0);
  for (let k = 0; k < count; k++) {
    const row = features[k] as number;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const label = labels[at] as number;
      scores[label] = (scores[label] as number) + (values[at] as number);
    }
  }
  let best = 0;
  for (let tag = 1; tag < scores.length; tag++) if ((scores[tag] as number) > (scores[best] as number)) best = tag;
  return best;
}

/**
 * Rows are stored in order: how far on from the last row (one byte, 255 for "255 and the next byte more"), how many weights,
 * then for each its tag and its value, the square root of the weight in steps of `step`, 128 standing for none.
 */
function readModel(): Model {
  const packed = brotliDecompressSync(Buffer.from(weights.rows, 'base64'));
  const starts = new Uint32Array(ROWS + 1);
  const labels = new Uint8Array(weights.count);
  const values = new Float32Array(weights.count);
  let row = 0;
  let filled = 0;
  let at = 0;
  let written = 0;
  while (at < packed.length) {
    let step = 0;
    while (packed[at] === 255) {
      step += 255;
      at++;
    }
    row += step + (packed[at++] as number);
    while (filled <= row) starts[filled++] = written;
    const count = packed[at++] as number;
    for (let k = 0; k < count; k++) labels[written + k] = packed[at++] as number;
    for (let k = 0; k < count; k++) {
      const root = ((packed[at++] as number) - 128) * weights.step;
      values[written + k] = Math.sign(root) * root * root;
    }
    written += count;
  }
  while (filled <= ROWS) starts[filled++] = written;
  const certain = new Map<string, number>();
  for (const [tag, words] of Object.entries(weights.certain))
    for (const word of words.split(' ')) certain.set(word, weights.tags.indexOf(tag));
  if (weights.templates !== TEMPLATES) throw new Error('tagger-weights.json is of other features: fit it again');
  return { tags: weights.tags, starts, labels, values, certain };
}
