import { parseArgs } from 'node:util';
import { benchParser } from './bench-parser.ts';
import { benchSites } from './bench-sites.ts';

/**
 * `npm run bench [-- --corpus DIR]`: every figure the project claims, measured here and now.
 * `npm run bench -- --rows [--errors]`: only the speakers of the invented articles, with every fault listed.
 */
const { values } = parseArgs({
  options: { corpus: { type: 'string' }, rows: { type: 'boolean' }, errors: { type: 'boolean' } },
});

if (values.rows) {
  const { benchRows } = await import('./bench-rows.ts');
  benchRows(values.errors ?? false);
} else {
  benchParser('seeds');
  await benchSites();
  if (values.corpus) {
    const { benchCorpus } = await import('./bench-corpus.ts');
    benchCorpus(values.corpus);
  }
}
