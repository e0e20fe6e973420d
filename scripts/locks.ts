import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Lock {
  release(): void;
}

/** Kept here, for a database that nobody refers to is closed with the rubbish, and its lock is gone. */
const held = new Set<DatabaseSync>();

/** How often a held lock is asked for again. */
const pollMilliseconds = 150;

/** What SQLite calls a full disk, one that can only be read, and one that fails, by the system's own names. */
const systemErrors: Readonly<Record<number, string>> = { 13: 'ENOSPC', 8: 'EROFS', 10: 'EIO' };

/**
 * Takes the lock in the file `path`, or gives null where somebody holds it. It is the system's own lock (by way of SQLite,
 * which Node brings), so it is let go of when its holder dies, however it dies: nothing has to be guessed of process
 * numbers or times. The file itself stays, empty.
 */
export function tryLock(path: string): Lock | null {
  mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (/database is locked/.test((error as Error).message)) return null;
    const code = systemErrors[(error as { errcode?: number }).errcode ?? 0];
    throw code === undefined ? error : Object.assign(error as Error, { code, path });
  }
  held.add(database);
  return {
    release: () => {
      if (held.delete(database)) database.close();
    },
  };
}

/**
 * Where a lock lies that every copy of the program on this machine must see: in the system's folder for passing files, and
 * where that takes none, in `otherwise`. `key` is a name for what is locked.
 */
export function sharedLock(key: string, otherwise: string): string {
  const folder = join(tmpdir(), `dateline-locks-${userInfo().uid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return join(folder, `${key}.lock`);
  } catch {
    return join(otherwise, `${key}.lock`);
  }
}

/** Takes the lock, waiting for whoever holds it; `sayWaiting` is called once, before the waiting begins. */
export async function waitForLock(path: string, sayWaiting: () => void): Promise<Lock> {
  for (let first = true; ; first = false) {
    const lock = tryLock(path);
    if (lock) return lock;
    if (first) sayWaiting();
    await sleep(pollMilliseconds);
  }
}
