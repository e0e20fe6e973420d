import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { articlesFolder, trackedEntries } from './places.ts';
import { ownFolder } from './run-folder.ts';

/** A short name for a path, by which what belongs to it is found again. */
export const keyOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 12);

/**
 * Where the entries of a seeds folder are written. Only the articles of the repository or the project go to
 * the tracked folder; any other folder gets one of its own that git does not see.
 */
export function entriesFolder(seeds: string): string {
  return seeds === resolve(articlesFolder) ? trackedEntries : join(ownFolder(), 'entries', keyOf(seeds));
}

/** Where what is remembered of a seeds folder lies. Whoever writes there holds the lock beside it. */
export const workspaceFolder = (seeds: string): string => join(ownFolder(), 'workspaces', keyOf(seeds));

/** Where readings of its articles are remembered. Reading there needs no lock: what is there is whole, or is not used. */
export const readingsFolder = (seeds: string): string => join(workspaceFolder(seeds), 'readings');

/** `addresses.json` of a seeds folder as it was last written here: by it a line that is lost there is found again. */
export const lastLedger = (seeds: string): string => join(workspaceFolder(seeds), 'addresses.json');
