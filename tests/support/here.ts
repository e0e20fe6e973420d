import { vi } from 'vitest';
import { checkFolder } from '../../scripts/check-folder.ts';
import { keepEntries } from '../../scripts/keep-entries.ts';
import { type Options, readOptions } from '../../scripts/options.ts';
import { settleFolder } from '../../scripts/settle-folder.ts';
import { fail } from '../../scripts/shell.ts';

const commands = { check: checkFolder, entries: keepEntries, settle: settleFolder } satisfies Record<
  string,
  (options: Options) => number | Promise<number>
>;

/** A command that runs in the tests’ own process. */
export type CommandHere = keyof typeof commands;

/**
 * Runs a command on a folder of articles as `runOn` does, and in this process: to start Node and read the program’s lists takes ten
 * times as long as what a command does with a few articles. Its exit code, and what it said on each stream, with the folder's own
 * path left out. That a command starts by itself, and ends with this code, is for tests that start it.
 */
export async function runHere(seeds: string, command: CommandHere, ...flags: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void out.push(`${line}\n`));
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void err.push(`${line}\n`));
  const before = process.exitCode;
  let status: number;
  try {
    const options = readOptions(command, ['--seeds', seeds, ...flags]);
    if ('help' in options) throw new Error('Help is not what is asked for here.');
    status = await commands[command](options);
  } catch (thrown) {
    fail(thrown);
    status = Number(process.exitCode);
  } finally {
    process.exitCode = before;
    log.mockRestore();
    error.mockRestore();
  }
  const [stdout = '', stderr = ''] = [out, err].map((lines) => lines.join('').replaceAll(`${seeds}/`, ''));
  return { status, stdout, stderr, said: stdout + stderr };
}
