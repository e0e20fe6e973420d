import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startOf } from '../support/commands.ts';
import { copyProject } from '../support/project.ts';

let folder: string;
let seeds: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-faults-'));
  seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  for (const name of ['a', 'b', 'c']) writeFileSync(join(seeds, `${name}.txt`), article(name));
  writeFileSync(join(seeds, 'z.yaml'), 'publisher: Echo\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const article = (name: string) =>
  `Harbour bridge ${name} opens after years of delay\n\n30 November 2021\n\nThe mayor cut a ribbon on Monday.\n\n“It took long enough,” said Rosa Lim.\n`;

/** Runs a command on a disk that fails as it is told to. */
function run(command: string, flags: readonly string[], ...faults: readonly object[]) {
  return runIn({ env: { FAULTS: JSON.stringify(faults) } }, command, flags);
}

/** Runs a command with other variables, or that of a copy of the project. */
function runIn(
  { copy, env = {} }: { readonly copy?: string; readonly env?: NodeJS.ProcessEnv },
  command: string,
  flags: readonly string[],
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      resolve('tests/support/faults.ts'),
      ...(copy === undefined ? startOf(command) : [`scripts/${command}.ts`]),
      ...flags,
    ],
    { cwd: copy ?? '.', encoding: 'utf8', env: { ...process.env, DATELINE_DEBUG: '', ...env } },
  );
  const said = stderr.replaceAll(`${folder}/`, '').trim().split('\n');
  expect(stderr, 'no stack trace').not.toMatch(/^\s+at .*[:(]\d+/m);
  return { status, stdout, said };
}

test.each([
  ['EACCES', /^seeds\/b\.txt You may not read this\. .*\[unreadable-file\]$/],
  ['EIO', /^seeds\/b\.txt This could not be read \(EIO\)\. .*\[unreadable-file\]$/],
  ['EMFILE', /^seeds\/b\.txt Too many files.*\[too-many-files\]$/],
  ['VANISH', /^seeds\/b\.txt This was there and is gone.*\[vanished\]$/],
])('an article that cannot be read (%s) is said, and so is everything else', (error, message) => {
  const { status, stdout, said } = run('check', ['--seeds', seeds], {
    call: 'readFileSync',
    path: 'seeds/b.txt',
    error,
  });
  expect(status).toBe(1);
  expect(said).toEqual([
    expect.stringMatching(message),
    expect.stringMatching(/^seeds\/z\.yaml There is no article.*\[sidecar-without-article\]$/),
    '2 errors, 0 warnings.',
  ]);
  expect(stdout).toMatch(/2 articles read/);
});

test.each([
  ['2021-12-12-peak.md', 'EACCES', 'unreadable-file'],
  ['2021-12-12-peak.md', 'EIO', 'unreadable-file'],
  ['2021-12-12-peak.md', 'VANISH', 'vanished'],
  ['addresses.json', 'EIO', 'unreadable-file'],
  ['people.yaml', 'EACCES', 'unreadable-file'],
  ['weir.svg', 'EACCES', 'unreadable-file'],
])('%s that cannot be read (%s) is one message, and the rest is read', (name, error, code) => {
  writeFileSync(join(seeds, '2021-12-12-peak.md'), '---\ntitle: The river peaks\n---\n\nIt rose.\n');
  writeFileSync(join(seeds, 'addresses.json'), '{"articles": {}, "speakers": {}}\n');
  writeFileSync(join(seeds, 'people.yaml'), '- name: Rosa Lim\n');
  writeFileSync(join(seeds, 'weir.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  writeFileSync(join(seeds, 'timeline.yaml'), 'logo: weir.svg\n');
  const { status, said } = run('check', ['--seeds', seeds], { call: 'readFileSync', path: `seeds/${name}`, error });
  expect(status).toBe(1);
  expect(said.filter((line) => line.startsWith(`seeds/${name}`))).toEqual([expect.stringContaining(`[${code}]`)]);
  expect(said.some((line) => line.includes('[sidecar-without-article]'))).toBe(true);
});

test('a folder below that may not be read is said, and the rest is read', () => {
  mkdirSync(join(seeds, 'below'));
  const { said } = run('check', ['--seeds', seeds], { call: 'readdirSync', path: 'seeds/below', error: 'EACCES' });
  expect(said[0]).toMatch(/^seeds\/below You may not read this/);
  expect(said[1]).toMatch(/^seeds\/z\.yaml/);
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'no-permission'],
])('a disk that takes no writing (%s) is said in one line', (error, code) => {
  rmSync(join(seeds, 'z.yaml'));
  for (const command of ['entries', 'build']) {
    const flags = ['--seeds', seeds, ...(command === 'build' ? ['--out', join(folder, 'out')] : [])];
    const { status, said } = run(command, flags, { call: 'write', path: '.dateline', error });
    expect([status, said]).toEqual([1, [expect.stringMatching(new RegExp(`^\\.dateline\\S* .*\\[${code}\\]$`))]]);
  }
  expect(readdirSync(folder)).toEqual(['seeds']);
});

/** A small disk, or the same folder once more, mounted at `at` while `during` runs; only who may do everything can. */
function mounted<T>(at: string, flags: readonly string[], during: () => T): T {
  mkdirSync(at, { recursive: true });
  const mount = spawnSync('mount', [...flags, at], { encoding: 'utf8' });
  expect(mount.status, mount.stderr).toBe(0);
  try {
    return during();
  } finally {
    spawnSync('umount', [at]);
  }
}
const mayMount = spawnSync('unshare', ['--mount', 'true']).status === 0;

test.runIf(mayMount)('a project on a disk that can only be read is said to be that, and check reads on', () => {
  rmSync(join(seeds, 'z.yaml'));
  const place = copyProject(join(folder, 'project'));
  rmSync(join(place, '.dateline'), { recursive: true, force: true });
  mkdirSync(join(place, '.dateline'));
  mounted(join(place, '.dateline'), ['-t', 'tmpfs', '-o', 'ro', 'tmpfs'], () => {
    const { status, said } = runIn({ copy: place }, 'entries', ['--seeds', seeds]);
    expect([status, said]).toEqual([
      1,
      [expect.stringMatching(/^\.dateline\S* This disk can only be read\. .*\[read-only\]$/)],
    ]);
    expect(runIn({ copy: place }, 'check', ['--seeds', seeds]).status).toBe(0);
  });
});

test.runIf(mayMount)('a full disk for passing files is a full disk, and no fault of the program', () => {
  rmSync(join(seeds, 'z.yaml'));
  const small = join(folder, 'small');
  mounted(small, ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs'], () => {
    writeFileSync(join(small, 'filling'), Buffer.alloc(4096));
    const { status, said } = runIn({ env: { TMPDIR: small } }, 'build', [
      '--seeds',
      seeds,
      '--out',
      join(folder, 'out'),
    ]);
    expect([status, said]).toEqual([
      1,
      [expect.stringMatching(/^small\/\S+ There is no room left on this disk\. .*\[disk-full\]$/)],
    ]);
  });
});

