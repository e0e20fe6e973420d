import { copyFileSync, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that whoever reads it finds the old text or the new one, and a kill or a full disk leaves one of them.
 * A link stays one, and what it leads to is written. `scratch` is a folder to write in first, else the file's own.
 */
export function replaceFile(path: string, content: string | Uint8Array, scratch: string | null = null): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  // A name can be as long as the disk allows, and no longer.
  const name = `.${[...basename(target)].slice(-60).join('')}.new`;
  const made = join(scratch ?? dirname(target), name);
  const beside = join(dirname(target), name);
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  try {
    writeFileSync(made, content, mode === undefined ? {} : { mode });
    moveWhole(made, target, beside, copyFileSync);
  } catch (error) {
    for (const left of [made, beside]) removeIfThere(left);
    // What is told to a person is the file that stays as it was.
    throw Object.assign(error as Error, { path, dest: undefined });
  }
}

/** Moves a file or folder so that `to` exists only whole: from another disk it is copied under the name `beside` first. */
export function moveWhole(from: string, to: string, beside: string, copy: (from: string, to: string) => void): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copy(from, beside);
    renameSync(beside, to);
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The disk takes no writing, and so none of this either.
  }
}
