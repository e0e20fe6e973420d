import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { draftOf, sidecarOf } from '../src/importing/draft.ts';
import { letters } from '../src/importing/imported.ts';
import {
  type Facts,
  type FileKind,
  ImportError,
  importArticle,
  isOwnEntry,
  kindOf,
  textOf,
} from '../src/importing/index.ts';
import { type Reference, readReferences, referenceFor } from '../src/importing/references.ts';
import { showPath } from '../src/seeds/read.ts';
import { explainFault } from './faults.ts';
import { helpFor, UsageError } from './options.ts';
import { articlesFolder } from './places.ts';
import { replaceFile } from './replace-file.ts';
import { count, run } from './shell.ts';

/**
 * `npm run add -- [--seeds DIR] FILE|FOLDER…`: saved pages, PDFs, Word files, mails → `<name>.txt` and a drafted
 * `<name>.yaml` in the seeds folder. What is there already is never written again, so nothing that somebody edited is lost.
 */

interface Added {
  /** The article's name: its text is `<name>.txt`. */
  readonly name: string;
  readonly path: string;
}

await run('add', async ({ seeds, operands }) => {
  if (operands.length === 0) throw new UsageError(helpFor('add'));
  const absent = operands.find((path) => !existsSync(path));
  if (absent !== undefined) throw new UsageError(`${absent} does not exist. Name files or folders that do.`);
  const files = operands.map((path) => resolve(path)).flatMap(filesAt);
  mkdirSync(seeds, { recursive: true });
  const added: Added[] = [];
  const references: { readonly path: string; readonly reference: Reference }[] = [];
  let failed = 0;
  for (const path of files) {
    try {
      if (!isReadable(path)) throw new ImportError('This is no plain file (a pipe or a device, say).');
      const bytes = readFileSync(path);
      const kind = kindOf(path, bytes);
      if (kind === 'csl' || kind === 'ris') {
        for (const reference of readReferences(textOf(bytes), kind)) references.push({ path, reference });
      } else {
        const own = kind === 'markdown' && isOwnEntry(basename(path), textOf(bytes));
        if (own) addOwnEntry(seeds, path, bytes);
        else added.push(await addArticle(seeds, path, kind, bytes));
      }
    } catch (error) {
      failed++;
      console.error(`${showPath(path)}: ${messageOf(error, path)}`);
    }
  }
  failed += addReferences(seeds, added, references);
  console.log(
    `${count(added.length, 'article')} in ${showPath(seeds)}${failed > 0 ? `, ${count(failed, 'file')} left out` : ''}. Next: npm run check${seeds === resolve(articlesFolder) ? '' : ` -- --seeds ${showPath(seeds)}`}`,
  );
  return failed > 0 ? 1 : 0;
});

function messageOf(error: unknown, file: string): string {
  if (error instanceof ImportError) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  // The file itself is well, and what is made of it could not be written.
  if (path !== undefined && resolve(path) !== file) return explainFault(error).message;
  if (code === 'EACCES' || code === 'EPERM')
    return 'This file may not be read by you. Change its permissions, and add it again.';
  if (code === 'ELOOP') return 'This link leads back to itself.';
  if (code === 'ENOENT') return 'This file is gone, or a link that leads nowhere.';
  return `This file could not be read (${(error as Error).message.split('\n')[0]}). Paste its text into a .txt file instead.`;
}

/** Whether `path` is a folder, or a link to one. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether `path` is no pipe and no device, which have no end; a link to nothing is said when it is opened. */
function isReadable(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined || found.isFile();
}

/** A file, or every file of a folder; browsers put a saved page's parts into a folder “…_files”, which is none of ours. */
function filesAt(path: string): readonly string[] {
  if (!isFolder(path)) return [path];
  return (
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && !/_files$/.test(entry.name))
      // A link to a folder may lead round and round.
      .filter((entry) => !(entry.isSymbolicLink() && isFolder(join(path, entry.name))))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => filesAt(join(path, entry.name)))
  );
}

/** An event or source of the curator's own is kept as it is: the build reads it. */
function addOwnEntry(seeds: string, path: string, bytes: Uint8Array): void {
  console.log(`${showPath(path)}, an entry of your own:`);
  const target = join(seeds, basename(path));
  if (resolve(target) !== path) writeNew(target, bytes);
}

async function addArticle(
  seeds: string,
  path: string,
  kind: Exclude<FileKind, 'csl' | 'ris'>,
  bytes: Uint8Array,
): Promise<Added> {
  const imported = await importArticle(kind, bytes);
  const name = basename(path, extname(path));
  const original = relative(seeds, path).replaceAll('\\', '/');
  const draft = draftOf(imported, original);
  const target = join(seeds, `${name}.txt`);
  console.log(`${showPath(path)}, ${imported.kind}:`);
  // A text that lies in the folder already is where it belongs.
  if (resolve(target) !== path) writeNew(target, kind === 'text' ? bytes : draft.text);
  if (draft.sidecar !== null) writeNew(join(seeds, `${name}.yaml`), draft.sidecar);
  for (const line of factLines(imported.facts)) console.log(line);
  for (const note of imported.notes) console.log(`  ! ${note}`);
  return { name, path: target };
}

/** Writes a file that is not there yet; what is there stays as it is, and is said to. */
function writeNew(path: string, content: string | Uint8Array): void {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    replaceFile(path, content);
    console.log(`  → ${showPath(path)}`);
  } else if (Buffer.from(content).equals(readFileSync(path))) {
    console.log(`  = ${showPath(path)} is there already`);
  } else {
    console.log(`  = ${showPath(path)} is there already and differs: kept. Delete it to have it made anew.`);
  }
}

function factLines(facts: Facts): readonly string[] {
  return Object.entries(facts).flatMap(([field, fact]) =>
    fact ? [`  ${field.padEnd(11)}${[fact.value].flat().join(', ')}  (${fact.from})`] : [],
  );
}

/** Gives each reference to the text that prints its title: one of this run, or one in the folder. */
function addReferences(
  seeds: string,
  added: readonly Added[],
  references: readonly { readonly path: string; readonly reference: Reference }[],
): number {
  if (references.length === 0) return 0;
  const there = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name: basename(name, '.txt'), path: join(seeds, name) }));
  const texts = [...new Map([...added, ...there].map((article) => [article.path, article])).values()];
  const all = references.map(({ reference }) => reference);
  const used = new Set<Reference>();
  for (const { name, path } of texts) {
    const reference = referenceFor(textOf(readFileSync(path)), all);
    if (reference === null) continue;
    used.add(reference);
    const { path: original = '' } = references.find((each) => each.reference === reference) ?? {};
    const sidecar = sidecarOf(reference.facts, relative(seeds, original), {}, []);
    console.log(`${showPath(original)}, “${reference.title}”:`);
    if (sidecar !== null) writeNew(join(seeds, `${name}.yaml`), sidecar);
    for (const line of factLines(reference.facts)) console.log(line);
  }
  // Of two that tell of one article, the fuller one was used.
  const titles = new Set([...used].map(({ title }) => letters(title)));
  const unused = references.filter(({ reference }) => !titles.has(letters(reference.title)));
  for (const { path, reference } of unused) {
    console.error(
      `${showPath(path)}: “${reference.title}” is the title of no text in ${showPath(seeds)}. Add the article’s text, then this file again.`,
    );
  }
  return unused.length;
}
