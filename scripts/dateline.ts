#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { nearest } from '../src/nearest.ts';

/** The program as it is typed where it is a package, in a folder of somebody's own: `dateline check --new`. */
const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  new: () => import('./new.ts'),
  start: () => import('./start.ts'),
  dev: () => import('./dev.ts'),
  build: () => import('./build.ts'),
  entries: () => import('./entries.ts'),
  check: () => import('./check.ts'),
  settle: () => import('./settle.ts'),
  add: () => import('./add.ts'),
  inspect: () => import('./inspect.ts'),
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [name = '--help'] = process.argv.splice(2, 1);
if (major < 22 || (major === 22 && minor < 13)) withOwnNode(name);
else if (Object.hasOwn(commands, name)) {
  startAnew(name);
  await commands[name]?.();
} else await explain(name);

/** npm's scripts and npx find the Node that comes with the program; whoever starts the file by its path may not. */
function withOwnNode(command: string): void {
  const own = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');
  const [, file = ''] = process.argv;
  if (!existsSync(own)) {
    console.error(`Node ${process.versions.node} is too old. Run “npm install” again, or install Node 22.13 or later.`);
    process.exitCode = 2;
    return;
  }
  const child = spawn(own, [file, command, ...process.argv.slice(2)], { stdio: 'inherit' });
  // What ends this one ends the one that serves, too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

/**
 * Begins again in the same process as the scripts of `package.json` begin (`compiled.ts` says why), for no flag of V8 can be set
 * in a running one. It takes 30 ms of the half second that it spares five articles. Where the system or Node cannot, all goes on as it is.
 */
function startAnew(command: string): void {
  const flags = ['--no-regexp-tier-up', '--heap-growing-percent=40'];
  if (flags.some((flag) => process.execArgv.includes(flag)) || process.platform === 'win32' || !process.execve) return;
  const [node, file = ''] = process.argv;
  try {
    process.execve(
      process.execPath,
      [node ?? process.execPath, ...flags, ...process.execArgv, file, command, ...process.argv.slice(2)],
      process.env,
    );
  } catch {
    // A system that allows none of it.
  }
}

async function explain(word: string): Promise<void> {
  if (word === '--version' || word === '-v') {
    console.log((await import('./places.ts')).programPackage.version);
    return;
  }
  const { commands: described } = await import('./options.ts');
  const names = Object.keys(commands) as (keyof typeof described)[];
  const near = nearest(word, names);
  const asked = word === '--help' || word === '-h' || word === 'help';
  const lines = [
    ...(asked ? [] : [`There is no command “${word}”.${near === null ? '' : ` Did you mean ${near}?`}`, '']),
    'dateline COMMAND [flags], in the folder that holds articles/:',
    ...names.map((each) => `  ${each.padEnd(8)} ${described[each].does}`),
    '',
    '“dateline COMMAND --help” lists the flags of one.',
  ];
  (asked ? console.log : console.error)(lines.join('\n'));
  if (!asked) process.exitCode = 2;
}
