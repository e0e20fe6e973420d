import weights from './rank-weights.json' with { type: 'json' };

/**
 * Below this nobody is named and the quotation goes to the review list: a wrong speaker is worse than none. Of what was promised
 * between 0.70 and 0.80 about six in ten were right on annotated news that was not fitted (November 2026); measure again with
 * `npm run bench -- --corpus DIR` and `npm run bench -- --rows`.
 */
const THRESHOLD = weights.threshold;

/**
 * The same where a description had to be told from other people (“the minister” among two): its certainty is fitted on few, and errs
 * on the low side.
 */
const THRESHOLD_OF_DESCRIPTIONS = weights.described;

/** What is promised of a source, and the share of it that a description has beside others, 1 where there is none. */
interface Promised {
  readonly promised: number;
  readonly certainty: number;
}

/** Both together, to three places. */
export const confidenceOf = ({ promised, certainty }: Promised): number =>
  Math.round(1000 * promised * certainty) / 1000;

/** Whether somebody is named. */
export const isSureEnough = (own: Promised): boolean =>
  own.promised >= THRESHOLD && confidenceOf(own) >= (own.certainty < 1 ? THRESHOLD_OF_DESCRIPTIONS : THRESHOLD);

/**
 * From the ranker's probability to the share that was right: a logistic curve, one for full statements (four words and more), one for
 * fragments.
 */
export function calibrate(probability: number, full: boolean): number {
  const [slope = 1, offset = 0] = full ? weights.full : weights.fragments;
  const odds = Math.log(Math.max(1e-6, probability) / Math.max(1e-6, 1 - probability));
  return Math.round(1000 / (1 + Math.exp(-(slope * odds + offset)))) / 1000;
}
