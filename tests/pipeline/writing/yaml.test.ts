import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { writeYaml } from '../../../src/pipeline/writing/yaml.ts';

/** As `yaml` has it, which every other reader's YAML was made with. */
const asYaml = (data: object) => stringify(data, { schema: 'yaml-1.1', lineWidth: 110, version: '1.1' });

const words = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.stringMatching(/^[a-zA-Z]{1,12}[,.’]?$/) },
    fc.constantFrom(
      '12',
      'yes',
      'No',
      '~',
      '-',
      '#',
      'a:',
      ':',
      '“we”',
      '"no"',
      "it's",
      '---',
      '2021',
      '<<',
      'naïve',
      '日本',
      '\u00a0',
      '\n',
      ' ',
    ),
    fc.string(),
    fc.string({ unit: 'binary' }),
  ),
  { maxLength: 40 },
);
const text = fc.oneof(
  words.map((list) => list.join(' ')),
  words.map((list) => list.join('')),
  fc.constantFrom(
    '',
    'y',
    'off',
    'null',
    '2021-12-01',
    '2021-12',
    '0x1F',
    '1e3',
    '12:30:45',
    '.5',
    'q-12345678',
    'on ',
    'https://example.org/a#b',
  ),
);
const key = fc.oneof(fc.constantFrom('text', 'said', 'date', 'line', 'y', 'no'), fc.string({ maxLength: 5 }));
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof({ weight: 20, arbitrary: fc.constantFrom('text', 'said', 'date', 'line') }, key),
      tie('any'),
      {
        maxKeys: 5,
        noNullPrototype: true,
      },
    ),
  ),
})).any;

test('data are written as by the library, byte for byte', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('a', 'bylines', 'text', 'quotations'), value, { noNullPrototype: true }),
      (data) => {
        expect(writeYaml(data)).toBe(asYaml(data));
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  [{}],
  [{ a: undefined, b: [] }],
  [{ list: [undefined, [], {}, [['deep', { x: [1] }]]] }],
  [{ when: new Date(0) }],
  [{ text: `${'word '.repeat(60)}end`, spans: [`${'word '.repeat(60)}end`] }],
  [{ text: `${'a'.repeat(150)} b` }],
])('%j', (data) => expect(writeYaml(data)).toBe(asYaml(data)));

test('what stands there twice is named once and referred to', () => {
  const said = { date: '2021-12-01' };
  expect(writeYaml({ a: said, b: said })).toBe(asYaml({ a: said, b: said }));
});
