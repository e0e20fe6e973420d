import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { handOverLines } from '../src/handed-over.ts';
import { makeSite, mannerOf } from '../src/make-site.ts';
import { readLogo } from '../src/seeds/look.ts';
import { ledgerPath, showPath } from '../src/seeds/read.ts';
import { countEntries } from '../src/timeline/amounts.ts';
import { entriesFolder, keyOf, readingsFolder, workspaceFolder } from './folders.ts';
import { forPages } from './for-pages.ts';
import { keptParts } from './index-parts.ts';
import { rememberTexts } from './known-texts.ts';
import { type Lock, sharedLock, tryLock, waitForLock } from './locks.ts';
import { makeEntries, type WriteEntries } from './make-entries.ts';
import { type MadePage, makePages } from './making.ts';
import type { Options } from './options.ts';
import { followLinks, guardOutput, putInPlace, recover, tryOutput, writeManifest } from './output.ts';
import { programFolder } from './places.ts';
import { type Progress, startProgress } from './progress.ts';
import { readFolder } from './read-folder.ts';
import { remember } from './remembering.ts';
import { renderSite } from './render-site.ts';
import { openRunFolder, ownFolder, type RunFolder } from './run-folder.ts';
import { count, reportLeftOut, reportProblems } from './shell.ts';
import {
  filesBelow,
  isUnchanged,
  keepLastBuild,
  keyOfBuild,
  keyOfShared,
  type LastBuild,
  linesFrom,
  readLastBuild,
  takeFrom,
} from './unchanged.ts';
import { writeMeanwhile } from './write-entries.ts';

/** The lock, as a path, that a build holds while it writes to the folder `out`, whose links are followed. */
export const lockOf = (out: string): string => sharedLock(keyOf(out), join(ownFolder(), 'locks'));

/**
 * Seeds → entries → site → search index. The site is made aside and takes the place of the last good one only when it
 * is whole: with any error, `out` stays as it was. One build at a time writes to one `out`; a second one waits for it.
 * Returns the exit code.
 */
export async function buildSite(options: Options): Promise<number> {
  const out = followLinks(options.out);
  const shown = showPath(options.out);
  const lock = await waitForLock(lockOf(out), () =>
    console.error(`Another build is writing to ${shown}; this one waits for it.`),
  );
  const run = openRunFolder();
  const progress = startProgress();
  let workspace: Workspace | undefined;
  try {
    recover(out);
    guardOutput(options.out, options.seeds);
    progress.stage('Reading articles');
    const key = keyOfBuild(options);
    const lastBuild = join(workspaceFolder(options.seeds), `${keyOf(out)}.json`);
    const written = [out, entriesFolder(options.seeds), ledgerPath(options.seeds)];
    const last = readLastBuild(lastBuild);
    if (last && isUnchanged(last, key, written)) {
      reportProblems(last.problems, options.strict);
      report(last, shown, options);
      console.log('Nothing has changed since it was built.');
      return 0;
    }
    tryOutput(out);
    workspace = openWorkspace(options.seeds, run);
    const folder = join(run.folder, 'site');
    announceToSite(options, folder, entriesFolder(options.seeds));
    const { site, keeping, problems, leftOut, amounts, people } = await prepare(
      options,
      run,
      workspace.readings,
      progress,
    );
    const code = reportProblems(problems, options.strict);
    if (site === null) {
      console.error(`The site was not built; ${shown} is as it was.`);
      return code;
    }
    const shared = keyOfShared(site, people, options);
    const pages: Record<string, MadePage> = {};
    let files = 0;
    let kept = 0;
    makePages({
      begin: (count) => {
        files = count;
        progress.expect(count);
      },
      step: progress.step,
      made: (file, how) => {
        pages[file] = how;
      },
      ...(last?.shared === shared
        ? {
            take(...asked) {
              const taken = takeFrom(last, out)(...asked);
              if (taken) kept++;
              return taken;
            },
          }
        : {}),
    });
    handOverLines(last?.shared === shared ? linesFrom(last, out) : () => undefined);
    const lastIndex = last ? keptParts(join(out, 'pagefind'), last.index ?? [], last.files) : [];
    const places = { out: folder, cache: workspace.cache, index: join(run.folder, 'index'), kept: lastIndex };
    const { quotations, index } = await renderSite(site, places, progress.stage);
    await keeping;
    progress.stage('Putting in place');
    writeManifest(folder);
    mkdirSync(dirname(out), { recursive: true });
    putInPlace(folder, out);
    const built = { holds: amounts.holds, quotations, leftOut };
    keepLastBuild(lastBuild, { key, shared, pages, files: filesBelow(written), problems, index, ...built });
    report(built, shown, options);
    console.log(
      `Read ${amounts.readAnew} of ${count(amounts.read, 'article')}, made ${files - kept} of ${count(files, 'file')}; the rest is as it was.`,
    );
    console.log(progress.end());
    return 0;
  } finally {
    workspace?.lock?.release();
    run.end();
    lock.release();
  }
}

