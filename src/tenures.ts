import { daySpan, type Edtf } from './edtf.ts';

/** An office held, or a side spoken for, during a time: `{title: Mayor, until: 2024-05}`. Both ends are included. */
export interface Tenure {
  readonly title: string;
  readonly from?: Edtf | undefined;
  readonly until?: Edtf | undefined;
}

/** What `people.yaml` gives as role or side: one for all time, or several with their times. */
export type Held = string | readonly Tenure[] | null;

/** Every tenure, in the order of the list; one for all time has no ends. */
export const tenuresOf = (held: Held): readonly Tenure[] =>
  held === null ? [] : typeof held === 'string' ? [{ title: held }] : held;

/**
 * What was held on the first day that `date` can mean; where the date names a longer time, in any part of it. Null for a
 * time at which nothing was held.
 */
export function heldAt(held: Held, date: Edtf): string | null {
  if (held === null || typeof held === 'string') return held;
  const span = daySpan(date);
  if (!span) return null;
  const holds = (from: string, to: string) => held.filter((tenure) => within(tenure, from, to));
  const found = holds(span.from, span.from);
  const titles = (found.length > 0 ? found : holds(span.from, span.to)).map(({ title }) => title);
  return titles.length === 0 ? null : titles.join(', ');
}

function within({ from, until }: Tenure, first: string, last: string): boolean {
  const [starts, ends] = [
    from === undefined ? null : daySpan(from)?.from,
    until === undefined ? null : daySpan(until)?.to,
  ];
  return (!starts || starts <= last) && (!ends || first <= ends);
}
