import { describe, expect, test } from 'vitest';
import { unpackFacts } from '../../../src/search/packed-facts.ts';
import { nothingAsked } from '../../../src/search/page/address.ts';
import { type SuggestionData, suggest } from '../../../src/search/page/suggestions.ts';
import { noFacts } from '../../support/facts.ts';

const facts = unpackFacts({
  ...noFacts,
  sides: ['United Kingdom', 'United States', 'Russia', 'Ukraine', 'Germany'],
  speakers: [
    ['antony-blinken', 'Antony Blinken', 'Secretary of State', 1, ['Anthony Blinken']],
    ['liz-truss', 'Liz Truss', 'Foreign Secretary', 0, ['Elizabeth Truss']],
    ['sergei-lavrov', 'Sergei Lavrov', 'Foreign Minister', 2, ['Sergey Lavrov']],
    ['sergei-shoigu', 'Sergei Shoigu', 'Defence Minister', 2, ['Sergey Shoigu']],
    ['denys-shmyhal', 'Denys Shmyhal', 'Prime Minister', 3, []],
    ['sauli-niinisto', 'Sauli Niinistö', 'President', -1, []],
    ['heiko-maas', 'Heiko Maas', 'Foreign Minister', 4, []],
    ['a-foreign-office-spokesman', 'a Foreign Office spokesman', 'Unnamed source', 0, []],
  ],
  corrected: [],
});
const known: SuggestionData = {
  facts,
  counts: [5, 9, 7, 2, 1, 1, 3, 1],
  months: ['2020-12', '2021-11', '2021-12', '2022-01'],
  language: 'en-GB',
};
const suggested = (words: string) => suggest({ ...nothingAsked, words }, known);

describe('speakers', () => {
  test.each([
    ['lavrov', ['Sergei Lavrov']],
    ['lav', ['Sergei Lavrov']],
    ['sergey', ['Sergei Lavrov', 'Sergei Shoigu']],
    ['russian foreign minister', ['Sergei Lavrov']],
    ['foreign minister', ['Sergei Lavrov', 'Heiko Maas']],
    ['foreign', ['Liz Truss', 'Sergei Lavrov', 'Heiko Maas', 'a Foreign Office spokesman']],
    ['foreign mi', ['Sergei Lavrov', 'Heiko Maas']],
    ['prime', ['Denys Shmyhal']],
    ['forei', ['Liz Truss', 'Sergei Lavrov', 'Heiko Maas', 'a Foreign Office spokesman']],
    ['for', []],
    ['german foreign minister', ['Heiko Maas']],
    ['foreign office', ['a Foreign Office spokesman']],
    ['sergei lavrov', ['Sergei Lavrov']],
    ['truss lavrov', ['Sergei Lavrov', 'Liz Truss']],
    ['the ukrainian prime minister', ['Denys Shmyhal']],
    ['elizabeth', ['Liz Truss']],
    ['niinisto', ['Sauli Niinistö']],
    ['NIINISTÖ', ['Sauli Niinistö']],
    ['minister', []],
    ['russia', []],
    ['the', []],
    ['weapons', []],
    ['<b>lavrov</b>', []],
  ])('%s suggests %j', (words, names) => {
    expect(suggested(words).map((suggestion) => suggestion.name)).toEqual(names);
  });

  test('the words around the name stay in the field', () => {
    const [first] = suggested('lavrov weapons');
    expect(first?.asked).toMatchObject({ words: 'weapons', speakers: ['sergei-lavrov'] });
    expect(first).toMatchObject({ note: 'Foreign Minister, Russia', count: 7 });
  });

  test('who is chosen already is not suggested again', () => {
    const asked = { ...nothingAsked, words: 'sergei', speakers: ['sergei-lavrov'] };
    expect(suggest(asked, known).map((suggestion) => suggestion.name)).toEqual(['Sergei Shoigu']);
  });
});

describe('days as they are written', () => {
  test.each([
    ['December 2021', '2021-12-01', '2021-12-31', ''],
    ['weapons in dec 2021', '2021-12-01', '2021-12-31', 'weapons'],
    ['2021', '2021-01-01', '2021-12-31', ''],
    ['2021-12', '2021-12-01', '2021-12-31', ''],
    ['21 December 2021 nato', '2021-12-21', '2021-12-21', 'nato'],
    ['December 21, 2021', '2021-12-21', '2021-12-21', ''],
  ])('%s', (words, from, to, rest) => {
    expect(suggested(words)[0]?.asked).toMatchObject({ from, to, words: rest });
  });

  test('a month alone suggests it in each year there is, the latest first', () => {
    expect(suggested('December').map((suggestion) => suggestion.name)).toEqual(['December 2021', 'December 2020']);
  });

  test.each([['may'], ['14000'], ['1815'], ['31 May']])('%s is no day here', (words) => {
    expect(suggested(words).filter((suggestion) => suggestion.kind === 'days')).toEqual([]);
  });
});

test('a day that no calendar has is read as its month', () => {
  expect(suggested('31 November 2021')[0]?.name).toBe('November 2021');
});

test('a whole question is understood', () => {
  const [first] = suggested('what did Lavrov say about weapons in December?');
  expect(first?.name).toBe('Sergei Lavrov, December 2021');
  expect(first?.asked).toMatchObject({
    words: 'weapons',
    speakers: ['sergei-lavrov'],
    from: '2021-12-01',
    to: '2021-12-31',
  });
});
