import { compare } from '../problems.ts';
import { slugOf } from '../slug.ts';

/** A side that people speak for, and how it is drawn: one of the marks 1 to 7, each a colour and a shape of its own. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly mark: Mark;
}

/** Which colour and shape. 0 is the plain one: for people of no known side, and for sides after the seventh. */
export type Mark = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

const marks = [1, 2, 3, 4, 5, 6, 7] as const;

/** Sides by how often they are quoted, so that the marks easiest to tell apart go to those seen most. */
export function rankSides(quotedSides: readonly (string | null)[]): readonly Side[] {
  const counts = new Map<string, number>();
  for (const side of quotedSides) {
    if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || compare(a, b))
    .map(([name], rank) => ({ id: slugOf(name), name, mark: marks[rank] ?? 0 }));
}
