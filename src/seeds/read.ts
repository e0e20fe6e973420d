import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { KnownPublisher, KnownSpeaker, Problem } from '../domain.ts';
import { splitStories } from '../pipeline/article/stories.ts';
import { decode } from '../pipeline/decode.ts';
import type { PlaceOf, Source } from '../pipeline/index.ts';
import { emptyLedger, type Ledger, ledgerSchema } from '../pipeline/ledger/index.ts';
import {
  peopleSchema,
  publishersSchema,
  type Sidecar,
  sidecarSchema,
  type Timeline,
  timelineSchema,
} from '../schema.ts';

/** A seeds folder read from disk: nothing in it is ever written. */
export interface Seeds {
  readonly articles: readonly {
    readonly source: Source;
    readonly sidecar: Sidecar | null;
    readonly placeOf: PlaceOf | null;
  }[];
  readonly known: readonly KnownSpeaker[];
  readonly publishers: readonly KnownPublisher[];
  readonly timeline: Timeline;
  /** What was published where, as `addresses.json` keeps it. */
  readonly ledger: Ledger;
  /** Today on this machine, as `YYYY-MM-DD`. */
  readonly today: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads every article, sidecar and list of the folder `directory` (an absolute path). Everything wrong with them comes
 * back as problems, all at once; only a folder that does not exist leaves nothing else to say.
 */
export function readSeeds(directory: string): Seeds {
  const problems: Problem[] = [];
  const shown = (name: string) => showPath(join(directory, name));
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    problems.push(
      fileProblem(
        showPath(directory),
        'no-seeds',
        'This folder does not exist. Name the folder of articles with --seeds DIR.',
      ),
    );
    return {
      articles: [],
      known: [],
      publishers: [],
      timeline: timelineSchema.parse({}),
      ledger: emptyLedger,
      today: today(),
      problems,
    };
  }
  const names = readdirSync(directory).sort();
  const articleNames = names.filter((name) => name.endsWith('.txt'));
  if (articleNames.length === 0) {
    problems.push(
      fileProblem(
        showPath(directory),
        'no-articles',
        'This folder holds no article. Put each article into it as a .txt file.',
      ),
    );
  }
  const articles = articleNames.flatMap((name): Seeds['articles'][number][] => {
    const stem = name.slice(0, -'.txt'.length);
    const sidecar = names.includes(`${stem}.yaml`)
      ? readPlacedYaml(join(directory, `${stem}.yaml`), sidecarSchema, problems)
      : null;
    const text = readText(join(directory, name));
    if (text === null) {
      const message = 'This file holds no text. Save the article as plain text, or take the file out of the folder.';
      problems.push(fileProblem(shown(name), 'unreadable-article', message));
      return [];
    }
    const article = (name: string, story: string, settled: typeof sidecar): Seeds['articles'][number] => ({
      source: { file: shown(`${stem}.txt`), name, text: story },
      sidecar: settled?.value ?? null,
      placeOf: settled?.placeOf ?? null,
    });
    const [first = text, ...others] = splitStories(text);
    if (others.length === 0) return [article(stem, text, sidecar)];
    // Each is an article of its own: `flood`, `flood#2`, with `flood#2.yaml` beside it.
    problems.push(severalStories(shown(name), stem, others.length + 1));
    return [
      article(stem, first, sidecar),
      ...others.map((story, n) => {
        const own = `${stem}#${n + 2}`;
        return article(
          own,
          story,
          names.includes(`${own}.yaml`)
            ? readPlacedYaml(join(directory, `${own}.yaml`), sidecarSchema, problems)
            : null,
        );
      }),
    ];
  });
  const special = new Set(['people.yaml', 'publishers.yaml', 'timeline.yaml']);
  for (const name of names) {
    if (!/\.ya?ml$/.test(name) || special.has(name)) continue;
    if (name.endsWith('.yml')) {
      problems.push(
        fileProblem(shown(name), 'sidecar-name', 'Sidecars end in .yaml. Rename this file, or it stays unread.'),
      );
    } else if (
      !articleNames.includes(name.replace(/\.yaml$/, '.txt')) &&
      !articles.some(({ source }) => source.name === name.replace(/\.yaml$/, ''))
    ) {
      // An article taken down may take its text with it: the sidecar is what says so at its address.
      const stem = basename(name, '.yaml');
      const sidecar = readYaml(join(directory, name), sidecarSchema, []);
      if (sidecar?.withdrawn !== undefined) {
        articles.push({ source: { file: shown(name), name: stem, text: '' }, sidecar, placeOf: null });
        continue;
      }
      const message = `There is no article ${stem}.txt beside this sidecar. Rename it after its article, or take it out.`;
      problems.push(fileProblem(shown(name), 'sidecar-without-article', message));
    }
  }
  const settings = readSettings(directory);
  const ledger = readLedger(directory, problems);
  return { articles, ...settings, ledger, today: today(), problems: [...problems, ...settings.problems] };
}

