import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../src/domain.ts';
import { type CorpusReading, type Entry, readAll } from '../src/pipeline/all.ts';
import { type Ledger, writeLedger } from '../src/pipeline/ledger/index.ts';
import { type Memory, noMemory } from '../src/pipeline/remembered.ts';
import { digestOf, digestOfText, splitEntry } from '../src/pipeline/writing/front-matter.ts';
import { hasErrors } from '../src/problems.ts';
import { entrySchema } from '../src/schema.ts';
import { readingProblem } from '../src/seeds/problem.ts';
import { fileProblem, ledgerPath, type Seeds, showPath } from '../src/seeds/read.ts';
import { entriesFolder, lastLedger } from './folders.ts';
import { readFolder } from './read-folder.ts';
import { replaceFile } from './replace-file.ts';

export interface Made {
  readonly entries: readonly Entry[];
  /** What else the folder holds: entries that somebody wrote by hand, by their file's names. */
  readonly handWritten: ReadonlyMap<string, string>;
  readonly leftOut: CorpusReading['leftOut'];
  readonly problems: readonly Problem[];
  readonly ledger: Ledger;
  /** True where there was no error, so the folder now holds exactly these entries. */
  readonly written: boolean;
  /** What was read: the folder, and what the parser made of it. */
  readonly seeds: Seeds;
  readonly reading: CorpusReading;
}

/**
 * Seeds → dated Markdown entries. With any error nothing is written and the entries of the last good run stay. An entry
 * that somebody changed by hand is an error too: it is never overwritten. `scratch` is a folder on the same disk, in
 * which files are made before they take their places; without it they are made beside those. With `strict` a warning stops it as well, and so does a change of
 * where anything is published.
 */
export function makeEntries(
  seeds: string,
  folder: string = entriesFolder(seeds),
  {
    scratch = null,
    strict = false,
    read = readFolder(seeds),
    memory = noMemory,
    write = writeHere,
  }: {
    readonly scratch?: string | null;
    readonly strict?: boolean;
    /** The folder, where it was read already, and what is remembered of its articles. */
    readonly read?: Seeds;
    readonly memory?: Memory;
    /** Writes entries into the folder, now or meanwhile. */
    readonly write?: WriteEntries;
  } = {},
): Made {
  const reading = readAll(read, memory);
  const { entries, ledger, leftOut, problems: found } = reading;
  const { handWritten, asWritten, problems: edited } = inspectFolder(folder, entries);
  const problems = [...found, ...edited, ...(strict ? changedAddresses(seeds, ledger) : [])];
  const made = { entries, handWritten, leftOut, seeds: read, ledger, reading };
  if (hasErrors(problems) || (strict && problems.length > 0)) return { ...made, problems, written: false };
  writeEntries(folder, entries, handWritten, asWritten, (changed) => write(changed, folder, scratch));
  const kept = keepAddresses(seeds, ledger, scratch);
  return { ...made, problems: [...problems, ...kept], written: true };
}

/**
 * Makes the folder hold exactly these entries. Each file changes in one step; those that are right, as `asWritten` knows, are
 * not touched.
 */
function writeEntries(
  folder: string,
  entries: readonly Entry[],
  handWritten: ReadonlyMap<string, string>,
  asWritten: ReadonlySet<string>,
  write: (changed: readonly Entry[]) => void,
): void {
  mkdirSync(folder, { recursive: true });
  const names = new Set([...handWritten.keys(), ...entries.map(({ id }) => `${id}.md`)]);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const gone = entry.isFile() && entry.name.endsWith('.md') && !names.has(entry.name);
    if (gone) rmSync(join(folder, entry.name), { force: true });
  }
  write(entries.filter(({ id }) => !asWritten.has(`${id}.md`) && !handWritten.has(`${id}.md`)));
}

export type WriteEntries = (entries: readonly Entry[], folder: string, scratch: string | null) => void;

const writeHere: WriteEntries = (entries, folder, scratch) => {
  for (const { id, text } of entries) replaceFile(join(folder, `${id}.md`), text, scratch);
};

/** A problem where `addresses.json` is not what it would become: what CI builds is then not what was committed. */
export function changedAddresses(seeds: string, ledger: Ledger): readonly Problem[] {
  const path = ledgerPath(seeds);
  const isThere = existsSync(path);
  if (isThere && readFileSync(path, 'utf8') === writeLedger(ledger)) return [];
  const message = isThere
    ? 'This file does not hold what is published now. Run “npm run entries”, and commit the file.'
    : 'There is no such file yet: it keeps the address that each article is published at. “npm run entries” writes it; commit it.';
  return [{ ...fileProblem(showPath(path), 'addresses-changed', message), severity: 'warning' }];
}

