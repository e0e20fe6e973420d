import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { drawing, drawRooms, findCircles, readImports, roomOf, withDrawing } from './rooms.ts';

const imports = readImports();

/** The imports that a rule forbids, as “file → file”. */
const offending = (forbidden: (from: string, to: string) => boolean): readonly string[] =>
  [...imports].flatMap(([from, files]) => files.filter((to) => forbidden(from, to)).map((to) => `${from} → ${to}`));

test('the drawing in ARCHITECTURE.md is the one the code makes; npm run accept draws it anew', () => {
  expect(readFileSync(drawing, 'utf8')).toBe(withDrawing(drawRooms()));
});

test('a circle is found where there is one', () => {
  const made = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a', 'd']],
    ['d', []],
  ]);
  expect(findCircles(made)).toEqual([['a', 'b', 'c']]);
});

test('no files import one another in a circle, types included', () => {
  expect(findCircles(imports)).toEqual([]);
});

test('a command has what it needs before it runs: only functions stand below', () => {
  const late = readdirSync('scripts')
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const [, below = ''] = readFileSync(join('scripts', file), 'utf8').split(/^await run\(/m);
      return (below.match(/^(?:export )?(?:const|let|class) \w+/gm) ?? []).map((line) => `${file}: ${line}`);
    });
  expect(late).toEqual([]);
});

/** In the order in which an article goes through them. */
const stages = ['article', 'dates', 'quotations', 'attribution', 'ledger', 'corrections', 'writing'].map(
  (stage) => `pipeline/${stage}`,
);

/** Every file that a file needs, through others too. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const other of imports.get(next) ?? []) if (!reached.has(other) && reached.add(other)) open.push(other);
  }
  return reached;
}

test('no stage sees a later one, and text/ none, not even through another file', () => {
  const seen = [...imports.keys()].flatMap((file) => {
    const own = stages.indexOf(roomOf(file));
    if (own === -1 && roomOf(file) !== 'text') return [];
    const whole = ['src/pipeline/index.ts', 'src/pipeline/all.ts'];
    const later = (other: string): boolean => stages.indexOf(roomOf(other)) > own || whole.includes(other);
    return [...reachedFrom(file)].filter(later).map((other) => `${file} → ${other}`);
  });
  expect(seen).toEqual([]);
});

test('nothing in src/ imports from scripts/', () => {
  expect(offending((from, to) => from.startsWith('src/') && to.startsWith('scripts/'))).toEqual([]);
});

test('what reads articles knows nothing of the site, and what orders a timeline nothing of pages', () => {
  const site = /^(?:timeline|publish|search|components|layouts|pages|enhance|seeds|inspect|importing)\b/;
  expect(offending((from, to) => roomOf(from).startsWith('pipeline') && site.test(roomOf(to)))).toEqual([]);
  const pages = /^(?:publish|search|components|layouts|pages|enhance)\b/;
  expect(offending((from, to) => roomOf(from) === 'timeline' && pages.test(roomOf(to)))).toEqual([]);
});

test('the pipeline and the timeline are pure: no files, network or processes', () => {
  const impure = [...imports.keys()].filter(
    (file) =>
      /^src\/(?:pipeline|timeline|text)\//.test(file) &&
      /from 'node:(?:fs|http|https|net|child_process|worker_threads|os)/.test(readFileSync(file, 'utf8')),
  );
  expect(impure).toEqual([]);
});

/** The files of `src/` in which a pattern is found. */
const filesWith = (pattern: RegExp): readonly string[] =>
  [...imports.keys()].filter((file) => file.startsWith('src/') && pattern.test(readFileSync(file, 'utf8')));

