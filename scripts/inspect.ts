import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Speaker } from '../src/domain.ts';
import { asJson } from '../src/inspect/json.ts';
import { asPage } from '../src/inspect/page.ts';
import { identifySpeakers } from '../src/pipeline/all.ts';
import { decode } from '../src/pipeline/decode.ts';
import { type Reading, readArticle } from '../src/pipeline/index.ts';
import { sidecarSchema } from '../src/schema.ts';
import { fileProblem, readSettings, readYaml, showPath, today } from '../src/seeds/read.ts';
import { UsageError } from './options.ts';
import { reportProblems } from './shell.ts';

/** `npm run inspect -- [--jsonl] PATH…`: how the parser reads any article files or folders, without a site. */
function main(argv: readonly string[]): number {
  const { jsonl, paths } = readArguments(argv);
  let code = 0;
  for (const path of paths.flatMap(articlesAt)) {
    const read = readPath(path);
    if (read === null) {
      code = 1;
      continue;
    }
    const { reading, speakerOf } = read;
    process.stdout.write(
      jsonl ? `${JSON.stringify(asJson(reading, speakerOf))}\n` : asPage(reading, speakerOf, process.stdout.isTTY),
    );
  }
  return code;
}

function readArguments(argv: readonly string[]): { readonly jsonl: boolean; readonly paths: readonly string[] } {
  const usage = 'Usage: npm run inspect -- [--jsonl] PATH…, each a text file or a folder of them.';
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { jsonl: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError(usage);
    const absent = positionals.find((path) => !existsSync(path));
    if (absent !== undefined) throw new UsageError(`${absent} does not exist. ${usage}`);
    return { jsonl: values.jsonl, paths: positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(usage, { cause: error });
  }
}

function articlesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(path, name));
}

/** Reads one article with whatever its folder knows; null where the file is no text. */
function readPath(
  path: string,
): { readonly reading: Reading; readonly speakerOf: (speaker: Speaker) => Speaker } | null {
  const decoded = decode(readFileSync(path));
  if (decoded.kind === 'binary') {
    const message = 'This file holds no text. Save the article as plain text.';
    reportProblems([fileProblem(showPath(path), 'unreadable-article', message)]);
    return null;
  }
  const directory = dirname(path);
  const { known, publishers, timeline, problems } = readSettings(directory);
  const found = [...problems];
  const name = basename(path).replace(/\.[^.]*$/, '');
  const sidecarPath = join(directory, `${name}.yaml`);
  const sidecar = existsSync(sidecarPath) ? readYaml(sidecarPath, sidecarSchema, found) : null;
  reportProblems(found);
  const text = decoded.kind === 'text' ? decoded.text : '';
  const source = { file: showPath(path), name, text };
  const reading = readArticle(source, sidecar, {
    known,
    publishers,
    dates: { order: timeline.dates, today: today() },
  });
  return { reading, speakerOf: identifySpeakers([reading], known).speakerOf };
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
