import type { KnownSpeaker } from './domain.ts';
import { slugOf } from './slug.ts';

/** A name as it is printed, its marks and all, but for case and for how apostrophes, hyphens and spaces are set. */
export const asPrinted = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether `not` at one of two people says that the other is somebody else. */
export const keptApart = (one: KnownSpeaker, other: KnownSpeaker): boolean => denies(one, other) || denies(other, one);

const denies = ({ not = [] }: KnownSpeaker, { name }: KnownSpeaker): boolean =>
  not.some((each) => asPrinted(each) === asPrinted(name));

/**
 * The ids of namesakes, by name as printed: José and Jose Webb make one address, and `not` says that they are two. The one who
 * is listed first keeps it, each other gets a number behind. Empty where nobody has such a namesake.
 */
export function idsOfNamesakes(known: readonly KnownSpeaker[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { name, not = [] } of known) {
    const id = slugOf(name);
    const others = not.filter((other) => slugOf(other) === id && asPrinted(other) !== asPrinted(name));
    if (others.length === 0) continue;
    const first = known.find((person) => slugOf(person.name) === id)?.name ?? name;
    for (const each of [first, name, ...others]) {
      if (ids.has(asPrinted(each))) continue;
      const taken = [...ids.values()].filter((other) => other === id || other.startsWith(`${id}-`)).length;
      ids.set(asPrinted(each), taken === 0 ? id : `${id}-${taken + 1}`);
    }
  }
  return ids;
}
