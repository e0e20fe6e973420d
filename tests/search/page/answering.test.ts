import { describe, expect, test } from 'vitest';
import { indexable } from '../../../src/search/index/indexable.ts';
import { unpackFacts } from '../../../src/search/packed-facts.ts';
import { nothingAsked } from '../../../src/search/page/address.ts';
import { answer } from '../../../src/search/page/answering.ts';
import { startEngine } from '../../../src/search/page/engine.ts';
import { layOut } from '../../../src/search/page/knowledge.ts';
import { understandAll } from '../../../src/search/page/understanding.ts';
import { noFacts, packedArticles } from '../../support/facts.ts';

/** Two articles of which the first holds two quotations and the second one. */
const first = `Harbour dispute
Norland’s foreign minister Ana Lima said the hypersonic ferry was “no toy”.
Ms Lima accused the Harbour Board of building a red line of buoys.
“We shall not move,” she said.`;
const second = `Fishing talks
Ivan Shoyko told reporters in Riga that the catch was “far too small for any of the boats that we have sent, 我们不会离开港口”. 市长说：港湾。`;
const facts = unpackFacts({
  ...noFacts,
  sides: ['Norland'],
  speakers: [
    ['ana-lima', 'Ana Lima', 'Foreign Minister', 0, []],
    ['ivan-shoyko', 'Ivan Shoyko', '', 0, []],
  ],
  articles: packedArticles(['2021-12-21', 0, -1, [0, 0]], ['2021-12-22', 0, -1, [1]]),
});
const record = (id: string, text: string) => [`/articles/${id}`, 'Harbour dispute', indexable(text)] as const;
const texts = {
  kind: 'here',
  quotation: [
    record('a/#q-1', 'no toy'),
    record('a/#q-2', 'We shall not move'),
    record('b/#q-3', 'far too small for any of the boats that we have sent, 我们不会离开港口'),
  ],
  article: [record('a/', first), record('b/', second)],
} as const;
const data = layOut(facts, [{ home: '/', texts, bundles: 1, before: { article: 0, quotation: 0 } }], 'en-GB');

async function ask(words: string) {
  const engine = startEngine('en-GB', data.records, data.facts, data.shelves);
  const { asked } = await understandAll({ ...nothingAsked, words }, data.known);
  const reply = await answer(
    asked,
    data,
    () => Promise.resolve(engine),
    () => true,
  );
  const found = reply?.chosen.records.map(({ number }) => number) ?? [];
  return {
    found,
    around: reply?.around ?? false,
    nearest: reply?.nearest ?? false,
    corrected: reply?.corrected.map(({ by }) => by) ?? [],
    typed: reply?.corrected.map(({ typed }) => typed) ?? [],
  };
}

describe('a quotation answers by the sentence it stands in, where none does by its words', () => {
  test.each([
    // Of the sentence itself, and of the one before a quotation that fills its own.
    ['what did Lima say about the ferry', [1], true],
    ['what did Lima say about buoys', [2], true],
    ['Lima buoys', [2, 0], true],
    ['what did Shoyko say about Riga', [4], true],
    // Its own words come first; what others said, and what stands elsewhere, is no answer.
    ['what did Lima say about toys', [1], false],
    ['what did Shoyko say about the ferry', [], false],
    ['what did Lima say about fishing', [], false],
    ['what did Lima say about "the ferry"', [], false],
  ])('%s', async (words, found, around) => {
    expect(await ask(words)).toMatchObject({ found, around });
  });
});

describe('a quotation near to words that only an article holds together comes before it', () => {
  test.each([
    // All that says something stands in its own words or its paragraph.
    ['who will not move the buoys', [2, 0]],
    ['will ferry be a toy', [1, 0]],
    ['the minister on the hypersonic ferry', [1, 0]],
    // Most of it does, what seldom stands there weighing more.
    ['Shoyko Riga boats talks', [4, 3]],
  ])('%s', async (words, found) => {
    expect(await ask(words)).toMatchObject({ found, nearest: true });
  });

  test.each([
    // A quotation that holds them all, one word, less than half of what was asked for, and a phrase between marks.
    ['small boats', [4, 3]],
    ['buoys', [0]],
    ['dispute harbour', [0]],
    ['"red line" board buoys', [0]],
  ])('but not %s', async (words, found) => {
    expect(await ask(words)).toMatchObject({ found, nearest: false });
  });
});

test.each(['what did Lima say about the ferry', 'who will not move the buoys'])(
  'what is read to answer “%s” is asked for at once, not each when the one before is there',
  async (words) => {
    const engine = startEngine('en-GB', data.records, data.facts, data.shelves);
    let asked = 0;
    const askedBefore: number[] = [];
    const slow: typeof engine = {
      ...engine,
      async read(number) {
        asked++;
        await new Promise((done) => setTimeout(done, 5));
        askedBefore.push(asked);
        return engine.read(number);
      },
    };
    const { asked: query } = await understandAll({ ...nothingAsked, words }, data.known);
    await answer(
      query,
      data,
      () => Promise.resolve(slow),
      () => true,
    );
    expect(asked).toBeGreaterThan(2);
    expect(askedBefore[0]).toBe(asked);
  },
);

test('“did somebody support …” asks for the words of whoever is named', async () => {
  expect(await ask('did Lima support the ferry')).toMatchObject({ found: [1], around: true });
});

test.each([
  ['longest quote', [4, 2, 1]],
  ['shortest quote', [1, 2, 4]],
  ['most quoted', [1, 2, 4]],
  ['what did each side say', [1, 2, 4]],
  ['who was quoted only once', [4]],
  ['on Wednesday', [3, 4]],
  ['on Thursday', []],
])('%s', async (words, found) => {
  expect((await ask(words)).found.toSorted()).toEqual(found.toSorted());
  if (!words.startsWith('on')) expect((await ask(words)).found).toEqual(found);
});

test.each([
  ['hyper sonic ferry', ['hypersonic']],
  ['redline', ['red line']],
  ['hypersonicc', ['hypersonic']],
  ['greenline', []],
])('%s is read as %j', async (words, by) => {
  expect((await ask(words)).corrected).toEqual(by);
});

test.each([
  // Forms that do not begin alike, and words by which papers mean the same, are told.
  ['moved vessels', [], []],
  ['fishing negotiations', [3], ['talks']],
  ['die Fischerei Gespräche', [], []],
  ['catch Fehler', [], []],
])('a word that stands nowhere, by another: %s', async (words, found, corrected) => {
  expect(await ask(words)).toMatchObject({ found, corrected });
});

test('a word in its own script is told as it was typed', async () => {
  expect((await ask('переговори')).typed).toEqual(['переговори']);
  expect(await ask('Рига')).toMatchObject({ found: [3], typed: ['Рига'], corrected: ['riga'] });
  // Where nothing stands in other letters either, nothing was shown instead.
  expect(await ask('Мінськ')).toMatchObject({ found: [], typed: [], corrected: [] });
});

test.each([
  ['港口', [4, 3]],
  ['离开', [4, 3]],
  ['市长', [3]],
  ['港湾', [3]],
  ['口港', []],
  ['"我们 不会"', [4, 3]],
])('a word of a script without spaces stands anywhere in a run of its letters: %s', async (words, found) => {
  expect(await ask(words)).toMatchObject({ found });
});

test('whoever is named twice is nobody beside herself', async () => {
  expect(await ask('accused Lima Lima')).toMatchObject({ found: [2, 0] });
});
