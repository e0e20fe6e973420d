/** The share that each score has of all of them, as log odds are turned into probabilities (softmax); they add up to 1. */
export function sharesOfScores(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const total = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / total);
}
