import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'astro/zod';
import type { KnownPublisher, KnownSpeaker, Problem } from '../domain.ts';
import { memoizeFor } from '../memoize.ts';
import { splitStories } from '../pipeline/article/stories.ts';
import type { CorpusArticle } from '../pipeline/corpus.ts';
import { checkPublishers, checkSides, checkSidesHeld } from '../pipeline/curated.ts';
import type { PlaceOf } from '../pipeline/index.ts';
import { emptyLedger, type Ledger, parseLedger } from '../pipeline/ledger/index.ts';
import type { OwnFile } from '../pipeline/own-words.ts';
import {
  peopleSchema,
  publishersSchema,
  type Sidecar,
  sidecarSchema,
  type Timeline,
  timelineSchema,
} from '../schema.ts';
import { tenuresOf } from '../tenures.ts';
import { findFiles, isOwnFile, notRead } from './files.ts';
import { type KnownTexts, nothingKnown } from './known-texts.ts';
import { checkColours, readLogo } from './look.ts';
import { isOwnName, readOwnFiles } from './own.ts';
import { type PictureFolder, readPicture } from './pictures.ts';
import { asWarning, fileProblem, isRefusal, readingProblem, showPath } from './problem.ts';
import { openSidecar } from './sidecar.ts';
import { readText } from './text.ts';
import { openYaml, readYaml, type YamlFile } from './yaml.ts';

export { fileProblem, showPath } from './problem.ts';
export { readText } from './text.ts';
export { readYaml } from './yaml.ts';

/** A seeds folder read from disk: nothing in it is ever written. */
export interface Seeds {
  readonly articles: readonly CorpusArticle[];
  /** What the curator wrote herself: `<yyyy-mm-dd>-<name>.md` with a title. */
  readonly own: readonly OwnFile[];
  readonly known: readonly KnownSpeaker[];
  readonly publishers: readonly KnownPublisher[];
  readonly timeline: Timeline;
  /** What was published where, as `addresses.json` keeps it. */
  readonly ledger: Ledger;
  /** Today on this machine, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Where an item of `people.yaml` stands, and where one of `timeline.yaml`. */
  readonly placeOfKnown: PlaceOf | null;
  /** How messages name `people.yaml`. */
  readonly fileOfKnown: string;
  readonly placeOfSetting: PlaceOf | null;
  readonly problems: readonly Problem[];
}

/** Files at the top of the folder that are no article's, by their names. */
const special = ['people.yaml', 'publishers.yaml', 'timeline.yaml', 'addresses.json', 'reviewed.json'];

/**
 * Reads every article, sidecar and list of the folder `directory` (an absolute path). Everything wrong with them comes
 * back as problems, all at once; only a folder that does not exist leaves nothing else to say. What is `known` of a text is not
 * found out again.
 */
export function readSeeds(directory: string, known: KnownTexts = nothingKnown): Seeds {
  const problems: Problem[] = [];
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    const message = existsSync(directory)
      ? 'This is a file. Name the folder that it lies in with --seeds DIR.'
      : 'This folder does not exist. Name the folder of articles with --seeds DIR.';
    problems.push(fileProblem(showPath(directory), 'no-seeds', message));
    const timeline = timelineSchema.parse({});
    return {
      articles: [],
      own: [],
      known: [],
      publishers: [],
      timeline,
      ledger: emptyLedger,
      today: today(),
      placeOfKnown: null,
      fileOfKnown: 'people.yaml',
      placeOfSetting: null,
      problems,
    };
  }
  const files = findFiles(directory, problems);
  const { problems: settingsProblems, ...settings } = readSettings(directory);
  const named = new Set(settings.timeline.logo === null ? [] : [settings.timeline.logo]);
  const pictures: PictureFolder = { directory, files, named, problems };
  const { own, texts } = readOwnFiles(directory, files, problems, pictures);
  const articles = [...readArticles(directory, files, problems, pictures, known), ...texts];
  if (articles.length + own.length === 0 && problems.length === 0) {
    const message = 'This folder holds no article. Put each article into it as a .txt file.';
    problems.push(fileProblem(showPath(directory), 'no-articles', message));
  }
  const ledger = readLedger(directory, problems);
  return { articles, own, ...settings, ledger, today: today(), problems: [...problems, ...settingsProblems] };
}

/** An article's name: its path below the folder, without the ending. */
const nameOf = (file: string): string => file.replace(/\.[^./]*$/, '');

/** With live reload one file changes at a time, and the others hold what they held. */
const split = new Map<string, { readonly text: string; readonly stories: readonly string[] }>();

function storiesOf(path: string, text: string, known: KnownTexts): readonly string[] {
  const last = split.get(path);
  if (last?.text === text) return last.stories;
  const isOne = known.find('one story', text) !== undefined;
  const stories = isOne ? [text] : splitStories(text);
  if (stories.length === 1 && !isOne) known.learn('one story', text, 1);
  split.set(path, { text, stories });
  return stories;
}

interface Parts {
  readonly source: CorpusArticle['source'];
  readonly opened: YamlFile<Sidecar> | null;
  readonly picture: CorpusArticle['picture'];
}

