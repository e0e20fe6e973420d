import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { tryLock } from './locks.ts';

/** Where everything lies that the program makes for itself. Git does not see it. */
export const ownFolder = (): string => resolve('.dateline');

/** A folder of one run's own. It goes when the run ends: at its own end, by a signal, or, killed, with the next run. */
export interface RunFolder {
  readonly folder: string;
  end(): void;
}

const open = new Set<RunFolder>();

/** Makes a folder for this run, and takes away those of runs that are dead. */
export function openRunFolder(): RunFolder {
  const runs = join(ownFolder(), 'runs');
  mkdirSync(runs, { recursive: true });
  sweep(runs);
  for (;;) {
    const folder = join(runs, randomBytes(6).toString('hex'));
    const lockFile = `${folder}.lock`;
    // The lock comes first: a folder without one belongs to nobody.
    const lock = tryLock(lockFile);
    if (!lock) continue;
    if (!existsSync(lockFile)) {
      lock.release();
      continue;
    }
    mkdirSync(folder);
    const run: RunFolder = {
      folder,
      end() {
        if (!open.delete(run)) return;
        rmSync(folder, { recursive: true, force: true });
        rmSync(lockFile, { force: true });
        lock.release();
      },
    };
    open.add(run);
    endAtExit();
    return run;
  }
}

function sweep(runs: string): void {
  const names = new Set(readdirSync(runs).map((name) => name.replace(/\.lock$/, '')));
  for (const name of names) {
    const lockFile = join(runs, `${name}.lock`);
    const lock = tryLock(lockFile);
    if (!lock) continue;
    rmSync(join(runs, name), { recursive: true, force: true });
    rmSync(lockFile, { force: true });
    lock.release();
  }
}

let watching = false;

function endAtExit(): void {
  if (watching) return;
  watching = true;
  const ended = new Set<string>();
  const endAll = () => {
    for (const run of [...open]) {
      ended.add(run.folder);
      run.end();
    }
  };
  process.on('exit', () => {
    endAll();
    // Another thread may have been writing there until now.
    for (const folder of ended) rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      endAll();
      process.exit(128 + constants.signals[signal]);
    });
  }
}
