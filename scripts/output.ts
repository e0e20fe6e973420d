import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { showPath } from '../src/seeds/read.ts';
import { Fault } from './faults.ts';
import { isFirstVersionFile, isFirstVersionSite } from './first-version.ts';
import { moveWhole } from './replace-file.ts';

/**
 * The folder a site is written to: knowing a site of our own by the list of files that was written into it, refusing
 * what holds anything else, and putting a finished site into its place.
 */

/** Lists every file of a site. By it a later build knows what it may replace. Of very many it lists the first, and further lists the others. */
export const manifestName = '.dateline-site.json';
const furtherManifest = (number: number): string => manifestName.replace('.json', `.${number}.json`);
/** So many files are listed in one. */
const mostListed = 10_000;

/** What systems leave in folders by themselves; nobody misses it. */
const litter = /^(?:\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory)$/i;

/**
 * Where `path` leads when every link in it is followed, the last one too; what does not exist yet stays as it is named.
 * Throws what the system throws for a link that leads back to itself.
 */
export function followLinks(path: string): string {
  let target = resolve(path);
  for (let hop = 0; hop < 40; hop++) {
    const link = lstatSync(target, { throwIfNoEntry: false });
    if (!link?.isSymbolicLink()) {
      if (link) return realpathSync(target);
      const parent = dirname(target);
      return parent === target ? target : join(followLinks(parent), basename(target));
    }
    target = resolve(dirname(target), readlinkSync(target));
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP', path });
}

/**
 * Refuses to replace a folder that holds what the build reads, or anything that this program did not write. `out` and
 * `seeds` are as given: links are followed here. Throws a Fault that names what was found.
 */
export function guardOutput(out: string, seeds: string): void {
  const [target, source, project] = [out, seeds, process.cwd()].map(followLinks) as [string, string, string];
  const lies = (inner: string, outer: string) => inner === outer || inner.startsWith(outer.replace(/[\\/]$/, '') + sep);
  const shown = `--out ${showPath(out)}`;
  if (lies(project, target) || lies(source, target) || lies(target, source)) {
    throw new Fault(
      shown,
      'is no folder of its own: the project or its articles are in it, or it in them. Name another.',
      'out-not-apart',
      { exit: 2 },
    );
  }
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) {
    throw new Fault(shown, 'is no folder, and a site is one. Name another.', 'out-no-folder', { exit: 2 });
  }
  refuseForeign(target, shown);
}

/** Refuses a folder that holds anything this program did not write; `shown` is how the message names it. */
function refuseForeign(folder: string, shown: string): void {
  const foreign = foreignFiles(folder);
  if (foreign.length === 0) return;
  const named = foreign.slice(0, 5).join(', ') + (foreign.length > 5 ? ` and ${foreign.length - 5} more` : '');
  throw new Fault(
    shown,
    `holds files that are no earlier site: ${named}. This program did not write them, and a build would delete them. ` +
      'Move them away, or name another folder; what is to be published with every build goes into public/.',
    'out-holds-others',
    { exit: 2 },
  );
}

/**
 * Asks, before a site is made, whether it can be put into the place of `out` (a path without links), by making a folder there
 * and taking it away: who may do everything is not told otherwise that the system keeps `/proc` and `/sys` for itself. Throws
 * what the system says.
 */
export function tryOutput(out: string): void {
  let missing = out;
  while (!existsSync(dirname(missing))) missing = dirname(missing);
  const { copy } = places(missing);
  makeFolder(copy);
  rmdirSync(copy);
}

/** Makes a folder in one that is there. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    // What a person named is the folder that it is made in.
    if (!['ENOENT', 'EPERM', 'EINVAL', 'ENOSYS'].includes(code))
      throw Object.assign(error as Error, { path: dirname(path) });
    const message = 'takes no files: the system itself keeps this folder. Name another.';
    throw new Fault(showPath(dirname(path)), message, 'no-permission', { cause: error });
  }
}

/** What lies in the folder and is no part of a site written by this program, by its path in it. */
function foreignFiles(folder: string): readonly string[] {
  const own = ownFiles(folder);
  const isOwn = (path: string) => own?.has(path) ?? false;
  const ownFolders = new Set<string>();
  for (const path of own ?? []) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) ownFolders.add(path.slice(0, at));
  }
  const foreign: string[] = [];
  const look = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (ownFolders.has(path)) look(path);
        else foreign.push(`${path}/`);
      } else if (!(entry.isFile() && (isOwn(path) || litter.test(entry.name)))) foreign.push(path);
    }
  };
  look('');
  return foreign.sort();
}