test('one file makes addresses of names, one takes dates apart, and one writes them for readers', () => {
  expect(filesWith(/slugify/)).toEqual(['src/slug.ts']);
  // Names of files begin with a day; the months’ own names are read as well as written.
  const namesOfFiles = ['src/importing/markdown.ts', 'src/seeds/own.ts'];
  expect(filesWith(/\/\S*\\d\{4\}\)?\(?-\(?\\d(?:\{2\}|\\d)/).toSorted()).toEqual(['src/edtf.ts', ...namesOfFiles]);
  expect(filesWith(/new Intl\.DateTimeFormat\((?!'en')/)).toEqual(['src/search/page/days.ts', 'src/timeline/days.ts']);
});

test('every package that is asked for is used', () => {
  const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = [...imports.keys(), 'astro.config.mjs', ...readTests()].map((file) => readFileSync(file, 'utf8'));
  const commands = `${Object.values(scripts).join('\n')}\n${readFileSync('scripts/test.ts', 'utf8')}`;
  const isUsed = (name: string): boolean =>
    files.some((words) => new RegExp(`['"\`]${name}[/'"\`]`).test(words)) ||
    new RegExp(`\\b${name.replace(/^.*\//, '').replace('@', '')}\\b`).test(commands);
  // Types of a package, and what checks types for a command, are named by nobody.
  const named = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !/^@types\/|^@astrojs\/check$|^@biomejs\//.test(name),
  );
  expect(named.filter((name) => !isUsed(name))).toEqual([]);
});

/** Files that Astro and the commands open by themselves. */
const opened = /^(?:src\/pages\/|src\/(?:content\.config|env\.d)\.ts$|scripts\/[^/]+\.ts$)/;

test('no value is exported that no other file names, and no file stands that none needs', () => {
  const files = [...imports.keys(), 'astro.config.mjs', ...readTests()];
  const words = new Map(files.map((file) => [file, new Set(readFileSync(file, 'utf8').match(/[\w$]+/g))]));
  const unused = [...imports.keys()].flatMap((file) => {
    if (opened.test(file)) return [];
    const exported = readFileSync(file, 'utf8').matchAll(/^export (?:const|function|async function|class) (\w+)/gm);
    const others = files.filter((other) => other !== file);
    const needed = others.some((other) => imports.get(other)?.includes(file) || words.get(other)?.has(stemOf(file)));
    const names = [...exported].map(([, name = '']) => name);
    const dead = names.filter((name) => !others.some((other) => words.get(other)?.has(name)));
    return [...(needed ? [] : [file]), ...dead.map((name) => `${file}: ${name}`)];
  });
  expect(unused).toEqual([]);
});

test('no type is exported that nobody names', () => {
  const named = new Map<string, number>();
  for (const file of [...imports.keys(), ...readTests()])
    for (const [word] of readFileSync(file, 'utf8').matchAll(/\w+/g)) named.set(word, (named.get(word) ?? 0) + 1);
  const unnamed = [...imports.keys()].flatMap((file) => {
    const exported = readFileSync(file, 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm);
    // Its own declaration names it once.
    return [...exported].flatMap(([, name = '']) => (named.get(name) === 1 ? [`${file}: ${name}`] : []));
  });
  expect(unnamed).toEqual([]);
});

test('every script is a command, is started by another, or is part of one', () => {
  const scripts = readdirSync('scripts').filter((file) => /(?<!\.d)\.ts$/.test(file));
  const imported = new Set([...imports.values()].flat());
  const notes = readdirSync('.github', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:md|yml)$/.test(file),
  );
  const starters = ['package.json', ...notes.map((file) => join('.github', file)), ...imports.keys(), ...readTests()];
  const words = starters.map((file) => readFileSync(file, 'utf8').replace(/^\/\*\*.*?\*\/|^ \*.*$/gms, ''));
  const isStarted = (file: string): boolean =>
    words.some((text) =>
      new RegExp(`scripts/${file}|['"\`/]${file.replace('.ts', '')}(?:\\.ts|\\.js)?['"\`]`).test(text),
    );
  expect(scripts.filter((file) => !imported.has(join('scripts', file)) && !isStarted(file))).toEqual([]);
});

const stemOf = (file: string): string => basename(file).replace(/\.\w+$/, '');

const readTests = (): readonly string[] =>
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('tests', file));
