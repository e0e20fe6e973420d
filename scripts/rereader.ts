import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Contents, makeSite, mannerOf, type Site } from '../src/make-site.ts';
import { isUnseen } from '../src/seeds/files.ts';
import { nothingKnown } from '../src/seeds/known-texts.ts';
import { readLogo } from '../src/seeds/look.ts';
import { ledgerPath } from '../src/seeds/read.ts';
import { stampOf } from '../src/seeds/until-changed.ts';
import type { RawEntry } from '../src/timeline/index.ts';
import { readingsFolder, workspaceFolder } from './folders.ts';
import { forPages } from './for-pages.ts';
import { rememberTexts } from './known-texts.ts';
import { tryLock } from './locks.ts';
import { type Made, makeEntries } from './make-entries.ts';
import { readFolder } from './read-folder.ts';
import { type Readings, remember } from './remembering.ts';

/** Reads one folder of articles over and over. */
export interface Rereader {
  /** Reads it now. What did not change since is not read or made again; with an error what was shown stays as it was. */
  readonly look: () => Promise<Made & { readonly readAnew: number }>;
  /** Whether a file of the folder is what the program itself wrote there, or one that nobody reads. */
  readonly isAsLeft: (path: string) => boolean;
}

/** `show` is given each site that is another than the one before; `scratch` is a folder on the same disk. */
export function rereader(seeds: string, scratch: string | null, show: (site: Site) => void): Rereader {
  const ledger = ledgerPath(seeds);
  let left: string | null = null;
  let entries: ReadonlyMap<string, RawEntry> = new Map();
  let remembered: Readings = new Map();
  let shown: Omit<Contents, 'logo'> | null = null;
  const look = async () => {
    // What the last run left is taken up once. A build may be at it: then this one reads for itself, and remembers it while it runs.
    const lock = remembered.size === 0 ? tryLock(`${workspaceFolder(seeds)}.lock`) : null;
    try {
      const texts = lock ? rememberTexts(workspaceFolder(seeds)) : null;
      const read = readFolder(seeds, texts ?? nothingKnown);
      texts?.keep();
      const { memory, readings, keep, readAnew } = await remember(
        read,
        lock ? readingsFolder(seeds) : null,
        null,
        remembered,
      );
      const made = { ...makeEntries(seeds, undefined, { scratch, read, memory }), readAnew };
      left = stampOf(ledger)?.mark ?? null;
      if (made.written) keep(made.entries);
      remembered = readings(made.entries);
      if (!made.written && shown !== null) return made;
      const contents = await forPages(made, entries);
      // Saving a file that says what it said shows nothing new.
      if (shown !== null && isSame(shown, contents)) return made;
      shown = contents;
      entries = new Map(contents.entries.flatMap((entry) => (entry.data.generated ? [[entry.id, entry]] : [])));
      const logo = readLogo(seeds, contents.timeline, null, []);
      show(makeSite({ ...contents, logo }, mannerOf(process.env)));
      return made;
    } finally {
      lock?.release();
    }
  };
  return { look, isAsLeft: (path) => (path === ledger ? stampOf(path)?.mark === left : isUnseen(basename(path))) };
}

/** Whether pages would be made of the same: of most entries and lines of the ledger by their being the same object. */
const isSame = (a: Omit<Contents, 'logo'>, b: Omit<Contents, 'logo'>): boolean =>
  a.entries.length === b.entries.length && isDeepStrictEqual(a, b);
