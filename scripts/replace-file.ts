import { copyFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file so that whoever reads it finds the old text or the new one, and a kill leaves one of them. */
export function replaceFile(path: string, text: string, scratch: string | null): void {
  const made = join(scratch ?? dirname(path), `.${basename(path)}.new`);
  writeFileSync(made, text);
  try {
    renameSync(made, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Another disk: made beside it instead.
    const beside = join(dirname(path), `.${basename(path)}.new`);
    copyFileSync(made, beside);
    renameSync(beside, path);
  }
}
