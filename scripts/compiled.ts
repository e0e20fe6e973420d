import * as module from 'node:module';
import { join } from 'node:path';
import { ownFolder } from './run-folder.ts';

/** Where what Node makes of the program's files lies. Any of it may be deleted at any time. */
export const compiledFolder = (): string => join(ownFolder(), 'compiled');

// No flag of V8 is set here: `--no-regexp-tier-up`, set in a running process, spared 0.4 s of a first reading and let every twelfth
// process die of a segmentation fault (Node 24).

/**
 * Keeps what Node makes of the program's files, types stripped and all, for the next run: to make it anew takes half a second
 * of each. Node knows them by their contents, and does without where the disk refuses. Threads started from now on use it as well.
 */
export function keepCompiled(): void {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return;
  process.env.NODE_COMPILE_CACHE ??= compiledFolder();
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
}
