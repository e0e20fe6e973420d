import { expect, test } from 'vitest';
import type { QuotedSpeaker } from '../../src/timeline/index.ts';
import { perModel } from '../../src/timeline/per-model.ts';
import { quotedOnSameDays } from '../../src/timeline/same-days.ts';

const speaker = (id: string, ...days: readonly string[]) =>
  ({ id, quotations: days.map((date) => ({ said: { date } })) }) as unknown as QuotedSpeaker;

test('who else is quoted on the same days, the most quoted there first', () => {
  const ana = speaker('ana', '2021-12-01', '2021-12-01', '2021-12-05');
  const speakers = [
    ana,
    speaker('ben', '2021-12-05'),
    speaker('cleo', '2021-12-01', '2021-12-05'),
    speaker('dan', '2021-11-30'),
  ];
  expect(quotedOnSameDays({ speakers }, ana).map(({ other, count }) => [other.id, count])).toEqual([
    ['cleo', 2],
    ['ben', 1],
  ]);
});

test('what belongs to a model is worked out once for it, and anew for another', () => {
  let times = 0;
  const size = perModel((model: readonly number[]) => {
    times++;
    return model.length;
  });
  const model = [1, 2];
  expect([size(model), size(model), size([3])]).toEqual([2, 2, 1]);
  expect(times).toBe(2);
});
