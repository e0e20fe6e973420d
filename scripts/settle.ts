import { settleFolder } from './settle-folder.ts';
import { run } from './shell.ts';

await run('settle', settleFolder);
