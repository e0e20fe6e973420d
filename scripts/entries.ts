import { keepEntries } from './keep-entries.ts';
import { run } from './shell.ts';

await run('entries', keepEntries);
