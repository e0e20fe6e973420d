import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAll } from '../../src/pipeline/all.ts';
import { readSeeds } from '../../src/seeds/read.ts';
import { folderOfTest } from '../support/build.ts';

function read(files: Readonly<Record<string, string>>) {
  const folder = folderOfTest();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const seeds = readSeeds(folder);
  const { entries, problems } = readAll(seeds);
  return { entries, messages: problems.map(({ message, code }) => `${message} [${code}]`) };
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
    '“speeker” is no key here; did you mean “speaker”?',
  ],
  ['a date that is none', '---\ntitle: Storm\ndate: yesterday\n---\nWind.', '“date” must be a date'],
  ['no title', '---\nspeaker: Ada Quill\n---\nWind.', 'has no “title”'],
  ['no words', '---\ntitle: Storm\n---\n', 'no words below'],
  ['no YAML', '---\ntitle: "Storm\n---\nWind.', 'are no YAML'],
])('%s is one message', (_, text, message) => {
  const { messages } = read({ 'gate.txt': gate, '2021-05-02-storm.md': text });
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(message);
  expect(messages[0]).toContain('[own-words]');
});
