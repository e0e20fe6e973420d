import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Calls `changed` whenever a file in `folder` or below is written, made, moved or deleted, however often, with its path where
 * the system tells it. On Linux Node itself
 * watches file by file, and never sees again what was put in the place of another, as editors save: there each folder is
 * watched, which tells of all that happens to its files. What is returned ends it.
 */
export function watchFolder(folder: string, changed: (path: string | null) => void): () => void {
  const pathOf = (below: string, name: string | null) => (name === null ? null : join(below, name));
  if (process.platform !== 'linux') {
    const watcher = watch(folder, { recursive: true }, (_, name) => changed(pathOf(folder, name)));
    return () => watcher.close();
  }
  const watched = new Map<string, FSWatcher>();
  const look = () => {
    const folders = new Set([folder, ...foldersBelow(folder)]);
    for (const [path, watcher] of watched) {
      if (folders.has(path)) continue;
      watcher.close();
      watched.delete(path);
    }
    for (const path of folders) if (!watched.has(path)) open(path);
  };
  const open = (path: string) => {
    try {
      const watcher = watch(path, (event, name) => {
        const file = pathOf(path, name);
        changed(file);
        // All that is below is walked through only where a folder came or went.
        if (file === null || watched.has(file) || (event === 'rename' && isFolder(file))) look();
      });
      // Gone while it was watched: the folder above tells of that.
      watcher.on('error', () => watcher.close());
      watched.set(path, watcher);
    } catch {
      // Gone already.
    }
  };
  look();
  return () => {
    for (const watcher of watched.values()) watcher.close();
  };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function foldersBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
