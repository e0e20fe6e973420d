/** Words of the index that are spelt much like `word`: nearest first, at most three. */
export function similarWords(word: string, words: readonly string[]): readonly string[] {
  const furthest = word.length < 5 ? 1 : 2;
  if (word.length < 3) return [];
  return words
    .filter((other) => other.length > 2 && Math.abs(other.length - word.length) <= furthest)
    .map((other) => ({ other, distance: distance(word, other, furthest) }))
    .filter((found) => found.distance <= furthest && found.distance > 0)
    .sort((a, b) => a.distance - b.distance || Number(b.other[0] === word[0]) - Number(a.other[0] === word[0]))
    .slice(0, 3)
    .map(({ other }) => other);
}

/** How many letters to add, drop, change or swap with a neighbour lie between two words; more than `furthest` is any number above it. */
export function distance(a: string, b: string, furthest: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > furthest) return furthest + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
