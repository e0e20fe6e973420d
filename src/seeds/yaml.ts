import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../domain.ts';
import { isRealDate } from '../edtf.ts';
import { nearest } from '../nearest.ts';
import { decode } from '../pipeline/decode.ts';
import type { PlaceOf } from '../pipeline/index.ts';
import { locator } from '../problems.ts';
import { writtenDates } from '../text/date-forms/index.ts';
import { fileProblem, readingProblem, showPath } from './problem.ts';
import { untilChanged } from './until-changed.ts';
import { readYamlError, slipOfLine } from './yaml-errors.ts';

type Path = readonly PropertyKey[];

/** A YAML file that was read: what it says, and where. */
export interface YamlFile<T> {
  readonly data: T;
  /** Where the value at `path` stands: the name before its colon, or its dash. */
  readonly placeOf: PlaceOf;
  /** The line of the value at `path`; null where the file does not give it. */
  readonly lineOf: (path: readonly (string | number)[]) => number | null;
  /** Names at its top whose values were wrong, and are left out of the data. */
  readonly wrong: readonly string[];
}

/** As `openYaml`, for those who need no places. */
export function readYaml<T extends z.ZodType>(path: string, schema: T, problems: Problem[]): z.infer<T> | null {
  return openYaml(path, schema, problems)?.data ?? null;
}

/**
 * Reads a YAML file and checks it; each finding carries the line it stands on. Null where it cannot be used. Dates stay
 * strings as written, and so does any number where words are asked for: “published: 2021”, “publisher: 1843”.
 */
export function openYaml<T extends z.ZodType>(
  path: string,
  schema: T,
  problems: Problem[],
  manner: Manner = {},
): YamlFile<z.infer<T>> | null {
  return openFile(path, schema, problems, (text) => openYamlText(showPath(path), text, schema, problems, manner));
}

/**
 * What `read` makes of a file's text, or made of the same when nothing was wrong with it. `beside` gives what else it depends on.
 */
export function openFile<T extends z.ZodType>(
  path: string,
  schema: T,
  problems: Problem[],
  read: (text: string) => YamlFile<z.infer<T>> | null,
  beside: (text: string) => string = () => '',
): YamlFile<z.infer<T>> | null {
  const earlier = problems.length;
  const text = readText(path, problems);
  if (text === null) return null;
  const known = wellRead.get(path);
  const other = beside(text);
  const isKnown = known?.text === text && known.schema === schema && known.other === other;
  if (isKnown && problems.length === earlier) return known.file as YamlFile<z.infer<T>>;
  const file = read(text);
  if (file && problems.length === earlier) wellRead.set(path, { text, other, schema, file });
  return file;
}

/** With live reload one file changes at a time, and the others say what they said. */
const wellRead = new Map<
  string,
  { readonly text: string; readonly other: string; readonly schema: z.ZodType; readonly file: YamlFile<unknown> }
>();

interface Manner {
  /** Whether a file with a wrong value is used without it, or not at all. Its problems are told either way. */
  readonly mend?: 'whole' | 'without what is wrong';
  /** What an article prints: the marks that it prints around a headline are the headline's own. */
  readonly printed?: string;
  /** So many lines of the same file stand above. */
  readonly linesAbove?: number;
}

