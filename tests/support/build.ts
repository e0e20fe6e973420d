import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import { startOf } from './commands.ts';

export interface Run {
  /** The folder of a copy of the project, whose own commands run. */
  readonly copy?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds a site with the command's own flags. Gives what was said. */
export function build(out: string, flags: readonly string[], { copy, env = {} }: Run = {}): string {
  const start = copy === undefined ? startOf('build') : ['scripts/build.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...start, '--out', out, ...flags], {
    cwd: copy ?? '.',
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** Runs a command on a folder of articles, as npm's script would: its exit code, and what it said with the folder's own path left out. */
export function runOn(seeds: string, command: string, ...flags: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...startOf(command), '--seeds', seeds, ...flags], {
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`.replaceAll(`${seeds}/`, '') };
}

/** A new folder outside the project. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dateline-built-'));
}

/** A new folder that goes with the test. */
export function folderOfTest(): string {
  const folder = newFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder, by its path with slashes, in order. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}
