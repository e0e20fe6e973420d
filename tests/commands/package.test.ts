import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOfTest } from '../support/build.ts';

/**
 * The program as a package in a folder of somebody's own, outside the repository: begun with one command, installed from the
 * file that npm packs, and updated by the next one.
 */
test('a folder of one’s own has the program as a package, and is all that it writes to', () => {
  const place = folderOfTest();
  const run = (cwd: string, program: string, ...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(program, words, {
      cwd,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...withoutNpm(), npm_config_audit: 'false', npm_config_fund: 'false', npm_config_loglevel: 'error' },
    });
    return { status, said: `${stdout}${stderr}` };
  };
  const good = (...[cwd, program, ...words]: Parameters<typeof run>) => {
    const { status, said } = run(cwd, program, ...words);
    expect(status, said).toBe(0);
    return said;
  };

  // Begun from the repository.
  let project = join(place, 'ostbury-floods');
  good(process.cwd(), process.execPath, 'scripts/dateline.ts', 'new', project);
  const packed = basename(readdirSync(project).find((file) => file.endsWith('.tgz')) ?? '');
  expect(statSync(join(project, packed)).size).toBeLessThan(2_100_000);
  expect(readdirSync(project).toSorted()).toEqual(
    [
      '.github',
      '.gitignore',
      '.npmrc',
      'README.md',
      'articles',
      packed,
      'package-lock.json',
      'package.json',
    ].toSorted(),
  );
  expect(readFileSync(join(project, 'README.md'), 'utf8').trimEnd().split('\n')).toHaveLength(10);
  expect(readdirSync(join(project, 'articles')).toSorted()).toEqual([
    'people.yaml',
    'publishers.yaml',
    'timeline.yaml',
  ]);
  install(project, () => good(project, 'npm', 'install', '--prefer-offline'));
  const versionsIn = (lock: string) =>
    Object.entries<{ readonly version: string }>(JSON.parse(readFileSync(lock, 'utf8')).packages).flatMap(
      ([place, { version }]) => (place.startsWith('node_modules/') ? [`${place} ${version}`] : []),
    );
  const tested = new Set(versionsIn('package-lock.json'));
  const other = versionsIn(join(project, 'package-lock.json')).filter((one) => !tested.has(one));
  expect(other).toEqual([expect.stringMatching(/^node_modules\/@dateline-timeline\/dateline /)]);
  const installed = filesWithTimes(join(project, 'node_modules'));

  // An article, and what she settles about it.
  const write = (name: string, ...lines: readonly string[]) =>
    writeFileSync(join(project, 'articles', name), `${lines.join('\n')}\n`);
  write(
    'flood.txt',
    'Flood warning lifted at Ostbury',
    '',
    'By Robert Finch',
    '14 February 2024',
    '',
    'The river fell overnight, and the bridge was open again by noon on Wednesday.',
    '',
    '“The worst is behind us, and the bridge will stay open,” said Susan Prentice, the mayor of Ostbury.',
    '',
    '“Nobody slept,” a neighbour said.',
  );
  const dateline = (...words: readonly string[]) => good(project, 'npx', '--no-install', 'dateline', ...words);
  expect(dateline('check')).toContain('1 article read, 2 quotations found.');
  write('flood.yaml', 'publisher: Ostbury Courier', 'corrections:', '  - {quotation: Nobody, speaker: Joan Lisle}');
  const built = good(project, 'npm', 'run', 'build', '--', '--site', 'https://example.org');
  expect(built).toContain('1 article, 2 quotations: the site is in dist.');
  expect(built).not.toContain('WARN');
  const ledger = () => readFileSync(join(project, 'articles/addresses.json'), 'utf8');
  const page = () =>
    readFileSync(join(project, 'dist/articles/2024-02-14-flood-warning-lifted-at-ostbury/index.html'), 'utf8');
  expect(page()).toContain('The worst is behind us, and the bridge will stay open');
  expect(page()).toMatch(/data-speaker="joan-lisle"/);
  expect(readdirSync(join(project, 'entries'))).toEqual(['2024-02-14-flood-warning-lifted-at-ostbury.md']);
  // From now on by its id, which a newer program may make in another way.
  const ids = () => [...new Set(page().match(/(?<=id=")q-[0-9a-f]{8}(?=")/g))].toSorted();
  const corrected = Object.entries<[string]>(JSON.parse(ledger()).articles.flood.quotations).find(([, [text]]) =>
    text.startsWith('Nobody'),
  );
  const [id] = corrected ?? [];
  write('flood.yaml', 'publisher: Ostbury Courier', 'corrections:', `  - {quotation: ${id}, speaker: Joan Lisle}`);
  const bin = join('node_modules', '.bin', 'dateline');
  for (const command of ['entries', 'settle', 'inspect articles']) good(project, bin, ...command.split(' '));
  expect(run(project, bin, 'chekc')).toMatchObject({
    status: 2,
    said: expect.stringContaining('Did you mean check?'),
  });
  expect(filesWithTimes(join(project, 'node_modules'))).toEqual(installed);

  // The next version, which reads the same articles by other rules; and the folder goes elsewhere.
  const before = { address: JSON.parse(ledger()).articles.flood.address, ids: ids() };
  const next = packNextVersion(place, join(project, packed), (...words) => good(place, 'npm', ...words));
  good(project, 'npm', 'install', '--prefer-offline', next);
  const moved = join(place, 'moved');
  renameSync(project, moved);
  project = moved;
  good(project, 'npm', 'run', 'build', '--', '--site', 'https://example.org');
  expect(good(project, bin, '--version').trim()).toBe('9.9.9');
  expect(JSON.parse(ledger()).articles.flood.address).toBe(before.address);
  // What was published keeps its ids, and the correction its quotation.
  expect(ids()).toEqual(before.ids);
  expect(page()).toMatch(/data-speaker="joan-lisle"/);

  // Begun again, nothing that is there is written again.
  const manifest = readFileSync(join(project, 'package.json'), 'utf8');
  rmSync(join(project, 'README.md'));
  expect(good(project, bin, 'new', '.')).toContain('.gitignore, .npmrc, articles/people.yaml');
  expect(readFileSync(join(project, 'package.json'), 'utf8')).toBe(manifest);
  expect(existsSync(join(project, 'README.md'))).toBe(true);
}, 600_000);

