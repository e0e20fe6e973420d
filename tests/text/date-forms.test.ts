import { describe, expect, test } from 'vitest';
import { readStamp } from '../../src/pipeline/article/stamp.ts';
import { addressDates } from '../../src/text/date-forms/address.ts';
import { writtenDates } from '../../src/text/date-forms/index.ts';

const read = (text: string): string[] =>
  writtenDates(text).map(({ reading }) => {
    if (reading.kind === 'sure') return reading.date;
    return reading.kind === 'open' ? `${reading.dayFirst} or ${reading.monthFirst}` : reading.kind;
  });

describe('written dates', () => {
  test.each([
    ['Tuesday 30 November 2021 15:00 EST', '2021-11-30'],
    ['Thursday 02 December 2021 16:15', '2021-12-02'],
    ['21.12.21', '2021-12-21'],
    ['Dec 21, 2021', '2021-12-21'],
    ['Nov - 02 - 2022 , 08:30', '2022-11-02'],
    ['05/03/2023May 3, 2023', '2023-05-03'],
    ['Dec. 21, 2021', '2021-12-21'],
    ['December 21st 2021', '2021-12-21'],
    ['2021-12-21T14:05:00Z', '2021-12-21'],
    ['2021-12-21T23:05:00-05:00', '2021-12-21'],
    ['2021/12/21', '2021-12-21'],
    ['Published: 10:32 GMT, 15 January 2022', '2022-01-15'],
    ['First published on Fri 11 Feb 2022 08.15 GMT', '2022-02-11'],
    ['Friday, February 11th, 2022', '2022-02-11'],
    ['11 February 2022 | Politics', '2022-02-11'],
    ['the 11th of February, 2022', '2022-02-11'],
    ['11-Feb-2022', '2022-02-11'],
    ['Sept. 9, 2019', '2019-09-09'],
    ['21/12/2021', '2021-12-21'],
    ['12-21-2021', '2021-12-21'],
    ['05/05/2021', '2021-05-05'],
    ['03/04/2021', '2021-04-03 or 2021-03-04'],
    ['03.04.21', '2021-04-03 or 2021-03-04'],
    ['Saturday 03/04/2021', '2021-04-03'],
    ['Thursday, 03/04/2021', '2021-03-04'],
    ['29 February 2021', 'impossible'],
    ['31/11/2021', 'impossible'],
    ['December 2021', '2021-12'],
    ['Dec. 2021', '2021-12'],
    ['circa 15 January 2022', '2022-01-15~'],
    ['about December 2021', '2021-12~'],
    ['10–12 February 2022', '2022-02-10/2022-02-12'],
    ['30 November – 2 December 2021', '2021-11-30/2021-12-02'],
    ['Feb. 10-12, 2022', '2022-02-10/2022-02-12'],
    ['30 December 2021 to 2 January 2022', '2021-12-30/2022-01-02'],
    ['29 February 2020', '2020-02-29'],
    ['11 Feb 22', '2022-02-11'],
    ['3 May 98', '1998-05-03'],
    ['Published11 February 2022', '2022-02-11'],
    ['February 11, 20228:15 AM ET', '2022-02-11'],
    ['room 2021December 21, 2021', undefined],
    ['Publié le 4 mars 2021 à 18h02', '2021-03-04'],
    ['lundi 1er mai 2019', '2019-05-01'],
    ['Mittwoch, 3. März 2020, 18:02 Uhr', '2020-03-03'],
    ['Четвер, 14 березня 2024 року, 18:02', '2024-03-14'],
    ['12 de febrero de 2018', '2018-02-12'],
    ['30 augustus 2019', '2019-08-30'],
    ['4 Mars 3', undefined],
    ['mars 2021', undefined],
    ['березня 2024', undefined],
    ['11 Feb 22:15', undefined],
    ['11 Feb 10pm', undefined],
    ['Dec 21', undefined],
    ['30 November', undefined],
    ['1.2.3', undefined],
    ['10.30.21.5', undefined],
    ['room 2021', undefined],
    ['call 555-2021-12-21', undefined],
    ['15:00', undefined],
    ['10-12 people in 2022', undefined],
    ['may 2021 be better', undefined],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected === undefined ? [] : [expected]);
  });

  test('a date in numbers glued to the same in words is read once, by the words', () => {
    expect(read('12/21/2021December 21, 2021')).toEqual(['2021-12-21']);
    expect(read('03/04/2021March 4, 2021')).toEqual(['2021-03-04']);
    expect(read('03/04/2021May 9, 2021')).toEqual(['2021-04-03 or 2021-03-04', '2021-05-09']);
  });

  test('two on a line, from left to right', () => {
    expect(read('PUBLISHED: 10:32 GMT, 15 January 2022 | UPDATED: 11:02 GMT, 16 January 2022')).toEqual([
      '2022-01-15',
      '2022-01-16',
    ]);
  });

  test.each([
    ['https://www.example.org/news/2022/01/15/pilots', '2022-01-15'],
    ['www.example.org/2022-01-15/pilots', '2022-01-15'],
    ['https://example.org/world/2022/jan/15/pilots', '2022-01-15'],
    ['https://example.org/story-20220115x', undefined],
    ['https://example.org/2022/13/45/pilots', undefined],
    ['the score was 2022/01/15', undefined],
  ])('in the address %s', (text, expected) => {
    const dates = addressDates(text).map(({ reading }) => reading);
    expect(dates).toEqual(expected === undefined ? [] : [{ kind: 'sure', date: expected }]);
  });
});

