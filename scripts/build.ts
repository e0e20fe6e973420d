import { buildSite } from './build-site.ts';
import { run } from './shell.ts';

await run('build', buildSite);