/** The surroundings without what npm and the test runner put there for their own scripts. */
function withoutNpm(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|VITEST|NODE_ENV$|DEV$)/i.test(name)),
  );
}

/**
 * npm's own installation, with the packages of this repository lying there already, so that it takes away those that the
 * program has only for its tests, and fetches no others. Where they cannot be linked, npm fetches all.
 */
function install(project: string, npm: () => void): void {
  const packages = join(project, 'node_modules');
  mkdirSync(packages);
  // Without what tools keep beside the packages: they may be writing it.
  const here = readdirSync('node_modules').filter((name) => !name.startsWith('.'));
  const linked = spawnSync('cp', ['-al', ...here.map((name) => join('node_modules', name)), packages]);
  if (linked.status !== 0) rmSync(packages, { recursive: true, force: true });
  npm();
  expect(existsSync(join(packages, 'vitest'))).toBe(false);
}

function filesWithTimes(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path} ${statSync(path).mtimeMs}`;
    });
}

/** The program under a higher number, with a rule changed: it makes every id of a quotation in another way. */
function packNextVersion(place: string, tarball: string, npm: (...words: readonly string[]) => void): string {
  const folder = join(place, 'next');
  mkdirSync(folder);
  spawnSync('tar', ['-xzf', tarball, '-C', folder]);
  const path = join(folder, 'package', 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, version: '9.9.9' }));
  const compiled = join(folder, 'package', 'compiled', 'scripts');
  const rule = '`${name}\\n${words.replace(';
  const files = readdirSync(compiled).map((name) => join(compiled, name));
  const rules = files.filter((file) => readFileSync(file, 'utf8').includes(rule));
  expect(rules).toHaveLength(1);
  const [file = ''] = rules;
  writeFileSync(file, readFileSync(file, 'utf8').replace(rule, '`${name}\\nnext ${words.replace('));
  npm('pack', '--silent', '--ignore-scripts', '--pack-destination', folder, join(folder, 'package'));
  return join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
}
