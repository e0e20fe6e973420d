import type { Finding, Problem } from './domain.ts';

/**
 * The form of every message: place, what was found, what to do, permanent code.
 *
 *     seeds/flood.txt:14:9 Opening “ has no closing mark in this paragraph. Close it, or … [unclosed-quotation]
 */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':');
  const grade = problem.severity === 'warning' ? 'warning: ' : '';
  return oneLine(`${place} ${grade}${problem.message} [${problem.code}]`);
}

/** A name or a value may hold what would move the reader's cursor, colour what follows, or begin a line of its own. */
export const oneLine = (words: string): string =>
  words.replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Problems in the order a person works through them: by file, line and column, errors before warnings at the same place. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.severity, b.severity) ||
      compare(a.code, b.code),
  );
}

/**
 * Turns findings of `text` into problems: their offsets into line and column, both counted from 1. A line ends at "\n", "\r\n"
 * or a lone "\r". The text is read once, however many findings there are.
 */
export function locator(file: string, text: string): (finding: Finding) => Problem {
  let starts: readonly number[] | null = null;
  return ({ code, severity, message, at, settle }) => {
    const told = { code, severity, file, message, ...(settle ? { settle } : {}) };
    if (at === null) return { ...told, line: null, column: null };
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle;
    }
    return { ...told, line: low + 1, column: at - (starts[low] as number) + 1 };
  };
}

/** The offset at which each line begins. */
function lineStarts(text: string): number[] {
  const starts = [0];
  const ending = text.includes('\r') ? /\r\n?|\n/g : /\n/g;
  while (ending.exec(text) !== null) starts.push(ending.lastIndex);
  return starts;
}

/** Whether anything is wrong, and not only doubtful: then no command may end well. */
export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((p) => p.severity === 'error');

/** Order by UTF-16 code units: the same on every machine and in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
