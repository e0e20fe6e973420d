import { statSync } from 'node:fs';
import type { Problem } from '../src/domain.ts';
import { hasErrors } from '../src/problems.ts';
import { keepCompiled } from './compiled.ts';
import { explainFault } from './faults.ts';
import { type CommandName, type Options, readOptions, UsageError } from './options.ts';
import { findsPackages, programFolder } from './places.ts';
import { asShortList } from './problem-list.ts';

/** Commands that keep things below the current folder; the others only look. */
const writing: ReadonlySet<CommandName> = new Set(['build', 'start', 'dev', 'entries']);

/** Commands that make pages, for which what the program is made of must be found from the current folder. */
const making: ReadonlySet<CommandName> = new Set(['build', 'start', 'dev']);

/** Refuses a folder in which nothing can be made. */
function requireProject(name: CommandName): void {
  if (making.has(name) && !findsPackages(process.cwd()))
    throw new UsageError(
      `Pages are made in a folder that has Dateline as a package, or in its own: here is neither. Go to ${programFolder} or to yours, and name articles that lie elsewhere with --seeds.`,
    );
}

/**
 * Runs a command: reads its flags, prints what it throws in one line, sets the exit code (0 done, 1 the input has
 * errors, 2 wrong usage). No stack is shown unless DATELINE_DEBUG asks for it.
 */
export async function run(name: CommandName, command: (options: Options) => Promise<number> | number): Promise<void> {
  // "… | head": whoever reads has had enough, and a fault would be shown where there is none.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
  endWithShell();
  try {
    const options = readOptions(name, process.argv.slice(2));
    if ('help' in options) console.log(options.help);
    else {
      requireProject(name);
      if (writing.has(name)) keepCompiled();
      process.exitCode = await command(options);
    }
  } catch (error) {
    fail(error);
  }
}

/** How often it is looked whether the shell is there. */
const lookMilliseconds = 500;

/**
 * npm hands a signal on to the shell that it starts a command in, and many shells end by it without handing it on: the command
 * would run and serve on, nobody’s. It ends then as by the signal itself.
 */
function endWithShell(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  }, lookMilliseconds).unref();
}

/** Refuses a corpus that is not there. */
export function requireCorpus(corpus: string | null): void {
  if (corpus !== null && !statSync(corpus, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--corpus ${corpus} is no folder. Name the one that holds the corpus.`);
}

/** Prints why a command ends early, in one line, and sets the exit code. */
export function fail(error: unknown): void {
  if (error instanceof UsageError) {
    console.error(error.message);
    process.exitCode = 2;
    return;
  }
  const fault = explainFault(error);
  console.error(fault.message);
  if (process.env.DATELINE_DEBUG) console.error(error);
  process.exitCode = fault.exit;
}

/**
 * Prints problems on standard error, as `lines`, and a closing count of all. Returns the exit code they amount to; `strict`
 * forgives none.
 */
export function reportProblems(problems: readonly Problem[], strict = false, lines = asShortList(problems)): 0 | 1 {
  for (const line of lines) console.error(line);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length > 0) console.error(`${count(errors, 'error')}, ${count(warnings, 'warning')}.`);
  return codeOf(problems, strict);
}

/** The exit code for the problems: 1 with an error among them, or, where that is strict, with any. */
export const codeOf = (problems: readonly Problem[], strict: boolean): 0 | 1 =>
  hasErrors(problems) || (strict && problems.length > 0) ? 1 : 0;

/** Says which articles the site is without, and what each waits for. */
export function reportLeftOut(leftOut: readonly { readonly file: string; readonly why: string }[]): void {
  if (leftOut.length === 0) return;
  const named = leftOut.length > 12 ? leftOut.slice(0, 10) : leftOut;
  const list = named.map(({ file, why }) => `${file} (${why})`).join(', ');
  const others = leftOut.length - named.length;
  console.log(`${count(leftOut.length, 'article')} left out: ${list}${others === 0 ? '' : ` and ${others} others`}.`);
}

/** “1 article”, “2 articles”. */
export const count = (n: number, noun: string, plural = `${noun}s`): string => `${n} ${n === 1 ? noun : plural}`;
