import type { Finding, Problem } from './domain.ts';

/**
 * The form of every message: place, what was found, what to do, permanent code.
 *
 *     seeds/flood.txt:14:9 Opening “ has no closing mark in this paragraph. Close it, or … [unclosed-quotation]
 */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':');
  const grade = problem.severity === 'warning' ? 'warning: ' : '';
  return `${place} ${grade}${problem.message} [${problem.code}]`;
}

/** Problems in the order a person works through them: by file, then by line, errors before warnings on the same line. */
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

/** Turns a finding's offset into line and column, both counted from 1. */
export function locate(finding: Finding, file: string, text: string): Problem {
  const { code, severity, message, at } = finding;
  if (at === null) return { code, severity, file, line: null, column: null, message };
  const before = text.slice(0, at);
  const lastBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  const line = before.split(/\r\n|\r|\n/).length;
  return { code, severity, file, line, column: at - lastBreak, message };
}

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((p) => p.severity === 'error');

/** Order by UTF-16 code units: the same on every machine and in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