/** The same of a text that stands in `file`. */
export function openYamlText<T extends z.ZodType>(
  file: string,
  given: string,
  schema: T,
  problems: Problem[],
  { mend = 'whole', printed = '', linesAbove = 0 }: Manner = {},
): YamlFile<z.infer<T>> | null {
  const lines = new LineCounter();
  // Old systems end lines with CR alone, which the reader takes for a space.
  const text = given.replace(/\r(?!\n)/g, '\n');
  const document = parse(text, lines);
  const problemAt = (offset: number, code: string, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { code, severity: 'error', file, line: line + linesAbove, column: col, message };
  };
  const tooDeep = document?.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (document === null || tooDeep) {
    const message = 'This is no YAML: it is nested too deep. Write “name: value” lines.';
    problems.push(problemAt(tooDeep?.pos[0] ?? 0, 'broken-yaml', message));
    return null;
  }
  const merging = /^(?:<{7} |={7}$|>{7} )/m.exec(text);
  if (merging && document.errors.length > 0) {
    const message =
      'This is no YAML: two versions of the file stand here, as git leaves them where it cannot merge. ' +
      'Keep one of each, and take out the lines of <<<<<<<, ======= and >>>>>>>.';
    problems.push(problemAt(merging.index, 'broken-yaml', message));
    return null;
  }
  const told = new Set<number | null>();
  // What the reader only warns of it leaves out: a tag it does not know, say.
  const errors = [...document.errors, ...document.warnings];
  for (const error of errors) {
    const { offset, message } = readYamlError(error, text, document);
    const problem = problemAt(offset, 'broken-yaml', `This is no YAML: ${message}`);
    // What follows in the same line, or below a line that is for programs, comes of the same mistake.
    if (!told.has(problem.line) && !(told.size > 0 && errors[0]?.code === 'BAD_DIRECTIVE')) problems.push(problem);
    told.add(problem.line);
  }
  if (errors.length > 0) return null;
  const aliases = brokenAliases(document);
  for (const [offset, name] of aliases) {
    const message = `“*${name}” refers to something that is not there. If the value begins with *, put it into quotes: "…".`;
    problems.push(problemAt(offset, 'broken-yaml', `This is no YAML: ${message}`));
  }
  if (aliases.length > 0) return null;
  const value = toValue(document, schema);
  if (value === tooMuch) {
    const message = 'This is no YAML: it refers to itself so often that it would be endless. Write each value out.';
    problems.push(problemAt(firstAlias(document), 'broken-yaml', message));
    return null;
  }
  const slips = findSlips(document);
  for (const { path: at, code, message, offset } of oddSpaces(text).length > 0 ? [] : slips) {
    problems.push(problemAt(offset ?? offsetOf(document, at) ?? 0, code, message));
  }
  for (const { at, name } of marksThatStay(document, printed)) {
    const message = `“${name}” stands in curly quotes, which readers will see. Take them out, or, if they are meant, put straight quotes around: "“…”".`;
    problems.push({ ...problemAt(at, 'curly-quotes', message), severity: 'warning' });
  }
  for (const { at, message } of cutValues(document, text)) {
    problems.push({ ...problemAt(at, 'cut-value', message), severity: 'warning' });
  }
  const checked = check(schema, value, document);
  const placeOf: PlaceOf = (at) => {
    const { line, col } = lines.linePos(offsetOf(document, at) ?? 0);
    return { line: line + linesAbove, column: col };
  };
  const lineOf = (at: readonly (string | number)[]) => (document.hasIn(at) ? placeOf(at).line : null);
  if (checked.success && slips.length === 0) return { data: checked.data as z.infer<T>, placeOf, lineOf, wrong: [] };
  const issues = checked.success ? [] : checked.error.issues.flatMap(onePerKey);
  // Where spaces that are none stand, names and values are not what they seem, and what follows comes of that.
  const odd = oddSpaces(text);
  for (const [offset, message] of odd) problems.push(problemAt(offset, 'wrong-value', message));
  for (const issue of odd.length > 0 ? [] : issues) {
    if (slips.some((slip) => slip.path.join('\n') === issue.path.join('\n'))) continue;
    if (followsFrom(issue, issues, slips, schema)) continue;
    const offset = offsetOf(document, issue.path) ?? 0;
    problems.push(problemAt(offset, 'wrong-value', sayIssue(issue, schema, value, text)));
  }
  if (mend === 'whole') return null;
  // What is right of it is used, so that its own mistakes are told in the same run, and nothing is called missing for them.
  const wrong = [...slips, ...issues].map(({ path }) => path);
  const [left, before] = without(value, wrong);
  const rest = check(schema, left, document, before);
  if (!rest.success) return null;
  const shifted = (at: readonly (string | number)[]) => before(at) as readonly (string | number)[];
  return {
    data: rest.data as z.infer<T>,
    placeOf: (at) => placeOf(shifted(at)),
    lineOf: (at) => lineOf(shifted(at)),
    wrong: wrong.flatMap(([key]) => (typeof key === 'string' ? [key] : [])),
  };
}

