import { expect, test } from 'vitest';
import { readAll } from '../../../src/pipeline/all.ts';
import { emptyLedger, type Ledger } from '../../../src/pipeline/ledger/index.ts';
import { sidecarSchema, timelineSchema } from '../../../src/schema.ts';

/** What a curator adds or parts, beside another who says the same: neither gets the link of the other. */

const head = 'River rises again\n\n12 March 2022\n\nRosa Lim and Karl Hale met the mayor on Monday.\n\n';
const printed = '“We wait,” said Rosa Lim at the bridge. Nobody slept there at all.\n\n';
const unmarked = 'The water came. We wait, Karl Hale added in the chapel by the mill.\n\n';
const long = '“The town sleeps now. We wait,” said Karl Hale in the chapel by the mill.\n\n';
const add = [{ add: 'We wait', speaker: 'Karl Hale' }];
const split = [{ quotation: 'The town sleeps now', split: 'We wait' }];

function publish(body: string, corrections: readonly unknown[], ledger: Ledger) {
  const source = { file: 'a.txt', name: 'a', text: head + body };
  const { readings, ledger: after } = readAll({
    articles: [{ source, sidecar: sidecarSchema.parse({ corrections }) }],
    known: [],
    timeline: timelineSchema.parse({}),
    ledger,
    today: '2022-05-01',
    problems: [],
  });
  const owners = (readings[0]?.quotations ?? [])
    .filter(({ text }) => text === 'We wait')
    .map(({ id, attribution }) => [attribution.kind === 'attributed' ? attribution.speaker.name : null, id] as const);
  return { ids: new Map(owners), after };
}

test.each([
  ['added', unmarked, add],
  ['parted', long, split],
])('words that are %s get no id that others of the same words had, and keep their own', (_, own, corrections) => {
  const before = publish(printed + own, [], emptyLedger);
  const rosa = before.ids.get('Rosa Lim') ?? 'absent';
  // Both at once: the one goes and the other comes.
  const moved = publish(own, corrections, before.after);
  expect(moved.ids.get('Karl Hale')).not.toBe(rosa);
  expect(moved.after.articles.a?.gone).toEqual({ [rosa]: null });
  // One after the other.
  const both = publish(printed + own, corrections, before.after);
  expect(both.ids.get('Rosa Lim')).toBe(rosa);
  const left = publish(own, corrections, both.after);
  expect(left.ids.get('Karl Hale')).toBe(both.ids.get('Karl Hale'));
  expect(left.after.articles.a?.gone).toEqual({ [rosa]: null });
});

test('words that were added keep their id where another comes to say the same between marks', () => {
  const before = publish(unmarked, add, emptyLedger);
  const both = publish(printed + unmarked, add, before.after);
  expect(both.ids.get('Karl Hale')).toBe(before.ids.get('Karl Hale'));
  expect(both.ids.get('Rosa Lim')).not.toBe(before.ids.get('Karl Hale'));
  // And where the marks come to stand around them, they are the same quotation.
  const marked = publish(unmarked.replace('We wait,', '“We wait,”'), [], before.after);
  expect([...marked.ids.values()]).toEqual([...before.ids.values()]);
});
