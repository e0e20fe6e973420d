import type { Candidates, Proposal } from './candidates.ts';
import weights from './rank-weights.json' with { type: 'json' };

/** Somebody who may have said the words, with the probability that it was so; several rules may propose the same one. */
export interface Ranked {
  /** Of the proposals for this source the likeliest. */
  readonly proposal: Proposal;
  readonly probability: number;
}

/** Weights by the name of a feature. */
export type Weights = Readonly<Record<string, number>>;

export function scoreOf(features: readonly string[], table: Weights = weights.features): number {
  let score = 0;
  for (const feature of features) score += table[feature] ?? 0;
  return score;
}

/** One key for one source, however it was found. */
export const keyOf = ({ source }: Proposal): string =>
  source.entity ? `#${source.entity.index}` : source.name.toLowerCase().replace(/^(?:the|an?) /, '');

/**
 * Ranks the candidates of a quotation, the likeliest first. A conditional logit over all proposals and "nobody": what every source
 * adds up to is its probability, before `calibrate`.
 */
export function rank({ proposals, nobody }: Candidates): Ranked[] {
  const scores = proposals.map(({ features }) => scoreOf(features));
  const none = scoreOf(nobody);
  const highest = Math.max(none, ...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const total = shares.reduce((sum, share) => sum + share, Math.exp(none - highest));
  const bySource = new Map<string, { proposal: Proposal; best: number; sum: number }>();
  for (const [i, proposal] of proposals.entries()) {
    const share = (shares[i] ?? 0) / total;
    const known = bySource.get(keyOf(proposal));
    if (!known) bySource.set(keyOf(proposal), { proposal, best: share, sum: share });
    else {
      known.sum += share;
      if (share > known.best) {
        known.best = share;
        known.proposal = proposal;
      }
    }
  }
  return [...bySource.values()]
    .map(({ proposal, sum }) => ({ proposal, probability: sum }))
    .sort((a, b) => b.probability - a.probability);
}