/**
 * What a mistake at `path` takes with it: an item of a list, for half a correction is none; of somebody listed, only what it is
 * in; of roles for lines, only that one.
 */
const spoilt = (path: Path): Path => {
  if (path[0] === 'lines') return path.slice(0, 2);
  const item = path.findIndex((key) => typeof key === 'number');
  if (item === 0 && path.length > 1 && path[1] !== 'name') return path.slice(0, 2);
  return path.slice(0, Math.max(item, 0) + 1);
};

/** The value without what the mistakes spoil, and where what is left stood in the whole. */
function without(value: unknown, mistakes: readonly Path[]): readonly [rest: unknown, before: (path: Path) => Path] {
  const gone = new Set(mistakes.map((path) => JSON.stringify(spoilt(path))));
  const kept = new Map<string, readonly number[]>();
  const look = (from: unknown, path: Path): unknown => {
    const isGone = (key: PropertyKey) => gone.has(JSON.stringify([...path, key]));
    if (Array.isArray(from)) {
      const left = [...from.keys()].filter((n) => !isGone(n));
      kept.set(JSON.stringify(path), left);
      return left.map((n) => (path.length < 2 ? look(from[n], [...path, n]) : from[n]));
    }
    if (typeof from !== 'object' || from === null || path.length > 1) return from;
    const entries = Object.entries(from).filter(([key]) => !isGone(key));
    return Object.fromEntries(entries.map(([key, each]) => [key, look(each, [...path, key])]));
  };
  const rest = look(value, []);
  const before = (path: Path): Path => {
    const at: PropertyKey[] = [];
    for (const key of path) at.push((typeof key === 'number' ? kept.get(JSON.stringify(at))?.[key] : undefined) ?? key);
    return at;
  };
  return [rest, before];
}

/** The file's text, "" for an empty one; null, with a problem, where there is none to be had. */
const readText = untilChanged((path: string, problems: Problem[]): string | null => {
  const file = showPath(path);
  try {
    const decoded = decode(readFileSync(path));
    if (decoded.kind === 'binary') {
      problems.push(fileProblem(file, 'broken-yaml', 'This file holds no text. Save it as plain text.'));
      return null;
    }
    if (decoded.kind === 'empty') return '';
    problems.push(...decoded.findings.map(locator(file, decoded.text)));
    return decoded.text;
  } catch (error) {
    problems.push(readingProblem(path, error));
    return null;
  }
});

