import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../src/domain.ts';
import type { LastLines } from '../src/handed-over.ts';
import { renewLate } from '../src/late.ts';
import type { Site } from '../src/make-site.ts';
import { isUnseen } from '../src/seeds/files.ts';
import { today } from '../src/seeds/read.ts';
import type { MadePage, Making } from './making.ts';
import type { Options } from './options.ts';
import { programFolder } from './places.ts';

/** What a build left behind, by which the next one knows that there is nothing to do. */
export interface LastBuild {
  /** Of everything that the site was made from. */
  readonly key: string;
  /** Every file that it was written to, with what the disk knows of it. */
  readonly files: Readonly<Record<string, readonly [size: number, modified: number]>>;
  /** Of what all its pages share. */
  readonly shared: string;
  /** How each file was made that may be taken again. */
  readonly pages: Readonly<Record<string, MadePage>>;
  /** By what each part of its index of words is known. */
  readonly index?: readonly string[];
  /** “5 articles”, “1 event”. */
  readonly holds: readonly string[];
  readonly quotations: number;
  readonly problems: readonly Problem[];
  readonly leftOut: readonly { readonly file: string; readonly why: string }[];
}

/** The program itself: whatever of it changes, everything is made anew. */
const parts = ['src', 'scripts', 'compiled', 'public', 'package.json', 'package-lock.json'];
/** Written by builds. */
const made = new Set(['src/content']);

let version: string | undefined;

/** A digest of the program, rules and templates and all, of its libraries, and of what runs it. */
export function programVersion(): string {
  if (version !== undefined) return version;
  const hash = createHash('sha256').update(process.version);
  for (const part of parts) digestInto(hash, join(programFolder, part), programFolder, (path) => !made.has(path));
  version = hash.digest('hex').slice(0, 16);
  return version;
}

/**
 * A digest of all that a build reads: the articles and lists of `seeds`, what was asked for, the day, and the program. What
 * the build itself keeps among the articles is left to `filesBelow`.
 */
export function keyOfBuild({ seeds, site, base, text, cards, strict, shards, ...rest }: Options): string {
  const hash = createHash('sha256').update(programVersion());
  hash.update(JSON.stringify([seeds, site, base, text, cards, strict, shards, rest['few-files'], today()]));
  digestInto(hash, seeds, seeds, (path) => path !== 'addresses.json' && !isUnseen(basename(path)));
  // What the project publishes with every build, and the libraries it has the program run with.
  for (const own of ['public', 'package-lock.json']) digestInto(hash, resolve(own), resolve(own), () => true);
  return hash.digest('hex');
}

/**
 * Digests every file at `path` and below. What a link leads to counts where it is a file of the same folder, as where articles
 * are read; what cannot be read is said there, and counts here by its name and its error.
 */
function digestInto(
  hash: ReturnType<typeof createHash>,
  path: string,
  root: string,
  counts: (path: string) => boolean,
) {
  const name = relative(root, path).split(sep).join('/');
  if (!counts(name)) return;
  try {
    const link = path !== root && lstatSync(path).isSymbolicLink();
    const found = statSync(path);
    if (link && !(found.isFile() && realpathSync(path).startsWith(realpathSync(root) + sep))) {
      hash.update(`${name}\n${readlinkSync(path)}\n`);
    } else if (found.isDirectory()) {
      for (const inner of readdirSync(path).sort()) digestInto(hash, join(path, inner), root, counts);
    } else if (found.isFile()) {
      const content = readFileSync(path);
      hash.update(`${name}\n${content.length}\n`).update(content);
    }
  } catch (error) {
    hash.update(`${name}\n${(error as NodeJS.ErrnoException).code}\n`);
  }
}

/** What the disk knows of every file of these folders and files. */
export function filesBelow(paths: readonly string[]): LastBuild['files'] {
  const files: Record<string, readonly [number, number]> = {};
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) continue;
    const inside = found.isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => !entry.isDirectory())
          .map((entry) => join(entry.parentPath, entry.name))
      : [path];
    for (const file of inside) {
      const { size, mtimeMs } = statSync(file);
      files[file] = [size, mtimeMs];
    }
  }
  return files;
}

/** What the last build left behind; null where there is nothing to be read. */
export function readLastBuild(path: string): LastBuild | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LastBuild;
  } catch {
    return null;
  }
}

/** Whether a build of `key` would find everything as the last one left it. */
export function isUnchanged(last: LastBuild, key: string, paths: readonly string[]): boolean {
  if (last.key !== key) return false;
  const now = filesBelow(paths);
  const names = Object.keys(now);
  return (
    names.length === Object.keys(last.files).length &&
    names.every((name) => String(now[name]) === String(last.files[name]))
  );
}

/** Whether the file at `path` is as the last build wrote it. */
function isAsWritten(last: LastBuild, path: string): boolean {
  const now = statSync(path, { throwIfNoEntry: false });
  return now !== undefined && String([now.size, now.mtimeMs]) === String(last.files[path]);
}

/** The lines of files that the last build wrote to `out`, each of which is a thing of a list. */
export const linesFrom =
  (last: LastBuild, out: string): LastLines =>
  (file) => {
    const told = last.pages[file]?.lines;
    const path = join(out, file);
    if (!told || !isAsWritten(last, path)) return undefined;
    // Around the list a brace stands alone on its line.
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{"'))
      .map((line) => line.replace(/,$/, ''));
    const known = new Map<string, readonly string[]>();
    let first = 0;
    for (const [key, count] of told) {
      known.set(key, lines.slice(first, first + count));
      first += count;
    }
    return first === lines.length ? known : undefined;
  };

/**
 * Puts a file that the last build wrote to `out` from the same at another path, as it was written; null where it is not there
 * as it was. Where the disk can, both are one file: nobody writes into either, for a site is only ever replaced.
 */
export function takeFrom(last: LastBuild, out: string): Making['take'] {
  return (file, key, values, to) => {
    const how = last.pages[file];
    if (how?.key !== key) return null;
    const path = join(out, file);
    if (!isAsWritten(last, path)) return null;
    mkdirSync(dirname(to), { recursive: true });
    const renewed = renewLate(how.late, values, () => readFileSync(path));
    if (renewed) {
      writeFileSync(to, renewed.page);
      return { ...how, late: renewed.places };
    }
    try {
      linkSync(path, to);
    } catch {
      copyFileSync(path, to);
    }
    return how;
  };
}

/** A digest of what every page of a site is made from beside its own contents. */
export const keyOfShared = (
  { timeline, logo, texts, cards, fewFiles, model }: Site,
  people: unknown,
  options: Options,
): string =>
  createHash('sha256')
    .update(programVersion())
    .update(
      JSON.stringify([...[timeline, logo, texts, cards, fewFiles, model.sides, people, options.site, options.base]]),
    )
    .digest('hex');

/** Where the disk refuses, the next build does everything again. */
export function keepLastBuild(path: string, last: LastBuild): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(last));
  } catch {
    if (existsSync(path)) rmSync(path, { force: true });
  }
}
