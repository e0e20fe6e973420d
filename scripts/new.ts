import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { showPath } from '../src/seeds/read.ts';
import { Fault } from './faults.ts';
import { lockedFile, lockedPackages, lockFor } from './locked.ts';
import { helpFor, UsageError } from './options.ts';
import { programFolder, programPackage } from './places.ts';
import { replaceFile } from './replace-file.ts';
import { run } from './shell.ts';

/**
 * `dateline new FOLDER` (in the repository: `npm run new -- FOLDER`): a folder of somebody's own, with the program as its one
 * dependency. What is there already is never written again, so it may be run in a folder that has begun.
 */

const { name: program, version } = programPackage;
const template = join(programFolder, 'template');
const commands = ['start', 'dev', 'build', 'entries', 'check', 'inspect', 'add', 'settle'];

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** npm leaves files out whose names begin with a dot, so in the template they begin with “_”. */
const publishedName = (file: string): string =>
  file
    .split(sep)
    .map((part) => part.replace(/^_/, '.'))
    .join(sep);

/** “ostbury-floods” → “Ostbury floods”. */
function titleOf(folder: string): string {
  const words = basename(folder)
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words === '' ? 'Timeline' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** What is typed after `npm install` for a newer program. */
const updateOf = (dependency: string): string =>
  dependency.startsWith('file:') ? `./${dependency.slice(5).replace(version, '<version>')}` : `${program}@latest`;

/**
 * Writes package.json, or adds to one that is there what it lacks, and, where there is none, a lock with the very packages
 * that the program was tested with. Returns what it says for the program.
 */
function writeManifest(folder: string): string {
  const path = join(folder, 'package.json');
  const present = existsSync(path) ? readManifest(path) : null;
  const dependency = present?.dependencies?.[program] ?? provideProgram(folder);
  const manifest = {
    ...(present ?? {
      name:
        basename(folder)
          .toLowerCase()
          .replace(/[^a-z\d]+/g, '-')
          .replace(/^-+|-+$/g, '') || 'timeline',
      private: true,
    }),
    scripts: { ...Object.fromEntries(commands.map((name) => [name, `dateline ${name}`])), ...present?.scripts },
    dependencies: { ...present?.dependencies, [program]: dependency },
    // The Node that the program runs on, and a compiler of pages, finish their installation with a script of theirs.
    allowScripts: programPackage.allowScripts,
  };
  replaceFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
  const lock = join(folder, 'package-lock.json');
  const only = Object.keys(manifest.dependencies).length === 1 && !existsSync(lock);
  if (only && dependency.startsWith('file:')) replaceFile(lock, lockOf(folder, dependency.slice(5), manifest));
  return dependency;
}

function lockOf(folder: string, tarball: string, manifest: Parameters<typeof lockFor>[0]): string {
  const kept = join(programFolder, lockedFile);
  const isPackage = programFolder.includes(`${sep}node_modules${sep}`);
  const packages = isPackage ? JSON.parse(readFileSync(kept, 'utf8')) : lockedPackages();
  return lockFor(manifest, { name: tarball, bytes: readFileSync(join(folder, tarball)) }, packages);
}

function readManifest(path: string): Manifest {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch (cause) {
    throw new Fault(showPath(path), 'is no JSON. Mend it, or take it away to have it written.', 'broken-manifest', {
      cause,
    });
  }
}

/**
 * What a project's package.json says for the program that runs now. A package that came as a file goes into the folder, for
 * it must be there wherever the folder goes; out of the repository one is packed.
 */
function provideProgram(folder: string): string {
  const at = programFolder.lastIndexOf(`${sep}node_modules${sep}`);
  if (at < 0) return packProgram(folder);
  const owner = programFolder.slice(0, at);
  const manifest = join(owner, 'package.json');
  const spec = (existsSync(manifest) ? readManifest(manifest).dependencies?.[program] : undefined) ?? `^${version}`;
  if (!spec.startsWith('file:')) return spec;
  const file = resolve(owner, spec.slice(5));
  const copy = join(folder, basename(file));
  if (!existsSync(copy)) copyFileSync(file, copy);
  return `file:${basename(copy)}`;
}

function packProgram(folder: string): string {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
    cwd: programFolder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const packed = status === 0 ? (/"filename": "([^"]+)"/.exec(stdout)?.[1] ?? null) : null;
  if (packed === null) {
    throw new Fault(
      relative(process.cwd(), programFolder) || '.',
      `could not be packed: ${stderr.trim() || stdout.trim()}`,
      'not-packed',
    );
  }
  return `file:${packed}`;
}

await run('new', ({ operands }) => {
  const [given] = operands;
  if (given === undefined || operands.length > 1) throw new UsageError(helpFor('new'));
  const folder = resolve(given);
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UsageError(`${given} is a file. Name a folder: one that is to be made, or “.” for this one.`);
  }
  mkdirSync(folder, { recursive: true });
  const left: string[] = [];
  const dependency = writeManifest(folder);
  for (const file of readdirSync(template, { recursive: true, encoding: 'utf8' })) {
    if (statSync(join(template, file)).isDirectory()) continue;
    const path = join(folder, publishedName(file));
    if (existsSync(path)) {
      left.push(showPath(path));
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    const text = readFileSync(join(template, file), 'utf8');
    writeFileSync(path, text.replaceAll('TITLE', titleOf(folder)).replaceAll('UPDATE', updateOf(dependency)));
  }
  if (left.length > 0) console.log(`${left.join(', ')}: there already, and left as it was.`);
  const first = folder === process.cwd() ? '' : `cd ${showPath(folder)} && `;
  console.log(
    `A timeline of your own is begun in ${showPath(folder)}. Articles go into ${showPath(join(folder, 'articles'))}.`,
  );
  console.log(`Next: ${first}npm install && npm start`);
  return 0;
});
