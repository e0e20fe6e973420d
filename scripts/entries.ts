import { showPath } from '../src/seeds/read.ts';
import { entriesFolder, readingsFolder, workspaceFolder } from './folders.ts';
import { tryLock } from './locks.ts';
import { makeEntries } from './make-entries.ts';
import { readFolder } from './read-folder.ts';
import { remember } from './remembering.ts';
import { openRunFolder } from './run-folder.ts';
import { count, reportLeftOut, reportProblems, run } from './shell.ts';

await run('entries', async ({ seeds }) => {
  const scratch = openRunFolder();
  // A build may be at it: then what is read here is not kept for the next one.
  const lock = tryLock(`${workspaceFolder(seeds)}.lock`);
  try {
    const read = readFolder(seeds);
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
});
