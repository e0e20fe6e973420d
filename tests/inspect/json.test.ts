import { expect, test } from 'vitest';
import { asJson } from '../../src/inspect/json.ts';
import { readArticle } from '../../src/pipeline/index.ts';

const text =
  'Bridge opens at last\n\nAnn Poole\nTuesday 30 November 2021 15:00\n\n' +
  'The mayor, Rosa Lim, cut a ribbon on Monday.\n\n“It took long enough,” said Ms Lim. “We are glad.”\n';
const settings = { known: [], dates: { order: 'day-first' } } as const;

test('the public form, key by key', () => {
  const reading = readArticle({ file: 'some/folder/bridge.txt', name: 'bridge', text }, null, settings);
  expect(asJson(reading, (speaker) => speaker)).toMatchObject({
    file: 'bridge.txt',
    headline: 'Bridge opens at last',
    standfirst: null,
    bylines: ['Ann Poole'],
    publisher: null,
    published: { date: '2021-11-30', basis: 'stated', line: 4 },
    quotations: [
      {
        id: expect.stringMatching(/^q-[0-9a-f]{8}$/),
        where: 'body',
        text: 'It took long enough … We are glad.',
        spans: [
          { start: text.indexOf('It took'), end: text.indexOf('” said') },
          { start: text.indexOf('We are'), end: text.lastIndexOf('”') },
        ],
        speaker: { id: 'rosa-lim', name: 'Rosa Lim' },
        cue: 'said',
        said: { date: '2021-11-30', basis: 'published' },
      },
    ],
    problems: [],
  });
});

test('every line of the file has one role', () => {
  const reading = readArticle({ file: 'bridge.txt', name: 'bridge', text }, null, settings);
  const { lines } = asJson(reading, (speaker) => speaker);
  expect(lines.map(({ line, role }) => `${line} ${role}`)).toEqual([
    '1 headline',
    '2 blank',
    '3 byline',
    '4 date',
    '5 blank',
    '6 body',
    '7 blank',
    '8 body',
  ]);
});

test('ids depend on the article and its words alone', () => {
  const read = (name: string, words: string) =>
    readArticle({ file: `${name}.txt`, name, text: words }, null, settings).quotations.map((quotation) => quotation.id);
  const [id] = read('bridge', text);
  expect(read('bridge', `${text}\n“And it is dry,” she added.\n`)[0]).toBe(id);
  expect(read('bridge', text.replaceAll('\n', '\r\n'))).toEqual([id]);
  expect(read('tunnel', text)).not.toEqual([id]);
});

test('a text without a date is read as far as it goes', () => {
  const reading = readArticle(
    { file: 'a.txt', name: 'a', text: 'Bridge opens\n\n“Good,” said Ann Poole.\n' },
    null,
    settings,
  );
  const json = asJson(reading, (speaker) => speaker);
  expect(json.published).toBeNull();
  expect(json.problems.map((problem) => problem.code)).toContain('no-date');
  expect(json.quotations).toMatchObject([{ speaker: { name: 'Ann Poole' }, said: null }]);
});

test('the title of a work stands between marks and is no quotation', () => {
  const words = 'Bridge opens\n\nHer novel “The Long River” sold well. “Good,” said Ann Poole.\n';
  const reading = readArticle({ file: 'a.txt', name: 'a', text: words }, null, settings);
  const json = asJson(reading, (speaker) => speaker);
  expect(json.quotations.map(({ text }) => text)).toEqual(['Good']);
  expect(json.names).toMatchObject([{ kind: 'title', text: 'The Long River' }]);
});