/** Null where the nesting is deeper than the reader can follow. */
function parse(text: string, lineCounter: LineCounter): Document | null {
  // Many write such files as the head of a page, between two lines of ---.
  const open = text.replace(/(\n)---([ \t]*\s*)$/, '$1   $2');
  try {
    return parseDocument(open, { lineCounter, prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  } catch {
    return null;
  }
}

function brokenAliases(document: Document): readonly (readonly [offset: number, name: string])[] {
  const broken: [number, string][] = [];
  visit(document, {
    Alias(_key, node) {
      if (node.resolve(document) === undefined) broken.push([node.range?.[0] ?? 0, node.source]);
    },
  });
  return broken;
}

/** Where the first value stands that only refers to another. */
function firstAlias(document: Document): number {
  let at = 0;
  visit(document, {
    Alias(_key, { range }) {
      at = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

const tooMuch = Symbol('too much');

function toValue(document: Document, schema: z.ZodType): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? (schema instanceof z.ZodArray ? [] : {});
  } catch {
    return tooMuch;
  }
}

// ------------------------------------------------------------------------------------------------ slips of the pen

interface Slip {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
  readonly offset: number | null;
}

/** Names after which words in quotation marks are hardly meant to have them; a headline may. */
const namelike = new Set(
  'name spellings not publisher speaker role side sides kind bylines published said url quotation slug language timezone dates'.split(
    ' ',
  ),
);

/** What is valid YAML and yet not what anybody means: an empty value, curly quotes, a “…” left from a proposal. */
function findSlips(document: Document): readonly Slip[] {
  const slips: Slip[] = [];
  const look = (node: unknown, path: Path): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : String(key);
        if (isEmptyValue(value)) {
          const message = /^[\p{L}]+:[^ \t]/u.test(name)
            ? `Behind the colon of “${clip(name)}” a plain space is missing. Add it.`
            : isNode(value) && value.comment
              ? `“${name}” has no value: “#” begins a remark. Put the value into straight quotes: "#${clip(value.comment)}".`
              : `“${name}” has no value. Write one, write “null” where there is none, or take the line out.`;
          slips.push({ path: [...path, name], code: 'empty-value', message, offset: startOf(key) });
        } else look(value, [...path, name]);
      }
    } else if (isSeq(node)) {
      for (const [n, item] of node.items.entries()) {
        if (isEmptyValue(item)) {
          const message = 'This dash has nothing behind it. Write a value, or take it out.';
          slips.push({ path: [...path, n], code: 'empty-value', message, offset: startOf(node) });
        } else look(item, [...path, n]);
      }
    } else if (isScalar(node) && typeof node.value === 'string') {
      const slip = slipOf(node.value, path);
      if (slip) slips.push({ path, offset: null, ...slip });
    }
  };
  look(document.contents, []);
  return slips;
}

/** What readers are shown as a line of its own, and may well be a quotation. */
const shownWhole = new Set(['headline', 'standfirst', 'title', 'description', 'footer', 'alt', 'credit']);

/** Such lines that stand in curly quotes alone, as a word processor makes them of straight ones. Those printed so are right. */
function marksThatStay(document: Document, printed: string): readonly { readonly at: number; readonly name: string }[] {
  const { contents } = document;
  return (isMap(contents) ? contents.items : []).flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    if (!shownWhole.has(name) || !isScalar(value) || value.type !== 'PLAIN') return [];
    const words = String(value.value).trim();
    if (!/^(?:“[^“”]*”|‘[^‘]*’|„[^„“”]*[“”]|«[^«»]*»)$/su.test(words) || printed.includes(words)) return [];
    return [{ at: value.range?.[0] ?? 0, name }];
  });
}

/** Values that end where “ #1” begins a remark: who writes a remark leaves a space behind its sign. */
function cutValues(document: Document, text: string): readonly { readonly at: number; readonly message: string }[] {
  const cut: { at: number; message: string }[] = [];
  visit(document, {
    Scalar(_key, { type, range, source = '' }) {
      if (type !== 'PLAIN' || !range || source === '') return;
      const [remark, sign = ''] = /^[ \t]+(#[^\s#][^\r\n]*)/.exec(text.slice(range[1], range[2])) ?? [];
      if (remark === undefined) return;
      const words = sign.trimEnd();
      const message =
        `“${clip(source)}” ends here, for “${clip(words)}” is read as a remark. Put the whole value into straight quotes: ` +
        `"${clip(`${source} ${words}`).replaceAll('"', '\\"')}". If it is a remark, leave a space behind the “#”.`;
      cut.push({ at: range[0], message });
    },
  });
  return cut;
}

/** Each line that begins with, or has behind its name, a space that the reader takes for a letter. */
function oddSpaces(text: string): readonly (readonly [offset: number, message: string])[] {
  if (!/[^\S\r\n\t ]|\u200b/u.test(text)) return [];
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const at = offset + Math.max(0, line.search(/[^\S\r\n\t ]|\u200b/u));
    offset += line.length + 1;
    const slip = slipOfLine(line);
    return slip !== null && /space stands here/.test(slip) ? [[at, slip] as const] : [];
  });
}

const startOf = (node: unknown): number | null => (isNode(node) && node.range ? node.range[0] : null);

/** Nothing behind the colon: the same as null for YAML, but not for who wrote it. */
const isEmptyValue = (node: unknown): boolean =>
  node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');

