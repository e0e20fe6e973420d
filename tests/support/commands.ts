import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { compileCommands } from '../../scripts/compile.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that the commands are started from, compiled as the package has them. */
    readonly commands: string;
  }
}

/** Compiled at most once in a run, whichever of its projects asks first. */
const compiling: { [key: symbol]: Promise<void> | undefined } = globalThis as never;
const key = Symbol.for('dateline.commands');

/** Compiles the commands once for all tests that start them, which they do by the hundred. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = resolve('.dateline', `commands-${process.pid}`);
  compiling[key] ??= compileCommands(folder);
  await compiling[key];
  project.provide('commands', join(folder, 'dateline.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}

/** The words that start a command, for Node. */
export const startOf = (command: string): readonly string[] => [inject('commands'), command];
