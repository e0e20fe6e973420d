import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAll } from '../../src/pipeline/all.ts';
import { addressesFor } from '../../src/publish/addresses.ts';
import { quotationsCsv } from '../../src/publish/csv.ts';
import { quotationsData, timelineData } from '../../src/publish/records.ts';
import { readSeeds } from '../../src/seeds/read.ts';
import { emptyBody } from '../../src/timeline/body.ts';
import { buildTimeline } from '../../src/timeline/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-provenance-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The entry of one article and its sidecar. */
function entryOf(text: readonly string[], sidecar: readonly string[] = []) {
  writeFileSync(join(folder, 'flood.txt'), `${text.join('\n')}\n`);
  writeFileSync(join(folder, 'flood.yaml'), `${sidecar.join('\n')}\n`);
  const { entries, problems } = readAll(readSeeds(folder));
  if (!entries[0]) throw new Error(problems.map(({ message }) => message).join('\n'));
  return entries[0].data;
}

const story = [
  'Weir gates jam at Ockley',
  '',
  'By Ann Carr',
  '5 March 2022',
  '',
  'The gates jammed at noon, and the lower meadow flooded before anybody came to lift them.',
  '',
  '“Nobody greased them,” said Una Brack on Tuesday.',
  '',
  '“Ask the council,” a neighbour said.',
];

test('whatever is published leads back to its line, by the rule that read it', () => {
  const { provenance, quotations } = entryOf(story);
  expect(provenance).toEqual({
    headline: { file: 'flood.txt', line: 1, rule: expect.any(String) },
    bylines: { file: 'flood.txt', line: 3, rule: expect.any(String) },
    published: { file: 'flood.txt', line: 4, rule: 'day month year' },
  });
  expect(quotations.map(({ line, corrected }) => [line, corrected])).toEqual([
    [8, undefined],
    [10, undefined],
  ]);
  expect(quotations[0]?.said).toEqual({ date: '2022-03-01', basis: 'stated', words: 'Tuesday' });
});

test('a line whose role a curator settles leads to where she said so', () => {
  const { provenance } = entryOf(story, ['url: null', 'lines: {1: headline, 3: byline}']);
  expect(provenance).toMatchObject({
    headline: { file: 'flood.yaml', line: 2, rule: 'sidecar' },
    bylines: { file: 'flood.yaml', line: 2, rule: 'sidecar' },
    published: { file: 'flood.txt', line: 4 },
  });
});

test('and what a curator settles to the line of the sidecar, with the reason', () => {
  const { provenance, quotations, published } = entryOf(story, [
    '# from the archive',
    'publisher: Ockley Mail',
    'url: https://ockleymail.example/weir',
    'standfirst: null',
    'corrections:',
    '  - {quotation: Ask the council, speaker: Tam Orrin, because: he wrote to us}',
    '  - {quotation: Nobody greased, said: 2022-03-02}',
  ]);
  expect(provenance).toMatchObject({
    publisher: { file: 'flood.yaml', line: 2, rule: 'sidecar' },
    url: { file: 'flood.yaml', line: 3, rule: 'sidecar' },
    published: { file: 'flood.txt', line: 4 },
  });
  // That there is none is settled as well.
  expect(provenance?.standfirst).toEqual({ file: 'flood.yaml', line: 4, rule: 'sidecar' });
  expect(published).toMatchObject({ basis: 'stated', line: 4 });
  expect(quotations.map(({ corrected, because }) => [corrected, because])).toEqual([
    [{ file: 'flood.yaml', line: 7, fields: ['said'] }, undefined],
    [{ file: 'flood.yaml', line: 6, fields: ['speaker'] }, 'he wrote to us'],
  ]);
  expect(quotations[0]?.said).toEqual({ date: '2022-03-02', basis: 'stated' });
});

test('why words are a statement or a term is told, or that a curator said so', () => {
  const lines = ['', 'The so-called “iron duck” and “tin hen” were kept.'];
  const rules = (...sidecar: readonly string[]) => {
    const { quotations } = entryOf([...story, ...lines], sidecar);
    const entry = { id: 'flood', data: { ...entryOf([...story, ...lines], sidecar) }, body: emptyBody };
    expect(quotations).toHaveLength(4);
    return quotationsData(buildTimeline([entry], []).quotations, addressesFor(undefined)).map(
      ({ text, kind_rule }) => `${text.split(' ')[0]} ${kind_rule}`,
    );
  };
  expect(rules().toSorted()).toEqual(['Ask marks', 'Nobody marks', 'iron held-up', 'tin listed']);
  const settled = rules('corrections:', '  - {quotation: iron duck, kind: statement, speaker: Una Brack}');
  expect(settled).toContain('iron sidecar');
});