/** With live reload an article that is as it was is the same object, by which all that was made of it is known again. */
const articlesLast = new Map<string, Parts & { readonly article: CorpusArticle }>();

function asLast(path: string, parts: Parts): CorpusArticle {
  const last = articlesLast.get(path);
  const isSame =
    last?.source.text === parts.source.text && last.source.file === parts.source.file && last.opened === parts.opened;
  if (isSame && isDeepStrictEqual(last.picture, parts.picture)) return last.article;
  const { source, opened, picture = null } = parts;
  const article = {
    source,
    sidecar: opened?.data ?? null,
    placeOf: opened?.placeOf ?? null,
    wrong: opened?.wrong ?? [],
    picture,
  };
  articlesLast.set(path, { ...parts, article });
  return article;
}

function readArticles(
  directory: string,
  files: readonly string[],
  problems: Problem[],
  pictures: PictureFolder,
  known: KnownTexts,
): readonly CorpusArticle[] {
  const shown = (file: string) => showPath(join(directory, file));
  const texts = new Map<string, string>();
  for (const file of files.filter((name) => /\.txt$/i.test(name))) {
    const name = nameOf(file);
    const taken = texts.get(name);
    // On other disks People.yaml and people.yaml are one file.
    const list = special.find((one) => one === `${name.toLowerCase()}.yaml`);
    if (list !== undefined) {
      const message = `No article can be called ${name}, for ${list} is a list of its own. Rename this file.`;
      problems.push(fileProblem(shown(file), 'reserved-name', message));
    } else if (taken !== undefined) {
      const message = `This article and ${taken} have one name, and one sidecar. Rename one of them.`;
      problems.push(fileProblem(shown(file), 'same-name', message));
    } else texts.set(name, file);
  }
  const present = new Set(files);
  const articles = [...texts].flatMap(([name, file]): CorpusArticle[] => {
    const text = readText(join(directory, file), problems);
    const stories = text === null ? [] : storiesOf(join(directory, file), text, known);
    const named = (n: number) => (n === 0 ? name : `${name}#${n + 1}`);
    // Each is an article of its own: `flood`, `flood#2`, with `flood#2.yaml` beside it.
    if (stories.length > 1) problems.push(severalStories(shown(file), name, stories.length));
    return (stories.length > 1 ? stories : [text]).flatMap((story, n): CorpusArticle[] => {
      const sidecar = `${named(n)}.yaml`;
      const opened = present.has(sidecar) ? openSidecar(join(directory, sidecar), text ?? '', known, problems) : null;
      if (story === null) return [];
      const source = { file: shown(file), name: named(n), text: story, below: file };
      const picture = opened ? readPicture(pictures, sidecar, opened.data, opened.placeOf) : null;
      return [asLast(join(directory, sidecar), { source, opened, picture })];
    });
  });
  const names = new Set([...texts.keys(), ...articles.map(({ source }) => source.name)]);
  const others = files.filter((file) => !pictures.named.has(file));
  return [...articles, ...otherFiles(directory, others, names, problems)];
}

/** Says what of the other files is not read. An article that was taken down may have left its sidecar alone. */
function otherFiles(
  directory: string,
  files: readonly string[],
  names: ReadonlySet<string>,
  problems: Problem[],
): readonly CorpusArticle[] {
  const withdrawn: CorpusArticle[] = [];
  for (const file of files) {
    if (/\.txt$/i.test(file) || special.includes(file) || isOwnName(file)) continue;
    const shown = showPath(join(directory, file));
    const name = nameOf(file);
    if (!/\.ya?ml$/i.test(file)) {
      // What an article was made from may lie beside it.
      if (!names.has(name)) problems.push(notRead(join(directory, file), file));
    } else if (!file.endsWith('.yaml')) {
      const list = special.find(
        (one) =>
          one ===
          basename(file)
            .toLowerCase()
            .replace(/\.yml$/, '.yaml'),
      );
      const message = list
        ? `This list is read from a file called ${list}, in the folder of articles itself. Rename this one, or it stays unread.`
        : 'Sidecars end in .yaml. Rename this file, or it stays unread.';
      problems.push(fileProblem(shown, 'sidecar-name', message));
    } else if (!names.has(name)) {
      const sidecar = readYaml(join(directory, file), sidecarSchema, []);
      if (sidecar?.withdrawn !== undefined) {
        // The sidecar is what says so at its address.
        withdrawn.push({ source: { file: shown, name, text: '' }, sidecar });
        continue;
      }
      const list = special.find((one) => one === basename(file).toLowerCase());
      const message = `There is no article ${name}.txt beside this sidecar. ${
        list
          ? `Such a list is read from ${list} in the folder of articles itself, and nowhere else: move it there, or take it out.`
          : 'Rename it after its article, or take it out.'
      }`;
      problems.push(fileProblem(shown, 'sidecar-without-article', message));
    }
  }
  return withdrawn;
}