test('an out folder on a disk that can only be read is said before anything is made', () => {
  rmSync(join(seeds, 'z.yaml'));
  const fault = { call: 'mkdirSync', path: join(folder, '.out.dateline'), error: 'EROFS' };
  const { status, said } = run('build', ['--seeds', seeds, '--out', join(folder, 'out')], fault);
  expect([status, said]).toEqual([1, [expect.stringContaining('[read-only]')]]);
  expect(readdirSync(folder)).toEqual(['seeds']);
});

test('articles that can only be read are published, with a warning that addresses are not kept', () => {
  rmSync(join(seeds, 'z.yaml'));
  const fault = { call: 'renameSync', path: 'seeds/addresses.json', error: 'EROFS' };
  const { status, said } = run('entries', ['--seeds', seeds], fault);
  expect([status, said[0]]).toEqual([
    0,
    expect.stringMatching(/^seeds\/addresses\.json warning: .*\[addresses-not-kept\]$/),
  ]);
});

test('a taken port is said before anything is built, with the next free one', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  try {
    for (const command of ['start', 'dev']) {
      const { status, stdout, said } = run(command, ['--seeds', seeds, '--port', String(port)]);
      expect([status, stdout, said]).toEqual([
        2,
        '',
        [expect.stringMatching(/^Port \d+ is taken: .*--port \d+\. \[port-taken\]$/)],
      ]);
    }
  } finally {
    server.close();
  }
});

test.each([
  ['file', 'out-no-folder'],
  ['file/below', 'not-a-folder'],
  ['/dev/null', 'out-no-folder'],
  ['loop', 'link-loop'],
])('--out %s is refused in one line', (out, code) => {
  rmSync(join(seeds, 'z.yaml'));
  writeFileSync(join(folder, 'file'), '');
  symlinkSync('loop', join(folder, 'loop'));
  const { status, said } = run('build', ['--seeds', seeds, '--out', resolve(folder, out)]);
  expect(said).toEqual([expect.stringContaining(`[${code}]`)]);
  expect(status).toBeGreaterThan(0);
});

test('inspect fails where it says an error, and where there is nothing to read', () => {
  writeFileSync(join(seeds, 'a.yaml'), 'publishr: Echo\n');
  const broken = run('inspect', ['--jsonl', join(seeds, 'a.txt')]);
  expect([broken.status, broken.said[0]]).toEqual([
    1,
    expect.stringMatching(/^seeds\/a\.yaml:1:1 There is no “publishr”/),
  ]);
  expect(JSON.parse(broken.stdout)).toMatchObject({ file: 'a.txt' });
  mkdirSync(join(folder, 'empty'));
  expect(run('inspect', [join(folder, 'empty')])).toMatchObject({
    status: 1,
    said: [expect.stringContaining('[no-articles]'), '1 error, 0 warnings.'],
  });
});
