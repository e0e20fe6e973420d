import { expect, test } from 'vitest';
import { leadsTo, wayOf } from '../../../src/pipeline/ledger/former-ids.ts';
import { emptyLedger, type Ledger, ledgerSchema, writeLedger } from '../../../src/pipeline/ledger/index.ts';
import { sidecarSchema } from '../../../src/schema.ts';
import { readWithoutError } from './read-without-error.ts';

/** Where the ids lead under which a quotation was published, whatever its words, its neighbours and its article went through. */

const engineer = '“Nobody looked at the lock for years and it is our own fault,” said Bo Strand, an engineer.';
const mended = engineer.replace('our own fault', 'our fault');
const again = engineer.replace('our own fault', 'nobody’s fault');
const more = '“We knew of the rust since spring,” said Bo Strand by the gate.';
const sidecar = { merge: { corrections: [{ quotation: 'Nobody looked', merge: 'We knew' }] }, no: {} };
const joinedFirst = { corrections: [{ quotation: 'We knew', merge: 'Nobody looked' }] };

function publish(paragraphs: readonly string[], ledger: Ledger = emptyLedger, given: object = sidecar.no) {
  const text = ['Lock gives way at Ostbury', '4 March 2024', 'The town woke to a bang.', ...paragraphs].join('\n\n');
  const read = readWithoutError(
    [{ source: { file: 'lock.txt', name: 'lock', text }, sidecar: sidecarSchema.parse(given) }],
    ledger,
  );
  const quotations = (read.entries[0]?.data.quotations ?? []).map(({ id, text, formerIds = [], firstId = id }) => ({
    id,
    begins: text.slice(0, 7),
    formerIds: formerIds.toSorted(),
    feed: firstId,
  }));
  return {
    quotations,
    of: (begins: string) => quotations.find((each) => each.begins === begins),
    left: read.entries[0]?.data.left ?? [],
    // What is written is what the next run reads.
    ledger: ledgerSchema.parse(JSON.parse(writeLedger(read.ledger))),
  };
}

const first = publish([engineer, more]);
const [ours = '', rust = ''] = first.quotations.map(({ id }) => id);
const edited = publish([mended, more], first.ledger);
const now = edited.of('Nobody ')?.id ?? '';

test('a quotation whose id has changed already keeps what feeds know it by where another is made part of it', () => {
  expect([now === ours, edited.of('Nobody ')?.feed]).toEqual([false, ours]);
  const merged = publish([mended, more], edited.ledger, sidecar.merge);
  expect(merged.quotations).toEqual([{ id: now, begins: 'Nobody ', formerIds: [ours, rust].toSorted(), feed: ours }]);
});

test('one whose id has changed already leads, by each of its ids, to what it was made part of, which stays what it was', () => {
  const merged = publish([mended, more], edited.ledger, joinedFirst);
  const [whole, ...rest] = merged.quotations;
  expect([whole?.formerIds, whole?.feed, rest]).toEqual([
    [ours, now, rust].filter((id) => id !== whole?.id).toSorted(),
    whole?.id,
    [],
  ]);
});

test.each([
  ['the one', sidecar.merge],
  ['the other', joinedFirst],
])('where two are parted again each has its own links and is what feeds knew, %s made part', (_, joined) => {
  const merged = publish([mended, more], edited.ledger, joined);
  const parted = publish([mended, more], merged.ledger);
  expect(parted.quotations).toEqual(edited.quotations);
  expect(parted.left).toEqual([]);
});

test('where words are mended and made part of others at once, both their ids lead to the whole', () => {
  const rusty = more.replace('of the rust', 'about the rust');
  for (const joined of [sidecar.merge, joinedFirst]) {
    const [whole, ...rest] = publish([mended, rusty], first.ledger, joined).quotations;
    expect(rest).toEqual([]);
    expect([whole?.id, ...(whole?.formerIds ?? [])]).toEqual(expect.arrayContaining([ours, rust]));
  }
});

