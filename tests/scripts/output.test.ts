import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  followLinks,
  guardOutput,
  manifestName,
  putInPlace,
  recover,
  tryOutput,
  writeManifest,
} from '../../scripts/output.ts';

let folder: string;
let out: string;
let seeds: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-output-'));
  out = join(folder, 'dist');
  seeds = join(folder, 'seeds');
  mkdirSync(seeds);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files below a folder, by their paths; a path that ends in a slash is an empty folder. */
function write(below: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(below, path.endsWith('/') ? path : dirname(path)), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(join(below, path), text);
  }
}

/** A site as this program leaves it. */
function writeSite(below: string, words: string): void {
  write(below, { 'index.html': words, 'data/quotations.json': '[]', 'articles/2021-01-01-a/index.html': words });
  writeManifest(below);
}

/** A site of the first version. */
function writeFirstVersion(below: string): void {
  write(below, {
    'index.html': '<meta http-equiv="content-security-policy" content="…">',
    'about/index.html': 'about',
    'data/quotations.json': '[]',
    'search/facts.json': '{"articles":[],"speakers":[]}',
    'pagefind/pagefind.js': '',
    'speakers/rosa-lim/index.html': '',
    'speakers/rosa-lim/card.png': '',
    'months/2021-01/index.html': '',
    '_astro/page.Cx2-1_a.js': '',
    '.nojekyll': '',
  });
}

const guard = (asked = out) => guardOutput(asked, seeds);
const beside = () => readdirSync(folder).filter((name) => name !== 'seeds' && name !== 'dist');

test('a new folder, an empty one, and a site of our own may be written to', () => {
  guard();
  mkdirSync(out);
  guard();
  writeSite(out, 'old');
  guard();
  writeFileSync(join(out, '.DS_Store'), '');
  rmSync(join(out, 'index.html'));
  guard();
});

test.each([
  ['thesis.docx', /holds files that are no earlier site: thesis\.docx\. .*\[out-holds-others\]$/],
  ['CNAME', /CNAME/],
  ['.git/HEAD', /\.git\//],
  ['articles/2021-01-01-a/notes.txt', /articles\/2021-01-01-a\/notes\.txt/],
  ['data/', /data\//],
  ['empty/', /empty\//],
])('%s beside a site of our own is never deleted', (path, message) => {
  writeSite(out, 'old');
  if (path !== 'data/') {
    write(out, { [path]: 'mine' });
  } else {
    // A folder where a file of ours was.
    rmSync(join(out, 'index.html'));
    write(out, { 'index.html/mine.txt': 'mine' });
    message = /index\.html\//;
  }
  expect(() => guard()).toThrow(message);
});

test('the files of a very large site stand in several lists, and a lost one makes it somebody else’s', () => {
  write(out, { 'index.html': '', 'a.html': '', 'b.html': '', 'c/d.html': '', 'c/e.html': '' });
  writeManifest(out, 2);
  guard();
  write(out, { 'c/f.html': '' });
  expect(() => guard()).toThrow(/no earlier site: c\/f\.html\./);
  rmSync(join(out, 'c/f.html'));
  rmSync(join(out, manifestName.replace('.json', '.3.json')));
  expect(() => guard()).toThrow(/\[out-holds-others\]$/);
});

test('a link in the place of a file of ours is not ours', () => {
  writeSite(out, 'old');
  rmSync(join(out, 'index.html'));
  symlinkSync(join(seeds, 'a'), join(out, 'index.html'));
  expect(() => guard()).toThrow(/no earlier site: index\.html/);
});

test('a list that somebody wrote names files of the folder at most, whatever stands in it', () => {
  writeSite(out, 'old');
  write(folder, { 'mine.txt': 'mine' });
  const list = JSON.parse(readFileSync(join(out, manifestName), 'utf8'));
  writeFileSync(join(out, manifestName), JSON.stringify({ ...list, files: [...list.files, 7, null, '../mine.txt'] }));
  guardOutput(out, seeds);
  write(out, { 'other.txt': '' });
  expect(() => guardOutput(out, seeds)).toThrow(/other\.txt.*\[out-holds-others\]/);
  rmSync(join(out, 'other.txt'));
  writeSite(join(folder, 'next'), 'new');
  putInPlace(join(folder, 'next'), out);
  expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
});

test('a folder that merely looks a little like a site is somebody else’s', () => {
  write(out, { 'data/quotations.json': '[]', 'thesis.docx': 'years of work' });
  expect(() => guard()).toThrow(/data\/, thesis\.docx/);
  rmSync(out, { recursive: true });
  write(out, { [manifestName]: 'no list', 'a.txt': '' });
  expect(() => guard()).toThrow(/a\.txt/);
});

test('a site of the first version is adopted, but not what lies beside it', () => {
  writeFirstVersion(out);
  guard();
  write(out, { CNAME: 'example.org' });
  expect(() => guard()).toThrow(/no earlier site: CNAME\./);
});

test('links are followed before anything is compared', () => {
  const project = process.cwd();
  symlinkSync(project, join(folder, 'project'));
  symlinkSync(seeds, join(folder, 'linked-seeds'));
  for (const asked of [join(folder, 'project'), join(folder, 'linked-seeds'), join(folder, 'linked-seeds', 'below')]) {
    expect(() => guard(asked), asked).toThrow(/\[out-not-apart\]$/);
  }
  expect(() => guardOutput(join(seeds, 'site'), join(folder, 'linked-seeds'))).toThrow(/\[out-not-apart\]$/);
  expect(() => guardOutput(folder, join(folder, 'linked-seeds'))).toThrow(/\[out-not-apart\]$/);
  guard(join(folder, 'seeds-of-another'));
});

test.each(['file', 'file/below', '/dev/null'])('%s is no folder', (path) => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => guard(resolve(folder, path))).toThrow(/\[out-no-folder\]$|ENOTDIR/);
});

test('where an out folder that is a link leads', () => {
  const real = join(folder, 'real');
  mkdirSync(real);
  symlinkSync('real', out);
  expect(followLinks(out)).toBe(followLinks(real));
  expect(followLinks(join(out, 'new'))).toBe(join(followLinks(real), 'new'));
  symlinkSync('nowhere/yet', join(folder, 'dangling'));
  expect(followLinks(join(folder, 'dangling'))).toBe(join(followLinks(folder), 'nowhere', 'yet'));
  symlinkSync('loop', join(folder, 'loop'));
  expect(() => followLinks(join(folder, 'loop'))).toThrow(expect.objectContaining({ code: 'ELOOP' }));
});

test('a new site takes the place of the old one, and nothing is left over', () => {
  writeSite(out, 'old');
  const made = join(folder, 'made');
  writeSite(made, 'new');
  putInPlace(made, out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
  expect(beside()).toEqual([]);
});

test('what was put into the old site while the new one was made is not deleted', () => {
  writeSite(out, 'old');
  write(out, { '.git/HEAD': 'ref' });
  writeSite(join(folder, 'made'), 'new');
  expect(() => putInPlace(join(folder, 'made'), out)).toThrow(/holds files that are no earlier site: \.git\//);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
});

/** Runs the swap in a process of its own, with the disk failing as it is told to. */
function swap(fault: { readonly call: string; readonly error: string; readonly after?: number }) {
  writeSite(out, 'old');
  writeSite(join(folder, 'made'), 'new');
  const program = `import { putInPlace } from ${JSON.stringify(resolve('scripts/output.ts'))}; putInPlace(process.argv[1], process.argv[2])`;
  const faults = JSON.stringify([{ path: 'dateline-output', ...fault }]);
  return spawnSync(
    process.execPath,
    ['--import', resolve('tests/support/faults.ts'), '--input-type=module', '-e', program, join(folder, 'made'), out],
    { encoding: 'utf8', env: { ...process.env, FAULTS: faults } },
  );
}

/** The words of every whole site there is. */
const wholeSites = () =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'articles/2021-01-01-a/index.html')))
    .map((name) => readFileSync(join(folder, name, 'index.html'), 'utf8'));

