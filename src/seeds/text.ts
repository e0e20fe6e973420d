import { readFileSync } from 'node:fs';
import type { Problem } from '../domain.ts';
import { decode } from '../pipeline/decode.ts';
import { locator } from '../problems.ts';
import { fileProblem, readingProblem, showPath } from './problem.ts';

/** An article's text, "" where it holds nothing; null, with a problem, where there is none to be had. */
export function readText(path: string, problems: Problem[]): string | null {
  try {
    const decoded = decode(readFileSync(path));
    if (decoded.kind === 'text') {
      problems.push(...decoded.findings.map(locator(showPath(path), decoded.text)));
      return decoded.text;
    }
    if (decoded.kind === 'empty') return '';
    const message = 'This file holds no text. Save the article as plain text, or take the file out of the folder.';
    problems.push(fileProblem(showPath(path), 'unreadable-article', message));
  } catch (error) {
    problems.push(readingProblem(path, error));
  }
  return null;
}
