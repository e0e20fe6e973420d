import type { PublishedArticle } from './shape.ts';

type Gone = NonNullable<PublishedArticle['gone']>;

/**
 * The ids that one became, itself first, each led to by the one before it; the last is a quotation’s today, or one that left.
 * A ledger that was mended by hand may lead in a circle, which ends where it would begin again.
 */
export function wayOf(gone: Gone, id: string): readonly string[] {
  const way = [id];
  for (let next = gone[id] ?? null; next !== null && !way.includes(next); next = gone[next] ?? null) way.push(next);
  return way;
}

/** The quotation that an id leads to today, itself where it is one; null where what it became has left. */
export function leadsTo(gone: Gone, id: string): string | null {
  const last = wayOf(gone, id).at(-1) as string;
  return last in gone ? null : last;
}

/**
 * The id under which each quotation was first published, where that is another: what feeds know it by, however often its words
 * were mended since and whatever else was made part of it. `became` are the ids that took the place of others just now.
 */
export function firstIds(
  old: Pick<PublishedArticle, 'gone' | 'first'>,
  became: ReadonlyMap<string, string>,
  absorbed: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const first: Record<string, string> = { ...(old.first ?? firstWithout(old.gone ?? {}, absorbed)) };
  for (const [id, now] of became) {
    const earliest = first[id] ?? id;
    if (earliest === now) delete first[now];
    else first[now] = earliest;
  }
  return first;
}

/** The same of a ledger that an earlier program wrote, in which the oldest that leads to an id comes first. */
function firstWithout(gone: Gone, absorbed: ReadonlySet<string>): Readonly<Record<string, string>> {
  const first: Record<string, string> = {};
  for (const [id, now] of Object.entries(gone)) if (now !== null && !absorbed.has(id)) first[now] ??= id;
  return first;
}

/** The id under which a quotation of today was first published; one that is a quotation again stands for itself. */
export function firstIdOf({ first = {}, gone = {} }: Pick<PublishedArticle, 'first' | 'gone'>, id: string): string {
  const before = first[id];
  return before !== undefined && before in gone ? before : id;
}