test.each([
  ['renameSync', 0, 'old'],
  ['renameSync', 1, 'old'],
  ['renameSync', 2, 'new'],
  ['rmSync', 0, 'new'],
])('killed at %s number %i, a whole site stands, and the next run puts it in place', (call, after, expected) => {
  const { signal } = swap({ call, after, error: 'KILL' });
  expect(signal).toBe('SIGKILL');
  expect(wholeSites()).toContain(expected);
  recover(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(expected);
  rmSync(join(folder, 'made'), { recursive: true, force: true });
  expect(beside()).toEqual([]);
});

test('a site killed while it is copied from another disk is not taken for a whole one', () => {
  writeSite(out, 'old');
  write(folder, { '.dist.dateline-copy/index.html': 'half' });
  recover(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
  expect(beside()).toEqual([]);
});

test.each([
  [0, 'old'],
  [1, 'old'],
  [2, 'new'],
])('where the disk refuses to rename from the call number %i on, a whole site is put back', (after, expected) => {
  const { status } = swap({ call: 'renameSync', after, error: 'ENOSPC' });
  expect(status).toBe(1);
  recover(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(expected);
});

test('from another disk the site is copied first', () => {
  const { status } = swap({ call: 'renameSync', error: 'EXDEV' });
  expect(status).toBe(1);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
  expect(beside()).toEqual(['made']);
});

test('what killed runs of the first version left is put right too', () => {
  writeFirstVersion(join(folder, 'dist.old-4711'));
  write(folder, {
    '.dist-Ab12Cd/index.html': '',
    '.dist-Ab12Cd/search/records.json': '',
    '.dist-notess/diary.txt': 'mine',
    'dist.old-notes/a.txt': 'mine',
  });
  recover(out);
  expect(existsSync(join(out, 'search', 'facts.json'))).toBe(true);
  expect(beside()).toEqual(['.dist-notess', 'dist.old-notes']);
});

test('whether a folder takes a site is tried before one is made, and nothing is left of that', () => {
  tryOutput(out);
  tryOutput(join(folder, 'deep', 'er', 'dist'));
  expect(beside()).toEqual([]);
  expect(() => tryOutput(join(folder, 'n'.repeat(250)))).toThrow(/ENAMETOOLONG/);
});

test.runIf(process.platform === 'linux').each(['/proc/site', '/proc/self/a/site', '/sys/kernel/site'])(
  'what the system keeps for itself takes no site: %s',
  (path) => {
    expect(() => tryOutput(path)).toThrow(
      /^\/[a-z/]+ takes no files: .* Name another\. \[no-permission\]$|EACCES|EROFS/,
    );
  },
);
