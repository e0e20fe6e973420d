import * as module from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { ownFolder } from './run-folder.ts';

/** Where what Node makes of the program's files lies. Any of it may be deleted at any time. */
export const compiledFolder = (): string => join(ownFolder(), 'compiled');

/**
 * Has every pattern compiled once, and not a second time when it is asked again. The parser has a thousand, nearly all of which are
 * asked more than once: of the 1.9 s that a new process took to read the five articles, 0.7 s went into the first compilations
 * (Node 24, processor time). Threads started from now on do the same. A Node that is not known to know the word would complain of it.
 */
export function compilePatternsOnce(): void {
  if (Number.parseInt(process.versions.node, 10) <= newestKnown) setFlagsFromString('--no-regexp-tier-up');
}

/** The newest Node for which that was tried. */
const newestKnown = 24;

/**
 * Keeps what Node makes of the program's files, types stripped and all, for the next run: to make it anew takes half a second
 * of each. Node knows them by their contents, and does without where the disk refuses. Threads started from now on use it as well.
 */
export function keepCompiled(): void {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return;
  process.env.NODE_COMPILE_CACHE ??= compiledFolder();
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
}
