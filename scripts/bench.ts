import { requireCorpus, run } from './shell.ts';

/** Every figure the project claims, measured here and now; `--rows` and `--pastes` measure only the invented articles. */
await run('bench', async ({ articles, beside, json, corpus, rows, pastes, errors }) => {
  requireCorpus(corpus);
  if (articles) {
    const { benchBuild } = await import('./bench-build.ts');
    await benchBuild(articles, beside, json);
    return 0;
  }
  if (rows) {
    const { benchRows } = await import('./bench-rows.ts');
    benchRows(errors);
    return 0;
  }
  if (pastes) {
    const { benchPastes } = await import('./bench-pastes.ts');
    benchPastes(errors);
    return 0;
  }
  const { benchParser } = await import('./bench-parser.ts');
  const { benchSites } = await import('./bench-sites.ts');
  benchParser('seeds');
  await benchSites();
  if (corpus) {
    const { benchCorpus } = await import('./bench-corpus.ts');
    benchCorpus(corpus);
  }
  return 0;
});
