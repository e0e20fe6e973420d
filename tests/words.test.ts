import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageWords, wordsFile } from '../scripts/page-words.ts';
import {
  annotationsFile,
  fieldsOf,
  indexFile,
  quotationRow,
  quotationsFile,
  timelineFile,
} from '../src/publish/formats.ts';
import { timelineSchema } from '../src/schema.ts';
import * as de from '../src/words/de.ts';
import * as en from '../src/words/en.ts';
import * as uk from '../src/words/uk.ts';

/** The words of the pages: one file a language, each with all of them. */

const paths = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
    : [path];

test.each([
  ['German', de],
  ['Ukrainian', uk],
])('%s has every word, and leaves none empty', (_, words) => {
  const named = (all: object) => paths(all).filter((path) => !/^\.(?:questions|ruleNames|fields|types)\./.test(path));
  expect(named(words).toSorted()).toEqual(named(en).toSorted());
  const empty = (value: unknown): boolean =>
    typeof value === 'string'
      ? value === ''
      : typeof value === 'object' && value !== null && Object.values(value).some(empty);
  expect(empty(words)).toBe(false);
});

test.each([
  ['German', de],
  ['Ukrainian', uk],
])('%s says what the fields of the data hold, and names the rules', (_, { fields, types, ruleNames }) => {
  const described = [timelineFile, quotationsFile, quotationRow, indexFile, annotationsFile].flatMap(fieldsOf);
  const said = new Set(described.map(({ says }) => says).filter(Boolean));
  expect([...said].filter((says) => !(says in fields))).toEqual([]);
  expect(Object.keys(fields).filter((says) => !said.has(says))).toEqual([]);
  const bare = new Set(described.flatMap(({ type }) => type.split(' or ')).filter((type) => /^[A-Z]\w+/.test(type)));
  expect([...bare].filter((type) => !(type in types))).toEqual([]);
  const folders = ['src/pipeline/article', 'src/text/date-forms'];
  const source = folders
    .flatMap((folder) => readdirSync(folder, { encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // A name that the parser gives to no rule any more needs no translation.
  expect(Object.keys(ruleNames).filter((rule) => rule !== 'own words' && !source.includes(`'${rule}'`))).toEqual([]);
});

test('what a page and a description of data say is for readers, who type no commands', () => {
  const said = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(said)
        : [];
  const described = [timelineFile, quotationsFile, quotationRow, indexFile, annotationsFile].flatMap(fieldsOf);
  // The page of search alone says it, where it is looked at before it was built.
  const all = [en, de, uk].flatMap(said).filter((words) => !/npm run build/.test(words));
  expect([...all, ...described.map(({ says }) => says ?? '')].filter((words) => /(?<![\w-])--\w/.test(words))).toEqual(
    [],
  );
});

test('numbers take the form that their language asks for', () => {
  expect([1, 2, 5, 21, 22].map(uk.counts.quotations)).toEqual([
    '1 цитата',
    '2 цитати',
    '5 цитат',
    '21 цитата',
    '22 цитати',
  ]);
  expect([0, 1, 1200].map(de.counts.quotations)).toEqual(['0 Zitate', '1 Zitat', '1.200 Zitate']);
  expect([0, 1, 1200].map(en.counts.quotations)).toEqual(['0 quotations', '1 quotation', '1,200 quotations']);
});

test('lines that a fact was read on are told as one would', () => {
  const told = [[42], [42, 43], [3, 9, 1200]];
  expect(told.map(en.why.lines)).toEqual(['line 42', 'lines 42 and 43', 'lines 3, 9 and 1200']);
  expect(told.map(de.why.lines)).toEqual(['Zeile 42', 'Zeilen 42 und 43', 'Zeilen 3, 9 und 1200']);
  expect(told.map(uk.why.lines)).toEqual(['рядок 42', 'рядки 42 і 43', 'рядки 3, 9 і 1200']);
  expect(en.about.unsure(80, 1)).toMatch(/: here that is so for one quotation\.$/);
});

test('what a timeline does not say of itself is said in every language', () => {
  const { title, description } = timelineSchema.parse({});
  expect(en.timeline.unsaid).toEqual({ title, description });
});

test('a month behind a preposition has the form that its language asks for', () => {
  expect(uk.speakers.until('травень 2024 р.')).toBe('до травня 2024 р.');
  expect(uk.speakers.from('2024 р.')).toBe('від 2024 р.');
  expect(uk.search.span.between('лютий 2024 р.', 'листопад 2024 р.')).toBe('від лютого 2024 р. до листопада 2024 р.');
  expect(uk.search.span.until('12 березня 2024 р.')).toBe('до 12 березня 2024 р.');
});

test('a language is known by the first part of its tag, and another file takes the place of the English one', () => {
  expect(wordsFile('de-AT')).toMatch(/src[\\/]words[\\/]de\.ts$/);
  expect(wordsFile('tlh')).toBeNull();
  expect(wordsFile('index')).toBeNull();
  expect(pageWords(() => 'uk').load('/some/where/src/words/index.ts')).toContain('uk.ts');
  expect(pageWords(() => 'tlh').load('/some/where/src/words/index.ts')).toBeNull();
  expect(pageWords(() => 'uk').load('/some/where/src/words/en.ts')).toBeNull();
});

test('no component has words of its own', () => {
  const folders = ['src/components', 'src/layouts', 'src/pages'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro'))
      .map((file) => `${folder}/${file}`),
  );
  const found = files.flatMap((file) => {
    const [, , template = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    const bare = template
      .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
      .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '');
    // Two words in a row between tags, outside of braces.
    return [...bare.matchAll(/>([^<>{}=&|]*[a-z]{2,} [a-z]{2,}[^<>{}=&|]*)</g)].map(
      ([, words = '']) => `${file}: ${words.trim()}`,
    );
  });
  expect(found).toEqual([]);
});

test('a page of which no article says when words fell claims no number of them', () => {
  for (const { about } of [en, de, uk]) {
    expect(about.saidDates(0, 19)).not.toMatch(/0|19/);
    expect(about.saidDates(3, 19)).toMatch(/3|three/);
  }
});
