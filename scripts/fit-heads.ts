import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readPastes } from './bench-pastes.ts';
import { fitCertainty } from './fit-certainty.ts';
import { chancesOf, fitHeadline, type HeadlineWeights, writeHeadline } from './fit-headline.ts';
import { fitPageWords, writePageWords } from './fit-page-words.ts';

/** So many parts of the pastes are left out in turn, to see how the others' weights read them. */
const parts = 4;

const pastes = () => readPastes(join(import.meta.dirname, '../tests/pastes/dev'));

/** What is fitted, in order: each reads with the weights that were fitted before it. */
const stages: Readonly<Record<string, () => void>> = {
  'page words': () => {
    const weights = fitPageWords(pastes());
    writePageWords(weights);
    console.log(`Page words: ${weights.about}`);
  },
  headline: () => {
    const all = pastes();
    const leftOut = Array.from({ length: parts }, (_, part) => {
      const rest: HeadlineWeights = fitHeadline(
        all.filter((_paste, at) => at % parts !== part),
        1,
      );
      return chancesOf(
        all.filter((_paste, at) => at % parts === part),
        rest,
      );
    }).flat();
    const right = leftOut.filter(({ is }) => is).length;
    console.log(`Headline, left out in turn: ${right} of ${leftOut.length} right`);
    for (const least of [0.7, 0.8, 0.9]) {
      const sure = leftOut.filter(({ best }) => best >= least);
      console.log(`  at ${least} or more: ${sure.length}, wrong ${sure.filter(({ is }) => !is).length}`);
    }
    const weights = fitHeadline(all);
    writeHeadline(weights);
    console.log(`Headline: ${weights.about}`);
  },
  certainty: () => fitCertainty(pastes()),
};

/**
 * Fits what the heads of articles are read by on the pastes of `tests/pastes/dev/`, and prints how it did on those left out.
 * Weights are read when a program starts, so each stage is one of its own.
 */
export function fitHeads(): void {
  for (const stage of Object.keys(stages))
    execFileSync(process.execPath, [import.meta.filename, stage], { stdio: 'inherit' });
}

if (import.meta.main) stages[process.argv[2] ?? '']?.();
