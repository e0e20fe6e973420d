import * as module from 'node:module';
import { join } from 'node:path';
import { ownFolder } from './run-folder.ts';

/** Where what Node makes of the program's files lies. Any of it may be deleted at any time. */
export const compiledFolder = (): string => join(ownFolder(), 'compiled');

// `package.json` starts Node with two flags of V8. `--no-regexp-tier-up`: the reading of articles is made of 700 patterns, and V8 compiles each
// twice, first to a slow form and then, when it is asked again, to machine code; without the first, the first article takes half the time.
// `--heap-growing-percent=40`: left alone, V8 lets the heap grow to four times what is alive before it looks; at 4,000 articles the build then
// held 2.3 GB where 0.4 were alive, and with the flag 1.7 at the same processor time (161 s); at 10,000 it holds 3.0 to 3.2
// instead of 4.4, with 30 per cent 3.1, and with 20 per cent 2.9 for a tenth more time. No flag of V8 is set here: the first, set in a running
// process, let every twelfth die of a segmentation fault (Node 24).

/**
 * Keeps what Node makes of the program's files, types stripped and all, for the next run: to make it anew takes half a second
 * of each. Node knows them by their contents, and does without where the disk refuses. Threads started from now on use it as well.
 */
export function keepCompiled(): void {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return;
  process.env.NODE_COMPILE_CACHE ??= compiledFolder();
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
}