test.each([
  ['03/04/2022', '2022-04-03', { basis: 'stated', line: 4, evidence: '03/04/2022' }],
  ['03/04/2022', '2022-03-04', { basis: 'stated', line: 4, evidence: '03/04/2022' }],
  [
    '5 March 2022',
    '2022-03-04',
    { basis: 'inferred', evidence: 'An editor gives this date; the article prints “5 March 2022”.' },
  ],
  [
    'March 2022',
    '2022-03-04',
    { basis: 'inferred', evidence: 'An editor gives this date; the article prints “March 2022”.' },
  ],
  ['by our own writer', '2022-03-04', { basis: 'inferred', evidence: null }],
])(
  'a day settled is called unprinted only where none is printed: %s, settled as %s',
  (printed, published, expected) => {
    const entry = entryOf([...story.slice(0, 3), printed, ...story.slice(4)], [`published: ${published}`]);
    expect(entry.published).toMatchObject({ date: published, rule: 'sidecar', ...expected });
    expect(entry.provenance?.published).toEqual({ file: 'flood.yaml', line: 1, rule: 'sidecar' });
  },
);

test('office and side lead back to the lines of people.yaml that give them on that day', () => {
  const people = [
    '- name: Una Brack',
    '  role:',
    '    - { title: Miller, until: 2022-02 }',
    '    - { title: Warden of the weir, from: 2022-03 }',
    '  side: Meadow League',
  ];
  writeFileSync(join(folder, 'people.yaml'), `${people.join('\n')}\n`);
  writeFileSync(join(folder, 'flood.txt'), `${story.join('\n')}\n`);
  rmSync(join(folder, 'flood.yaml'), { force: true });
  const { known, timeline, ...seeds } = readSeeds(folder);
  rmSync(join(folder, 'people.yaml'));
  const { entries } = readAll({ known, timeline, ...seeds });
  const model = buildTimeline(
    entries.map(({ id, data }) => ({ id, data, body: emptyBody })),
    known,
  );
  const at = (line: number) => ({ file: 'people.yaml', line, rule: 'people' });
  const to = addressesFor(undefined);
  const quotations = quotationsData(model.quotations, to);
  expect(quotations.map(({ speaker }) => [speaker?.role, speaker?.provenance])).toEqual([
    ['Warden of the weir', { side: [at(5)], role: [at(4)] }],
    [undefined, undefined],
  ]);
  expect(quotationsCsv(quotations)).toContain(',people.yaml:5 people.yaml:4,');
  expect(timelineData(timeline, model, 'full', to).speakers.find(({ id }) => id === 'una-brack')).toMatchObject({
    provenance: { name: at(1), role: [at(3), at(4)], side: [at(5)] },
  });
});

test('title, intro, sides and their colours lead back to lines of timeline.yaml, on the page of data as well', () => {
  writeFileSync(
    join(folder, 'timeline.yaml'),
    [
      'title: The weir',
      '# the rest may change',
      'intro: Who greased what.',
      'sides:',
      '  - name: The council',
      '    colour: "#7a1f5c"',
      '  - name: The mill',
    ].join('\n'),
  );
  writeFileSync(join(folder, 'people.yaml'), '- name: Una Brack\n  side: The council\n');
  try {
    entryOf(story);
    const seeds = readSeeds(folder);
    const entries = readAll(seeds).entries.map(({ id, data }) => ({ id, data, body: emptyBody }));
    const model = buildTimeline(entries, seeds.known, seeds.timeline.sides);
    const data = timelineData(seeds.timeline, model, 'full', addressesFor(undefined));
    const at = (line: number) => ({ file: 'timeline.yaml', line, rule: 'settings' });
    expect(data.provenance).toEqual({ title: at(1), intro: at(3) });
    expect(data.intro).toBe('Who greased what.');
    expect(data.sides).toEqual([
      { name: 'The council', colour: '#7a1f5c', provenance: { name: at(5), colour: at(6) } },
    ]);
  } finally {
    for (const file of ['timeline.yaml', 'people.yaml']) rmSync(join(folder, file));
  }
});

test('so do an own event and source, line by line, and a picture', () => {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const own = join(folder, '2022-03-07-speech.md');
  writeFileSync(join(folder, 'weir.png'), pixel);
  writeFileSync(
    own,
    '---\ntitle: At the weir\nspeaker: Una Brack\npicture: weir.png\nalt: The weir\n---\n\nWe shall grease them.\n',
  );
  try {
    entryOf(story, ['picture: weir.png', 'alt: The weir']);
    const entries = readAll(readSeeds(folder)).entries.map(({ data }) => data);
    const [speech, flood] = [entries.find((data) => data.own), entries.find((data) => !data.own)];
    const at = (line: number | null) => ({ file: '2022-03-07-speech.md', line, rule: 'own words' });
    // Its day is in the name of the file.
    expect(speech?.provenance).toEqual({ headline: at(2), speaker: at(3), picture: at(4), published: at(null) });
    expect(speech?.quotations[0]).toMatchObject({ line: 8, kindRule: 'own' });
    expect(flood?.provenance?.picture).toEqual({ file: 'flood.yaml', line: 1, rule: 'sidecar' });
  } finally {
    rmSync(own);
  }
});
