import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { startOf } from '../support/commands.ts';

let folder: string;
let seeds: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-bad-'));
  seeds = join(folder, 'seeds');
  out = join(folder, 'site');
  cpSync('seeds', seeds, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, ...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...startOf(command), ...flags], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.replaceAll(`${folder}/`, '') };
}

/** Every file below a folder with its bytes. */
function snapshot(directory: string): ReadonlyMap<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path, readFileSync(path, 'base64')];
    }),
  );
}

test('every problem is named in one run, with file, line, finding and remedy, and the last good site stays', () => {
  cpSync(inject('siteFolder'), out, { recursive: true });
  const before = snapshot(out);
  const undated = 'A bridge opens at last\n\nThe mayor cut a ribbon.\n\n“It took long enough,” said Mayor Ann Poole.\n';
  writeFileSync(join(seeds, 'bridge.txt'), undated);
  writeFileSync(join(seeds, 'empty.txt'), '\n \n');
  writeFileSync(join(seeds, '000_a953d3cc23295991.yaml'), 'publisher: The Independent\nurl: not an address\n');
  writeFileSync(join(seeds, '002_78f34b69f6baffcb.yaml'), 'publisher: "The Independent\nurl: x');
  writeFileSync(join(seeds, 'nobody.yaml'), 'publisher: Nobody\n');

  const { status, stderr } = run('build', '--seeds', seeds, '--out', out);

  expect(status).toBe(1);
  for (const expected of [
    /^seeds\/bridge\.txt:1:1 warning: .*does not say when it was published.*“published: .*” to seeds\/bridge\.yaml.*\[no-date\]$/m,
    /^seeds\/empty\.txt:1:1 warning: .*no words.*\[empty-article\]$/m,
    /^seeds\/000_a953d3cc23295991\.yaml:2:1 .*“url” must be a web address.*\[wrong-value\]$/m,
    /^seeds\/002_78f34b69f6baffcb\.yaml:\d+:\d+ .*no YAML.*\[broken-yaml\]$/m,
    /^seeds\/nobody\.yaml .*no article nobody\.txt.*\[sidecar-without-article\]$/m,
  ]) {
    expect(stderr).toMatch(expected);
  }
  expect(snapshot(out)).toEqual(before);
});

test('with --seeds elsewhere nothing tracked changes', () => {
  const before = snapshot('src/content/entries');
  rmSync(join(seeds, '003_61440020126a1a1e.txt'));
  rmSync(join(seeds, '003_61440020126a1a1e.yaml'));
  expect(run('entries', '--seeds', seeds).status).toBe(0);
  expect(snapshot('src/content/entries')).toEqual(before);
});

test('a correction that fits nothing is an error that names it', () => {
  const sidecar = join(seeds, '003_61440020126a1a1e.yaml');
  const correction = 'corrections:\n  - {quotation: q-00000000, speaker: Ann Poole, because: a trial}\n';
  writeFileSync(sidecar, readFileSync(sidecar, 'utf8') + correction);
  const { status, stderr } = run('check', '--seeds', seeds);
  expect(status).toBe(1);
  expect(stderr).toMatch(/q-00000000.*“a trial”.*\[correction-fits-nothing\]/);
});

test.each([
  ['an unknown flag', ['--sedes', 'x'], /--sedes/],
  ['a site that is no address', ['--site', 'example'], /--site must be a web address/],
  [
    'a site with a folder',
    ['--site', 'https://example.org/timeline/'],
    /--site names no folder: give --site https:\/\/example\.org --base \/timeline\//,
  ],
  ['a text mode that does not exist', ['--text', 'half'], /--text is full or excerpt/],
  ['an output folder that holds the project', ['--out', '.'], /--out \. /],
])('wrong usage: %s', (_, flags, message) => {
  const { status, stderr } = run('build', ...flags);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});

test('a folder that is no earlier site is never replaced', () => {
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  const { status, stderr } = run('build', '--out', folder);
  expect(status).toBe(2);
  expect(stderr).toContain('no earlier site');
  expect(existsSync(join(folder, 'letter.txt'))).toBe(true);
});