describe('stamps', () => {
  test.each([
    'Tuesday 30 November 2021 15:00 EST',
    'Published',
    'Published:',
    'Last updated: 3 March 2022 at 9:14 am',
    'PUBLISHED FEB 11, 2022, 8:15 AM SGT',
    '11 February 2022 | Politics',
    '2 hours ago',
    'Updated 2 hours ago',
    'Published 3 days ago',
    '2021-12-21T14:05:00Z',
    'Posted on 03/04/2021',
    'Fri 11 Feb 2022 08.15 GMT',
    'Published 2021',
    'Thu, Feb 10',
    'Published11 hours ago',
    'Updated on: February 11, 2022 / 8:15 AM / CBS News',
    'Monday November 15 2021, 12.01am GMT, The Times',
    'Sunday November 14 2021, 12.01am, The Sunday Times',
    'Harbour Gazette, Wednesday, October 13, 2021',
    'The Harbour Gazette – 3 May 2021',
    '11/15/2021November 15, 2021',
  ])('takes “%s”', (line) => {
    expect(readStamp(line)).not.toBeNull();
  });

  test.each([
    'He resigned on 30 November 2021.',
    'The treaty of 3 May 1998 is read again',
    'Monday',
    'Yesterday the ice broke.',
    '2 hours ago the ship sank.',
    'Published by the guild',
    '10.32 GMT',
    'Rosa Lim',
    'Published in 2021, it sold well.',
    'The Times',
    'Harbour Gazette sold, 3 May 2021',
    'The Times, 3 May 2021, and the Harbour Gazette',
    'Hide and Seek, 3 May 2021',
    'The Times of 3 May 2021 said so.',
    '1904',
  ])('refuses “%s”', (line) => {
    expect(readStamp(line)).toBeNull();
  });

  test('a label governs the dates that follow it', () => {
    const labels = (line: string) => readStamp(line)?.dates.map(({ label }) => label);
    expect(labels('PUBLISHED: 10:32 GMT, 15 January 2022 | UPDATED: 11:02 GMT, 16 January 2022')).toEqual([
      'published',
      'updated',
    ]);
    expect(labels('Last modified on Sat 12 Feb 2022')).toEqual(['updated']);
    expect(labels('12 Feb 2022')).toEqual([null]);
    expect(readStamp('Last updated')?.openLabel).toBe('updated');
  });
});