/**
 * The files of the site in `folder` that were written by this program; null where it is none. A site of the first version
 * had no list of its files: it is known by what every one of them held, and its files by their names.
 */
function ownFiles(folder: string): ReadonlySet<string> | null {
  const listed = readManifest(join(folder, manifestName));
  if (listed) return listed;
  if (!isFirstVersionSite(folder)) return null;
  return new Set(filesBelow(folder).filter(isFirstVersionFile));
}

function readManifest(path: string): ReadonlySet<string> | null {
  try {
    const { files, lists = 1 } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>;
    if (!Array.isArray(files)) return null;
    const further = Array.from({ length: lists - 1 }, (_, n) => furtherManifest(n + 2));
    const others = further.flatMap(
      (name) => (JSON.parse(readFileSync(join(dirname(path), name), 'utf8')) as Manifest).files,
    );
    return new Set([manifestName, ...further, ...[...files, ...others].filter((file) => typeof file === 'string')]);
  } catch {
    return null;
  }
}

interface Manifest {
  readonly about: string;
  /** How many lists there are, where it is more than this one. */
  readonly lists?: number;
  readonly files: readonly string[];
}

/** Writes the list of all its files into a finished site, `most` to a file. */
export function writeManifest(site: string, most = mostListed): void {
  const files = filesBelow(site);
  const lists = Math.max(1, Math.ceil(files.length / most));
  for (let n = 0; n < lists; n++) {
    const manifest: Manifest = {
      about: 'Written by Dateline. A build replaces these files, and refuses where it finds others.',
      ...(n === 0 && lists > 1 ? { lists } : {}),
      files: files.slice(n * most, (n + 1) * most),
    };
    const name = n === 0 ? manifestName : furtherManifest(n + 1);
    writeFileSync(join(site, name), `${JSON.stringify(manifest, null, 1)}\n`);
  }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The places beside `out` through which one site takes the place of another. */
function places(out: string) {
  const beside = (part: string) => join(dirname(out), `.${basename(out)}.dateline-${part}`);
  return { copy: beside('copy'), next: beside('next'), last: beside('last') };
}

/**
 * Puts the finished site `site` into the place of `out` (a path without links). At every moment the old or the new site
 * stands whole on the disk; `recover` finishes what a kill interrupts. What somebody put into `out` while the new site was
 * made is refused as `guardOutput` would.
 */
export function putInPlace(site: string, out: string): void {
  if (existsSync(out)) refuseForeign(out, `--out ${showPath(out)}`);
  const { copy, next, last } = places(out);
  try {
    moveWhole(site, next, copy, copySite);
    if (existsSync(out)) renameSync(out, last);
    renameSync(next, out);
  } catch (error) {
    try {
      recover(out);
    } catch {
      // The disk refuses this too; the next run finds both sites whole and puts one in place.
    }
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

/** File by file: a whole folder at once is copied in a way that calls a full disk a broken one. */
function copySite(site: string, copy: string): void {
  makeFolder(copy);
  for (const file of filesBelow(site)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    copyFileSync(join(site, file), join(copy, file));
  }
}

/**
 * Puts right what runs that were killed left beside `out` (a path without links): a site that stands aside goes back to
 * its place, the new one before the old one; what is left over goes. Nobody else may be building there.
 */
export function recover(out: string): void {
  const { copy, next, last } = places(out);
  if (!existsSync(out) && existsSync(next)) renameSync(next, out);
  if (!existsSync(out) && existsSync(last)) renameSync(last, out);
  for (const left of [copy, next, last]) rmSync(left, { recursive: true, force: true });
  recoverFirstVersion(out);
}

/** The first version set sites aside as `dist.old-123` and made them in `.dist-Ab12Cd`. */
function recoverFirstVersion(out: string): void {
  const parent = dirname(out);
  if (!existsSync(parent)) return;
  const name = basename(out);
  const setAside = (file: string) => file.startsWith(`${name}.old-`) && /^\d+$/.test(file.slice(name.length + 5));
  const staging = (file: string) => file.startsWith(`.${name}-`) && /^\w{6}$/.test(file.slice(name.length + 2));
  for (const file of readdirSync(parent)) {
    const path = join(parent, file);
    if (!setAside(file) && !staging(file)) continue;
    if (!lstatSync(path).isDirectory() || !filesBelow(path).every(isFirstVersionFile)) continue;
    if (setAside(file) && !existsSync(out) && isFirstVersionSite(path)) renameSync(path, out);
    else rmSync(path, { recursive: true, force: true });
  }
}