/**
 * Reads the folder, and makes of it all that the pages are made from; null where there are errors. The readings themselves
 * are left behind here: on the disk they are kept for the next build, and in memory they weigh as much as the site. `keeping` resolves
 * when entries and readings are written.
 */
async function prepare(options: Options, run: RunFolder, readings: string | null, progress: Progress) {
  const texts = rememberTexts(readings === null ? null : workspaceFolder(options.seeds));
  const read = readFolder(options.seeds, texts);
  texts.keep();
  const { memory, keep, readAnew } = await remember(read, readings, progress);
  let writing = Promise.resolve();
  const write: WriteEntries = (...what) => {
    writing = writeMeanwhile(...what);
    // Whoever waits for it is told; until then a failure is nobody's.
    writing.catch(() => {});
  };
  const how = { scratch: run.folder, strict: options.strict, read, memory, write };
  const made = makeEntries(options.seeds, undefined, how);
  const keeping = writing.then(() => {
    if (made.written) keep(made.entries);
  });
  keeping.catch(() => {});
  const { entries, leftOut, problems, seeds } = made;
  const logo = made.written ? readLogo(options.seeds, seeds.timeline, null, []) : null;
  return {
    site: made.written ? makeSite({ ...(await forPages(made)), logo }, mannerOf(process.env)) : null,
    people: seeds.known,
    amounts: { read: read.articles.length, readAnew, holds: countEntries(entries) },
    problems,
    leftOut,
    keeping,
  };
}

/** Says what the site in `shown` holds, and what whoever publishes it should know. */
function report(
  { holds, quotations, leftOut }: Pick<LastBuild, 'holds' | 'quotations' | 'leftOut'>,
  shown: string,
  options: Options,
): void {
  console.log(`${[...holds, count(quotations, 'quotation')].join(', ')}: the site is in ${shown}.`);
  reportLeftOut(leftOut);
  for (const note of notesOn(options)) console.log(note);
}

/** What one build keeps for the next: no other one has it at the same time. */
interface Workspace {
  readonly cache: string;
  /** Where readings are remembered; null where another build has them. */
  readonly readings: string | null;
  readonly lock: Lock | null;
}

/** The workspace of the seeds folder, with what the last build remembers; where another build has that, a fresh one. */
function openWorkspace(seeds: string, run: RunFolder): Workspace {
  const kept = workspaceFolder(seeds);
  const lock = tryLock(`${kept}.lock`);
  return {
    cache: join(lock ? kept : run.folder, 'cache'),
    readings: lock ? readingsFolder(seeds) : null,
    lock,
  };
}

/** Tells the site's own configuration, which Astro loads by itself, what was asked for. */
export function announceToSite(options: Options, out: string, entries: string): void {
  process.env.SEEDS_DIR = options.seeds;
  process.env.OUT_DIR = out;
  process.env.SITE_URL = options.site ?? '';
  process.env.BASE_PATH = options.base;
  process.env.TEXT = options.text;
  process.env.CARDS = options.cards ?? '';
  process.env.FEW_FILES = options['few-files'] ? '1' : '';
  process.env.SHARDS = options.shards.join(' ');
  process.env.ENTRIES_DIR = entries;
  process.env.PROGRAM_DIR = programFolder;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
}

/** What whoever publishes the site should know of it, a line each. */
function notesOn({ site, text }: Options): readonly string[] {
  if (!site)
    return [
      'Without --site the site knows no address of its own: it has no feeds, no sitemap, no canonical links and no share pictures, and its data have paths alone.',
    ];
  return text === 'excerpt'
    ? []
    : [
        'Articles are published whole, which is right where their publishers agreed; --text excerpt publishes each quotation with its sentence.',
      ];
}
