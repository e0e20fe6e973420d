import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KnownTexts } from '../src/seeds/known-texts.ts';
import { replaceFile } from './replace-file.ts';
import { programVersion } from './unchanged.ts';

/** Texts that a build knows from the last one, and what it knows of them for the next. */
export interface RememberedTexts extends KnownTexts {
  /** Keeps what was asked for in this run. A disk that refuses costs the next run its time, and this one nothing. */
  keep(): void;
}

interface File {
  readonly version: string;
  readonly found: Readonly<Record<string, unknown>>;
}

/** What is known of texts in the workspace `folder`, found by the same version of the program; null keeps nothing. */
export function rememberTexts(folder: string | null): RememberedTexts {
  const path = folder === null ? null : join(folder, 'texts.json');
  const before = new Map(Object.entries(path === null ? {} : load(path)));
  const now = new Map<string, unknown>();
  let learnt = 0;
  return {
    find(respect, text) {
      const key = keyOf(respect, text);
      const found = before.get(key);
      if (found !== undefined) now.set(key, found);
      return found;
    },
    learn(respect, text, found) {
      now.set(keyOf(respect, text), found);
      learnt++;
    },
    keep() {
      if (path === null || (learnt === 0 && now.size === before.size)) return;
      const file: File = { version: programVersion(), found: Object.fromEntries(now) };
      try {
        mkdirSync(dirname(path), { recursive: true });
        replaceFile(path, JSON.stringify(file));
      } catch {
        rmSync(path, { force: true });
      }
    },
  };
}

const keyOf = (respect: string, text: string): string =>
  createHash('sha256').update(`${respect}\u0000${text}`).digest('base64url').slice(0, 24);

function load(path: string): File['found'] {
  try {
    const { version, found } = JSON.parse(readFileSync(path, 'utf8')) as File;
    return version === programVersion() ? found : {};
  } catch {
    return {};
  }
}
