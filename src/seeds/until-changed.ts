import { statSync } from 'node:fs';
import type { Problem } from '../domain.ts';

/** How long a file must have stood still to be taken for the one that was read: some disks keep no finer time. */
const settled = 2500;

/**
 * The same reading of a file, done again when the disk tells of a change: with live reload one of thousands changes at a time.
 * What is wrong with a file is told each time.
 */
export function untilChanged<Value>(
  read: (path: string, problems: Problem[]) => Value,
): (path: string, problems: Problem[]) => Value {
  const last = new Map<
    string,
    { readonly mark: string; readonly value: Value; readonly problems: readonly Problem[] }
  >();
  return (path, problems) => {
    const stamp = stampOf(path);
    const known = last.get(path);
    if (stamp !== null && stamp.mark === known?.mark) {
      problems.push(...known.problems);
      return known.value;
    }
    const found: Problem[] = [];
    const value = read(path, found);
    problems.push(...found);
    if (stamp !== null && Date.now() - stamp.changed > settled)
      last.set(path, { mark: stamp.mark, value, problems: found });
    else last.delete(path);
    return value;
  };
}

/** By what the disk knows the content of a file, and when it changed last; null where there is none. */
export function stampOf(path: string): { readonly mark: string; readonly changed: number } | null {
  try {
    const { ino, size, mtimeMs, ctimeMs } = statSync(path);
    return { mark: `${ino} ${size} ${mtimeMs} ${ctimeMs}`, changed: ctimeMs };
  } catch {
    // Whoever reads it says why.
    return null;
  }
}
