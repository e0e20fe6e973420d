import { showPath } from '../src/seeds/read.ts';
import { entriesFolder, makeEntries } from './make-entries.ts';
import { count, reportProblems, run } from './shell.ts';

await run('entries', ({ seeds }) => {
  const { entries, problems, written } = makeEntries(seeds);
  const code = reportProblems(problems);
  console.log(
    written
      ? `${count(entries.length, 'entry').replace('entrys', 'entries')} in ${showPath(entriesFolder(seeds))}.`
      : 'Nothing was written: mend the errors above first.',
  );
  return code;
});
