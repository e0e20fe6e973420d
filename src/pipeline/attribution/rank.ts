import type { Candidate, CandidateSet } from './candidates.ts';
import { feature, scoreOf } from './features.ts';

/** Somebody who may have said the words, with the probability that it was so; several rules may propose the same one. */
export interface RankedCandidate {
  /** Of the candidates for this source the one that is shown. */
  readonly candidate: Candidate;
  readonly probability: number;
  /** Some rule found it by a name that another bears too. */
  readonly ambiguous: boolean;
}

/** One key for one source, however it was found. */
export const keyOf = ({ source }: Candidate): string =>
  source.entity ? `#${source.entity.index}` : source.name.toLowerCase().replace(/^(?:the|an?) /, '');

/**
 * Ranks the candidates of a quotation, the likeliest first. A conditional logit over all candidates and "nobody": what every source
 * adds up to is its probability, before `calibrate`.
 */
export function rank({ candidates, nobody }: CandidateSet): RankedCandidate[] {
  const scores = candidates.map(({ features }) => scoreOf(features));
  const none = scoreOf(nobody);
  const highest = Math.max(none, ...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const total = shares.reduce((sum, share) => sum + share, Math.exp(none - highest));
  const bySource = new Map<string, { candidates: { candidate: Candidate; share: number }[]; sum: number }>();
  for (const [i, candidate] of candidates.entries()) {
    const share = (shares[i] ?? 0) / total;
    const key = keyOf(candidate);
    const known = bySource.get(key);
    if (known) {
      known.candidates.push({ candidate, share });
      known.sum += share;
    } else bySource.set(key, { candidates: [{ candidate, share }], sum: share });
  }
  return [...bySource.values()]
    .map(({ candidates: own, sum }) => ({
      candidate: shownOf(own),
      probability: sum,
      ambiguous: own.some(({ candidate }) => candidate.ambiguous),
    }))
    .sort((a, b) => b.probability - a.probability);
}

/** Of several candidates for one source the one that is shown: the cue nearest to the words, where it is likely at all. */
function shownOf(own: readonly { candidate: Candidate; share: number }[]): Candidate {
  const best = Math.max(...own.map(({ share }) => share));
  const near = own.filter(({ share }) => share >= best / 40);
  // "Ms Lim said she thought": the verb of saying is shown, not what it reports.
  const plain = near.filter(({ candidate }) => !candidate.features.includes(REPORTED));
  const likely = (plain.length > 0 ? plain : near).map(({ candidate }) => candidate);
  return likely.reduce((a, b) => (b.distance < a.distance ? b : a));
}

const REPORTED = feature('reported');
