import { expect, test } from 'vitest';
import { describeArticle } from '../../src/publish/describe.ts';
import { model } from './made-up.ts';

const [river] = model.articles.filter(({ voices }) => voices.length > 0);

test.each([
  [['Rosa Lim'], 'With quotations from Rosa Lim.'],
  [['Rosa Lim', 'Karl Hale'], 'With quotations from Rosa Lim and Karl Hale.'],
  [['Rosa Lim', 'Karl Hale', 'Ida Crane', 'Tom Ashby'], 'With quotations from Rosa Lim and 3 others.'],
])('of an article that quotes %j it is said: %s', (names, said) => {
  if (!river) throw new Error('no article quotes anybody');
  const voices = names.map((name) => ({ ...(river.voices[0] as (typeof river.voices)[number]), name }));
  expect(describeArticle({ ...river, voices }, 'en-GB')).toContain(said);
});
