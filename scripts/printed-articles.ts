import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { decode } from '../src/pipeline/decode.ts';
import { fiveArticles } from '../tests/five-articles.ts';

/** An article cut at its headline. */
export interface Source {
  /** The lines above the headline, the headline's own and all below it. */
  readonly above: readonly string[];
  readonly headline: readonly string[];
  readonly below: readonly string[];
  readonly whole: string;
}

function textAt(path: string): string {
  const decoded = decode(readFileSync(path));
  if (decoded.kind !== 'text') throw new Error(`${path} holds no text`);
  return decoded.text;
}

/** The articles of `tests/articles/` with the lines that are their headlines. */
export function printedArticles(): readonly Source[] {
  const folder = join(import.meta.dirname, '../tests/articles');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'reading.yaml')))
    .map(({ name }): Source => {
      const whole = textAt(join(folder, name, 'article.txt'));
      const lines = whole.split(/\r\n?|\n/);
      const read = parse(readFileSync(join(folder, name, 'reading.yaml'), 'utf8')) as { lines?: readonly string[] };
      const line = read.lines?.map((one) => /^(\d+)(?:-(\d+))? headline/.exec(one)).find((one) => one !== null);
      if (line === undefined || line === null) return { above: [], headline: [], below: lines, whole };
      const [first, last] = [Number(line[1]), Number(line[2] ?? line[1])];
      return {
        above: lines.slice(0, first - 1),
        headline: lines.slice(first - 1, last),
        below: lines.slice(last),
        whole,
      };
    });
}

/** The five articles of the seeds folder, with the headlines read by hand. */
export function seedArticles(): readonly Source[] {
  return Object.entries(fiveArticles).flatMap(([name, { headline }]): Source[] => {
    const whole = textAt(join(import.meta.dirname, `../seeds/${name}.txt`));
    const lines = whole.split(/\r\n?|\n/);
    const at = lines.findIndex((line) => line.startsWith(headline));
    return at === -1
      ? []
      : [{ above: lines.slice(0, at), headline: [lines[at] as string], below: lines.slice(at + 1), whole }];
  });
}
