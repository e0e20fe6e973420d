import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readAll } from '../../src/pipeline/all.ts';
import { readSeeds } from '../../src/seeds/read.ts';
import { folderOfTest } from '../support/build.ts';

function read(files: Readonly<Record<string, string | Buffer>>) {
  const folder = folderOfTest();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const seeds = readSeeds(folder);
  const { entries, problems } = readAll(seeds);
  return {
    entries,
    messages: problems.map(({ message, code }) => `${message} [${code}]`),
    places: problems.map(({ file, line, column }) => [basename(file), line, column]),
  };
}

/** A picture of one colour, as a PNG of so many pixels. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13, 0);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const gate = 'Gate reopens\n3 May 2021\n\n“The gate is open,” said Ada Quill, the warden.\n';

test('a file of her own with a title is an event on the day of its name', () => {
  const { entries, messages } = read({
    'gate.txt': gate,
    '2021-05-02-storm.md': '---\ntitle: The storm\n---\nIt blew for *two* days.\n',
  });
  expect(messages).toEqual([]);
  expect(entries.map(({ id, data }) => [id, data.own])).toEqual([
    ['2021-05-02-the-storm', 'event'],
    ['2021-05-03-gate-reopens', undefined],
  ]);
  expect(entries[0]?.data.quotations).toEqual([]);
  expect(entries[0]?.text).toContain('It blew for *two* days.');
});

test('with a speaker it is one whole quotation, by the person whom articles and people.yaml know', () => {
  const { entries } = read({
    'gate.txt': gate,
    'people.yaml': '- name: Ada Quill\n  spellings: [Warden Quill]\n',
    '2021-05-01-speech.md':
      '---\ntitle: Speech at the mill\nspeaker: Warden Quill\ndate: 2021-04-30\n---\nFriends of <Fell> Mill.\n\nWe * begin * again.\n',
  });
  const [speech] = entries;
  expect(speech?.id).toBe('2021-04-30-speech-at-the-mill');
  expect(speech?.data).toMatchObject({
    own: 'source',
    quotations: [
      {
        text: 'Friends of <Fell> Mill.\nWe * begin * again.',
        speaker: { id: 'ada-quill' },
        said: { date: '2021-04-30' },
      },
    ],
  });
});

test('without a title and without front matter it is an article', () => {
  const { entries } = read({ '2021-05-03-gate.md': gate.replace('3 May 2021\n', '') });
  expect(entries.map(({ id, data }) => [id, data.own])).toEqual([['2021-05-03-gate-reopens', undefined]]);
});

test.each([
  [
    'a key it does not know',
    '---\ntitle: Storm\nspeeker: Ada\n---\nWind.',
    'There is no “speeker”. Did you mean “speaker”?',
  ],
  ['a date that is none', '---\ntitle: Storm\ndate: yesterday\n---\nWind.', '“date” must be a date'],
  ['no title', '---\nspeaker: Ada Quill\n---\nWind.', 'has no “title”'],
  ['no words', '---\ntitle: Storm\n---\n', 'no words below'],
  ['no YAML', '---\ntitle: "Storm\n---\nWind.', 'This is no YAML: A quote is opened'],
  ['only one line of ---', '---\ntitle: Storm\nWind.', 'here is only one'],
  ['a reference to nothing', '---\ntitle: *bold\n---\nWind.', 'refers to something that is not there'],
])('%s is one message', (_, text, message) => {
  const { messages } = read({ 'gate.txt': gate, '2021-05-02-storm.md': text });
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(message);
  expect(messages[0]).toMatch(/\[(?:own-words|wrong-value|broken-yaml)\]$/);
});

test.each([
  ['no title', '---\nspeaker: Ada Quill\n---\nWind.', 1, 1],
  ['only one line of ---', '---\ntitle: Storm\nWind.', 1, 1],
  ['no words', '---\ntitle: Storm\nspeaker: Ada Quill\n---\n\n', 4, 1],
  ['a tab before the title', '---\n\ttitle: Storm\n---\nWind.', 2, 1],
  ['a picture that is not there', '---\ntitle: Storm\n\npicture: weir.png\nalt: The weir\n---\nWind.', 4, 1],
  ['“alt” without a picture', '---\ntitle: Storm\nalt: The weir\n---\nWind.', 3, 1],
  ['nesting without end', `---\ntitle: Storm\nurl: ${'['.repeat(20_000)}\n---\nWind.`, 3, null],
])('%s is told at its line', (_, text, line, column) => {
  const { places } = read({ 'gate.txt': gate, '2021-05-02-storm.md': text });
  expect(places).toEqual([['2021-05-02-storm.md', line, column ?? expect.any(Number)]]);
});

test.each([
  ['2021-02-30-storm.md', '---\ntitle: Storm\n---\nWind.'],
  ['2021-13-01-gate.md', gate],
  ['0000-05-02-storm.md', '---\ntitle: Storm\n---\nWind.'],
])('%s, whose name is no day, is one message', (name, text) => {
  expect(read({ 'mill.txt': gate, [name]: text }).messages).toEqual([
    expect.stringMatching(/^The name of this file begins with \S+, which is no day of any newspaper.*\[own-words\]$/),
  ]);
  const dated = read({ 'mill.txt': gate, [name]: '---\ntitle: Storm\ndate: 2021-05-01\n---\nWind.' });
  expect(dated.messages).toEqual([]);
});

test('a picture keeps its size, its alt text and its credit, for an event and for an article', () => {
  const { entries, messages } = read({
    'gate.txt': gate,
    'gate.yaml': 'picture: gate.png\nalt: The gate\n',
    'gate.png': png(40, 30),
    'peak.png': png(20, 10),
    '2021-05-02-storm.md': '---\ntitle: Storm\npicture: peak.png\nalt: The flooded weir\ncredit: Ada Quill\n---\nWind.',
  });
  expect(messages).toEqual([]);
  expect(entries.map(({ data }) => data.picture)).toEqual([
    { file: 'peak.png', alt: 'The flooded weir', credit: 'Ada Quill', format: 'png', width: 20, height: 10 },
    { file: 'gate.png', alt: 'The gate', credit: null, format: 'png', width: 40, height: 30 },
  ]);
});

test.each([
  ['no alt text', 'picture: peak.png', 'has no “alt”', 'picture-without-alt'],
  ['a name that is nearly right', 'picture: peek.png\nalt: Flood', 'Did you mean “peak.png”?', 'picture-missing'],
  ['an address', 'picture: https://example.org/a.png\nalt: Flood', 'not an address', 'picture-missing'],
  ['no picture', 'picture: words.png\nalt: Flood', 'cannot be read as a picture', 'picture-unreadable'],
  ['a file out of the folder', 'picture: ../../etc/peak.png\nalt: Flood', 'no picture', 'picture-missing'],
  ['alt text alone', 'alt: Flood', 'none is named', 'picture-missing'],
])('%s is one message', (_, given, message, code) => {
  const { messages } = read({
    'gate.txt': gate,
    'gate.yaml': 'picture: gate.png\nalt: The gate\n',
    'gate.png': png(1, 1),
    '2021-05-02-storm.md': `---\ntitle: Storm\n${given}\n---\nWind.`,
    'peak.png': png(1, 1),
    'words.png': 'no picture at all',
  });
  const said = messages.filter((each) => !each.includes('[not-read]'));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(message);
  expect(said[0]).toContain(`[${code}]`);
});
