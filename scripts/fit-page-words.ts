import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFeatures } from '../src/pipeline/article/page-words.ts';
import { readCorpus } from '../tests/corpus/read.ts';
import type { Paste } from './bench-pastes.ts';

/**
 * Fits how likely a line is what pages say of themselves, and writes `src/pipeline/article/page-words.json`: a logistic
 * regression over the words of `tests/pastes/page-words.txt` and of the furniture of the pastes, against the lines of
 * articles in the pastes and in the numbered files of `tests/corpus/dev`.
 */
const target = new URL('../src/pipeline/article/page-words.json', import.meta.url);

interface Line {
  readonly text: string;
  readonly page: boolean;
}

export interface PageWeights {
  readonly about: string;
  readonly bias: number;
  readonly features: Readonly<Record<string, number>>;
}

export const pageLines = readFileSync(join(import.meta.dirname, '../tests/pastes/page-words.txt'), 'utf8')
  .split('\n')
  .filter((text) => text !== '');

function linesOf(pastes: readonly Paste[]): Line[] {
  const lines: Line[] = pageLines.map((text) => ({ text, page: true }));
  for (const paste of pastes) {
    for (const [at, text] of paste.text.split('\n').entries()) {
      const role = paste.lines[at];
      if (/\p{L}/u.test(text) && role !== undefined && !/^(?:blank|date|byline|credit)$/.test(role))
        lines.push({ text: text.trim(), page: role === 'furniture' });
    }
  }
  for (const { text } of readCorpus('dev').filter(({ file }) => kept.test(file)))
    for (const paragraph of text.split('\n')) if (paragraph !== '') lines.push({ text: paragraph, page: false });
  return lines;
}

/** Files of the corpus that are not added to, so that the weights stay what they are when it grows. */
const kept = /\/(?:everyday|hard)-\d\d\.txt$/;

/** What a weight costs, against the weight of the lines. */
const penalty = 0.2;

/** Weights fitted on the lines of these pastes. */
export function fitPageWords(pastes: readonly Paste[]): PageWeights {
  const lines = linesOf(pastes).filter(({ text }) => text.length <= 300);
  // The pastes name places and people; the list does not.
  const inPages = new Set(pageLines.flatMap((text) => pageFeatures(text, () => true)));
  const known = (word: string): boolean => inPages.has(word);
  const rows = lines.map(({ text, page }) => ({ features: pageFeatures(text, known), page }));
  const pages = rows.filter(({ page }) => page).length;
  const weightOf = (page: boolean): number => (page ? 1 : pages / (rows.length - pages));
  const weights = new Map<string, number>();
  const seen = new Map<string, number>();
  // Each weight by steps of its own: one size for all of them leaps over what few lines hold.
  const step = (one: string, slope: number): number => {
    const energy = (seen.get(one) ?? 0) + slope * slope;
    seen.set(one, energy);
    return (0.4 * slope) / Math.sqrt(energy + 1e-9);
  };
  let bias = 0;
  for (let epoch = 0; epoch < 300; epoch += 1) {
    const slope = new Map<string, number>();
    let all = 0;
    for (const { features, page } of rows) {
      const score = features.reduce((sum, one) => sum + (weights.get(one) ?? 0), bias);
      const error = (1 / (1 + Math.exp(-score)) - +page) * weightOf(page);
      all += error;
      for (const one of features) slope.set(one, (slope.get(one) ?? 0) + error);
    }
    bias -= step('', all);
    for (const [one, value] of slope) {
      const now = weights.get(one) ?? 0;
      weights.set(one, now - step(one, value + penalty * now));
    }
  }
  const kept = [...weights].map(([one, value]) => [one, Math.round(value * 100) / 100] as const);
  return {
    about: `Fitted on ${pages} lines of pages and ${rows.length - pages} of articles, all invented.`,
    bias: Math.round(bias * 100) / 100,
    // A word of no weight is known all the same.
    features: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Writes the weights where the parser reads them. */
export function writePageWords(weights: PageWeights): void {
  writeFileSync(target, `${JSON.stringify(weights, null, 2)}\n`);
}
