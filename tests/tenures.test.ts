import { expect, test } from 'vitest';
import { readAll } from '../src/pipeline/all.ts';
import { addressesFor } from '../src/publish/addresses.ts';
import { timelineData } from '../src/publish/records.ts';
import { peopleSchema, timelineSchema } from '../src/schema.ts';
import { heldAt } from '../src/tenures.ts';
import { readBody } from '../src/timeline/body.ts';
import { buildTimeline } from '../src/timeline/index.ts';
import { sayTenures } from '../src/timeline/tenures.ts';

/** Offices and sides with their time, used at the day something was said. */

const mayor = [
  { title: 'Mayor', until: '2024-05' },
  { title: 'Harbour commissioner', from: '2024-06-10', until: '2025' },
];

test.for([
  ['2023-01-01', 'Mayor'],
  ['2024-05-31', 'Mayor'],
  ['2024-06-01', null],
  ['2024-06-10', 'Harbour commissioner'],
  ['2024-06', 'Harbour commissioner'],
  ['2024', 'Mayor'],
  ['2026-01-01', null],
])('on %s the office is %s', ([date, held]) => {
  expect(heldAt(mayor, date ?? '')).toBe(held);
});

test('one office for all time needs no date, and two at once are both said', () => {
  expect(heldAt('Mayor', '2024-05')).toBe('Mayor');
  const [alone] = peopleSchema.parse([{ name: 'Rosa Lim', role: { title: 'Mayor', until: '2024-05' } }]);
  expect(heldAt(alone?.role ?? null, '2024-06-01')).toBe(null);
  expect(heldAt([{ title: 'Mayor' }, { title: 'Chair of the trust', from: '2020' }], '2021-02-03')).toBe(
    'Mayor, Chair of the trust',
  );
  expect(
    heldAt(
      [
        { title: 'Mayor', from: '2020' },
        { title: 'Mayor', from: '2021' },
      ],
      '2022',
    ),
  ).toBe('Mayor');
  expect(sayTenures(mayor.toReversed(), 'en-GB')).toBe(
    'Mayor (until May 2024), Harbour commissioner (10 June 2024 – 2025)',
  );
});

/** Two articles, before and after an election; the people of `people.yaml`. */
function read(people: unknown) {
  const known = peopleSchema.parse(people);
  const article = (name: string, day: string, words: string) => ({
    source: { file: `${name}.txt`, name, text: `Quay works go on at Fell Mill\n${day}\n\n${words}\n` },
    sidecar: null,
  });
  const { entries } = readAll({
    articles: [
      article(
        'before',
        '3 March 2024',
        'Karl Hale met Rosa Lim on the quay. “The quay is safe,” the mayor said. “I have walked it,” said Rosa Lim.',
      ),
      article(
        'after',
        '9 July 2024',
        'Karl Hale met Rosa Lim on the quay. “The quay is closed,” the mayor said. “I would walk it,” said Rosa Lim.',
      ),
    ],
    known,
    timeline: timelineSchema.parse({}),
    today: '2025-01-01',
    problems: [],
  });
  return buildTimeline(
    entries.map(({ id, data }) => ({ id, data, body: readBody('') })),
    known,
  );
}

test('an office alone means whoever held it on the day of the article', () => {
  const { quotations } = read([
    {
      name: 'Rosa Lim',
      role: [{ title: 'Mayor', until: '2024-05' }],
      side: [
        { name: 'Quay Party', until: '2024-05' },
        { name: 'Nobody’s', from: '2024-06' },
      ],
    },
    { name: 'Karl Hale', role: [{ title: 'Mayor', from: '2024-06' }] },
  ]);
  expect(quotations.map(({ text, speaker, role, side }) => [text, speaker?.name, role, side])).toEqual([
    ['The quay is safe', 'Rosa Lim', 'Mayor', 'Quay Party'],
    ['I have walked it', 'Rosa Lim', 'Mayor', 'Quay Party'],
    ['The quay is closed', 'Karl Hale', 'Mayor', null],
    ['I would walk it', 'Rosa Lim', null, 'Nobody’s'],
  ]);
});

test('the data give offices and sides that changed with their times', () => {
  const model = read([
    {
      name: 'Rosa Lim',
      role: [
        { title: 'Mayor', until: '2024-05' },
        { title: 'Harbour commissioner', from: '2024-06' },
      ],
      side: [{ name: 'Quay Party', from: '2020' }],
    },
    { name: 'Karl Hale', role: 'Mayor' },
  ]);
  const { speakers } = timelineData(timelineSchema.parse({}), model, 'full', addressesFor(undefined));
  expect(speakers.find(({ name }) => name === 'Rosa Lim')).toMatchObject({
    roles: [
      { title: 'Mayor', until: '2024-05' },
      { title: 'Harbour commissioner', from: '2024-06' },
    ],
    sides: [{ title: 'Quay Party', from: '2020' }],
  });
  expect(speakers.find(({ name }) => name === 'Karl Hale')).not.toHaveProperty('roles');
});

test('two who are kept apart by `not` are two inside one article as well', () => {
  const known = peopleSchema.parse([{ name: 'John Webb', not: ['Jon Webb'] }]);
  const text =
    'Two men named Webb clash over the weir\n3 May 2021\n\n“The weir must go,” said Jon Webb, a farmer.\n\n“It stays where it is,” said John Webb.\n';
  const { readings } = readAll({
    articles: [{ source: { file: 'weir.txt', name: 'weir', text }, sidecar: null }],
    known,
    timeline: timelineSchema.parse({}),
    today: '2025-01-01',
    problems: [],
  });
  expect(
    readings[0]?.quotations.map(({ attribution }) => attribution.kind === 'attributed' && attribution.speaker.name),
  ).toEqual(['Jon Webb', 'John Webb']);
});
