import weights from './certainty-weights.json' with { type: 'json' };

/** The choices of a head, besides the headline, that carry how sure they are. */
export type HeadField = 'standfirst' | 'byline' | 'publisher' | 'date';

/** What speaks for and against a reading, by name. The weights are fitted on pastes (`npm run fit -- --pastes`). */
export type Grounds = readonly string[];

/** A choice less likely right than this is a question. */
export const sureFrom = 0.75;

interface FieldWeights {
  readonly bias: number;
  readonly features: Readonly<Record<string, number>>;
}

/** How likely a reading is right, from 0 to 1: a logistic regression over its grounds. */
export function certaintyOf(field: HeadField, grounds: Grounds): number {
  const { bias, features }: FieldWeights = weights[field];
  const score = grounds.reduce((sum, ground) => sum + (features[ground] ?? 0), bias);
  return 1 / (1 + Math.exp(-score));
}
