import { requireCorpus, run } from './shell.ts';

/** Fits what the heads and the attribution weigh with, and prints how it did on articles that were not fitted. */
await run('fit', async ({ corpus, ranker, pronouns, described, pastes, errors }) => {
  if (pastes) {
    const { fitHeads } = await import('./fit-heads.ts');
    fitHeads();
    return 0;
  }
  if (described) {
    const { fitDescribed } = await import('./fit-described.ts');
    fitDescribed(errors);
    return 0;
  }
  if (!corpus) {
    console.error(
      'npm run fit needs --pastes, --described, or --corpus DIR: a folder with practice/, fit/ and parses.tsv.gz.',
    );
    return 2;
  }
  requireCorpus(corpus);
  if (pronouns) {
    const { fitPronouns } = await import('./fit-pronouns.ts');
    fitPronouns(corpus);
    return 0;
  }
  if (!ranker) {
    const { fitTagger } = await import('./fit-tagger.ts');
    fitTagger(corpus);
  }
  const { fitRanker } = await import('./fit-ranker.ts');
  fitRanker(corpus);
  return 0;
});
