import { describe, expect, test } from 'vitest';
import { readStamp } from '../../../src/pipeline/article/stamp.ts';

const read = (line: string): string | null => {
  const stamp = readStamp(line);
  if (stamp === null) return null;
  const dates = stamp.dates.map(({ written, label }) => {
    const day = written.reading.kind === 'sure' ? written.reading.date : written.reading.kind;
    return label === null ? day : `${label} ${day}`;
  });
  return dates.join(', ');
};

describe('date lines as sites and wires print them, with what stands behind', () => {
  test.each([
    [
      'Published: 11th June 2021 05:42 PM  |   Last Updated: 12th June 2021 09:02 AM   |  A+A-',
      'published 2021-06-11, updated 2021-06-12',
    ],
    ['Jun 11, 2021  •  3 hours ago  •  < 2 minute read  •  Join the conversation', '2021-06-11'],
    ['As of Friday, June 11, 2021', 'published 2021-06-11'],
    [
      'Updated June 12, 2021 8:21 am ET / Original June 11, 2021 8:02 am ET',
      'updated 2021-06-12, published 2021-06-11',
    ],
    ['11-JUN-1987 15:54:55.20', '1987-06-11'],
    ['Published On 11 Jun 202111 Jun 2021', 'published 2021-06-11'],
    ['8 | Friday 11 June 2021 | The Harbour Gazette', '2021-06-11'],
    ['Friday, June 11, 2021                  75 cents', '2021-06-11'],
    ['Jun 11 2021, 9:41am ist', '2021-06-11'],
    ['the 1st of June 2021', '2021-06-01'],
    ['Tuesday, the 1st of June 2021', '2021-06-01'],
    ['11 Jun. 2021 at 5:00 p.m. Pacific Time', '2021-06-11'],
    ['June 11, 2021 at 5:00 a.m. Eastern', '2021-06-11'],
    ['11. June 2021', '2021-06-11'],
    ['20210611', '2021-06-11'],
    ['Date: 2021-6-1', 'published 2021-06-01'],
    ['11 Jun 2021 23:30 GMT+13', '2021-06-11'],
    ['Published by: The Harbour on 11 June 2021', 'published 2021-06-11'],
    ['Last Updated : Jun 11, 2021 01:41 PM IST | Source: Harbour.example', 'updated 2021-06-11'],
    ['Updated18:07, 11 JUN 2021', 'updated 2021-06-11'],
    ['Friday 11 June 2021 11:42, UK', '2021-06-11'],
    ['The Harbour Gazette, 11 June 2021, page 3', '2021-06-11'],
    ['The Harbour Gazette, 11 June 2021          3', '2021-06-11'],
    ['8          NEWS          The Harbour Gazette   Friday, June 11, 2021', '2021-06-11'],
    ['HARBOUR TIMES • Friday 11 June 2021 • 3', '2021-06-11'],
    ['Sunday June 13 2021, 12.01am, The Weekly Harbour', '2021-06-13'],
    ['11 Jun 2021, 10:12 am (updated 12 Jun)', '2021-06-11'],
  ])('%s', (line, expected) => expect(read(line)).toBe(expected));
});

describe('what only holds a date', () => {
  test.each([
    '11 June 2021 was the day he left',
    'The original 11 June 2021 plan',
    'He resigned on 11 June 2021',
    'Page 3 of 7 June 2021 minutes',
    '20211341',
    '20210611 tons of salt',
  ])('%s', (line) => expect(read(line)).toBeNull());
});

test('a newspaper’s head may end with a stop', () =>
  expect(readStamp('THE HARBOUR ADVERTISER, TUESDAY, OCTOBER 9, 1962.')?.dates).toHaveLength(1));

test('the number of an issue is a tail of its day, and not of a month', () => {
  expect(readStamp('Issue 44, 13 March 2019')?.dates).toHaveLength(1);
  expect(readStamp('Vol. XII, No. 3, 13 March 2019')?.dates).toHaveLength(1);
  expect(readStamp('Vol. 12 No. 7, March 2019')).toBeNull();
});
