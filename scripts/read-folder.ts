import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/domain.ts';
import { type Ledger, type LostLine, ledgerOfEntries, parseLedger, putBackLost } from '../src/pipeline/ledger/index.ts';
import { splitEntry } from '../src/pipeline/writing/front-matter.ts';
import { entrySchema } from '../src/schema.ts';
import { type KnownTexts, nothingKnown } from '../src/seeds/known-texts.ts';
import { asWarning, fileProblem } from '../src/seeds/problem.ts';
import { ledgerPath, readSeeds, type Seeds, showPath } from '../src/seeds/read.ts';
import { entriesFolder, lastLedger } from './folders.ts';
import { translations, wordsFile } from './page-words.ts';

/** The folder of articles as a command reads it: with what the program itself cannot give to it. `known` is not found out again. */
export function readFolder(seeds: string, known: KnownTexts = nothingKnown): Seeds {
  const read = readSeeds(seeds, known);
  const files = [...read.articles.map(({ source }) => source.name), ...read.own.map(({ name }) => name)];
  const texts = new Map(read.articles.map(({ source }) => [source.name, source.text]));
  const kept = existsSync(ledgerPath(seeds)) ? read.ledger : null;
  const built = readLast(seeds);
  const told = built === null && kept === null ? readEntries(seeds) : null;
  const { ledger, lost, speakers, whole } = putBackLost(kept, built ?? told, files, texts);
  const found = [
    ...lost.map(
      ({ name, record }) =>
        `The line of ${record.file ?? name} is lost from this file. It was last built at /articles/${record.address}/ and stays there: ` +
        'the next build writes the line again. For another address, say “slug” in its sidecar.',
    ),
    ...speakers.map(
      ([old, now]) =>
        `The line of the speaker ${old} is lost from this file. /speakers/${old}/ leads on to ${now} as before: the next build writes ` +
        'the line again.',
    ),
    ...wholeInWords(whole, told !== null),
  ].map((message): Problem => asWarning(fileProblem(showPath(ledgerPath(seeds)), 'address-lost', message)));
  return { ...read, ledger, problems: [...read.problems, ...found, ...untranslated(seeds, read)] };
}

/** What is put back with the whole file. */
function wholeInWords(articles: readonly LostLine[], isTold: boolean): readonly string[] {
  if (articles.length === 0) return [];
  if (isTold)
    return [
      'This file is gone. Every article stays where its entry says that it was, and the next build writes the file again. What was withdrawn, ' +
        'and former addresses of speakers, no entry tells of: put the file back as it was committed last, if it was.',
    ];
  const number = articles.length === 1 ? 'The article' : `The ${articles.length} articles`;
  return [
    `This file is gone. ${number} built here before and every former address stay as that build left them: the next one writes the ` +
      'file again, to be committed. To begin anew, if nothing was published, write {"articles": {}, "speakers": {}} into it.',
  ];
}

/** The ledger as it was last written here; null where none was, or where it cannot be read. */
function readLast(seeds: string): Ledger | null {
  try {
    return parseLedger(readFileSync(lastLedger(seeds), 'utf8'));
  } catch {
    return null;
  }
}

/** What the entries of a folder tell of it, as where they were committed and it was not; null where there are none. */
function readEntries(seeds: string): Ledger | null {
  const folder = entriesFolder(seeds);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  return ledgerOfEntries(
    names.flatMap((name) => {
      try {
        const { data } = entrySchema.safeParse(splitEntry(readFileSync(join(folder, name), 'utf8')).data);
        return data?.generated === undefined ? [] : [{ id: name.slice(0, -'.md'.length), data }];
      } catch {
        // Whatever is wrong with it is told where entries are written.
        return [];
      }
    }),
  );
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