function slipOf(value: string, path: Path): { readonly code: string; readonly message: string } | null {
  const where = sayPath(path);
  if (/^(?:…|\.\.\.)$/.test(value.trim())) {
    return {
      code: 'placeholder',
      message: `${where} is still “…”, as it was proposed. Write what belongs there, or take it out.`,
    };
  }
  const control = /[^\P{Cc}\t\n\r]/u.exec(value);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
      code: 'control-character',
      message: `${where} holds a control character (U+${code}), which no page may. Take it out.`,
    };
  }
  const name = path.findLast((key) => typeof key === 'string') as string | undefined;
  if (name !== undefined && namelike.has(name) && /^(?:“.*[”“]|‘.*[’‘]|„.*[“”]|«.*»)$/su.test(value.trim())) {
    return {
      code: 'curly-quotes',
      message: `${where} stands in curly quotes, which would be part of the words. Use straight ones ("), or none.`,
    };
  }
  return null;
}

// ------------------------------------------------------------------------------------------------ what is checked

/**
 * Checks the value; a number or truth value where words are asked for is taken as it is written. `before` says where in the
 * document a part of the value stands.
 */
function check(schema: z.ZodType, value: unknown, document: Document, before = (path: Path): Path => path) {
  const first = schema.safeParse(value);
  if (first.success) return first;
  const mended = structuredClone(value);
  for (const issue of first.error.issues) {
    if (issue.code !== 'invalid_type' || issue.expected !== 'string') continue;
    const node = document.getIn(
      before(issue.path).filter((key): key is string | number => typeof key !== 'symbol'),
      true,
    );
    const scalar = isAlias(node) ? node.resolve(document) : node;
    if (!isScalar(scalar) || scalar.value === null || typeof scalar.value === 'string') continue;
    setAt(mended, issue.path, scalar.source ?? String(scalar.value));
  }
  return schema.safeParse(mended);
}

function setAt(value: unknown, path: Path, item: string): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], value);
  const last = path.at(-1);
  if (typeof parent === 'object' && parent !== null && last !== undefined) Object.assign(parent, { [last]: item });
}

type Issue = z.core.$ZodIssue;

/** An issue for every unknown key, each with its own place. */
function onePerKey(issue: Issue): readonly Issue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
}

/** Whether a finding about a whole is told already by what is said of a name in it: “speeker” is why there is no speaker. */
function followsFrom(issue: Issue, issues: readonly Issue[], slips: readonly Slip[], schema: z.ZodType): boolean {
  const within = (path: Path, whole: Path) =>
    path.length === whole.length + 1 && whole.every((key, n) => path[n] === key);
  const whole = issue.code === 'invalid_type' ? issue.path.slice(0, -1) : issue.path;
  if (issue.code !== 'custom' && issue.code !== 'invalid_type') return false;
  const unknown = issues.filter((each) => each.code === 'unrecognized_keys' && within(each.path, whole));
  const spoilt = slips.filter(({ path }) => within(path, whole));
  if (issue.code === 'custom') return unknown.length + spoilt.length > 0;
  const missing = issue.path.at(-1);
  return (
    unknown.some((each) => meantBy(each, schema).near === missing) ||
    spoilt.some(({ path }) => String(path.at(-1)).startsWith(`${String(missing)}:`))
  );
}

/** “publisher”, “accent.light”; of lists counted from 1: “speaker” of item 2 of “corrections”. */
function sayPath(path: Path): string {
  if (path.length === 0) return 'This file';
  const parts = path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : `“${String(key)}”`));
  const said = parts.toReversed().join(' of ');
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

const asked: Readonly<Record<string, string>> = {
  string: 'must be words',
  number: 'must be a number',
  int: 'must be a whole number',
  boolean: 'must be true or false',
  array: 'must be a list, each item on a line that begins with “- ”',
  object: 'must be lines of the form “name: value”',
  record: 'must be lines of the form “name: value”',
};

