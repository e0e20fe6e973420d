import { run } from './shell.ts';

// A wrong flag, or a question for help, is answered before Astro is loaded.
await run('build', async (options) => (await import('./build-site.ts')).buildSite(options));
