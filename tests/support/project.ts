import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inject } from 'vitest';

/** What a build needs of the program's folder. What is made there is left out, for another test may be making it. */
const parts = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'seeds', 'src', 'template', 'tsconfig.json'];

/**
 * Copies the program into a folder, for a test that looks at what a command keeps there, or that starts what can run there
 * only once: in the repository itself other tests are at work at the same time. Each package is linked, so that what is
 * kept beside them is the copy’s own. Returns the folder; `compiledIn` starts its commands in half the time that its scripts take.
 */
export function copyProject(folder: string): string {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages, { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(packages, name), 'junction');
  }
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  return folder;
}

/** The words that start a command of a copy of the program from where it is compiled, as in the package, for Node. */
export function compiledIn(folder: string, command: string): readonly string[] {
  const compiled = join(folder, 'compiled', 'scripts');
  if (!existsSync(compiled)) cpSync(dirname(inject('commands')), compiled, { recursive: true });
  return [join(compiled, 'dateline.js'), command];
}