/**
 * Keeps what is published where beside the articles; nothing is touched where nothing changed. Where the articles can
 * only be read, that is a warning: the site is right, but cannot remember.
 */
function keepAddresses(seeds: string, ledger: Ledger, scratch: string | null): readonly Problem[] {
  const path = ledgerPath(seeds);
  const text = writeLedger(ledger);
  try {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) replaceFile(path, text, scratch);
    rememberLedger(seeds, text, scratch);
    return [];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EROFS' && code !== 'EACCES' && code !== 'EPERM') throw error;
    const message =
      'This file cannot be written, so addresses that change later will lead nowhere. Make the folder writable once, ' +
      'and keep the file with the articles.';
    return [{ ...fileProblem(showPath(path), 'addresses-not-kept', message), severity: 'warning' }];
  }
}

/** Keeps what was written, so that a line which is lost in the folder is found again. */
function rememberLedger(seeds: string, text: string, scratch: string | null): void {
  const path = lastLedger(seeds);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, text, scratch);
}

/** What an entry written by hand lacks or has wrong, each at its line: the site's own reader would say so in its own words. */
function wrongFields(file: string, text: string, data: Record<string, unknown>): readonly Problem[] {
  const lines = text.split(/\r?\n/);
  return (entrySchema.safeParse(data).error?.issues ?? []).map((issue): Problem => {
    const [key] = issue.code === 'unrecognized_keys' ? issue.keys : issue.path;
    const line = lines.findIndex((words) => words.startsWith(`${String(key)}:`)) + 1;
    const message = `“${String(key)}” is missing or not as an entry has it. Write it as in the generated entries, or take it out.`;
    return { code: 'broken-entry', severity: 'error', file, line: line || 1, column: 1, message };
  });
}

/** Files that were what they were to be, with what the disk knew of them: with live reload nothing else need be read again. */
const asLastRead = new Map<string, string>();

/** Which files in the folder are a person's own: entries without a digest, and generated ones that were changed. */
function inspectFolder(
  folder: string,
  entries: readonly Entry[],
): {
  readonly handWritten: ReadonlyMap<string, string>;
  /** Files that are what they are to be. */
  readonly asWritten: ReadonlySet<string>;
  readonly problems: readonly Problem[];
} {
  const handWritten = new Map<string, string>();
  const asWritten = new Set<string>();
  const problems: Problem[] = [];
  const wanted = new Map(entries.map((entry) => [`${entry.id}.md`, entry]));
  for (const name of existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.md')) : []) {
    const path = join(folder, name);
    try {
      const digest = wanted.get(name)?.written.digest;
      const { size, mtimeMs } = statSync(path);
      const stamp = `${size} ${mtimeMs} ${digest}`;
      if (asLastRead.get(path) === stamp) {
        asWritten.add(name);
        continue;
      }
      const text = readFileSync(path, 'utf8');
      if (digestOfText(text) === digest) {
        asWritten.add(name);
        asLastRead.set(path, stamp);
        continue;
      }
      const file = showPath(path);
      const { data, body } = splitEntry(text);
      if (typeof data.generated !== 'string') {
        problems.push(...wrongFields(file, text, data));
        handWritten.set(name, text);
        if (wanted.has(name)) {
          const message =
            'This entry was written by hand, and an article makes one of the same name. Rename one of them.';
          problems.push(fileProblem(file, 'entry-name-taken', message));
        }
      } else if (data.generated !== digestOf(data, body)) {
        const message =
          'This generated entry was changed by hand, so it is left as it is. Put the change into the article’s sidecar ' +
          'and delete this file, or take its “generated” line out to keep it as an entry of your own.';
        problems.push(fileProblem(file, 'entry-edited', message));
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall) {
        problems.push(readingProblem(path, error));
        continue;
      }
      const message = `This entry’s front matter cannot be read (${(error as Error).message.split('\n')[0]}). Mend it, or delete the file to have it written anew.`;
      problems.push(fileProblem(showPath(path), 'broken-entry', message));
    }
  }
  return { handWritten, asWritten, problems };
}
