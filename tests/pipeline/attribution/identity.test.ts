import { describe, expect, test } from 'vitest';
import type { KnownSpeaker, Speaker } from '../../../src/domain.ts';
import { identify } from '../../../src/pipeline/attribution/identity.ts';
import { kindOfSpeaker } from '../../../src/pipeline/attribution/kinds.ts';
import { slugOf } from '../../../src/slug.ts';

const people: KnownSpeaker[] = [
  { name: 'Sergei Lavrov', spellings: ['Sergey Lavrov', 'Mr Lavrov'], role: 'Foreign Minister', side: 'Russia' },
  { name: 'Robert Hale', spellings: ['Buster Hale'], role: null, side: null },
];

const speaker = (name: string): Speaker => ({ id: slugOf(name), name, kind: kindOfSpeaker(name) });

/** Names in articles, one article a list; gives the winning name of each. */
function winners(articles: readonly (readonly string[])[], known: readonly KnownSpeaker[] = []): string[][] {
  const appearances = articles.flatMap((names, i) =>
    names.map((name) => ({ article: `${i}.txt`, speaker: speaker(name) })),
  );
  const { find } = identify(appearances, known);
  return articles.map((names) => names.map((name) => find(speaker(name)).name));
}

test('of names printed as often the one with the marks of its letters wins, and one printed more often', () => {
  expect(winners([['Karl Muller'], ['Karl Müller']])).toEqual([['Karl Müller'], ['Karl Müller']]);
  expect(winners([['Karl Mueller'], ['Karl Müller']])).toEqual([['Karl Müller'], ['Karl Müller']]);
  expect(winners([['Karl Muller', 'Karl Muller'], ['Karl Müller']])[1]).toEqual(['Karl Muller']);
});

test('a name that only a correction gives is never the one shown beside one that is printed', () => {
  const given = { article: 'a.txt', speaker: speaker('Rosa Limm'), isGiven: true };
  const printed = { article: 'b.txt', speaker: speaker('Rosa Lim') };
  const nameOf = (appearances: Parameters<typeof identify>[0]) =>
    identify(appearances, []).find(speaker('Rosa Limm')).name;
  expect(nameOf([given, given, printed])).toBe('Rosa Lim');
  // Where nothing is printed, what was given most often is.
  expect(nameOf([given, { ...given, speaker: speaker('Rosa Lim') }, given])).toBe('Rosa Limm');
});

test('nobody is called by a name all in capitals, however often it is so printed', () => {
  expect(
    winners([
      ['ROSA LIM', 'ROSA LIM'],
      ['Rosa Lim', 'NATO'],
    ]),
  ).toEqual([
    ['Rosa Lim', 'Rosa Lim'],
    ['Rosa Lim', 'NATO'],
  ]);
  expect(winners([['ROSA LIM']])).toEqual([['ROSA LIM']]);
});

test('names of one address are one person, for they have one page', () => {
  const [one] = winners([['Jürgen Müller'], ['Juergen Mueller'], ['Jürgen Müller']]);
  expect(winners([['Jürgen Müller'], ['Juergen Mueller'], ['Jürgen Müller']])).toEqual([one, one, one]);
  expect(
    winners([['Juergen Mueller', 'Jurgen Muller']], [{ name: 'Jürgen Müller', spellings: [], role: null, side: null }]),
  ).toEqual([['Jürgen Müller', 'Jürgen Müller']]);
});

