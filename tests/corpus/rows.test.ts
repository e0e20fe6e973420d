import { describe, expect, test } from 'vitest';
import { figuresOf, measure } from './measure.ts';
import { readCorpus, readRows } from './read.ts';

/** What must hold, in shares of one: raise it with every gain. `npm run bench -- --rows` prints today's figures. */
const floor = {
  dev: { wrong: 0.014, right: 0.953 },
  heldout: { wrong: 0.032, right: 0.934 },
} as const;

describe.each(['dev', 'heldout'] as const)('the rows of %s', (part) => {
  const articles = readCorpus(part);

  test('each stand behind a mark of their article, in its order', () => {
    const lost = articles.flatMap(({ file, rows }) =>
      rows.filter((row) => row.at === null).map((row) => ({ file, ...row })),
    );
    expect(lost.map(({ file, line, first }) => `${file}:${line} ${first}`)).toEqual([]);
  });

  test('belong to articles with an id of their own', () => {
    const ids = articles.map(({ id }) => id);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
  });

  test('find the right speakers', () => {
    const { wrongShare, rightShare } = figuresOf(measure(articles));
    expect(wrongShare).toBeLessThanOrEqual(floor[part].wrong);
    expect(rightShare).toBeGreaterThanOrEqual(floor[part].right);
  });
});

test('a row may accept several days and speakers', () => {
  const article =
    '=== everyday-001 · day\npublished: 2024-05-14\nHeadline\n\n“No,” said Ama Boateng last week.\n---\nNo → Ama Boateng / unknown | said unknown or 2024-05-06/2024-05-12\n';
  expect(readRows('a.txt', article)[0]?.rows).toEqual([
    { line: 7, first: 'No', at: 11, speakers: ['Ama Boateng', 'unknown'], said: ['unknown', '2024-05-06/2024-05-12'] },
  ]);
});

test('a row that is not in the form is named with its line', () => {
  const article = '=== everyday-001 · office\nHeadline\n\n“No,” said Ama Boateng.\n---\nNo = Ama Boateng\n';
  expect(() => readRows('a.txt', article)).toThrow('a.txt:6: "No = Ama Boateng" is no row');
});
