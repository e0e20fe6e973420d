import { checkFolder } from './check-folder.ts';
import { run } from './shell.ts';

await run('check', checkFolder);
