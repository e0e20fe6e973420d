import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../domain.ts';
import { isOwnName } from './own.ts';
import { asWarning, fileProblem, readingProblem, showPath } from './problem.ts';

/** What systems, editors and version control leave in folders, and what a browser saves beside a page. */
const unseen = /^(?:\..*|~\$.*|.*~|Thumbs\.db|desktop\.ini|node_modules|.*_files|__MACOSX)$/i;

/** Whether a file or folder is none of the curator's, by its name. */
export const isUnseen = (name: string): boolean => unseen.test(name);

/**
 * The plain files below `directory`, by their paths in it with slashes, in one order on every machine. What can be no file
 * of anybody's (a pipe, a link that leads nowhere or out of the folder, a name that is no text) comes back as problems.
 */
export function findFiles(directory: string, problems: Problem[]): readonly string[] {
  const files: string[] = [];
  const root = realpathSync(directory);
  const look = (below: string) => {
    const folder = join(directory, below);
    let entries: readonly Dirent<Buffer>[];
    try {
      entries = readdirSync(folder, { encoding: 'buffer', withFileTypes: true });
    } catch (error) {
      problems.push(readingProblem(folder, error));
      return;
    }
    for (const entry of [...entries].sort((a, b) => Buffer.compare(a.name, b.name))) {
      const name = entry.name.toString('utf8');
      if (isUnseen(name)) continue;
      const path = below === '' ? name : `${below}/${name}`;
      const problem = Buffer.from(name).equals(entry.name) ? null : misnamed(folder, entry.name);
      if (problem) {
        problems.push(problem);
        continue;
      }
      const kind = entry.isSymbolicLink() ? followed(join(folder, name), root, problems) : kindOf(entry);
      if (kind === 'file') files.push(path);
      else if (kind === 'folder') {
        if (/\.(?:txt|ya?ml)$|^(?:addresses|reviewed)\.json$/i.test(name) || isOwnName(name)) {
          const message = 'This is a folder, and its name ends like a file’s. Rename it, or take it out.';
          problems.push(fileProblem(showPath(join(folder, name)), 'folder-named-like-file', message));
        }
        look(path);
      } else if (kind === 'other') {
        const message =
          'This is no plain file (a pipe or a device, say) and cannot be read. Take it out of the folder.';
        problems.push(fileProblem(showPath(join(folder, name)), 'no-plain-file', message));
      }
    }
  };
  look('');
  return files;
}

/** Whether `name` is a plain file of the folder, or a link to one in it. */
export function isOwnFile(directory: string, name: string): boolean {
  try {
    const found = lstatSync(join(directory, name));
    return (
      found.isFile() ||
      (found.isSymbolicLink() && followed(join(directory, name), realpathSync(directory), []) === 'file')
    );
  } catch {
    return false;
  }
}

interface Kinds {
  isFile(): boolean;
  isDirectory(): boolean;
}

const kindOf = (entry: Kinds): 'file' | 'folder' | 'other' =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';

/**
 * What a link leads to; null, with a problem, where it is not to be followed. Only what lies in the folder is published: a
 * link out of it could put any file of the machine on the web.
 */
function followed(path: string, root: string, problems: Problem[]): 'file' | 'other' | null {
  const say = (code: string, message: string) => fileProblem(showPath(path), code, message);
  try {
    const target = realpathSync(path);
    if (target !== root && !target.startsWith(root + sep)) {
      const message =
        'This link leads out of the folder of articles, and is not followed. Put the file itself in its place.';
      problems.push(say('link-outside', message));
      return null;
    }
    const kind = kindOf(statSync(target));
    if (kind !== 'folder') return kind;
    problems.push(asWarning(say('not-read', 'This is a link to a folder that is read already. Take it out.')));
  } catch (error) {
    // A link to what lies below a file leads nowhere either.
    if (/^ENO(?:ENT|TDIR)$/.test((error as NodeJS.ErrnoException).code ?? '')) {
      problems.push(say('broken-link', 'This link leads nowhere. Put the file in its place, or take the link out.'));
    } else problems.push(readingProblem(path, error));
  }
  return null;
}

/** A name whose bytes are no UTF-8 cannot be shown, nor stand in an address. */
function misnamed(folder: string, name: Buffer): Problem {
  const shown = [...name].map((byte) =>
    byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`,
  );
  const message = 'The name of this file is not in UTF-8 (another system wrote it, say). Rename the file.';
  return fileProblem(`${showPath(folder)}/${shown.join('')}`, 'name-not-utf8', message);
}

const documents = 'npm run add takes its text out: npm run add -- --seeds';

/** What files seem to be that no article is read from, by the ends of their names. */
const seeming: readonly (readonly [RegExp, string])[] = [
  [/\.docx$/i, `It seems to be a document of a word processor: ${documents} DIR FILE.`],
  [
    /\.(?:doc|odt|rtf|pages)$/i,
    'It seems to be a document of a word processor. Save it as .docx or as plain text, and put that into the folder.',
  ],
  [/\.pdf$/i, `It seems to be a PDF: ${documents} DIR FILE.`],
  [/\.(?:html?|xhtml|mhtml?|webarchive)$/i, `It seems to be a saved page: ${documents} DIR FILE.`],
  [/\.eml$/i, `It seems to be a mail: ${documents} DIR FILE.`],
  [
    /\.(?:msg|mbox)$/i,
    'It seems to be mail as a program keeps it. Save the one mail as .eml, and add that with npm run add.',
  ],
  [/\.warc$/i, 'It seems to be a web archive. Open the page from it, save it as HTML, and add that with npm run add.'],
  [
    /\.ris$/i,
    `It seems to be a list of references: npm run add gives each to its text: npm run add -- --seeds DIR FILE.`,
  ],
  [
    /\.(?:jpe?g|png|gif|webp|avif|tiff?|heic|svg|bmp)$/i,
    'It seems to be a picture. A sidecar or an event of your own names one with “picture: <file>” and “alt”; else take it out.',
  ],
  [/\.(?:te?xt?|asc|log)$/i, 'It seems to be a plain text. Let its name end in .txt to have it read.'],
  [
    /\.(?:md|markdown)$/i,
    `It seems to be a page saved as Markdown: ${documents} DIR FILE. An event of your own has its day in its name.`,
  ],
  [/\.(?:zip|gz|7z|rar|tar)$/i, 'It seems to be an archive. Unpack it, and put the articles into the folder.'],
  [
    /\.json$/i,
    'It seems to be data, which is no article. References exported as CSL JSON are given to their texts by npm run add -- --seeds DIR FILE; take other data out.',
  ],
  [/\.(?:csv|xml|ya?ml\.\w+|xlsx?|ods)$/i, 'It seems to be data, which is no article. Take it out.'],
];

/** Names a file that is not read, with what it seems to be. */
export function notRead(path: string, file: string): Problem {
  const [, what] = seeming.find(([name]) => name.test(file)) ?? [
    null,
    'Articles end in .txt, and what is said about them in .yaml. Rename it, or take it out.',
  ];
  return asWarning(fileProblem(showPath(path), 'not-read', `This file is not read. ${what}`));
}
