import { join } from 'node:path';
import type { Problem } from '../src/domain.ts';
import { asWarning, fileProblem } from '../src/seeds/problem.ts';
import { readSeeds, type Seeds, showPath } from '../src/seeds/read.ts';
import { translations, wordsFile } from './page-words.ts';

/** The folder of articles as a command reads it: with what the program itself cannot give to it. */
export function readFolder(seeds: string): Seeds {
  const read = readSeeds(seeds);
  return { ...read, problems: [...read.problems, ...untranslated(seeds, read)] };
}

/** Pages in a language that nobody has translated are English, which is said. */
function untranslated(seeds: string, { timeline: { language }, placeOfSetting }: Seeds): readonly Problem[] {
  if (wordsFile(language) !== null) return [];
  const message =
    `Nobody has translated the pages into “${language}”, so what they say themselves is English. There are ` +
    `${translations().join(', ')}. Choose one of them, or add src/words/${language.split('-', 1)[0]?.toLowerCase()}.ts to the program.`;
  const file = showPath(join(seeds, 'timeline.yaml'));
  const problem = asWarning(fileProblem(file, 'untranslated-language', message));
  return [{ ...problem, ...placeOfSetting?.(['language']) }];
}