/** What people write, from other programs or from common sense, for a key of ours that is spelt quite otherwise. */
const callsFor: Readonly<Record<string, readonly string[]>> = {
  published: ['date', 'day', 'dated', 'time'],
  headline: ['title', 'heading', 'name'],
  title: ['headline', 'heading', 'name', 'office', 'role'],
  bylines: ['author', 'authors', 'by', 'writer', 'writers'],
  from: ['since', 'start', 'begin', 'began', 'after'],
  until: ['to', 'till', 'end', 'ended', 'before'],
  role: ['office', 'post', 'job', 'position', 'occupation', 'function'],
  spellings: ['aliases', 'alias', 'aka', 'variants', 'nicknames', 'names'],
  side: ['party', 'country', 'team', 'camp', 'affiliation'],
  picture: ['image', 'photo', 'photograph', 'img'],
  credit: ['photographer', 'copyright'],
  intro: ['introduction', 'text', 'preface'],
  publisher: ['source', 'paper', 'newspaper', 'outlet', 'site', 'publication'],
  url: ['link', 'address', 'web', 'original'],
  address: ['url', 'link', 'web', 'website', 'host', 'domain'],
  standfirst: ['subtitle', 'subheading', 'description', 'summary', 'abstract', 'deck'],
  quotation: ['id', 'quote', 'words', 'text'],
  speaker: ['name', 'who', 'by', 'person', 'author'],
  said: ['date', 'day', 'when'],
  because: ['why', 'reason', 'evidence', 'note', 'comment'],
  evidence: ['why', 'reason', 'because', 'note', 'comment'],
  withdrawn: ['removed', 'retracted', 'deleted'],
};

