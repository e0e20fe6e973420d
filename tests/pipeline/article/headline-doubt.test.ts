import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/pipeline/article/blocks.ts';
import { isBelowTold } from '../../../src/pipeline/article/headline-doubt.ts';
import { readArticle } from '../../../src/pipeline/index.ts';

const story = [
  'The ferry from Ness did not sail on Monday, its captain said, and nobody on the island knows when it will.',
  '“I wait for the wind,” the captain, Jan Hale, told those on the quay.',
  'It will sail when the wind turns.',
];

function read(...head: string[]) {
  const text = `${[...head, ...story].join('\n')}\n`;
  const { headline, problems, anatomy } = readArticle({ file: 'a.txt', name: 'a', text }, null, {
    known: [],
    dates: { order: 'day-first', today: '2026-01-01' },
  });
  const bodies = anatomy.paragraphs.filter(({ where }) => where === 'body').length;
  return { headline, asked: problems.some(({ code }) => code === 'uncertain-headline'), bodies };
}

describe('a headline is a question', () => {
  test.each([
    [
      'more than a sentence’s worth above a few words',
      [
        'On an island without a bridge or a plane, a captain of forty years and those who need him wait for the wind',
        'The quay at dawn',
        'By Rosa Lim',
      ],
    ],
    [
      'a label at the top, and a line below the day that the story takes up',
      ['Harbour digest for the road', '3 May 2020', 'Ness ferry stays in port'],
    ],
  ])('beside %s', (_what, head) => {
    const { asked, bodies } = read(...head);
    expect(asked).toBe(true);
    expect(bodies).toBe(story.length);
  });
});

test.each([
  ['Ferry captain waits on the quay', true],
  ['People without milk', false],
  ['Captain and ferry, 3 May 2020', false],
  ['Captain & ferry on the quay', false],
  ['The captain of the ferry waits.', false],
  ['Podcast: the captain of the ferry', false],
  ['Sign in to your account', false],
])('below “%s”, given to the page, what was chosen is doubted: %s', (above, doubted) => {
  const block = (text: string, role: Block['role'] = null, rule = '', gap = 0): Block => ({
    text,
    role,
    rule,
    gap,
    start: 0,
    end: text.length,
    first: 0,
    last: 0,
  });
  const isDoubted = (gap: number): boolean =>
    isBelowTold(
      [
        block(above, 'boilerplate', 'above the headline'),
        block('‘I have not slept’', 'headline', '', gap),
        ...story.map((text) => block(text)),
      ],
      1,
    );
  expect(isDoubted(1)).toBe(doubted);
  // What touches it is doubted though the story says nothing of it.
  expect(isDoubted(0)).toBe(doubted || above === 'People without milk');
});

describe('a headline is none', () => {
  test.each([
    ['alone above its author', ['Ness ferry stays in port for a third day', 'By Rosa Lim']],
    [
      'above its standfirst',
      ['Ness ferry stays in port for a third day', 'Islanders are short of milk and news', 'By Rosa Lim', '3 May 2020'],
    ],
    ['below a section', ['Islands', 'Ness ferry stays in port for a third day', 'By Rosa Lim']],
    [
      'below a copy of its own',
      ['Ness ferry stays in port for a third day', 'Share', 'Ness ferry stays in port for a third day', 'By Rosa Lim'],
    ],
    ['broken over two lines', ['Ness ferry stays in port;', 'captain waits for the wind', 'By Rosa Lim']],
  ])('%s', (_what, head) => {
    expect(read(...head)).toEqual({
      headline: head.some((line) => line.endsWith(';'))
        ? 'Ness ferry stays in port; captain waits for the wind'
        : 'Ness ferry stays in port for a third day',
      asked: false,
      bodies: story.length,
    });
  });
});

test('a headline of thirty-eight words is one, a line of fifty is none', () => {
  const words = 'gran finds a python on her sofa and makes it a cup of tea while the ferry waits'.split(' ');
  const long = (count: number): string => Array.from({ length: count }, (_, at) => words[at % words.length]).join(' ');
  expect(read(`“I thought it was a rug”: ${long(32)}`, 'By Rosa Lim').headline).toContain('gran finds a python');
  expect(read(long(50), 'By Rosa Lim').headline).toBeNull();
});
