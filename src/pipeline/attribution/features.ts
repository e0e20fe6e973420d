import weights from './rank-weights.json' with { type: 'json' };

const table: ReadonlyMap<string, number> = new Map(Object.entries(weights.features));

/**
 * Something that holds of a candidate, and what it counts. There is one object for each name: names are put together of a few
 * words ("verb-before&far:3"), and to spell and look them up again for every candidate took a twentieth of the time of an article.
 */
export class Feature {
  readonly name: string;
  /** What fitting found that it counts, in log odds; 0 for one of no use. */
  readonly weight: number;
  readonly #joined = new Map<string, Feature>();

  constructor(name: string) {
    this.name = name;
    this.weight = table.get(name) ?? 0;
  }

  /** That both hold: "verb-before&full". */
  and(other: Feature): Feature {
    let both = this.#joined.get(other.name);
    if (!both) {
      both = feature(`${this.name}&${other.name}`);
      this.#joined.set(other.name, both);
    }
    return both;
  }
}

const made = new Map<string, Feature>();

/** The feature by that name. */
export function feature(name: string): Feature {
  let known = made.get(name);
  if (!known) {
    known = new Feature(name);
    made.set(name, known);
  }
  return known;
}

/** The features of one kind, by their values: "far:3" and "far:7" of "far". There are few values of each. */
export function kindOfFeature(kind: string): (value: string | number) => Feature {
  const ofKind = new Map<string | number, Feature>();
  return (value) => {
    let known = ofKind.get(value);
    if (!known) {
      known = feature(`${kind}:${value}`);
      ofKind.set(value, known);
    }
    return known;
  };
}

/** What features add up to, in log odds. */
export function scoreOf(features: readonly Feature[]): number {
  let score = 0;
  for (const { weight } of features) score += weight;
  return score;
}
