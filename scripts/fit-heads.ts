import { join } from 'node:path';
import { readPastes } from './bench-pastes.ts';
import { fitCertainty } from './fit-certainty.ts';
import { chancesOf, fitHeadline, type HeadlineWeights, writeHeadline } from './fit-headline.ts';
import { fitPageWords, writePageWords } from './fit-page-words.ts';

/** So many parts of the pastes are left out in turn, to see how the others' weights read them. */
const parts = 4;

/** Fits what the heads of articles are read by on the pastes of `tests/pastes/dev/`, and prints how it did on those left out. */
export function fitHeads(): void {
  const pastes = readPastes(join(import.meta.dirname, '../tests/pastes/dev'));
  const { about, ...pageWords } = fitPageWords(pastes);
  writePageWords({ about, ...pageWords });
  console.log(`Page words: ${about}`);
  const inPart = (part: number) => pastes.filter((_paste, at) => at % parts === part);
  const leftOut = Array.from({ length: parts }, (_, part) => {
    const rest: HeadlineWeights = fitHeadline(pastes.filter((_paste, at) => at % parts !== part));
    return chancesOf(inPart(part), rest);
  }).flat();
  const right = leftOut.filter(({ is }) => is).length;
  console.log(`Headline, left out in turn: ${right} of ${leftOut.length} right`);
  for (const least of [0.7, 0.8, 0.9]) {
    const sure = leftOut.filter(({ best }) => best >= least);
    console.log(`  at ${least} or more: ${sure.length}, wrong ${sure.filter(({ is }) => !is).length}`);
  }
  const weights = fitHeadline(pastes);
  writeHeadline(weights);
  console.log(`Headline: ${weights.about}`);
  // Read with the weights before: whoever changes those runs this twice.
  fitCertainty(pastes);
}