describe('one person, several spellings', () => {
  test.each([
    ['transliterations', 'Sergei Ryabkov', 'Sergey Ryabkov'],
    ['transliterations', 'Dmitri Peskov', 'Dmitry Peskov'],
    ['transliterations', 'Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['transliterations', 'Valery Gerasimov', 'Valeriy Gerasimov'],
    ['diacritics', 'José Núñez', 'Jose Nunez'],
    ['titles', 'Rosa Lim', 'Sen. Rosa Lim'],
    ['initials', 'Rosa Lim', 'Rosa K. Lim'],
    ['short forms', 'Joseph Hale', 'Joe Hale'],
    ['apostrophes', "Ann O'Hara", 'Ann O’Hara'],
  ])('%s: %s is %s', (_, a, b) => {
    const [first, second] = winners([[a, a], [b]]);
    expect(first?.[0]).toBe(a);
    expect(second?.[0]).toBe(a);
  });

  test.each([
    ['two given names', 'Bill Hale', 'Rosa Hale'],
    ['two middle initials', 'George W. Hale', 'George H. Hale'],
    ['a surname alone', 'Rosa Lim', 'Lim'],
    ['an institution', 'Lim', 'Lim Institute'],
    ['Vladimir is not Volodymyr', 'Vladimir Hale', 'Volodymyr Hale'],
    ['sources without a name', 'a ministry spokesman', 'a court spokesman'],
  ])('%s: %s is not %s', (_, a, b) => {
    expect(winners([[a], [b]])).toEqual([[a], [b]]);
  });
});

test('people.yaml gives the name that wins, whatever is printed most', () => {
  expect(
    winners([['Sergey Lavrov', 'Sergey Lavrov'], ['Mr Lavrov'], ['Lavrov'], ['Buster Hale', 'Bob Hale']], people),
  ).toEqual([['Sergei Lavrov', 'Sergei Lavrov'], ['Sergei Lavrov'], ['Sergei Lavrov'], ['Robert Hale', 'Robert Hale']]);
});

test('two people whom people.yaml lists apart stay two, and an initial is neither', () => {
  const listed = ['Jon Webb', 'John Webb'].map((name) => ({ name, spellings: [], role: null, side: null }));
  expect(
    winners(
      [
        ['Jon Webb', 'John Webb'],
        ['John Webb', 'J. Webb'],
      ],
      listed,
    ),
  ).toEqual([
    ['Jon Webb', 'John Webb'],
    ['John Webb', 'J. Webb'],
  ]);
});

test('a short form and a full form that one article quotes beside each other are two people', () => {
  expect(
    winners([['Kate Lowe', 'Katherine Lowe'], ['Jon Webb'], ['John Webb'], ['Bob Hale'], ['Robert Hale']], []),
  ).toEqual([['Kate Lowe', 'Katherine Lowe'], ['Jon Webb'], ['John Webb'], ['Robert Hale'], ['Robert Hale']]);
});

test('a surname that fits somebody elsewhere is left alone, and the curator is asked', () => {
  const appearances = [
    { article: 'a.txt', speaker: speaker('Rosa Lim') },
    { article: 'b.txt', speaker: speaker('Karl Lim') },
    { article: 'c.txt', speaker: speaker('Lim') },
  ];
  const { find, findings } = identify(appearances, []);
  expect(find(speaker('Lim'))).toEqual(speaker('Lim'));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "article": "c.txt",
        "at": null,
        "code": "ambiguous-speaker",
        "message": "This article quotes “Lim” by surname only; it may be Karl Lim or Rosa Lim. Correct the speaker in this article's sidecar; a spelling in people.yaml would give every article's to one of them.",
        "severity": "warning",
      },
    ]
  `);
});

test('of very many who bear a surname the curator is told the first and how many others', () => {
  const given = 'Ada Bo Cleo Dov Eve Fay Gus Ida'.split(' ');
  const appearances = [...given.map((name) => `${name} Lim`), 'Lim'].map((name, n) => ({
    article: `${n}.txt`,
    speaker: speaker(name),
  }));
  expect(identify(appearances, []).findings[0]?.message).toMatch(
    /may be (?:\w+ Lim, ){3}\w+ Lim or one of 4 others\. Correct/,
  );
});

test('names like those of built-in properties are names', () => {
  expect(winners([['constructor'], ['Constructor Lim'], ['toString']])).toEqual([
    ['constructor'],
    ['Constructor Lim'],
    ['toString'],
  ]);
});

test('names in another script are told apart by their letters', () => {
  const names = ['Володимир Гай', 'Карл Ост', 'Володимир Ґудзь', '王小明', '习近平', 'عمر شريف'];
  const appearances = names.map((name, n) => ({
    article: `${n}.txt`,
    speaker: { id: slugOf(name), name, kind: 'person' as const },
  }));
  const { find, findings } = identify(appearances, []);
  expect(appearances.map(({ speaker }) => find(speaker).name)).toEqual(names);
  expect(findings).toEqual([]);
});
