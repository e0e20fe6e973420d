import { byName, type Ledger, type PublishedArticle } from './shape.ts';

/** A line of the ledger that is not there any more. */
export interface LostLine {
  readonly name: string;
  readonly record: PublishedArticle;
}

/**
 * Puts back the lines that somebody took out of the ledger, or lost in merging it, for articles that are still in the folder: without
 * its line such an article would be a new one, at another address perhaps, and every link to it dead. `last` is the ledger as it was
 * last written here, `files` are the names in the folder today. Where an article left together with its line, as on another branch,
 * nothing is put back; neither is anything where the ledger was never written, or is taken away as a whole.
 * Pure: what is given is left as it is.
 */
export function putBackLost(
  ledger: Ledger,
  last: Ledger | null,
  files: readonly string[],
): { readonly ledger: Ledger; readonly lost: readonly LostLine[] } {
  if (last === null || ledger.since === undefined || ledger.since !== last.since) return { ledger, lost: [] };
  const known = new Set(Object.entries(ledger.articles).flatMap(([name, { file = name }]) => [name, file]));
  const addresses = new Set(Object.values(ledger.articles).map(({ address }) => address));
  const here = new Set(files);
  const lost = Object.entries(last.articles)
    .filter(([name, { file = name }]) => here.has(file) && !known.has(file) && !known.has(name))
    // What has its address now is the same article under another name.
    .filter(([, { address }]) => !addresses.has(address))
    .map(([name, record]) => ({ name, record }));
  if (lost.length === 0) return { ledger, lost };
  const articles = byName([
    ...Object.entries(ledger.articles),
    ...lost.map(({ name, record }) => [name, record] as const),
  ]);
  return { ledger: { ...ledger, articles }, lost };
}
