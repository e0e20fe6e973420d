import { expect, test } from 'vitest';
import { readAll } from '../../src/pipeline/all.ts';
import { timelineSchema } from '../../src/schema.ts';

const article = (name: string, ...paragraphs: readonly string[]) => ({
  source: {
    file: `${name}.txt`,
    name,
    text: ['Council to mend the roof of the market', '12 March 2024', '', ...paragraphs].join('\n\n'),
  },
  sidecar: { headline: 'Council to mend the roof of the market', published: '2024-03-12' },
});

/** What the speakers of these articles are called on the site. */
function namesOf(articles: readonly ReturnType<typeof article>[], known: readonly string[] = []): readonly string[] {
  const { readings, speakerOf } = readAll({
    articles,
    known: known.map((name) => ({ name, spellings: [], role: null, side: null })),
    timeline: timelineSchema.parse({}),
    today: '2024-06-01',
    problems: [],
  });
  const names = readings.flatMap(({ quotations }) =>
    quotations.flatMap(({ attribution }) =>
      attribution.kind === 'attributed' ? [speakerOf(attribution.speaker).name] : [],
    ),
  );
  return [...new Set(names)];
}

test('a name has the apostrophe that its article prints', () => {
  const curly = article(
    'a',
    '“The roof leaks,” said Siobhán O’Brien. “We have buckets,” Ms O’Brien added.',
    'The Children’s Society said: “We are glad of it.”',
  );
  expect(namesOf([curly])).toEqual(['Siobhán O’Brien', 'the Children’s Society']);
  expect(namesOf([article('b', '"The roof leaks," said Siobhán O\'Brien.')])).toEqual(["Siobhán O'Brien"]);
});

test('one whom two articles set in two ways is one, with the apostrophe of print', () => {
  const straight = article('b', '"The roof leaks," said Siobhán O\'Brien.');
  const curly = article('c', '“It rains in,” said Siobhán O’Brien.');
  expect(namesOf([straight, curly])).toEqual(['Siobhán O’Brien']);
});

test('a name of people.yaml is the curator’s', () => {
  const curly = article('a', '“The roof leaks,” said Siobhán O’Brien.');
  expect(namesOf([curly], ["Siobhán O'Brien"])).toEqual(["Siobhán O'Brien"]);
});
