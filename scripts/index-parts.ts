import { copyFileSync, linkSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { monthOf } from '../src/edtf.ts';

/**
 * The index of words is one while it is small. Pagefind makes an index anew for each word that changes, and takes longer for a
 * record the more there are; so a large one is cut by time into parts, which the page searches as one, and the parts in which
 * nothing changed are taken from the last build.
 */

/** Fewer records need no parts: what they cost whoever searches would weigh more than what they spare. */
const fewest = 33_000;
/** About so many records are a part of a large index; each part adds a piece of itself, some 15 kB, to what a word costs whoever searches. */
const usual = 36_000;

/** How many records a part has at least, so that there are at least two parts of a large index. */
function leastOf(records: number): number {
  return records < fewest ? records : records / Math.max(2, Math.round(records / usual));
}

/** Where the records of each part begin and end among the articles, cut between months. `records` is how many an article has. */
export function partsOf(
  articles: readonly { readonly published: string; readonly records: number }[],
  least = leastOf(articles.reduce((sum, { records }) => sum + records, 0)),
): readonly { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number; records: number }[] = [{ from: 0, to: 0, records: 0 }];
  for (const [n, { published, records }] of articles.entries()) {
    let part = parts.at(-1) as (typeof parts)[number];
    const opensMonth = n > 0 && monthOf(published) !== monthOf(articles[n - 1]?.published ?? '');
    if (opensMonth && part.records >= least) {
      part = { from: n, to: n, records: 0 };
      parts.push(part);
    }
    part.to = n + 1;
    part.records += records;
  }
  const last = parts.at(-1);
  const before = parts.at(-2);
  // A small rest is no part of its own.
  if (last && before && last.records < least / 2) {
    before.to = last.to;
    parts.pop();
  }
  return parts.map(({ from, to }) => ({ from, to }));
}

/** Where a part lies below the folder of the index: the first one in it, with the programs. */
export const folderOfPart = (n: number): string => (n === 0 ? '' : String(n + 1));

/** A part as the last build wrote it, whole and untouched. */
export interface KeptPart {
  /** Of what it was made from. */
  readonly key: string;
  readonly files: readonly string[];
  /** The folder that these lie below. */
  readonly folder: string;
}

/**
 * The parts of the index in `folder` that are as the last build left them. `keys` are theirs in order, `files` what the disk
 * knew of every file of that build.
 */
export function keptParts(
  folder: string,
  keys: readonly string[],
  files: Readonly<Record<string, readonly [size: number, modified: number]>>,
): readonly KeptPart[] {
  const byPart = Map.groupBy(
    Object.keys(files).filter((file) => dirname(file).startsWith(folder)),
    (file) => {
      const below = dirname(file).slice(folder.length + 1);
      return basename(below) === 'index' ? dirname(below).replace(/^\.$/, '') : below;
    },
  );
  return keys.flatMap((key, n): readonly KeptPart[] => {
    const own = byPart.get(folderOfPart(n)) ?? [];
    const isWhole = own.every((file) => {
      const now = statSync(file, { throwIfNoEntry: false });
      return now && String([now.size, now.mtimeMs]) === String(files[file]);
    });
    return own.length > 0 && isWhole ? [{ key, files: own, folder: join(folder, folderOfPart(n)) }] : [];
  });
}

/** Puts a part of the last build into another folder. Where the disk can, both are the same files: nobody writes into either. It has to be there. */
export function takePart({ files, folder }: KeptPart, to: string): void {
  const pathOf = (file: string): string => join(to, file.slice(folder.length + 1));
  for (const part of new Set(files.map((file) => dirname(pathOf(file))))) if (part !== to) mkdirSync(part);
  for (const file of files) {
    const path = pathOf(file);
    try {
      linkSync(file, path);
    } catch {
      copyFileSync(file, path);
    }
  }
}
