/**
 * Fits the weights of the ranker and its calibration, and writes `src/pipeline/attribution/rank-weights.json`.
 * Run by `npm run fit -- --corpus DIR`.
 *
 * Fitted on `practice/` and the fitted part of `fit/` (`corpus/split.ts`) of a corpus in the form that `bench-corpus.ts` reads, and on the
 * invented articles of `tests/corpus/dev`. A conditional logit: of everybody a rule proposes, and nobody, the annotated speaker
 * is to have the highest share. What software resolved (`coref`, `nominal`) counts half.
 * Calibrated, full statements and fragments apart, on what each third of the corpus is given by weights fitted on the others, counted as
 * `bench-corpus.ts` counts it. The invented articles say nothing there: the rules were written with them in sight.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnatomy } from '../src/pipeline/article/index.ts';
import type { Feature } from '../src/pipeline/attribution/features.ts';
import { attribute, type Trace } from '../src/pipeline/attribution/index.ts';
import { keyOf } from '../src/pipeline/attribution/rank.ts';
import { findQuotations } from '../src/pipeline/quotations/index.ts';
import { namesSame } from '../tests/corpus/measure.ts';
import { readCorpus as readRows } from '../tests/corpus/read.ts';
import { fiveArticles } from '../tests/five-articles.ts';
import { readDrawnRows } from '../tests/support/drawn-rows.ts';
import { align, entriesOf, type GoldArticle, isRight } from './bench-corpus.ts';
import { isCounted } from './corpus/split.ts';
import { sharesOfScores } from './shares.ts';

/** One quotation with everybody who may have said it. */
interface Case {
  readonly options: readonly (readonly number[])[];
  /** One key for one source; the last option is nobody. */
  readonly keys: readonly string[];
  readonly right: readonly boolean[];
  readonly weight: number;
  readonly full: boolean;
  readonly fold: number;
  /** Which of the options the benchmark counts as right; null where the case is no quotation of the corpus. */
  readonly counted: readonly boolean[] | null;
  /** Nobody speaks the words. */
  readonly nobody: boolean;
}

const TARGET = new URL('../src/pipeline/attribution/rank-weights.json', import.meta.url);
/** How much a row of the invented articles counts, beside a quotation of the corpus. */
const ROW_WEIGHT = 2;
const DRAWN_WEIGHT = 2;
const FIVE_WEIGHT = 4;
const PENALTY = 2;
const LEAST = 4;

const names: string[] = [];
const numbers = new Map<string, number>();
const counts: number[] = [];
function numberOf({ name }: Feature): number {
  let n = numbers.get(name);
  if (n === undefined) {
    n = names.push(name) - 1;
    numbers.set(name, n);
    counts.push(0);
  }
  counts[n] = (counts[n] ?? 0) + 1;
  return n;
}

const foldOf = (file: string): number => [...file].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % 3;

function caseOf(
  reading: Trace,
  isRightName: (name: string) => boolean,
  weight: number,
  file: string,
  nobody: boolean,
): Case {
  const { candidates, nobody: none } = reading.candidateSet;
  const right = candidates.map((p) => isRightName(p.source.name));
  return {
    options: [...candidates.map((p) => p.features.map(numberOf)), none.map(numberOf)],
    keys: [...candidates.map(keyOf), ''],
    right: [...right, nobody || !right.includes(true)],
    weight,
    full: reading.full,
    fold: foldOf(file),
    counted: null,
    nobody,
  };
}

