import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Kept, remember } from '../../scripts/remembering.ts';
import { readAll } from '../../src/pipeline/all.ts';
import { readSeeds } from '../../src/seeds/read.ts';

/** A reading as it is kept, without the text it was made from. */
const withoutSource = ({ parsed }: Kept) => JSON.stringify({ ...parsed, source: undefined });

/** With live reload a reading is taken up again and again: whatever is made of it leaves it as it is. */
test('what is made of remembered articles does not change what is remembered of them', async () => {
  const seeds = readSeeds(resolve('seeds'));
  const first = await remember(seeds, null);
  const made = readAll(seeds, first.memory);
  const known = first.readings(made.entries);
  expect([...known.values()].map(withoutSource)).toEqual([...known.values()].map(({ reading }) => reading));
  const second = await remember(seeds, null, null, known);
  expect(second.readAnew).toBe(0);
  const again = readAll(seeds, second.memory);
  expect(again.entries.map(({ id, text }) => [id, text])).toEqual(made.entries.map(({ id, text }) => [id, text]));
  expect([...second.readings(again.entries).values()].map(withoutSource)).toEqual(
    [...known.values()].map(({ reading }) => reading),
  );
});
