import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { daySpan } from '../../src/edtf.ts';
import { readAll } from '../../src/pipeline/all.ts';
import { readSeeds } from '../../src/seeds/read.ts';
import { runs } from '../support/runs.ts';

/**
 * Whatever a curator writes beside her articles is understood or said to be wrong: in one message each, of the file, with
 * what to do, in her own terms, and never by an exception. A failure prints its seed.
 */
const folder = mkdtempSync(join(tmpdir(), 'dateline-any-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(
  join(folder, 'bridge.txt'),
  'Bridge opens\n\n30 November 2021\n\n“It took long enough,” said Rosa Lim, the mayor. “Nobody is glad,” Karl Hale said.\n',
);

const odd = fc.constantFrom(
  'Rosa Lim',
  'rosa lim',
  'Karl Hale',
  '王小明',
  'عمر شريف',
  '',
  ' ',
  'null',
  'true',
  '12',
  '2021',
  '2021-11-30',
  '2021-02-30',
  '2022-01-15/2021-01-01',
  '0000-01-01',
  '9999-12-31',
  '2021-11-30~',
  '“curly”',
  'a: b',
  '- x',
  '{',
  '[',
  '*bold',
  '&a',
  '!tag',
  '%',
  '@',
  '`',
  '#',
  '\u0001',
  '\ufeff',
  '\u2028',
  '=1+1',
  '__proto__',
  'constructor',
  'q-00000000',
  'It took',
  'Nobody is',
  'https://a.example/b',
  'http:///x',
  'javascript:alert(1)',
  'https://u:p@a.example/',
  '1-3',
  '99',
  'boilerplate',
  'statement',
  '🚢',
);
const scalar = fc.oneof(
  odd,
  odd,
  fc.string({ maxLength: 12 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double(),
);
const keys = (...names: string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: odd });
const mapOf = (key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>) => fc.dictionary(key, value, { maxKeys: 5 });
const correction = mapOf(
  keys('quotation', 'speaker', 'said', 'kind', 'drop', 'merge', 'split', 'because', 'add'),
  scalar,
);
const value = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: mapOf(odd, scalar) },
  { weight: 2, arbitrary: fc.array(correction, { maxLength: 3 }) },
);
const sidecar = mapOf(
  keys(
    'publisher',
    'url',
    'published',
    'evidence',
    'headline',
    'standfirst',
    'bylines',
    'lines',
    'slug',
    'draft',
    'withdrawn',
    'corrections',
    'apart',
    'picture',
    'alt',
    'credit',
  ),
  value,
);
const person = mapOf(keys('name', 'spellings', 'role', 'side', 'kind', 'not'), value);
const timeline = mapOf(
  keys(
    'title',
    'description',
    'intro',
    'language',
    'timezone',
    'dates',
    'noindex',
    'sure',
    'contact',
    'sides',
    'accent',
  ),
  value,
);

/** What was written, now and then spoilt by a sign in the wrong place. */
const written = (what: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(
      what,
      fc.option(fc.tuple(fc.nat(), fc.constantFrom('\t', ':', '"', '“', '\n', '{', ']', '- ', '*a', '&b', '\u0000'))),
    )
    .map(([given, spoilt]) => {
      const text = stringify(given);
      if (spoilt === null) return text;
      const at = spoilt[0] % (text.length + 1);
      return text.slice(0, at) + spoilt[1] + text.slice(at);
    });

/** Terms of the libraries that read these files. */
const jargon =
  /expected \w+, received|Nested mappings|compact mapping|ZodError|zod|implicit key|YAMLParse|flow (?:map|seq)|\bat \S+\.[jt]s/i;

function readFolder(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const read = readAll(readSeeds(folder));
  for (const name of Object.keys(files)) rmSync(join(folder, name));
  for (const { file, code, message, line } of read.problems) {
    expect(code).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(file).toMatch(
      /^\/.*\/(?:bridge\.(?:txt|yaml)|people\.yaml|publishers\.yaml|timeline\.yaml|\S*\.md)$|^addresses\.json$/,
    );
    expect(message).toMatch(/[.?!)”]$/);
    expect(message).not.toMatch(jargon);
    const text = files[file.split('/').at(-1) ?? ''];
    if (text !== undefined && line !== null)
      expect(line).toBeLessThanOrEqual(text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length);
  }
  // What is wrong is wrong once.
  const said = read.problems.map(({ file, line, column, code, message }) =>
    [file, line, column, code, message].join('\n'),
  );
  expect(new Set(said).size).toBe(said.length);
  return read;
}

test('any sidecar', () => {
  fc.assert(
    fc.property(written(sidecar), (text) => {
      const { entries } = readFolder({ 'bridge.yaml': text });
      for (const { id } of entries) expect(id).toMatch(/^\d{4}(?:-\d\d){0,2}-[^/\s]+$/);
    }),
    { numRuns: runs(400) },
  );
});

test('any list of people, papers and settings', () => {
  fc.assert(
    fc.property(
      written(fc.array(person, { maxLength: 4 })),
      written(fc.array(mapOf(keys('name', 'spellings', 'address'), value), { maxLength: 3 })),
      written(timeline),
      (people, publishers, settings) => {
        readFolder({ 'people.yaml': people, 'publishers.yaml': publishers, 'timeline.yaml': settings });
      },
    ),
    { numRuns: runs(300) },
  );
});

test('any event of her own', () => {
  const head = mapOf(keys('title', 'date', 'speaker', 'publisher', 'url', 'picture', 'alt', 'credit'), value);
  fc.assert(
    fc.property(written(head), fc.string({ maxLength: 40 }), (front, body) => {
      readFolder({ '2021-12-12-peak.md': `---\n${front}---\n\n${body}\n` });
    }),
    { numRuns: runs(300) },
  );
});

test('any date is a date of the calendar, or said to be none', () => {
  const part = fc
    .tuple(fc.integer({ min: 0, max: 3100 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }))
    .map(([year, month, day]) => [
      String(year).padStart(4, '0'),
      String(month).padStart(2, '0'),
      String(day).padStart(2, '0'),
    ]);
  const end = fc
    .tuple(part, fc.integer({ min: 1, max: 3 }), fc.constantFrom('', '', '~', '?', '%'))
    .map(([parts, length, mark]) => parts.slice(0, length).join('-') + mark);
  const date = fc.oneof(
    end,
    fc.tuple(end, end).map((ends) => ends.join('/')),
    odd,
  );
  fc.assert(
    fc.property(date, (published) => {
      const { entries, problems } = readFolder({ 'bridge.yaml': stringify({ published, evidence: 'a note' }) });
      const errors = problems.filter(({ severity, file }) => severity === 'error' && file.endsWith('bridge.yaml'));
      if (entries.length === 0) return;
      const [entry] = entries;
      if (errors.length === 0) expect(daySpan(published), published).not.toBeNull();
      expect(entry?.id.slice(0, 4)).toMatch(/^\d{4}$/);
    }),
    { numRuns: runs(400) },
  );
});
