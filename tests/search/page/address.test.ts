import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filtersOf, nothingAsked, readAddress, writeAddress } from '../../../src/search/page/address.ts';

test('an address says everything that was asked, in any order, and again', () => {
  const asked = readAddress(
    '?to=2021-12&kind=quotation&speaker=sergei-lavrov&q=%22no+weapons%22&speaker=liz-truss&side=Russia&publisher=Metro&from=2021-11-30&sort=newest&group=speaker&status=stated&days=published&weekday=friday',
  );
  expect(asked).toEqual({
    words: '"no weapons"',
    speakers: ['sergei-lavrov', 'liz-truss'],
    sides: ['Russia'],
    publishers: ['Metro'],
    from: '2021-11-30',
    to: '2021-12-31',
    days: 'published',
    kind: 'quotation',
    statuses: ['stated'],
    weekdays: ['friday'],
    sort: 'newest',
    group: 'speaker',
    asTyped: false,
  });
  expect(readAddress(writeAddress(asked))).toEqual(asked);
});

test('an empty question is an empty address', () => {
  expect(writeAddress(nothingAsked)).toBe('');
  expect(writeAddress(readAddress('?q=&speaker=&side=&publisher=&from=&to=&kind=&sort='))).toBe('');
});

test('a span that runs backwards is read the way it can be meant', () => {
  expect(readAddress('?from=2023&to=2021-05')).toMatchObject({ from: '2021-05-01', to: '2023-12-31' });
  expect(readAddress('?from=2022-02-02&to=2022-02-01')).toMatchObject({ from: '2022-02-01', to: '2022-02-02' });
});

test.each([['?from=yesterday&to=2021-02-30'], ['?kind=cartoon&sort=loudest&group=%00&status=x&days=9']])(
  'what %s cannot mean is left out',
  (query) => {
    expect(readAddress(query)).toEqual(nothingAsked);
  },
);

test('any address can be read, and what is read can be written', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.string({ unit: 'binary' }), (query, words) => {
      const asked = readAddress(`?${query}`);
      expect(readAddress(writeAddress(asked))).toEqual({ ...asked, words: asked.words.trim() });
      readAddress(words);
    }),
  );
});

describe('what is chosen', () => {
  test('of a hundred thousand filters none costs what all of them do', () => {
    const speakers = Array.from({ length: 100_000 }, (_, n) => `nobody-${n}`);
    const filters = filtersOf({ ...nothingAsked, speakers });
    expect([filters.length, filters[7]?.value]).toEqual([100_000, 'nobody-7']);
    expect(filters[7]?.without().speakers).toEqual(speakers.filter((one) => one !== 'nobody-7'));
  });

  test('each can be taken away alone', () => {
    const asked = readAddress('?q=x&speaker=a&speaker=b&from=2021-12-01&kind=article');
    expect(filtersOf(asked).map(({ filter, value, without }) => [filter, value, writeAddress(without())])).toEqual([
      ['speaker', 'a', '?q=x&speaker=b&from=2021-12-01&kind=article'],
      ['speaker', 'b', '?q=x&speaker=a&from=2021-12-01&kind=article'],
      ['days', '', '?q=x&speaker=a&speaker=b&kind=article'],
      ['kind', 'article', '?q=x&speaker=a&speaker=b&from=2021-12-01'],
    ]);
  });
});
