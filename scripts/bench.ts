import { parseArgs } from 'node:util';
import { benchParser } from './bench-parser.ts';
import { benchSites } from './bench-sites.ts';

/** `npm run bench [-- --corpus DIR]`: every figure the project claims, measured here and now. */
const { values } = parseArgs({ options: { corpus: { type: 'string' } } });

benchParser('seeds');
await benchSites();
if (values.corpus) {
  const { benchCorpus } = await import('./bench-corpus.ts');
  benchCorpus(values.corpus);
}
