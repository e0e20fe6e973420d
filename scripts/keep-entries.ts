import { showPath } from '../src/seeds/read.ts';
import { entriesFolder, readingsFolder, workspaceFolder } from './folders.ts';
import { rememberTexts } from './known-texts.ts';
import { tryLock } from './locks.ts';
import { makeEntries } from './make-entries.ts';
import type { Options } from './options.ts';
import { readFolder } from './read-folder.ts';
import { remember } from './remembering.ts';
import { openRunFolder } from './run-folder.ts';
import { count, reportLeftOut, reportProblems } from './shell.ts';

/** Writes the entries of a folder, keeps what was read for the next time, and says what there is. Returns the exit code. */
export async function keepEntries({ seeds }: Pick<Options, 'seeds'>): Promise<number> {
  const scratch = openRunFolder();
  // A build may be at it: then what is read here is not kept for the next one.
  const lock = tryLock(`${workspaceFolder(seeds)}.lock`);
  try {
    const texts = rememberTexts(lock ? workspaceFolder(seeds) : null);
    const read = readFolder(seeds, texts);
    texts.keep();
    const { memory, keep } = await remember(read, readingsFolder(seeds));
    const how = { scratch: scratch.folder, read, memory };
    const { entries, leftOut, problems, written } = makeEntries(seeds, undefined, how);
    if (written && lock) keep(entries);
    const code = reportProblems(problems);
    console.log(
      written
        ? `${count(entries.length, 'entry', 'entries')} in ${showPath(entriesFolder(seeds))}.`
        : 'Nothing was written: mend the errors above first.',
    );
    reportLeftOut(leftOut);
    return code;
  } finally {
    lock?.release();
    scratch.end();
  }
}
