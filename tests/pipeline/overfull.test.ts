import { expect, test } from 'vitest';
import { readAll } from '../../src/pipeline/all.ts';
import { timelineSchema } from '../../src/schema.ts';

const head =
  'Mill wheel turns for a whole year\n\nBy Rosa Lim\n\nPublished 3 May 2021\n\nThe wheel began to turn on Monday.\n\n';

function read(text: string) {
  const source = (name: string, words: string) => ({ file: `${name}.txt`, name, text: words });
  const sidecar = { headline: 'Wheel turns', corrections: [{ quotation: 'It turned', speaker: 'Rosa Lim' }] };
  const small = 'Gate reopens\n3 May 2021\n\n“The gate is open,” said Ada Quill, the warden.\n';
  return readAll({
    articles: [
      { source: source('wheel', text), sidecar },
      { source: source('gate', small), sidecar: null },
    ],
    known: [],
    timeline: timelineSchema.parse({}),
    today: '2021-06-01',
    problems: [],
  });
}

test('an article of more quotations than a page can show is left out with one message, and the others are not', () => {
  const { entries, leftOut, problems } = read(`${head}“It turned,” said Tom.${' “It did.”'.repeat(20_000)}\n`);
  expect(entries.map(({ id }) => id)).toEqual(['2021-05-03-gate-reopens']);
  expect(leftOut).toEqual([{ file: 'wheel.txt', why: 'too many quotations' }]);
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'too-many-quotations',
      severity: 'warning',
      file: 'wheel.txt',
      line: 1,
      column: 1,
    }),
  ]);
});

test('the paragraphs that a quotation runs on to count, and as many as there may be are shown', () => {
  const runsOn = (paragraphs: number) => `${head}${'“It turned\n\n'.repeat(paragraphs)}`;
  expect(read(runsOn(20_001)).leftOut).toHaveLength(1);
  const { entries, leftOut } = read(runsOn(20_000));
  expect(leftOut).toEqual([]);
  expect(entries.find(({ id }) => id.endsWith('wheel-turns'))?.data.quotations[0]?.spans).toHaveLength(20_000);
});
