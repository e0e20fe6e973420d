import { relative } from 'node:path';
import type { Problem } from '../domain.ts';

/** A problem that concerns a whole file. */
export function fileProblem(file: string, code: string, message: string): Problem {
  return { code, severity: 'error', file, line: null, column: null, message };
}

/** The same problem where it stops nothing. */
export const asWarning = (problem: Problem): Problem => ({ ...problem, severity: 'warning' });

/** A path as a person would type it here: relative to the current folder where it lies inside it. */
export function showPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' ? '.' : near.startsWith('..') ? path : near.replaceAll('\\', '/');
}

/** Why the system would not read a file or folder, and what helps, by the name of its error. */
const refusals: Readonly<Record<string, readonly [code: string, message: string]>> = {
  EACCES: [
    'unreadable-file',
    'You may not read this. Change its permissions (chmod u+r), or take it out of the folder.',
  ],
  EPERM: ['unreadable-file', 'You may not read this. Change its permissions, or take it out of the folder.'],
  ENOENT: ['vanished', 'This was there and is gone: something else changes the folder. Run the command again.'],
  EISDIR: ['folder-named-like-file', 'This is a folder, and its name is a file’s. Rename it.'],
  ELOOP: ['link-loop', 'This link leads back to itself. Take it out, and put the file itself in its place.'],
  EMFILE: ['too-many-files', 'Too many files are open at once. Raise the limit (ulimit -n 4096), then run it again.'],
};

/** Whether it was the system that would not read, and not what was read that is wrong. */
export const isRefusal = (error: unknown): boolean => (error as NodeJS.ErrnoException | null)?.syscall !== undefined;

/** What is said where the system would not read `path`. */
export function readingProblem(path: string, error: unknown): Problem {
  const { code = '', message: words } = error as NodeJS.ErrnoException;
  const [known, message] = refusals[code] ?? [
    'unreadable-file',
    `This could not be read (${code || words}). Check the disk, or take it out of the folder.`,
  ];
  return fileProblem(showPath(path), known, message);
}