/** Which name is meant by one that nobody knows, and which there are. */
function meantBy(issue: Issue, schema: z.ZodType): { readonly near: string | null; readonly known: readonly string[] } {
  // A shape that is chosen while it is checked says itself what it knows.
  const { known = knownKeys(schema, issue.path.slice(0, -1)) } = issue as { readonly known?: readonly string[] };
  const plain = String(issue.path.at(-1)).replace(/[“”„"']/g, '');
  const near = nearest(plain, known) ?? known.find((name) => callsFor[name]?.includes(plain.toLowerCase()));
  return { near: near ?? null, known };
}

function sayIssue(issue: Issue, schema: z.ZodType, value: unknown, text: string): string {
  const where = sayPath(issue.path);
  const given = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], value);
  const found = sayFound(given);
  const remedy = rightForm(issue, given, schema) ?? 'Change it, or take it out.';
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      const { near, known } = meantBy(issue, schema);
      return `There is no “${clip(key)}”. ${near ? `Did you mean “${near}”?` : `Take it out, or use one of ${known.join(', ')}.`}`;
    }
    case 'invalid_type':
      if (issue.path.length === 0) return sayWholeFile(schema, text);
      if (found === null) return `${where} is missing. Add it.`;
      return `${where} ${asked[issue.expected] ?? 'is of the wrong kind'}, not ${found}. ${remedy}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof value === 'object' && found ? nearest(found.replace(/[“”]/g, ''), values) : null;
      const list = values.length === 1 ? values[0] : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
      return `${where} must be ${list}${found ? `, not ${found}` : ''}. ${near ? `Did you mean “${near}”?` : remedy}`;
    }
    case 'invalid_key':
      return `${where} ${sayPlainly(issue.issues[0]?.message ?? '')}. ${remedy}`;
    case 'invalid_union': {
      const [inner] = issue.errors.flat();
      return inner
        ? sayIssue({ ...inner, path: issue.path }, schema, value, text)
        : `${where} is of the wrong kind. ${remedy}`;
    }
    case 'too_small':
    case 'too_big':
    case 'invalid_format':
    case 'custom':
      return `${where} ${sayPlainly(issue.message)}${/^must be/.test(issue.message) && found?.startsWith('“') ? `, not ${found}` : ''}. ${remedy}`;
    default:
      return `${where} is not as it must be. ${remedy}`;
  }
}

/** What to write instead, where what was written tells it: “2023-01-14” for 14.01.2023, “[Ann Poole]” for Ann Poole. */
function rightForm(issue: Issue, given: unknown, schema: z.ZodType): string | null {
  if (typeof given !== 'string' && typeof given !== 'number') return null;
  const words = String(given);
  const write = (...forms: readonly string[]) => `Write ${forms.map((form) => `“${form}”`).join(' or ')}.`;
  if (issue.code === 'invalid_type' && issue.expected === 'array') {
    return listsOfWords.has(String(issue.path.at(-1))) && !/[[\]{}:#"'\n]/.test(words) ? write(`[${words}]`) : null;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'object') {
    const { known = knownKeys(schema, issue.path) } = issue as { readonly known?: readonly string[] };
    const [first = ''] = known;
    return (first === 'name' || first === 'title') && !/[:#"'\n]/.test(words) ? write(`${first}: ${words}`) : null;
  }
  if (issue.code === 'invalid_format' && /^must be a language tag/.test(issue.message)) {
    const tag = languageCalled(words);
    return tag === null ? null : write(tag);
  }
  if (issue.code !== 'custom' || !/^must be a date/.test(issue.message)) return null;
  const dates = writtenDates(words.replace(/(?<=\d)[–—](?=\d)/g, '-')).map(({ reading }) => reading);
  const [one, other] = dates;
  if (one?.kind === 'open' && !other) return write(one.dayFirst, one.monthFirst);
  if (one?.kind !== 'sure') return null;
  if (!other) return write(one.date);
  return other.kind === 'sure' && dates.length === 2 && isRealDate(`${one.date}/${other.date}`)
    ? write(`${one.date}/${other.date}`)
    : null;
}

const listsOfWords = new Set(['bylines', 'spellings', 'not', 'apart', 'parts']);

/** The tag of a language written otherwise: “de-DE” for de_DE, “de” for German or Deutsch. Null for one nobody has translated. */
function languageCalled(words: string): string | null {
  const tag = words.replaceAll('_', '-');
  if (/^[a-z]{2,3}-[a-z0-9]{2,8}$/i.test(tag)) return tag;
  const called = (one: string, within: string) => new Intl.DisplayNames([within], { type: 'language' }).of(one) ?? one;
  return (
    ['en', 'de', 'uk'].find((one) =>
      [called(one, 'en'), called(one, one)].some((name) => name.toLowerCase() === words.toLowerCase()),
    ) ?? null
  );
}

/** The schemas of this project say “must be …”; what only a library says is not shown. */
const sayPlainly = (message: string): string =>
  /^(?:must|is|has|runs|holds|names)\b/.test(message) ? message : 'is not as it must be';

function sayFound(value: unknown): string | null {
  if (value === undefined) return null;
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'lines of their own';
  return `“${clip(String(value))}”`;
}

const clip = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

function sayWholeFile(schema: z.ZodType, text: string): string {
  const [line = ''] = text.split('\n').filter((each) => !/^\s*(?:#|$)/.test(each));
  return slipOfLine(line) ?? wholeFile(schema);
}

function wholeFile(schema: z.ZodType): string {
  return schema instanceof z.ZodArray
    ? 'This file must be a list, each item beginning with “- name: …”. Write it so.'
    : 'This file must be lines of the form “name: value”, such as “publisher: The Herald”. Write it so.';
}

/** The names a schema knows at a place, to find what was meant. */
function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  let at: readonly unknown[] = [schema];
  for (const key of path) {
    at = at.flatMap(bareTypes).flatMap((type) => {
      if (type instanceof z.ZodArray) return [type.element];
      return type instanceof z.ZodObject ? [type.shape[String(key)]] : [];
    });
  }
  return at.flatMap(bareTypes).flatMap((type) => (type instanceof z.ZodObject ? Object.keys(type.shape) : []));
}

/** A type without what wraps it (optional, with a default, piped); each of its alternatives, where it has some. */
function bareTypes(type: unknown): readonly unknown[] {
  if (!type || typeof type !== 'object' || !('def' in type)) return [];
  const { def } = type as { def: { innerType?: unknown; in?: unknown; options?: readonly unknown[] } };
  if (def.options) return def.options.flatMap(bareTypes);
  const inner = def.innerType ?? def.in;
  return inner ? bareTypes(inner) : [type];
}

/** Where in the file the value at `path` stands, or the nearest enclosing one that exists. */
function offsetOf(document: Document, path: Path): number | null {
  for (let length = path.length; length >= 0; length--) {
    const keys = path.slice(0, length);
    const parent = keys.length === 0 ? null : document.getIn(keys.slice(0, -1), true);
    const key = keys.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = keys.length === 0 ? document.contents : isSeq(parent) ? parent.get(key as number, true) : null;
    if (isNode(node) && node.range) return node.range[0];
  }
  return null;
}
