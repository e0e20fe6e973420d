import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAll } from '../../src/pipeline/all.ts';
import { readArticle } from '../../src/pipeline/index.ts';
import { emptyLedger, type Ledger, ledgerSchema, writeLedger } from '../../src/pipeline/ledger/index.ts';
import type { Memory } from '../../src/pipeline/remembered.ts';
import { timelineSchema } from '../../src/schema.ts';
import { runs } from '../support/runs.ts';

/**
 * Equal quotations beside each other in one paragraph, through a curator's edits: whichever goes and whatever is edited
 * around, each keeps the id it was published with, and no other takes it. A failure prints its seed.
 */

/** One of them: by its place a reader tells which it is. */
interface Said {
  readonly place: string;
  readonly who: string;
  readonly more: string;
  readonly paragraph: number;
}

const places = ['at the bridge', 'at the weir', 'in the chapel', 'on the quay', 'outside the court', 'by the mill'];
const words = fc.constantFrom('No,', 'We wait,', 'It was never going to hold,');
const stories = fc
  .array(
    fc.tuple(
      fc.constantFrom('said Rosa Lim', 'said Karl Hale', 'she said', 'said the mayor'),
      fc.constantFrom('Nobody slept.', 'The water rose.', ''),
      fc.nat({ max: 1 }),
    ),
    { minLength: 2, maxLength: 5 },
  )
  .map((rows) => rows.map(([who, more, paragraph], n): Said => ({ place: places[n] as string, who, more, paragraph })));
const edit = fc.record({
  kind: fc.constantFrom('drop', 'drop', 'narration', 'typo', 'before', 'after', 'add', 'back'),
  which: fc.nat({ max: 9 }),
  word: fc.constantFrom('Boats came from Orr.', 'It rained.', 'Nobody else spoke.', 'The lights went out.'),
});

type Story = readonly Said[];

const textOf = (quoted: string, story: Story, opening: string): string =>
  [
    'River rises again',
    'By Kim Orr',
    '12 March 2022',
    `Rosa Lim and Karl Hale met the mayor on Monday. ${opening}`,
    ...[0, 1].flatMap((paragraph) => {
      const said = story.filter((one) => one.paragraph === paragraph);
      return said.length === 0 ? [] : [said.map((one) => `“${quoted}” ${one.who} ${one.place}. ${one.more}`).join(' ')];
    }),
    '',
  ].join('\n\n');

/** The id of each, by its place. */
const idsIn = (ids: readonly string[], story: Story): ReadonlyMap<string, string> => {
  const inOrder = [0, 1].flatMap((paragraph) => story.filter((one) => one.paragraph === paragraph));
  return new Map(inOrder.map(({ place }, n) => [place, ids[n] as string]));
};

function publish(text: string, ledger: Ledger, memory: Memory) {
  const { entries, ledger: after } = readAll(
    {
      articles: [{ source: { file: 'a.txt', name: 'a', text }, sidecar: null }],
      known: [],
      timeline: timelineSchema.parse({}),
      ledger,
      today: '2022-05-01',
      problems: [],
    },
    memory,
  );
  return { quotations: entries[0]?.data.quotations ?? [], ledger: ledgerSchema.parse(JSON.parse(writeLedger(after))) };
}

/** An article read by itself, as a build remembers it. */
const remembered = (text: string): Memory =>
  new Map([
    [
      'a',
      {
        reading: readArticle({ file: 'a.txt', name: 'a', text }, null, { known: [], dates: { order: null } }),
        entry: null,
      },
    ],
  ]);

test('each of several equal quotations keeps its id through any edits, and nobody else has it', () => {
  fc.assert(
    fc.property(words, stories, fc.array(edit, { minLength: 1, maxLength: 6 }), (quoted, first, edits) => {
      let story = first;
      let opening = '';
      const dropped: Said[] = [];
      let step = publish(textOf(quoted, story, opening), emptyLedger, new Map());
      const owners = new Map<string, string>();
      const own = (now: ReadonlyMap<string, string>) => {
        for (const [place, id] of now) owners.set(id, place);
      };
      own(
        idsIn(
          step.quotations.map(({ id }) => id),
          story,
        ),
      );
      for (const [n, { kind, which, word }] of edits.entries()) {
        const at = which % story.length;
        if (kind === 'drop' && story.length > 1) dropped.push(...story.slice(at, at + 1));
        if (kind === 'drop' && story.length > 1) story = story.filter((_, m) => m !== at);
        if (kind === 'narration') story = story.map((one, m) => (m === at ? { ...one, more: word } : one));
        if (kind === 'typo') story = story.map((one, m) => (m === at ? { ...one, who: `${one.who}, again,` } : one));
        if (kind === 'before') opening = word;
        if (kind === 'after') story = story.map((one, m) => (m === at ? { ...one, more: `${one.more} ${word}` } : one));
        const free = places.find((place) => ![...story, ...dropped].some((one) => one.place === place));
        if (kind === 'add' && free)
          story = story.toSpliced(at, 0, { place: free, who: 'said Rosa Lim', more: word, paragraph: which % 2 });
        const back = kind === 'back' ? dropped.pop() : undefined;
        if (back) story = [...story, back];
        const text = textOf(quoted, story, opening);
        const next = publish(text, step.ledger, n % 2 === 0 ? new Map() : remembered(text));
        const ids = idsIn(
          next.quotations.map(({ id }) => id),
          story,
        );
        // Whatever was published is still where it was, and what is new took nobody's id.
        for (const [place, id] of ids) expect(owners.get(id) ?? place).toBe(place);
        const here = new Set(ids.keys());
        for (const [id, place] of owners)
          if (here.has(place) && !isLate(place, owners)) expect(ids.get(place)).toBe(id);
        // No link leads to another's words.
        const former = next.quotations.flatMap(({ id, formerIds = [] }) => formerIds.map((old) => [old, id] as const));
        for (const [old, id] of former) {
          const now = [...ids].find(([, one]) => one === id)?.[0];
          expect(owners.get(old)).toBe(now);
        }
        own(ids);
        expect(publish(text, next.ledger, new Map()).ledger).toEqual(next.ledger);
        step = next;
      }
    }),
    { numRuns: runs(60, 8) },
  );
});

/** Has had more than one. */
const isLate = (place: string, owners: ReadonlyMap<string, string>): boolean =>
  [...owners.values()].filter((one) => one === place).length > 1;

test('without any record, too, the id of one that is taken out becomes nobody else’s in its paragraph', () => {
  fc.assert(
    fc.property(words, stories, fc.nat(), (quoted, story, which) => {
      const idsOf = (rows: Story) =>
        idsIn(
          readArticle({ file: 'a.txt', name: 'a', text: textOf(quoted, rows, '') }, null, {
            known: [],
            dates: { order: null },
          }).quotations.map(({ id }) => id),
          rows,
        );
      const gone = which % story.length;
      const before = idsOf(story);
      const owners = new Map([...before].map(([place, id]) => [id, place]));
      for (const [place, id] of idsOf(story.filter((_, n) => n !== gone))) expect(owners.get(id) ?? place).toBe(place);
    }),
    { numRuns: runs(60, 2) },
  );
});