function casesOfCorpus(dir: string, wanted: (file: string) => boolean): Case[] {
  const cases: Case[] = [];
  for (const line of readFileSync(join(dir, 'gold.jsonl'), 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const article = JSON.parse(line) as GoldArticle;
    if (!wanted(article.file)) continue;
    const text = readFileSync(join(dir, 'text', `${article.file}.txt`), 'utf8');
    const traces = new Map<number, Trace>();
    const entries = entriesOf(text, (reading) => traces.set(reading.quotation, reading));
    const done = new Set<number>();
    for (const { gold, returned } of align(article, text, entries)) {
      const reading = returned && traces.get(returned.quotation);
      if (!reading || done.has(reading.quotation) || gold?.how === 'none') continue;
      done.add(reading.quotation);
      cases.push({
        ...annotated(reading, gold, text, article.file),
        counted: [...reading.candidateSet.candidates.map((p) => gold !== null && isRight(gold, p.source.name)), false],
      });
    }
  }
  return cases;
}

/**
 * What software resolved is wrong one time in five (a pronoun) or names an office where a person is known (three in ten). Where a
 * proposal by the very words that were annotated means somebody else, the label is more likely wrong than the proposal.
 */
function annotated(reading: Trace, gold: GoldArticle['quotes'][number] | null, text: string, file: string): Case {
  const rightName = (name: string): boolean => gold !== null && isRight(gold, name);
  if (!gold) return caseOf(reading, rightName, 0.5, file, true);
  const { candidates } = reading.candidateSet;
  const named = candidates.some((p) => rightName(p.source.name));
  const wordsOf = (p: (typeof candidates)[number]): string =>
    p.mention ? text.slice(p.mention.start, p.mention.end) : '';
  if (gold.how === 'nominal') {
    const also = new Set(candidates.filter((p) => isRight(gold, wordsOf(p))).map((p) => p.source.name));
    return caseOf(reading, (name) => rightName(name) || also.has(name), named ? 1 : 0.6, file, false);
  }
  if (gold.how === 'coref') {
    const other = candidates.some((p) => /pronoun/.test(p.how) && !rightName(p.source.name));
    return caseOf(reading, rightName, named && !other ? 1 : other ? 0.17 : 0.5, file, false);
  }
  return caseOf(reading, rightName, 1, file, false);
}

/** A name cut short, or one that holds a title too much, means the same person: the ranker is not to be blamed for it. */
function isMeant(wanted: string, got: string): boolean {
  if (namesSame(wanted, got)) return true;
  if (wanted.includes(' and ') || !/^\p{Lu}/u.test(wanted)) return false;
  const [own, other] = [wanted, got].map((name) => name.toLowerCase().split(' '));
  return (
    own !== undefined &&
    other !== undefined &&
    (own.every((w) => other.includes(w)) || other.every((w) => own.includes(w)))
  );
}

function casesOfRows(part: 'dev' | 'heldout'): Case[] {
  const cases: Case[] = [];
  for (const article of readRows(part)) {
    const { anatomy } = readAnatomy(article.text);
    const found = findQuotations(article.text, anatomy.paragraphs);
    const traces = new Map<number, Trace>();
    attribute(article.text, anatomy, found, article.known, (reading) => traces.set(reading.quotation, reading));
    for (const row of article.rows) {
      const at = row.at ?? -1;
      const index = found.quotations.findIndex((q) => q.spans.some((span) => span.start <= at + 1 && at < span.end));
      const reading = traces.get(index);
      if (!reading) continue;
      const nobody = row.speakers.some((name) => name === 'nobody' || name === 'unknown');
      cases.push(caseOf(reading, (name) => row.speakers.some((s) => isMeant(s, name)), ROW_WEIGHT, article.id, nobody));
    }
  }
  return cases;
}

/** The five articles that the program ships with, as they were read by hand. */
function casesOfFive(): Case[] {
  return Object.entries(fiveArticles).flatMap(([name, { quotations }]) => {
    const text = readFileSync(new URL(`../seeds/${name}.txt`, import.meta.url), 'utf8');
    const { anatomy } = readAnatomy(text);
    const found = findQuotations(text, anatomy.paragraphs);
    const traces = new Map<number, Trace>();
    attribute(text, anatomy, found, [], (reading) => traces.set(reading.quotation, reading));
    return quotations.flatMap(({ words, speaker, where }) => {
      const index = found.quotations.findIndex(
        (q) => q.where === where && q.spans[0] && text.startsWith(words[0] ?? '\0', q.spans[0].start),
      );
      const reading = traces.get(index);
      return reading ? caseOf(reading, (got) => got === speaker, FIVE_WEIGHT, name, speaker === null) : [];
    });
  });
}

/** The rows of the attribution tests. */
function casesOfDrawnRows(): Case[] {
  return readDrawnRows().flatMap(({ text, at, speaker }, n) => {
    const { anatomy } = readAnatomy(text);
    const found = findQuotations(text, anatomy.paragraphs);
    const traces = new Map<number, Trace>();
    attribute(text, anatomy, found, [], (reading) => traces.set(reading.quotation, reading));
    const index = found.quotations.findIndex((q) => q.marked.some(({ start, end }) => start <= at && at < end));
    const reading = traces.get(index);
    if (!reading) return [];
    return caseOf(reading, (name) => namesSame(speaker, name), DRAWN_WEIGHT, `row ${n}`, speaker === 'nobody');
  });
}

function sharesOf({ options }: Case, weights: Float64Array): readonly number[] {
  const scores = options.map((features) => features.reduce((sum, f) => sum + (weights[f] ?? 0), 0));
  return sharesOfScores(scores);
}

function fitWeights(cases: readonly Case[]): Float64Array {
  const weights = new Float64Array(names.length);
  const first = new Float64Array(names.length);
  const second = new Float64Array(names.length);
  const total = cases.reduce((sum, one) => sum + one.weight, 0);
  for (let step = 1; step <= 250; step++) {
    const gradient = new Float64Array(names.length);
    for (const one of cases) {
      const shares = sharesOf(one, weights);
      const rightly = shares.reduce((sum, share, i) => sum + (one.right[i] ? share : 0), 0);
      for (const [i, features] of one.options.entries()) {
        const share = shares[i] ?? 0;
        const pull = one.weight * ((one.right[i] ? share / Math.max(1e-9, rightly) : 0) - share);
        if (Math.abs(pull) < 1e-6) continue;
        for (const f of features) gradient[f] = (gradient[f] ?? 0) + pull;
      }
    }
    for (let f = 0; f < weights.length; f++) {
      if ((counts[f] ?? 0) < LEAST) continue;
      const slope = ((gradient[f] ?? 0) - PENALTY * (weights[f] ?? 0)) / total;
      first[f] = 0.9 * (first[f] ?? 0) + 0.1 * slope;
      second[f] = 0.999 * (second[f] ?? 0) + 0.001 * slope * slope;
      const rate = 0.08 * (1 - step / 300);
      weights[f] =
        (weights[f] ?? 0) +
        (rate * ((first[f] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((second[f] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

interface Prediction {
  readonly probability: number;
  /** How likely it is right: what its label says, as far as the label is believed. */
  readonly right: number;
  readonly full: boolean;
}

function predict(one: Case, weights: Float64Array): Prediction | null {
  const shares = sharesOf(one, weights);
  const sums = new Map<string, { sum: number; right: boolean }>();
  for (const [i, share] of shares.entries()) {
    const key = one.keys[i] ?? '';
    if (key === '') continue;
    const known = sums.get(key) ?? { sum: 0, right: false };
    sums.set(key, { sum: known.sum + share, right: known.right || (one.counted?.[i] ?? false) });
  }
  const best = [...sums.values()].sort((a, b) => b.sum - a.sum)[0];
  if (!best) return null;
  // Where nobody was annotated, nobody speaks.
  const right = best.right ? 1 : one.nobody ? 0 : 1 - one.weight;
  return { probability: best.sum, right, full: one.full };
}

const oddsOf = (p: number): number => Math.log(Math.max(1e-6, p) / Math.max(1e-6, 1 - p));

/** Slope and offset of the logistic curve that makes the promised share the seen one. */
function calibration(predictions: readonly Prediction[]): [number, number] {
  let [slope, offset] = [1, 0];
  for (let step = 0; step < 4000; step++) {
    let [ds, dof, n] = [0, 0, 0];
    for (const { probability, right } of predictions) {
      if (probability < 0.2) continue;
      const odds = oddsOf(probability);
      const error = right - 1 / (1 + Math.exp(-(slope * odds + offset)));
      ds += error * odds;
      dof += error;
      n++;
    }
    slope += (0.3 * ds) / n;
    offset += (0.3 * dof) / n;
  }
  return [Math.round(slope * 1000) / 1000, Math.round(offset * 1000) / 1000];
}

/** Fits `rank-weights.json` on annotated news and prints what it reaches. */
export function fitRanker(dir: string): void {
  const cases = [
    ...casesOfCorpus(join(dir, 'practice'), () => true),
    ...casesOfCorpus(join(dir, 'fit'), (file) => !isCounted(file)),
    ...casesOfRows('dev'),
    ...casesOfDrawnRows(),
    ...casesOfFive(),
  ];
  const outOfFold = [0, 1, 2].flatMap((fold) => {
    const weights = fitWeights(cases.filter((one) => one.fold !== fold));
    return cases.filter((one) => one.fold === fold && one.counted).flatMap((one) => predict(one, weights) ?? []);
  });
  const weights = fitWeights(cases);
  const full = calibration(outOfFold.filter((p) => p.full));
  const fragments = calibration(outOfFold.filter((p) => !p.full));
  const previous = existsSync(TARGET) ? JSON.parse(readFileSync(TARGET, 'utf8')) : {};
  const file = {
    about: `Fitted on ${cases.length} quotations: US political news of 2015 and 2016 and the invented articles of tests/corpus/dev.`,
    threshold: previous.threshold ?? 0.7,
    described: previous.described ?? 0.6,
    full,
    fragments,
    features: Object.fromEntries(
      names
        .map((name, f): [string, number] => [name, Math.round(100 * (weights[f] ?? 0)) / 100])
        .filter(([, weight]) => Math.abs(weight) >= 0.02)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
  // Pairs of numbers on one line, as the formatter wants them.
  writeFileSync(TARGET, `${JSON.stringify(file, null, 2).replace(/\[\s+([\d.-]+),\s+([\d.-]+)\s+\]/g, '[$1, $2]')}\n`);
  console.log(`${file.about} ${Object.keys(file.features).length} weights.`);
  for (const [title, list] of [
    ['full statements', outOfFold.filter((p) => p.full)],
    ['fragments', outOfFold.filter((p) => !p.full)],
  ] as const) {
    const kept = list.filter((p) => p.probability > 0.5);
    const right = kept.reduce((sum, p) => sum + p.right, 0);
    console.log(
      `${title}, not fitted: ${kept.length} of ${list.length} attributed above one half, ${((100 * right) / kept.length).toFixed(1)} % right`,
    );
  }
}