test('where a split is undone, the ids of both halves lead to the whole, which has its own again', () => {
  const said = '“Nobody looked at the lock for years. The rust was there since spring,” said Bo Strand, an engineer.';
  const whole = publish([said], emptyLedger);
  const split = { corrections: [{ quotation: 'Nobody looked', split: 'The rust was' }] };
  const halves = publish([said], whole.ledger, split);
  expect(halves.quotations.length).toBe(2);
  const undone = publish([said], halves.ledger);
  const former = halves.quotations.map(({ id }) => id).filter((id) => id !== whole.quotations[0]?.id);
  expect(undone.quotations).toEqual([{ ...whole.quotations[0], formerIds: former.toSorted() }]);
  expect(undone.left).toEqual([]);
  // And done again, each has its own once more.
  expect(publish([said], undone.ledger, split).quotations.map(({ id }) => id)).toEqual(
    halves.quotations.map(({ id }) => id),
  );
});

test('words that a curator drops lead nowhere, though longer ones hold them', () => {
  const twice = [engineer, '“Nobody looked at the lock for years,” said Bo Strand again.'];
  const both = publish(twice, emptyLedger);
  const short = both.quotations[1]?.id;
  const drop = { corrections: [{ quotation: short, drop: true }] };
  expect(publish(twice, both.ledger, drop).left.map(({ id }) => id)).toEqual([short]);
});

test('of equal words that the paper takes out once the id leads nowhere, for the other was there beside it', () => {
  const again = '“Nobody looked at the lock for years,” said Bo Strand at the weir.';
  const both = publish([engineer, again], emptyLedger);
  const first = both.quotations[0]?.id;
  const one = publish([again], both.ledger);
  expect(one.quotations).toEqual(both.quotations.slice(1));
  expect(one.left.map(({ id }) => id)).toEqual([first]);
});

test('words that were mended twice and are as they were again are known by feeds as they were first', () => {
  const twice = publish([again, more], edited.ledger);
  expect(twice.of('Nobody ')?.feed).toBe(ours);
  const back = publish([engineer, more], twice.ledger);
  expect([back.of('Nobody ')?.id, back.of('Nobody ')?.feed]).toEqual([ours, ours]);
  expect(back.of('Nobody ')?.formerIds).toEqual([now, twice.of('Nobody ')?.id].toSorted());
  const third = publish([mended, more], back.ledger);
  expect([third.of('Nobody ')?.id, third.of('Nobody ')?.feed]).toEqual([now, ours]);
});

test('one that left after its words were mended says so at both of its ids, and both lead to it where it is back', () => {
  const drop = { corrections: [{ quotation: 'Nobody looked', drop: true, because: 'It was never said.' }] };
  const dropped = publish([mended, more], edited.ledger, drop);
  const notice = { on: '2024-06-01', dropped: true, because: 'It was never said.' };
  expect(dropped.left.toSorted((a, b) => Number(a.id === now) - Number(b.id === now))).toEqual([
    { id: ours, ...notice },
    { id: now, ...notice },
  ]);
  expect(publish([mended, more], dropped.ledger).quotations).toEqual(edited.quotations);
});

test('an article that was taken down and is back has every link it had', () => {
  const down = publish([mended, more], edited.ledger, { withdrawn: 'It was wrong.' });
  expect(down.quotations).toEqual([]);
  expect(publish([mended, more], down.ledger).quotations).toEqual(edited.quotations);
});

test('a ledger of an earlier program, which kept only where each id led in the end, gives what feeds know them by', () => {
  const { first: _, ...record } = edited.ledger.articles.lock ?? { address: '', quotations: {} };
  const old = { ...edited.ledger, articles: { lock: record } };
  expect(publish([mended, more], old).of('Nobody ')?.feed).toBe(ours);
});

test('a ledger that leads in a circle leads nowhere', () => {
  const circle = { 'q-00000001': 'q-00000002', 'q-00000002': 'q-00000001' };
  expect(wayOf(circle, 'q-00000001')).toEqual(['q-00000001', 'q-00000002']);
  expect(leadsTo(circle, 'q-00000001')).toBe(null);
});
