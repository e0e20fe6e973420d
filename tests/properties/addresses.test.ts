import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CorpusReading, readAll } from '../../src/pipeline/all.ts';
import { emptyLedger, type Ledger, ledgerSchema, writeLedger } from '../../src/pipeline/ledger/index.ts';
import { timelineSchema } from '../../src/schema.ts';
import { lastingId } from '../../src/timeline/index.ts';
import { runs } from '../support/runs.ts';

/**
 * Two years of a curator's changes, made up: whatever she adds, renames, corrects, takes down or deletes, an address once
 * published is never another article's. A failure prints its seed.
 */
interface Story {
  readonly number: number;
  readonly headline: string;
  readonly day: number;
  readonly words: string;
}
type Folder = ReadonlyMap<string, Story & { readonly withdrawn?: true; readonly slug?: string }>;

const headline = fc.constantFrom('Bridge opens', 'River rises', 'Bridge opens again', '桥', '!!!');
const day = fc.integer({ min: 1, max: 3 });
const change = fc.record({
  kind: fc.constantFrom(
    'add',
    'add',
    'headline',
    'date',
    'rename',
    'swap',
    'withdraw',
    'restore',
    'delete',
    'slug',
    'words',
  ),
  which: fc.nat({ max: 5 }),
  headline,
  day,
});

function changed(
  folder: Folder,
  n: number,
  { kind, which, headline, day }: { kind: string; which: number; headline: string; day: number },
): Folder {
  const next = new Map(folder);
  if (kind === 'add')
    return next.set(`new-${n}`, {
      number: n,
      headline,
      day,
      words: `It is the story number ${n}, and nobody tells it twice`,
    });
  const name = [...folder.keys()][which % Math.max(1, folder.size)];
  const story = name === undefined ? undefined : folder.get(name);
  if (name === undefined || story === undefined) return next;
  const { withdrawn: _, ...restored } = story;
  if (kind === 'headline') next.set(name, { ...story, headline });
  if (kind === 'date') next.set(name, { ...story, day });
  if (kind === 'slug') next.set(name, { ...story, slug: day === 3 ? 'bridge-opens' : `slug-${day}` });
  if (kind === 'words') next.set(name, { ...story, words: `${story.words}, said ${n}` });
  if (kind === 'withdraw') next.set(name, { ...story, withdrawn: true });
  if (kind === 'restore') next.set(name, restored);
  if (kind === 'delete' || kind === 'rename') next.delete(name);
  if (kind === 'rename') next.set(`renamed-${n}`, story);
  const [other, another] = [...folder].at(-1) ?? [name, story];
  if (kind === 'swap') next.set(name, another).set(other, story);
  return next;
}

function publish(folder: Folder, ledger: Ledger): CorpusReading {
  const articles = [...folder].map(([name, { headline, day, words, withdrawn, slug }]) => ({
    source: {
      file: `${name}.txt`,
      name,
      text: `${headline}\n\n${day} March 2022\n\nThe town met.\n\n“${words},” said Rosa Lim.\n`,
    },
    sidecar: { ...(withdrawn ? { withdrawn: 'an error' } : {}), ...(slug ? { slug } : {}) },
  }));
  return readAll({
    articles,
    known: [],
    timeline: timelineSchema.parse({}),
    ledger,
    today: '2022-05-01',
    problems: [],
  });
}

/** Every address that leads somewhere, with the name of the article that it belongs to. */
const addressesIn = (ledger: Ledger) =>
  Object.entries(ledger.articles).flatMap(([name, { address, moved = [] }]) =>
    [address, ...moved].map((each): [string, string] => [each, name]),
  );

test('an address once published is never lost and never another article’s, and feeds know an article by one', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      let folder: Folder = new Map();
      let ledger: Ledger = emptyLedger;
      const owners = new Map<string, string>();
      const stories = new Map<string, number>();
      const lasting = new Map<number, string>();
      for (const [n, each] of changes.entries()) {
        folder = changed(folder, n, each);
        const read = publish(folder, ledger);
        ledger = read.ledger;
        const now = addressesIn(ledger);
        expect(new Set(now.map(([address]) => address)).size).toBe(now.length);
        for (const [address, owner] of owners) expect(now).toContainEqual([address, owner]);
        for (const [address, name] of now) owners.set(address, owners.get(address) ?? name);
        for (const { id, data } of read.entries) {
          const { number } = folder.get(data.source?.replace('.txt', '') ?? '') as Story;
          for (const address of [id, ...(data.moved ?? [])]) {
            expect(stories.get(address) ?? number, address).toBe(number);
            stories.set(address, number);
          }
          expect(lastingId({ id, data })).toBe(lasting.get(number) ?? id);
          lasting.set(number, lasting.get(number) ?? id);
        }
        // The same folder again changes no byte of what was written.
        const written = writeLedger(ledger);
        expect(writeLedger(publish(folder, ledgerSchema.parse(JSON.parse(written))).ledger)).toBe(written);
      }
    }),
    { numRuns: runs(150, 30) },
  );
});