function severalStories(file: string, name: string, count: number): Problem {
  const names = Array.from({ length: count - 1 }, (_, n) => `${name}#${n + 2}`).join(', ');
  const message =
    `This file holds ${count} stories, and each was made an article: ${name}, ${names}. ` +
    `What one of them needs stands in a sidecar of its name, such as ${name}#2.yaml.`;
  return { ...fileProblem(file, 'several-stories', message), severity: 'warning' };
}

/** Where a seeds folder keeps what was published where. */
export const ledgerPath = (directory: string): string => join(directory, 'addresses.json');

/**
 * Reads `addresses.json`; empty where there is none yet. One that cannot be read is an error, for a build without it
 * would publish articles at other addresses than before.
 */
export function readLedger(directory: string, problems: Problem[]): Ledger {
  const path = ledgerPath(directory);
  if (!existsSync(path)) return emptyLedger;
  try {
    return ledgerSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    const message =
      'This file keeps where each article was published, and it cannot be read. Fetch its last good version, for instance ' +
      'with `git checkout addresses.json`. Only if nothing was published yet, delete it.';
    problems.push(fileProblem(showPath(path), 'broken-addresses', message));
    return emptyLedger;
  }
}

export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Reads `people.yaml`, `publishers.yaml` and `timeline.yaml`, all optional. */
export function readSettings(directory: string): Pick<Seeds, 'known' | 'publishers' | 'timeline' | 'problems'> {
  const problems: Problem[] = [];
  return {
    known: readList(directory, 'people.yaml', peopleSchema, problems) ?? [],
    publishers: readList(directory, 'publishers.yaml', publishersSchema, problems) ?? [],
    timeline: readList(directory, 'timeline.yaml', timelineSchema, problems) ?? timelineSchema.parse({}),
    problems,
  };
}

/** A file's text, empty where it holds nothing; null where its bytes are no text. */
function readText(path: string): string | null {
  const decoded = decode(readFileSync(path));
  return decoded.kind === 'text' ? decoded.text : decoded.kind === 'empty' ? '' : null;
}

function readList<T extends z.ZodType>(
  directory: string,
  name: string,
  schema: T,
  problems: Problem[],
): z.infer<T> | null {
  const path = join(directory, name);
  return existsSync(path) ? readYaml(path, schema, problems) : null;
}

/**
 * Reads a YAML file and checks it; each finding carries the line it stands on. Null where it cannot be used. Dates stay
 * strings as written: YAML's own dates would be moments in time.
 */
export function readYaml<T extends z.ZodType>(path: string, schema: T, problems: Problem[]): z.infer<T> | null {
  return readPlacedYaml(path, schema, problems)?.value ?? null;
}

/** The same, with where in the file each value stands. */
export function readPlacedYaml<T extends z.ZodType>(
  path: string,
  schema: T,
  problems: Problem[],
): { readonly value: z.infer<T>; readonly placeOf: PlaceOf } | null {
  const file = showPath(path);
  const text = readText(path);
  if (text === null) {
    problems.push(fileProblem(file, 'broken-yaml', 'This file holds no text. Save it as plain text.'));
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    const message = `This is no YAML: ${error.message.replace(/\.$/, '')}. Mend the line; values with a colon or quotation mark in them need quotes around them.`;
    problems.push({ code: 'broken-yaml', severity: 'error', file, line, column: col, message });
  }
  if (document.errors.length > 0) return null;
  const value: unknown = document.toJS() ?? (schema instanceof Object && 'element' in schema ? [] : {});
  const checked = schema.safeParse(value);
  const placeOf = (path: readonly PropertyKey[]) => {
    const offset = offsetOf(document, path);
    const { line, col } = offset === null ? { line: 1, col: 1 } : lines.linePos(offset);
    return { line, column: col };
  };
  if (checked.success) return { value: checked.data, placeOf };
  for (const issue of checked.error.issues) {
    problems.push({
      code: 'wrong-value',
      severity: 'error',
      file,
      ...placeOf(issue.path),
      message: sayIssue(issue),
    });
  }
  return null;
}

function sayIssue(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? 'This file' : `“${issue.path.join('.')}”`;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${key}”`).join(', ');
    return `${where === 'This file' ? 'Unknown key' : `${where} has an unknown key`}: ${keys}. Check the spelling, or take it out.`;
  }
  return `${where} ${issue.message.replace(/^Invalid input: /, 'is wrong: ')}. Change it, or take it out.`;
}

/** Where in the file the value at `path` stands, or the nearest enclosing one that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length--) {
    const keys = path.slice(0, length);
    const parent = keys.length === 0 ? null : document.getIn(keys.slice(0, -1), true);
    const key = keys.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isNode(item.key) && 'value' in item.key && item.key.value === key);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = keys.length === 0 ? document.contents : isSeq(parent) ? parent.get(key as number, true) : null;
    if (isNode(node) && node.range) return node.range[0];
  }
  return null;
}

export function fileProblem(file: string, code: string, message: string): Problem {
  return { code, severity: 'error', file, line: null, column: null, message };
}

/** A path as a person would type it here: relative to the current folder where it lies inside it. */
export function showPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' ? '.' : near.startsWith('..') ? path : near.replaceAll('\\', '/');
}
