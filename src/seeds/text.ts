import { readFileSync } from 'node:fs';
import { disguised } from '../disguised.ts';
import type { Problem } from '../domain.ts';
import { decode } from '../pipeline/decode.ts';
import { locator } from '../problems.ts';
import { asWarning, fileProblem, readingProblem, showPath } from './problem.ts';

const notPlain = {
  page: 'This file is a saved page (HTML), and its code would be read as words. Move it out of the folder, and take its text in with npm run add -- FILE.',
  mail: 'This file is a mail as a program keeps it, with its code. Move it out of the folder, and take its text in with npm run add -- FILE.',
  rtf: 'This file is rich text (RTF), and its code would be read as words. Save it as plain text or .docx, and add that.',
};

/** Characters of the longest text that is read: ten times the longest day of live reports, and half of what V8's patterns bear on one line. */
const longestText = 2_000_000;

/** An article's text, "" where it holds nothing; null, with a problem, where there is none to be had. */
export function readText(path: string, problems: Problem[]): string | null {
  try {
    const bytes = readFileSync(path);
    const inside = disguised(bytes.subarray(0, 1024).toString('latin1'));
    if (inside !== null) problems.push(asWarning(fileProblem(showPath(path), 'not-plain-text', notPlain[inside])));
    const decoded = decode(bytes);
    if (decoded.kind === 'text' && decoded.text.length > longestText) {
      problems.push(asWarning(fileProblem(showPath(path), 'too-long-article', tooLong(decoded.text.length))));
      return null;
    }
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

const tooLong = (length: number): string =>
  `This file holds ${length.toLocaleString('en')} characters, and no article is longer than ${longestText.toLocaleString('en')}. ` +
  'Part it into its articles, or take it out of the folder. Until then it is left out.';
