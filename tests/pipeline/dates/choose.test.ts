import { describe, expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { choose } from '../../../src/pipeline/dates/choose.ts';
import { collect, type PlacedCandidate } from '../../../src/pipeline/dates/collect.ts';
import type { Circumstances } from '../../../src/pipeline/dates/doubt.ts';

const nowhere: Circumstances = {
  today: '2022-06-01',
  story: null,
  headline: 3,
  siteFurniture: false,
  lastOfSite: 0,
  printed: false,
  recentYears: new Set(),
  years: [],
};

const date = (written: string, line: number, more: Partial<PlacedCandidate> = {}): PlacedCandidate => ({
  date: written,
  rule: 'day month year',
  line,
  words: written,
  of: 'published',
  rank: 2,
  basis: 'stated',
  at: line * 10,
  bare: false,
  timed: false,
  part: false,
  ...more,
});

const chosen = (candidates: readonly PlacedCandidate[], circumstances: Partial<Circumstances> = {}) => {
  const { published, updated, findings } = choose(candidates, { ...nowhere, ...circumstances });
  return {
    day: published?.date ?? null,
    line: published?.line ?? null,
    updated: updated?.date ?? null,
    asks: findings.length,
  };
};

describe('of several dates', () => {
  test('the surest place wins, wherever it stands', () => {
    expect(chosen([date('2022-02-03', 4), date('2022-02-01', 9, { rank: 1 })]).day).toBe('2022-02-01');
  });
  test('of the same place the finer precision wins, though it stands below', () => {
    expect(chosen([date('2022-02', 4), date('2022-02-03', 9)])).toMatchObject({ day: '2022-02-03', line: 9 });
  });
  test('of the same precision the earlier line wins, in whatever order they come', () => {
    expect(chosen([date('2022-02-04', 9), date('2022-02-03', 4)])).toMatchObject({ day: '2022-02-03', line: 4 });
  });
  test('an update is never the day; of several the last is kept', () => {
    const updates = [date('2022-02-05', 4, { of: 'updated' }), date('2022-02-07', 5, { of: 'updated' })];
    expect(chosen(updates)).toEqual({ day: null, line: null, updated: '2022-02-07', asks: 0 });
    expect(chosen([...updates, date('2022-02-06', 6, { of: 'updated' })]).updated).toBe('2022-02-07');
  });
});

describe('a date against which something speaks is a question', () => {
  test('after today', () => {
    expect(chosen([date('2022-06-02', 4)])).toMatchObject({ day: null, asks: 1 });
    expect(chosen([date('2022-06-01', 4)])).toMatchObject({ day: '2022-06-01', asks: 0 });
    expect(chosen([date('2022-06-02', 4)], { today: null })).toMatchObject({ day: '2022-06-02', asks: 0 });
  });
  test('a weekday and a day above the headline, below a site’s name', () => {
    const clock = date('2022-05-31', 2, { bare: true });
    expect(chosen([clock], { siteFurniture: true })).toMatchObject({ day: null, asks: 1 });
    expect(chosen([clock], { siteFurniture: true, printed: true }).day).toBe('2022-05-31');
    expect(chosen([clock])).toMatchObject({ day: '2022-05-31', asks: 1 });
    expect(chosen([clock], { printed: true })).toMatchObject({ day: '2022-05-31', asks: 0 });
    expect(chosen([{ ...clock, bare: false }], { siteFurniture: true }).day).toBe('2022-05-31');
    expect(chosen([{ ...clock, rank: 1 }], { siteFurniture: true }).day).toBe('2022-05-31');
    expect(chosen([{ ...clock, line: 5 }], { siteFurniture: true }).day).toBe('2022-05-31');
    expect(chosen([{ ...clock, date: '1987-05-31' }], { siteFurniture: true }).day).toBe('1987-05-31');
  });
  test('years from the days that the story tells of', () => {
    expect(chosen([date('2022-05-31', 4)], { recentYears: new Set([2011]) })).toMatchObject({ day: null, asks: 1 });
    expect(chosen([date('2022-05-31', 4)], { recentYears: new Set([2011, 2022]) }).day).toBe('2022-05-31');
  });
  test('and no question where another line says when', () => {
    const both = [date('2022-05-31', 2, { bare: true }), date('2022-02-03', 5)];
    expect(chosen(both, { siteFurniture: true })).toMatchObject({ day: '2022-02-03', asks: 0 });
  });
  test('out of a line that holds other words, it is the day and a question', () => {
    expect(chosen([date('2022-02-03', 4, { part: true })])).toMatchObject({ day: '2022-02-03', asks: 1 });
  });
});

test.each([
  ['Thursday 13 January 2022', true, false],
  ['13 January 2022', false, false],
  ['Thursday 13 January 2022 10:32', false, true],
])('%s is a bare weekday and day: %s; has the time: %s', (line, bare, timed) => {
  const text = `Ferry stays in port after the storm\n\n${line}\n\nThe ferry to Ness did not sail, its captain said.\n`;
  const { candidates } = collect(text, readAnatomy(text).anatomy, { order: 'day-first' });
  expect(candidates.map((one) => [one.bare, one.timed])).toEqual([[bare, timed]]);
});
