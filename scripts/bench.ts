import { benchParser } from './bench-parser.ts';
import { benchSites } from './bench-sites.ts';
import { run } from './shell.ts';

/** Every figure the project claims, measured here and now. */
await run('bench', async ({ corpus }) => {
  benchParser('seeds');
  await benchSites();
  if (corpus) {
    const { benchCorpus } = await import('./bench-corpus.ts');
    benchCorpus(corpus);
  }
  return 0;
});
