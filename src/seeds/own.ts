import { basename, join } from 'node:path';
import type { Problem } from '../domain.ts';
import type { CorpusArticle } from '../pipeline/corpus.ts';
import type { OwnFile } from '../pipeline/own-words.ts';
import { isGivenDate, ownWordsSchema } from '../schema.ts';
import { type PictureFolder, readPicture } from './pictures.ts';
import { fileProblem, showPath } from './problem.ts';
import { readText } from './text.ts';
import { openYamlText } from './yaml.ts';

/** `2023-12-12-peak.md`, below any folder. */
const ownName = /(?:^|\/)(\d{4}-\d\d-\d\d)-[^/]+\.md$/;

/** Whether a file is named as a curator's own words are: `2021-12-21-title.md`. */
export const isOwnName = (file: string): boolean => ownName.test(file);

/**
 * The curator's own events and sources. Without a title such a file is an article like any other, in Markdown; a mistake in
 * its front matter is one message.
 */
export function readOwnFiles(
  directory: string,
  files: readonly string[],
  problems: Problem[],
  pictures: PictureFolder,
): { readonly own: readonly OwnFile[]; readonly texts: readonly CorpusArticle[] } {
  const own: OwnFile[] = [];
  const texts: CorpusArticle[] = [];
  for (const below of files) {
    const day = ownName.exec(below)?.[1];
    if (day === undefined) continue;
    const path = join(directory, below);
    const file = showPath(path);
    const name = below.replace(/\.md$/, '');
    // As in YAML, a line may end with CR alone.
    const text = readText(path, problems)?.replace(/\r(?!\n)/g, '\n') ?? null;
    if (text === null) continue;
    const say = (message: string, line: number | null) =>
      problems.push({
        ...fileProblem(file, 'own-words', message),
        ...(line === null ? {} : { line, column: 1 }),
      });
    const head = /^---[ \t]*\r?\n([\s\S]*?)(?<![^\n])---[ \t]*(?:\r?\n|$)/.exec(text);
    const [whole = '', front = ''] = head ?? [];
    const body = text.slice(whole.length);
    if (head === null && text.startsWith('---')) {
      say(
        'The lines above the text stand between two lines of ---, and here is only one. Add the second below them.',
        1,
      );
      continue;
    }
    // That stands in no line of it.
    const sayDay = () =>
      say(`The name of this file begins with ${day}, which is no day of any newspaper. Rename the file.`, null);
    if (!/^[ \t]*["']?title["']?\s*:/m.test(front)) {
      if (front.trim() !== '' && !/^#/m.test(body)) {
        say('This file has no “title”. Add one between the lines of ---, such as “title: The river peaks”.', 1);
      } else if (!isGivenDate(day)) sayDay();
      else
        texts.push({
          source: { file, name, text: body, below },
          sidecar: { published: day, evidence: basename(below) },
        });
      continue;
    }
    const opened = openYamlText(file, front, ownWordsSchema, problems, { linesAbove: 1 });
    if (opened === null) continue;
    if (body.trim() === '') {
      const lastOfHead = whole.trimEnd().split('\n').length;
      say('There are no words below the lines of ---. Write what happened, or what was said.', lastOfHead);
      continue;
    }
    if (opened.data.date === undefined && !isGivenDate(day)) {
      sayDay();
      continue;
    }
    const found = problems.length;
    const picture = readPicture(pictures, below, opened.data, opened.placeOf);
    if (picture === null && problems.length > found) continue;
    const lines = Object.fromEntries(
      Object.keys(opened.data).flatMap((key) => {
        const line = opened.lineOf([key]);
        return line === null ? [] : [[key, line] as const];
      }),
    );
    const above = whole + (/^\s*/.exec(body)?.[0] ?? '');
    own.push({
      file,
      below,
      name,
      day,
      words: opened.data,
      body,
      picture,
      lines: { ...lines, body: above.split('\n').length },
    });
  }
  return { own, texts };
}
