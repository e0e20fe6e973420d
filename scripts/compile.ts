import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { programFolder } from './places.ts';

/**
 * The commands as JavaScript in a few files, with the libraries that every one of them loads: Node starts a command from
 * them in a third of the time that it takes to find, read and link a thousand modules.
 */

/** What Node starts: the commands, and what they run on other threads (`threadOf`), each by its own name. */
export const started: readonly string[] = ['dateline', 'index-words', 'read-articles', 'write-entries'];

/**
 * Libraries that every command loads, in many small files: taken in. All others stay packages, found where they are installed:
 * they have files of their own beside their code, or are loaded only where a site is made or a certain kind of file comes.
 */
const takenIn =
  /^(?:@date-fns\/utc|@sindresorhus\/slugify|astro\/zod|colorjs\.io|date-fns|github-slugger|gray-matter|image-size|remark|yaml)(?:\/|$)/;

/** A package’s name, and no path. */
const isPackage = /^[^./][^:]*$/;

/** Compiles the commands into `folder`, which is emptied first. */
export async function compileCommands(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    cwd: programFolder,
    input: started.map((name) => join(programFolder, 'scripts', `${name}.ts`)),
    platform: 'node',
    // What a library taken in needs itself is taken in with it.
    external: (name, importer) =>
      isPackage.test(name) && !takenIn.test(name) && !(importer ?? '').includes('node_modules'),
    output: {
      dir: folder,
      format: 'esm',
      minify: { compress: false, mangle: false, codegen: true },
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
    },
    // gray-matter has a reader of front matter in JavaScript, which nothing here asks for.
    checks: { eval: false },
    logLevel: 'warn',
  });
}

if (import.meta.main) {
  rmSync('compiled', { recursive: true, force: true });
  await compileCommands(join('compiled', 'scripts'));
}