function severalStories(file: string, name: string, count: number): Problem {
  const names = Array.from({ length: count - 1 }, (_, n) => `${name}#${n + 2}`).join(', ');
  const message =
    `This file holds ${count} stories, and each was made an article: ${name}, ${names}. ` +
    `What one of them needs stands in a sidecar of its name, such as ${name}#2.yaml.`;
  return asWarning(fileProblem(file, 'several-stories', message));
}

/** Where a seeds folder keeps what was published where. */
export const ledgerPath = (directory: string): string => join(directory, 'addresses.json');

/**
 * Reads `addresses.json`; empty where there is none yet. One that cannot be read is an error, for a build without it
 * would publish articles at other addresses than before.
 */
export function readLedger(directory: string, problems: Problem[]): Ledger {
  const path = ledgerPath(directory);
  if (!isOwnFile(directory, 'addresses.json')) return emptyLedger;
  let text = '';
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
    return parseLedger(text);
  } catch (error) {
    if (isRefusal(error)) {
      problems.push(readingProblem(path, error));
      return emptyLedger;
    }
    const message =
      'This file keeps where each article was published, and it cannot be read. Fetch its last good version, for instance ' +
      'with `git checkout addresses.json`; or delete it, and what was last built here is put back.';
    problems.push({ ...fileProblem(showPath(path), 'broken-addresses', message), ...placeOfFault(error, text) });
    return emptyLedger;
  }
}

/** Where JSON is broken, as its reader says, who has no place for its end; nothing where it is whole and holds something else. */
function placeOfFault(error: unknown, text: string): { readonly line: number; readonly column: number } | null {
  if (/Unexpected end of JSON/.test(String(error))) {
    const lines = text.trimEnd().split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  }
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(String(error)) ?? [];
  return line === undefined ? null : { line: Number(line), column: Number(column) };
}

/** The day where the command runs, yyyy-mm-dd. The one place that reads the clock for it. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Reads `people.yaml`, `publishers.yaml` and `timeline.yaml`, all optional. */
export function readSettings(
  directory: string,
): Pick<Seeds, 'known' | 'publishers' | 'timeline' | 'placeOfKnown' | 'fileOfKnown' | 'placeOfSetting' | 'problems'> {
  const problems: Problem[] = [];
  const people = openList(directory, 'people.yaml', peopleSchema, problems);
  const papers = openList(directory, 'publishers.yaml', publishersSchema, problems);
  if (papers)
    problems.push(...checkPublishers(papers.data, papers.placeOf, showPath(join(directory, 'publishers.yaml'))));
  const settings = openList(directory, 'timeline.yaml', timelineSchema, problems);
  if (settings) {
    problems.push(...checkColours(settings.data, directory, settings.placeOf));
    problems.push(...checkSides(settings.data.sides, settings.placeOf, showPath(join(directory, 'timeline.yaml'))));
    const peopleFile = showPath(join(directory, 'people.yaml'));
    if (people) problems.push(...checkSidesHeld(people.data, settings.data.sides, people.placeOf, peopleFile));
    readLogo(directory, settings.data, settings.placeOf, problems);
  }
  return {
    known: people ? withLines(people) : [],
    publishers: papers?.data ?? [],
    timeline: settings ? { ...settings.data, lines: linesOfSettings(settings) } : timelineSchema.parse({}),
    placeOfKnown: people?.placeOf ?? null,
    fileOfKnown: showPath(join(directory, 'people.yaml')),
    placeOfSetting: settings?.placeOf ?? null,
    problems,
  };
}

/** Each with the lines of its name, offices and sides, so that whatever is published of them leads back. */
const withLines = memoizeFor(({ data, placeOf }: YamlFile<z.infer<typeof peopleSchema>>): readonly KnownSpeaker[] =>
  data.map((person, n) => {
    const linesOf = (key: 'role' | 'side') =>
      tenuresOf(person[key]).map((_, at) => placeOf(Array.isArray(person[key]) ? [n, key, at] : [n, key]).line);
    return { ...person, lines: { name: placeOf([n, 'name']).line, role: linesOf('role'), side: linesOf('side') } };
  }),
);

/** What of `timeline.yaml` readers see or hear of, each with its line. */
const shownSettings = ['title', 'description', 'intro', 'language', 'accent', 'logo', 'footer', 'licence', 'contact'];

function linesOfSettings({ data, lineOf }: YamlFile<z.infer<typeof timelineSchema>>): Timeline['lines'] {
  const paths = [
    ...shownSettings.map((key) => [key]),
    ...data.sides.flatMap((_, n) => [
      ['sides', n],
      ['sides', n, 'colour'],
    ]),
  ];
  return Object.fromEntries(
    paths.flatMap((path) => {
      const line = lineOf(path);
      return line === null ? [] : [[path.join('.'), line] as const];
    }),
  );
}

function openList<T extends z.ZodType>(directory: string, name: string, schema: T, problems: Problem[]) {
  // Whatever else is called so is said where the folder is read.
  return isOwnFile(directory, name)
    ? openYaml(join(directory, name), schema, problems, { mend: 'without what is wrong' })
    : null;
}
