import { expect, test } from 'vitest';
import { emptyLedger, type Ledger, ledgerSchema, writeLedger } from '../../../src/pipeline/ledger/index.ts';
import { compare } from '../../../src/problems.ts';
import { sidecarSchema } from '../../../src/schema.ts';
import { buildTimeline } from '../../../src/timeline/index.ts';
import { readWithoutError } from './read-without-error.ts';

/** What a speaker's feed knows statements by that several papers print, whatever becomes of the papers. */

const keeper = '“It rose all night and nobody slept in the whole town,” said Rosa Lim, the keeper.';
const more = keeper.replace('town,”', 'town, and we waited for the boats,”');
const other = '“The ferry was late again and nobody was told why,” said Bo Strand, a pilot.';
const mended = keeper.replace('all night', 'before dawn, three feet,').replace('nobody slept', 'all the bells rang');
const paper = (headline: string, day: number, ...paragraphs: readonly string[]): string =>
  [`Ostbury ${headline}`, `${day} March 2024`, `The ${headline} was heard.`, ...paragraphs].join('\n\n');

type Files = Readonly<Record<string, string>>;

function publish(files: Files, ledger: Ledger = emptyLedger, sidecars: Readonly<Record<string, object>> = {}) {
  const read = readWithoutError(
    Object.entries(files).map(([name, text]) => ({
      source: { file: `${name}.txt`, name, text },
      sidecar: sidecars[name] ? sidecarSchema.parse(sidecars[name]) : null,
    })),
    ledger,
  );
  const model = buildTimeline(
    read.entries.map(({ id, data }) => ({ id, data, body: { paragraphs: [], words: '' } as never })),
    [],
  );
  return {
    /** Each statement shown, by its first words, with the article it is first known from. */
    feed: model.quotations
      .map(({ text, first }) => [text.slice(0, 9), first.article.slice(19), first.id])
      .toSorted((a, b) => compare(a.join(), b.join())),
    ids: (name: string) => Object.keys(read.ledger.articles[name]?.quotations ?? {}),
    // What is written is what the next run reads.
    ledger: ledgerSchema.parse(JSON.parse(writeLedger(read.ledger))),
  };
}

const gone = { withdrawn: 'Asked for.' };
const files = { horn: paper('horn', 3, keeper), bell: paper('bell', 4, keeper, other) };
const both = publish(files);
const [ours = ''] = both.ids('horn');
const [theirs = '', pilots = ''] = both.ids('bell');
const known = [
  ['It rose a', 'horn', ours],
  ['The ferry', 'bell', pilots],
];

test('a statement of two papers is known by the first', () => {
  expect([ours === theirs, both.feed]).toEqual([false, known]);
});

test('it is known by that where the paper that printed it first is taken down, is deleted, and comes back', () => {
  const without = publish(files, both.ledger, { horn: gone });
  expect(without.feed).toEqual(known);
  expect(publish(files, without.ledger).feed).toEqual(known);
  const deleted = publish({ bell: files.bell }, both.ledger);
  expect(deleted.feed).toEqual(known);
  // Mended and added to afterwards, it stays what it was.
  const late = publish({ bell: files.bell.replace('slept', 'sleeps'), gong: paper('gong', 9, more) }, deleted.ledger);
  expect(late.feed).toEqual([['It rose a', 'horn', ours], known[1]]);
  expect(publish({ gong: paper('gong', 9, more) }, late.ledger).feed).toEqual([known[0]]);
});

test('an article added later takes no statement from where it was, be it earlier or more of it', () => {
  const one = publish({ bell: files.bell });
  const [first] = one.feed;
  expect(publish(files, one.ledger).feed[0]).toEqual(first);
  expect(publish({ bell: files.bell, gong: paper('gong', 9, more) }, one.ledger).feed[0]).toEqual(first);
});

test('two that are one no more are known by two: the first stays what it was', () => {
  const parted = publish({ ...files, horn: paper('horn', 3, mended) }, both.ledger);
  expect(parted.feed).toHaveLength(3);
  expect(new Set(parted.feed.map((each) => each.join())).size).toBe(3);
  const apart = publish(files, both.ledger, { bell: { apart: [theirs] } });
  expect(apart.feed).toEqual([['It rose a', 'bell', theirs], ...known]);
  expect(publish(files, apart.ledger, { bell: { apart: [theirs] }, horn: gone }).feed).toEqual([
    apart.feed[0],
    known[1],
  ]);
});
