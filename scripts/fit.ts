import { run } from './shell.ts';

/** Fits what the attribution weighs with, and prints how it did on articles that were not fitted. */
await run('fit', async ({ corpus, ranker }) => {
  if (!corpus) {
    console.error('npm run fit needs --corpus DIR: a folder with practice/, fit/ and parses.tsv.gz.');
    return 2;
  }
  if (!ranker) {
    const { fitTagger } = await import('./fit-tagger.ts');
    fitTagger(corpus);
  }
  const { fitRanker } = await import('./fit-ranker.ts');
  fitRanker(corpus);
  return 0;
});
