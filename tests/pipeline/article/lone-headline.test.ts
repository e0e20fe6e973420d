import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/pipeline/index.ts';

const read = (head: readonly string[], story: readonly string[]) =>
  readArticle({ file: 'a.txt', name: 'a', text: `${[...head, ...story].join('\n')}\n` }, null, {
    known: [],
    dates: { order: null, today: '2026-01-01' },
  });

const told = [
  'The Mill Lane bridge opened again on Saturday after two years of work.',
  '"I am proud of this town," the mayor, Owen Lister, said.',
];
const spoken = ['"It is time," said Raj Patel.', '"We shall build more," said the council leader.'];

const heads = [
  [['More bridges', '10 June 2025'], 'More bridges'],
  [['Soup', 'Ostbury Courier', '10 June 2025'], 'Soup'],
  [['Gate', 'By Anna Wells', '10 June 2025'], 'Gate'],
  [['Ostbury Courier', '10 June 2025', 'Soup'], 'Soup'],
  [['St Wilfrid’s Parish Magazine', 'June 2025', 'The flood and after'], 'The flood and after'],
] as const;

describe.each([
  ['a story told', told],
  ['a story that begins with somebody’s words', spoken],
])('above %s', (_, story) => {
  test.each(heads)(
    '%j: the only line beside paper, author and date is read as the headline, and asked about',
    (head, headline) => {
      const { headline: found, problems, anatomy } = read(head, story);
      expect(found).toBe(headline);
      expect(problems.map(({ code }) => code)).toContain('uncertain-headline');
      expect(anatomy.paragraphs.filter(({ where }) => where === 'body')).toHaveLength(story.length);
    },
  );

  test.each([
    'News',
    'Menu',
    'Sign in',
    'Weather',
    'Jane Smith',
    'The Daily Herald',
    'LONDON',
    'Read more',
    'Advertisement',
  ])('“%s” alone is none', (line) => {
    const { headline, problems } = read([line, '10 June 2025'], story);
    expect(headline === line).toBe(false);
    expect(problems.map(({ code }) => code).some((code) => code.endsWith('-headline'))).toBe(true);
  });
});
