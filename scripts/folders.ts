import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { ownFolder } from './run-folder.ts';

/** The entries of the corpus that the repository ships with: committed, because a curator reads them in a review. */
const trackedEntries = resolve('src/content/entries');

/** A short name for a path, by which what belongs to it is found again. */
export const keyOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 12);

/**
 * Where the entries of a seeds folder are written. Only the repository's own seeds go to the tracked folder; any other
 * folder gets one of its own that git does not see.
 */
export function entriesFolder(seeds: string): string {
  return seeds === resolve('seeds') ? trackedEntries : join(ownFolder(), 'entries', keyOf(seeds));
}

/** Where what is remembered of a seeds folder lies. Whoever writes there holds the lock beside it. */
export const workspaceFolder = (seeds: string): string => join(ownFolder(), 'workspaces', keyOf(seeds));
