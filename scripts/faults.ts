import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { showPath } from '../src/seeds/read.ts';

/**
 * What stops a command although nobody wrote anything wrong: a full disk, a folder that may not be written, a taken port.
 * Its message is whole: place, what was found, what to do, permanent code. Exit code 1, or 2 where other flags help.
 */
export class Fault extends Error {
  readonly exit: 1 | 2;

  constructor(place: string | null, message: string, code: string, options: { exit?: 1 | 2; cause?: unknown } = {}) {
    super(`${place === null ? '' : `${place} `}${message} [${code}]`, { cause: options.cause });
    this.exit = options.exit ?? 1;
  }
}

interface Remedy {
  readonly code: string;
  readonly message: string;
}

/** What the system's own error names mean to a person, and what helps. */
const remedies: Readonly<Record<string, Remedy>> = {
  ENOSPC: {
    code: 'disk-full',
    message: 'There is no room left on this disk. Make room, or name a folder on another one; then run it again.',
  },
  EDQUOT: {
    code: 'disk-full',
    message: 'Your share of this disk is used up. Make room, or name a folder on another one; then run it again.',
  },
  EROFS: {
    code: 'read-only',
    message: 'This disk can only be read. Name a folder on another one, or mount it for writing.',
  },
  EACCES: {
    code: 'no-permission',
    message: 'You may not read or write here. Change the permissions, or name another folder.',
  },
  EPERM: {
    code: 'no-permission',
    message: 'You may not read or write here. Change the permissions, or name another folder.',
  },
  ENOTDIR: {
    code: 'not-a-folder',
    message: 'A part of this path is a file, where a folder is needed. Name another folder.',
  },
  EEXIST: { code: 'not-a-folder', message: 'Something else is in this place. Name another folder.' },
  EISDIR: { code: 'not-a-file', message: 'This is a folder, where a file is needed. Rename it, or take it out.' },
  ENOENT: {
    code: 'vanished',
    message: 'This was there and is gone: something else changes these files. Run it again when that has ended.',
  },
  ELOOP: { code: 'link-loop', message: 'This link leads back to itself. Take it out, or name another folder.' },
  EBUSY: {
    code: 'busy',
    message: 'The system holds this in use (a mounted folder, say). Name a folder inside it, or end what uses it.',
  },
  EXDEV: {
    code: 'other-disk',
    message:
      'This lies on another disk than the folder beside it, or in a layer of a container, and cannot be moved there. Delete it, or name a folder elsewhere.',
  },
  ENAMETOOLONG: { code: 'name-too-long', message: 'This name is too long for the disk. Shorten it.' },
  EMFILE: {
    code: 'too-many-files',
    message: 'Too many files are open at once. Raise the limit (ulimit -n 4096), then run it again.',
  },
  ENFILE: {
    code: 'too-many-files',
    message: 'Too many files are open on this machine. End something, then run it again.',
  },
  EIO: { code: 'disk-error', message: 'The disk could not be read or written. Check it, then run it again.' },
};

/**
 * The system's name for what happened. Where a folder with those above it cannot be made, Node calls it missing, whatever the
 * disk said: then the nearest folder that is there is asked whether it takes files.
 */
function trueCode({ code, path, syscall }: NodeJS.ErrnoException): string | undefined {
  if (code !== 'ENOENT' || syscall !== 'mkdir' || path === undefined) return code;
  let there = path;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  try {
    accessSync(there, constants.W_OK);
    return code;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

/** A fault as it is told to a person. What no one foresaw is a mistake of the program, and said to be one. */
export function explainFault(error: unknown): Fault {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof Fault) return at;
    const { path, dest } = at as NodeJS.ErrnoException & { dest?: string };
    const code = trueCode(at);
    const remedy = code === undefined ? undefined : remedies[code];
    if (remedy) {
      // Of two places, what is missing or in use is the first, and what cannot be written the second.
      const place = code === 'ENOENT' || code === 'EBUSY' ? (path ?? dest) : (dest ?? path);
      return new Fault(place ? showPath(place) : null, remedy.message, remedy.code, { cause: error });
    }
  }
  const said = error instanceof Error ? error.message : String(error);
  return new Fault(
    null,
    `Dateline failed in a way it should not: ${said.replace(/\s+/g, ' ').trim().slice(0, 300)}. ` +
      'Nothing of yours was changed. Run it again with DATELINE_DEBUG=1 to see where, and report that.',
    'internal-fault',
    { cause: error },
  );
}
