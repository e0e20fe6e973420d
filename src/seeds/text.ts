import { readFileSync } from 'node:fs';
import { disguised } from '../disguised.ts';
import type { Finding, Problem } from '../domain.ts';
import { decode } from '../pipeline/decode.ts';
import { locator } from '../problems.ts';
import { asWarning, fileProblem, readingProblem, showPath } from './problem.ts';
import { untilChanged } from './until-changed.ts';

const notPlain = {
  page: 'This file is a saved page (HTML), and its code would be read as words. Move it out of the folder, and take its text in with npm run add -- FILE.',
  mail: 'This file is a mail as a program keeps it, with its code. Move it out of the folder, and take its text in with npm run add -- FILE.',
  rtf: 'This file is rich text (RTF), and its code would be read as words. Save it as plain text or .docx, and add that.',
};

/** Characters of the longest line that is read: a fifth of what V8's patterns no longer bear, and more than any paragraph has. */
const longestLine = 1_000_000;

/** An article's text, "" where it holds nothing; null, with a problem, where there is none to be had. */
export const readText = untilChanged((path: string, problems: Problem[]): string | null => {
  try {
    const bytes = readFileSync(path);
    const inside = disguised(bytes.subarray(0, 1024).toString('latin1'));
    if (inside !== null) problems.push(asWarning(fileProblem(showPath(path), 'not-plain-text', notPlain[inside])));
    const decoded = decode(bytes);
    if (decoded.kind === 'text') {
      const long = tooLongLine(decoded.text);
      problems.push(...(long ? [long] : decoded.findings).map(locator(showPath(path), decoded.text)));
      return long ? null : decoded.text;
    }
    if (decoded.kind === 'empty') return '';
    const message = 'This file holds no text. Save the article as plain text, or take the file out of the folder.';
    problems.push(fileProblem(showPath(path), 'unreadable-article', message));
  } catch (error) {
    problems.push(readingProblem(path, error));
  }
  return null;
});

/** Says of the first line that is too long; null where there is none. */
function tooLongLine(text: string): Finding | null {
  if (text.length <= longestLine) return null;
  const line = text.split(/[\r\n]/).find(({ length }) => length > longestLine);
  if (line === undefined) return null;
  const message =
    `This line holds ${line.length.toLocaleString('en')} characters, and no paragraph is longer than ${longestLine.toLocaleString('en')}. ` +
    'Take it out, as where it is a picture in code, or part it. Until then the article is left out.';
  return { code: 'too-long-line', severity: 'warning', at: text.indexOf(line), message };
}
