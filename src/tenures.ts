import { daySpan, type Edtf } from './edtf.ts';

/** An office held, or a side spoken for, during a time: `{title: Mayor, until: 2024-05}`. Both ends are included. */
export interface Tenure {
  readonly title: string;
  readonly from?: Edtf | undefined;
  /** Null where it is said not to have ended yet. */
  readonly until?: Edtf | null | undefined;
  /** The line of `people.yaml` that says so, where it was read from there. */
  readonly line?: number | undefined;
}

/** What `people.yaml` gives as role or side: one for all time, or several with their times. */
export type Held = string | readonly Tenure[] | null;

/** Every tenure, in the order of the list, with the line of each; one for all time has no ends. */
export function tenuresOf(held: Held, lines: readonly number[] = []): readonly Tenure[] {
  const all = held === null ? [] : typeof held === 'string' ? [{ title: held }] : held;
  return all.map((tenure, n) => (lines[n] === undefined ? tenure : { ...tenure, line: lines[n] }));
}

/**
 * What was held on the first day that `date` can mean; where the date names a longer time, in any part of it. Null for a
 * time at which nothing was held.
 */
export const heldAt = (held: Held, date: Edtf): string | null => titlesOf(heldOn(tenuresOf(held), date));

/** The same as the tenures themselves. */
export function heldOn(tenures: readonly Tenure[], date: Edtf): readonly Tenure[] {
  const always = tenures.filter(({ from, until }) => from === undefined && !until);
  if (always.length === tenures.length) return tenures;
  const span = daySpan(date);
  if (!span) return [];
  const holds = (from: string, to: string) => tenures.filter((tenure) => within(tenure, from, to));
  const found = holds(span.from, span.from);
  return found.length > 0 ? found : holds(span.from, span.to);
}

/** "Mayor, Chair of the trust"; what is held by two of them is said once. Null for none. */
export const titlesOf = (tenures: readonly Tenure[]): string | null =>
  tenures.length === 0 ? null : [...new Set(tenures.map(({ title }) => title))].join(', ');

function within({ from, until }: Tenure, first: string, last: string): boolean {
  const [starts, ends] = [from === undefined ? null : daySpan(from)?.from, until ? daySpan(until)?.to : null];
  return (!starts || starts <= last) && (!ends || first <= ends);
}
