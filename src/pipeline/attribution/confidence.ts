import weights from './rank-weights.json' with { type: 'json' };

/**
 * Below this a quotation stays unattributed and goes to the review list: a wrong speaker is worse than none.
 */
export const THRESHOLD = weights.threshold;

/**
 * From the ranker's probability to the share that was right: a logistic curve, one for full statements (four words and more), one for
 * fragments.
 */
export function calibrate(probability: number, full: boolean): number {
  const [slope = 1, offset = 0] = full ? weights.full : weights.fragments;
  const odds = Math.log(Math.max(1e-6, probability) / Math.max(1e-6, 1 - probability));
  return Math.round(1000 / (1 + Math.exp(-(slope * odds + offset)))) / 1000;
}
