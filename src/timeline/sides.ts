import { compare } from '../problems.ts';
import type { SideSettings } from '../schema.ts';
import { slugOf } from '../slug.ts';

/** A side that people speak for, and how it is drawn: one of the marks 1 to 7, each a colour and a shape of its own. */
export interface Side {
  readonly id: string;
  readonly name: string;
  /** A name for narrow places: "UK". */
  readonly short: string;
  readonly mark: Mark;
  /** Its own colour (`#rrggbb`), where `timeline.yaml` gives one. */
  readonly colour: string | null;
}

/** Which colour and shape. 0 is the plain one: for people of no known side, and for sides after the seventh. */
export type Mark = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

const marks = [1, 2, 3, 4, 5, 6, 7] as const;

/** The sides of a timeline, and which of them a name in `people.yaml` means. */
export interface Sides {
  readonly ranked: readonly Side[];
  /** The side that a name means, and the part of it where the name is that of a part. Null for a name never quoted. */
  find(name: string | null): Belonging | null;
}

export interface Belonging {
  readonly side: Side;
  /** "UK opposition": those within a side who do not speak for the whole of it. */
  readonly part: string | null;
}

/**
 * Sides in the order that `timeline.yaml` gives, then by how often they are quoted, so that the marks easiest to tell
 * apart go to those seen most. A part counts to its side.
 */
export function rankSides(quotedSides: readonly (string | null)[], settings: readonly SideSettings[] = []): Sides {
  const settingOf = new Map(
    settings.flatMap((side) => [side.name, ...side.parts].map((name) => [name, side] as const)),
  );
  const counts = new Map<string, number>();
  for (const quoted of quotedSides) {
    if (quoted === null) continue;
    const name = settingOf.get(quoted)?.name ?? quoted;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const place = (name: string): number => {
    const at = settings.findIndex((side) => side.name === name);
    return at === -1 ? Number.POSITIVE_INFINITY : (settings[at]?.order ?? at);
  };
  const ranked = [...counts]
    .sort(([a, countA], [b, countB]) => comparePlaces(place(a), place(b)) || countB - countA || compare(a, b))
    .map(([name], rank): Side => {
      const { short = name, colour = null } = settingOf.get(name) ?? {};
      return { id: slugOf(name), name, short, colour, mark: marks[rank] ?? 0 };
    });
  const byName = new Map(ranked.map((side) => [side.name, side]));
  return {
    ranked,
    find(name) {
      if (name === null) return null;
      const side = byName.get(settingOf.get(name)?.name ?? name);
      return side ? { side, part: side.name === name ? null : name } : null;
    },
  };
}

const comparePlaces = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
