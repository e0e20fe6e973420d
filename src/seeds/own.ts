import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain.ts';
import { nearest } from '../nearest.ts';
import type { CorpusArticle } from '../pipeline/all.ts';
import { decode } from '../pipeline/decode.ts';
import type { OwnFile } from '../pipeline/own-words.ts';
import { splitEntry } from '../pipeline/writing/front-matter.ts';
import { ownWordsSchema } from '../schema.ts';
import { type PictureFolder, readPicture } from './pictures.ts';
import { fileProblem, showPath } from './problem.ts';

/** `2023-12-12-peak.md`, below any folder. */
const ownName = /(?:^|\/)(\d{4}-\d\d-\d\d)-[^/]+\.md$/;

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
    const decoded = decode(readFileSync(path));
    const text = decoded.kind === 'text' ? decoded.text : '';
    const say = (message: string) => problems.push(fileProblem(file, 'own-words', message));
    let split: ReturnType<typeof splitEntry>;
    try {
      split = splitEntry(text);
    } catch (error) {
      say(
        `The lines between --- are no YAML (${(error as Error).message.split('\n')[0]}). Mend them: “title: …”, and a date or speaker where you want one.`,
      );
      continue;
    }
    if (!('title' in split.data)) {
      if (Object.keys(split.data).length > 0 && !/^#/m.test(split.body)) {
        say('This file has no “title”. Add one between the lines of ---, such as “title: The river peaks”.');
      } else
        texts.push({
          source: { file, name, text: split.body, below },
          sidecar: { published: day, evidence: 'the name of its file' },
        });
      continue;
    }
    const checked = ownWordsSchema.safeParse(split.data);
    if (!checked.success) {
      const keys = Object.keys(ownWordsSchema.shape);
      const found = checked.error.issues.map((issue) => {
        if (issue.code !== 'unrecognized_keys')
          return `“${issue.path.join('.')}” ${issue.message.replace(/^Invalid input: /, 'is wrong: ')}`;
        return issue.keys
          .map((key) => {
            const near = nearest(key, keys);
            return `“${key}” is no key here${near === null ? '' : `; did you mean “${near}”?`}`;
          })
          .join('; ');
      });
      say(`${found.join('; ')}. It may have ${keys.join(', ')}.`);
      continue;
    }
    if (split.body.trim() === '') {
      say('There are no words below the lines of ---. Write what happened, or what was said.');
      continue;
    }
    const found = problems.length;
    const picture = readPicture(pictures, below, checked.data);
    if (picture === null && problems.length > found) continue;
    own.push({ file, below, name, day, words: checked.data, body: split.body, picture });
  }
  return { own, texts };
}
