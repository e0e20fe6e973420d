import { describe, expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { splitStories } from '../../../src/pipeline/article/stories.ts';

const head = ['Ferry to Ness stays in port', 'By Jan Hale', '3 March 2022'];
const story = [
  'The ferry to Ness stays in port until Easter because its engine has to be taken out, the company said.',
  '“It has done its best,” said the captain, Rosa Lim, on the quay.',
  'The island will be served by a barge, which takes an hour longer.',
];

const rolesOf = (lines: readonly string[]): readonly string[] =>
  readAnatomy(lines.join('\n')).anatomy.lines.map(({ role }) => role);
const roleOf = (line: string, lines: readonly string[]): string | undefined => rolesOf(lines)[lines.indexOf(line)];
const within = (...lines: readonly string[]): readonly string[] => [
  ...head,
  story[0] as string,
  ...lines,
  ...story.slice(1),
];

describe('a mark on a line of its own is on the page', () => {
  test.each([
    ['”', 'body'],
    ['”.', 'body'],
    ['” Rosa Lim said.', 'body'],
    ['“', 'body'],
    ['“ ”', 'body'],
    ['»', 'body'],
    ['***', 'boilerplate'],
  ])('%s', (line, role) => {
    expect(roleOf(line, within('Jan Hale said: “We sail', line))).toBe(role);
  });
});

test.each([
  ['Jan Hale said: “We paid for the old one.', 'body'],
  ['Jan Hale said: “We paid for the old one.”', 'crosshead'],
])('a short line in marks goes on with what is open above, and is a heading elsewhere: %s', (above, role) => {
  const line = '“And we shall not pay twice”';
  expect(roleOf(line, within(above, line))).toBe(role);
});

describe('below links', () => {
  test.each([
    ['» A barge takes the ferry’s place', 'boilerplate'],
    ['»We stay in port,« said Jan Hale, the mate. »We wait.«', 'body'],
    ['„We stay in port,“ said Jan Hale, the mate. „We wait.“', 'body'],
  ])('%s', (line, role) => {
    expect(roleOf(line, within('Read more:', '» A winter without a boat', line))).toBe(role);
  });
});

test.each([
  ['• No dogs on the quay', 'No dogs on the quay'],
  ['• no dogs on the quay', 'no dogs on the quay'],
  ['▪ „no dogs“ on the quay', '„no dogs“ on the quay'],
  ['- No dogs on the quay', 'No dogs on the quay'],
  // It may go on with what is above it.
  ['– no dogs on the quay', '– no dogs on the quay'],
])('a bullet is no part of the words: %s', (line, words) => {
  const lines = within('The company said what it asks of those who wait:', line);
  const { anatomy } = readAnatomy(lines.join('\n'));
  const text = lines.join('\n');
  expect(anatomy.paragraphs.map(({ start, end }) => text.slice(start, end))).toContain(words);
});

describe('what a picture shows', () => {
  const sentence = 'The crew had to carry the boxes over the ice on Monday.';

  test('a sentence above the bare name of who took it', () => {
    const lines = within(sentence, 'Omar Haddi');
    expect([roleOf(sentence, lines), roleOf('Omar Haddi', lines)]).toEqual(['caption', 'credit']);
  });

  test('but not above the name of somebody whom the story speaks of', () => {
    const lines = within(sentence, 'Mira Lim');
    expect(roleOf(sentence, lines)).toBe('body');
  });

  test.each([
    'The ferry, shortly before it was stopped (Ness Harbour Office)',
    'Captain Rosa Lim, left, with the engine that was taken out',
    'The ferry in its berth. Photo / Supplied',
  ])('%s', (caption) => {
    expect(roleOf(caption, within(caption))).toBe('caption');
  });

  test.each(['What the captain makes of the engine and the quay', 'A winter without a boat'])(
    'a heading is none: %s',
    (heading) => {
      expect(roleOf(heading, within(heading))).toBe('crosshead');
    },
  );
});

describe('the story stays where a line only looks like a page’s own', () => {
  test.each([
    'We are closing our coverage now. The storm has passed over Ness, and the people of the island are going home.',
    'It was found at the station by two boys from Ness.',
    'Agreement is expected to be reached at midnight, the union said.',
  ])('%s', (line) => {
    expect(roleOf(line, within(line))).toBe('body');
  });

  test('a line of a narrow column that begins “since 1914”', () => {
    const lines = [
      ...head,
      'The ferry by which Ness has set its clocks',
      'since 1914, blew its horn for the last time at',
      'noon on Wednesday.',
    ];
    expect(rolesOf(lines).at(4)).toBe('body');
  });
});

test.each(['FT', 'RT', 'Sky'])('“%s” alone above a headline is no publisher', (name) => {
  expect(readAnatomy([name, ...head, ...story].join('\n')).anatomy.publisher).toBeNull();
});

test('of two copies of the headline the one that its author follows is it', () => {
  const lines = ['Menu', head[0] as string, 'Kite Festival', 'Metro Line Two', ...head, ...story];
  expect(rolesOf(lines).slice(0, 6)).toEqual([
    'boilerplate',
    'boilerplate',
    'boilerplate',
    'boilerplate',
    'headline',
    'byline',
  ]);
});

test('cuttings that are numbered are stories of their own', () => {
  const cuttings = ['Cutting 1', ...head, ...story, 'Cutting 2', 'Anglers oppose the barge', 'By Sue Kemp', ...story];
  expect(splitStories(cuttings.join('\n'))).toHaveLength(2);
  expect(splitStories(cuttings.map((line) => line.replace('Cutting 2', 'Cutting 7')).join('\n'))).toHaveLength(1);
});

test('what the author is, and her address at the end of what is told of her, below her name at the foot', () => {
  const card = (last: string): readonly string[] => [...head, ...story, 'Jan Hale', 'Marine reporter', last];
  const told = 'Jan is a reporter who came to Ness in 2019 and has a boat. Story tips: jan.hale@harbour.example';
  expect(rolesOf(card(told)).slice(-3)).toEqual(['boilerplate', 'boilerplate', 'boilerplate']);
  const other = 'The barge has room for two cars and a cow, and the cow has to stand.';
  expect(roleOf(other, card(other))).toBe('body');
  const alone = [...head, ...story, 'Author', 'Rosa Lim'];
  expect(roleOf('Author', alone)).toBe('body');
});

test('“Author” above a name at the foot of a story that names nobody else', () => {
  const text = [head[0] as string, ...story, 'Author', 'Jan Hale'].join('\n');
  const { anatomy } = readAnatomy(text);
  expect(anatomy.bylines.map(({ name }) => name)).toEqual(['Jan Hale']);
  expect(anatomy.lines.at(-2)?.role).toBe('boilerplate');
});

test('“Watch: …” below the day is a link, and above all else perhaps the headline', () => {
  const watch = 'Watch: How the barge takes a cow';
  expect(roleOf(watch, [...head, watch, ...story])).toBe('boilerplate');
  expect(roleOf(watch, [watch, ...head.slice(1), ...story])).toBe('headline');
});
