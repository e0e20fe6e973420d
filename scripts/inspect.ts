import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Speaker } from '../src/domain.ts';
import { asJson } from '../src/inspect/json.ts';
import { asPage } from '../src/inspect/page.ts';
import { identifySpeakers } from '../src/pipeline/all.ts';
import { decode } from '../src/pipeline/decode.ts';
import { type Reading, readArticle } from '../src/pipeline/index.ts';
import { sidecarSchema } from '../src/schema.ts';
import { fileProblem, readSettings, readYaml, showPath, today } from '../src/seeds/read.ts';
import { type Options, UsageError } from './options.ts';
import { reportProblems, run } from './shell.ts';

/** How the parser reads any article files or folders, without a site. */
function inspect({ jsonl, operands: paths }: Options): number {
  if (paths.length === 0)
    throw new UsageError('Name what to read: npm run inspect -- PATH…, each a text file or a folder.');
  const absent = paths.find((path) => !existsSync(path));
  if (absent !== undefined) throw new UsageError(`${absent} does not exist. Name a text file, or a folder of them.`);
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

await run('inspect', inspect);
