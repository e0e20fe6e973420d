import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../src/domain.ts';
import { type Entry, readAll } from '../src/pipeline/all.ts';
import { type Ledger, writeLedger } from '../src/pipeline/ledger/index.ts';
import { digestOf, splitEntry } from '../src/pipeline/writing/front-matter.ts';
import { hasErrors } from '../src/problems.ts';
import { fileProblem, ledgerPath, readSeeds, showPath } from '../src/seeds/read.ts';

/** The entries of the corpus that the repository ships with: committed, because a curator reads them in a review. */
const trackedEntries = resolve('src/content/entries');

/**
 * Where the entries of a seeds folder are written. Only the repository's own seeds go to the tracked folder; any other
 * folder gets one of its own that git does not see.
 */
export function entriesFolder(seeds: string): string {
  if (seeds === resolve('seeds')) return trackedEntries;
  const key = createHash('sha256').update(seeds).digest('hex').slice(0, 12);
  return resolve('.dateline', 'entries', key);
}

export interface Made {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** True where there was no error, so the folder now holds exactly these entries. */
  readonly written: boolean;
}

/**
 * Seeds → dated Markdown entries. With any error nothing is written and the entries of the last good run stay. An entry
 * that somebody changed by hand is an error too: it is never overwritten.
 */
export function makeEntries(seeds: string, folder: string = entriesFolder(seeds)): Made {
  const read = readSeeds(seeds);
  const { entries, ledger, problems: found } = readAll(read);
  const { handWritten, problems: edited } = inspectFolder(folder, entries);
  const problems = [...found, ...edited];
  if (hasErrors(problems)) return { entries, problems, written: false };
  write(folder, entries, handWritten);
  writeAddresses(seeds, ledger);
  return { entries, problems, written: true };
}

/** Keeps what is published where beside the articles; nothing is touched where nothing changed. */
function writeAddresses(seeds: string, ledger: Ledger): void {
  const path = ledgerPath(seeds);
  const text = writeLedger(ledger);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

/** Which files in the folder are a person's own: entries without a digest, and generated ones that were changed. */
function inspectFolder(
  folder: string,
  entries: readonly Entry[],
): { readonly handWritten: ReadonlySet<string>; readonly problems: readonly Problem[] } {
  const handWritten = new Set<string>();
  const problems: Problem[] = [];
  const texts = new Map(entries.map((entry) => [`${entry.id}.md`, entry.text]));
  for (const name of existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.md')) : []) {
    const path = join(folder, name);
    const file = showPath(path);
    const text = readFileSync(path, 'utf8');
    if (text === texts.get(name)) continue;
    try {
      const { data, body } = splitEntry(text);
      if (typeof data.generated !== 'string') {
        handWritten.add(name);
        if (texts.has(name)) {
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
      const message = `This entry’s front matter cannot be read (${(error as Error).message.split('\n')[0]}). Mend it, or delete the file to have it written anew.`;
      problems.push(fileProblem(file, 'broken-entry', message));
    }
  }
  return { handWritten, problems };
}

function write(folder: string, entries: readonly Entry[], handWritten: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true });
  const wanted = new Set(entries.map((entry) => `${entry.id}.md`));
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.md') && !wanted.has(name) && !handWritten.has(name)) rmSync(join(folder, name));
  }
  for (const entry of entries) {
    const path = join(folder, `${entry.id}.md`);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== entry.text) writeFileSync(path, entry.text);
  }
}
