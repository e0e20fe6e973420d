import { expect, test } from 'vitest';
import { unpackFacts } from '../../../src/search/packed-facts.ts';
import { nothingAsked } from '../../../src/search/page/address.ts';
import { recordsFrom } from '../../../src/search/page/records.ts';
import { whenQuoted } from '../../../src/search/page/when-quoted.ts';
import { noFacts, packedArticles } from '../../support/facts.ts';

const facts = unpackFacts({
  ...noFacts,
  sides: ['Norland'],
  speakers: [
    ['ada-brandt', 'Ada Brandt', '', 0, []],
    ['a-clerk', 'a clerk', '', -1, []],
    ['omar-said', 'Omar Said', '', -1, []],
  ],
  articles: packedArticles(
    ['2021-11-30', 0, -1, [0]],
    ['2021-12-21', 0, -1, [1, 1, 2]],
    ['2022-05', 0, -1, [1, 2]],
    ['2022-06-01', 0, -1, [2]],
    ['2022-06-09', 0, -1, [2]],
  ),
  corrected: [],
});
const records = recordsFrom(facts);
const known = { facts, counts: [1, 3, 4], months: [], language: 'en-GB' };
const ask = (asked: Partial<typeof nothingAsked>) =>
  whenQuoted({ ...nothingAsked, ...asked }, { facts, records, known });

test('says of one speaker that nothing is quoted then, and when something is', () => {
  expect(ask({ speakers: ['ada-brandt'], from: '2021-12-01', to: '2021-12-31' })).toEqual({
    answer: 'Ada Brandt is not quoted in December 2021.',
    rest: 'In all, Ada Brandt is quoted once, on 30 November 2021.',
  });
  expect(ask({ speakers: ['a-clerk'], from: '2021-11-30', to: '2021-11-30' })).toEqual({
    answer: 'A clerk is not quoted on 30 November 2021.',
    rest: 'In all, a clerk is quoted 3 times, on 21 December 2021 and in May 2022.',
  });
  expect(ask({ speakers: ['omar-said'], from: '2021-01-01', to: '2021-03-04' })).toEqual({
    answer: 'Omar Said is not quoted from 1 January to 4 March 2021.',
    rest: 'In all, Omar Said is quoted 4 times, on 4 days from 21 December 2021 to 9 June 2022.',
  });
});

test('says that somebody is quoted, but not with those words', () => {
  expect(ask({ speakers: ['ada-brandt'], words: 'nato' })?.answer).toBe('Ada Brandt is quoted, but not with “nato”.');
  expect(ask({ speakers: ['a-clerk'], words: 'nato', from: '2022-05-01', to: '2022-05-31' })?.answer).toBe(
    'A clerk is quoted in May 2022, but not with “nato”.',
  );
});

test('says the same of a side', () => {
  expect(ask({ sides: ['Norland'], words: 'nato' })).toEqual({
    answer: 'Norland is quoted, but not with “nato”.',
    rest: 'In all, Norland is quoted once, on 30 November 2021.',
  });
  expect(ask({ sides: ['Norland'], speakers: ['ada-brandt'], words: 'nato' })).toBeNull();
});

test('has no such answer for several speakers, for nobody known, or where other filters are in the way', () => {
  expect(ask({ speakers: ['ada-brandt', 'a-clerk'], words: 'nato' })).toBeNull();
  expect(ask({ speakers: ['nobody'], words: 'nato' })).toBeNull();
  expect(ask({ speakers: ['ada-brandt'] })).toBeNull();
  expect(ask({ speakers: ['ada-brandt'], words: 'nato', publishers: ['The Gazette'] })).toBeNull();
  expect(ask({ speakers: ['ada-brandt'], words: 'nato', kind: 'article' })).toBeNull();
});
