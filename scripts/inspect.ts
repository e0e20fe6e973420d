import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../src/domain.ts';
import { asJson } from '../src/inspect/json.ts';
import { asPage } from '../src/inspect/page.ts';
import { asTrace } from '../src/inspect/trace.ts';
import { identifySpeakers } from '../src/pipeline/all.ts';
import { readAnatomy } from '../src/pipeline/article/index.ts';
import type { Trace } from '../src/pipeline/attribution/index.ts';
import { readArticle } from '../src/pipeline/index.ts';
import type { Ledger } from '../src/pipeline/ledger/index.ts';
import { findQuotations } from '../src/pipeline/quotations/index.ts';
import { formatProblem } from '../src/problems.ts';
import { sidecarSchema } from '../src/schema.ts';
import { findFiles, isOwnFile } from '../src/seeds/files.ts';
import { fileProblem, readLedger, readSettings, readText, readYaml, showPath, today } from '../src/seeds/read.ts';
import { type Options, UsageError } from './options.ts';
import { reportProblems, run } from './shell.ts';

/** How the parser reads any article files or folders, without a site. */
function inspect({ jsonl, trace, operands: paths }: Options): number {
  if (paths.length === 0) {
    throw new UsageError('Name what to read: npm run inspect -- PATH…, each a text file or a folder.');
  }
  const absent = paths.find((path) => !existsSync(path));
  if (absent !== undefined) throw new UsageError(`${absent} does not exist. Name a text file, or a folder of them.`);
  let code = 0;
  const report = (problems: readonly Problem[]) => {
    if (reportProblems(problems, false, problems.map(formatProblem)) === 1) code = 1;
  };
  for (const path of paths) {
    const problems: Problem[] = [];
    const articles = articlesAt(path, problems);
    report(problems);
    for (const article of articles) {
      const found: Problem[] = [];
      inspectArticle(article, { jsonl, trace }, found);
      report(found);
    }
  }
  return code;
}

interface ArticleFile {
  /** The folder whose lists of people, papers and settings count. */
  readonly folder: string;
  /** The article's path in it, with its ending. */
  readonly file: string;
}

function articlesAt(path: string, problems: Problem[]): readonly ArticleFile[] {
  const found = statSync(path);
  if (found.isFile()) {
    const folder = folderOf(resolve(path));
    return [{ folder, file: relative(folder, resolve(path)).split(sep).join('/') }];
  }
  if (!found.isDirectory()) {
    const message = 'This is no plain file (a pipe or a device, say) and cannot be read. Name a text file.';
    problems.push(fileProblem(showPath(path), 'no-plain-file', message));
    return [];
  }
  const files = findFiles(path, problems).filter((file) => /\.txt$/i.test(file));
  if (files.length === 0) {
    const message = 'This folder holds no article. Name one that holds .txt files.';
    problems.push(fileProblem(showPath(path), 'no-articles', message));
  }
  return files.map((file) => ({ folder: path, file }));
}

/** So far up is the folder of articles looked for. */
const highest = 8;

/**
 * The folder of articles that a file belongs to: the nearest above it that holds a list of one's own, else the one it lies in.
 * What `check` calls “2024/flood” is called so here too, and its quotations have the same ids.
 */
function folderOf(path: string): string {
  let folder = dirname(path);
  for (let up = 0; up < highest; up += 1) {
    const here = folder;
    if (
      ['timeline.yaml', 'people.yaml', 'publishers.yaml', 'addresses.json'].some((list) => existsSync(join(here, list)))
    )
      return here;
    folder = dirname(folder);
  }
  return dirname(path);
}

/** The folder's record of what was published, read once for all its articles. */
let ledgerRead: { readonly folder: string; readonly ledger: Ledger } | null = null;

/** What was published of the article that is called `name` today, and the name under which it first was; null where nothing was. */
function publishedOf(folder: string, name: string, problems: Problem[]) {
  if (ledgerRead?.folder !== folder) ledgerRead = { folder, ledger: readLedger(folder, problems) };
  const found = Object.entries(ledgerRead.ledger.articles).find(([first, { file = first }]) => file === name);
  return found ? { name: found[0], record: found[1] } : null;
}

/** Prints one article, read with whatever its folder knows; where it is no text, only says so. */
function inspectArticle(
  { folder, file }: ArticleFile,
  { jsonl, trace }: Pick<Options, 'jsonl' | 'trace'>,
  problems: Problem[],
): void {
  const path = join(folder, file);
  const text = readText(path, problems);
  if (text === null) return;
  const { known, publishers, timeline, problems: settingsProblems } = readSettings(folder);
  problems.push(...settingsProblems);
  const name = file.replace(/\.[^./]*$/, '');
  const published = publishedOf(folder, name, problems);
  const sidecar = isOwnFile(folder, `${name}.yaml`)
    ? readYaml(join(folder, `${name}.yaml`), sidecarSchema, problems)
    : null;
  // Its quotations have the ids that it was published with.
  const source = { file: showPath(path), name: published?.name ?? name, text };
  const traces: Trace[] = [];
  const settings = {
    known,
    publishers,
    dates: { order: timeline.dates, today: today() },
    trace: (one: Trace) => traces.push(one),
  };
  const reading = readArticle(source, sidecar, settings, { published: published?.record ?? null });
  const { speakerOf } = identifySpeakers([reading], known);
  if (trace) {
    const { anatomy } = readAnatomy(text);
    const { quotations } = findQuotations(text, anatomy.paragraphs);
    const wordsOf = (n: number): string => text.slice(quotations[n]?.spans[0]?.start, quotations[n]?.spans.at(-1)?.end);
    process.stdout.write(asTrace(traces, text, wordsOf));
    return;
  }
  process.stdout.write(
    jsonl ? `${JSON.stringify(asJson(reading, speakerOf))}\n` : asPage(reading, speakerOf, process.stdout.isTTY),
  );
}

await run('inspect', inspect);
