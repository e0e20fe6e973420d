import { showPath } from '../src/seeds/read.ts';
import { entriesFolder } from './folders.ts';
import { makeEntries } from './make-entries.ts';
import { openRunFolder } from './run-folder.ts';
import { count, reportLeftOut, reportProblems, run } from './shell.ts';

await run('entries', ({ seeds }) => {
  const scratch = openRunFolder();
  try {
    const { entries, leftOut, problems, written } = makeEntries(seeds, undefined, { scratch: scratch.folder });
    const code = reportProblems(problems);
    console.log(
      written
        ? `${count(entries.length, 'entry', 'entries')} in ${showPath(entriesFolder(seeds))}.`
        : 'Nothing was written: mend the errors above first.',
    );
    reportLeftOut(leftOut);
    return code;
  } finally {
    scratch.end();
  }
});
