import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Where the program lies, and whose folder it runs in. In its own repository both are one; as a package it lies below
 * somebody's `node_modules`, where nothing is ever written, and the current folder is theirs.
 */

/** The nearest folder above this file with a package.json: the file lies deeper once it is compiled. */
function findProgram(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findProgram(dirname(folder));
}

/** The program's own folder, with its pages and pictures. */
export const programFolder = findProgram(import.meta.dirname);

/** What its package.json says of it. */
export const programPackage = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

/** Whether the current folder is the program's repository, and not a project that has it as a package. */
export const inRepository = realpathSync(process.cwd()) === programFolder;

/** Whether pages can be made in `folder`: what the program is made of is found from there, beside it or in a folder above. */
export function findsPackages(folder: string): boolean {
  const above = dirname(folder);
  return (
    existsSync(join(folder, 'node_modules', 'astro', 'package.json')) || (above !== folder && findsPackages(above))
  );
}

/** Where articles are looked for if nobody says otherwise. */
export const articlesFolder = inRepository ? 'seeds' : 'articles';

/** The entries that are committed with those articles, because a curator reads them in a review. */
export const trackedEntries = resolve(inRepository ? 'src/content/entries' : 'entries');

/** A program of this folder to run on another thread: it ends as this file does, in “.ts” or, compiled, in “.js”. */
export const threadOf = (name: string): URL =>
  pathToFileURL(join(import.meta.dirname, `${name}${extname(import.meta.filename)}`));
