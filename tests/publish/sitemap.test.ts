import { expect, test } from 'vitest';
import { addressesFor } from '../../src/publish/addresses.ts';
import { sitemapIndexOf, sitemapOf } from '../../src/publish/sitemap.ts';
import { buildTimeline } from '../../src/timeline/index.ts';
import { entry, quotation } from '../timeline/made-up.ts';
import { model } from './made-up.ts';

const here = addressesFor(new URL('https://example.org'));

test('every page stands in the sitemap with the date of its newest article', () => {
  expect(sitemapIndexOf(model, here)).toContain(
    '<sitemap><loc>https://example.org/sitemap-0.xml</loc><lastmod>2022-01-15</lastmod></sitemap>',
  );
  const map = sitemapOf(model, here, 0);
  expect(map).toContain('<url><loc>https://example.org/articles/2021-12-story/</loc></url>');
  // Neither a month nor an interval is a date to a sitemap.
  expect(map).toContain('<url><loc>https://example.org/articles/2022-02-10-story/</loc></url>');
  expect(map).toContain('<url><loc>https://example.org/speakers/rosa-lim/</loc><lastmod>2021-12-03</lastmod></url>');
  expect(map.match(/<loc>/g)).toHaveLength(4 + 4 + 3);
});

test('each month of a long timeline and every page of a speaker stands in it, with the last day that it was changed', () => {
  const days = Array.from({ length: 60 }, (_, n) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10));
  const long = buildTimeline(
    days.map((day, n) => entry(day, [quotation(n, 'Rosa Lim', day)])),
    [],
  );
  const map = sitemapOf(long, here, 0);
  expect(map).toContain('<url><loc>https://example.org/months/2021-01/4/</loc><lastmod>2021-01-31</lastmod></url>');
  expect(map).toContain('<url><loc>https://example.org/months/2021-03/</loc><lastmod>2021-03-01</lastmod></url>');
  expect(map).toContain('<url><loc>https://example.org/speakers/rosa-lim/3/</loc><lastmod>2021-03-01</lastmod></url>');
  const raw = entry('2021-12-03');
  const updated = { date: '2021-12-09', rule: 'test', line: 1, evidence: null };
  const changed = buildTimeline([{ ...raw, data: { ...raw.data, updated } }], []);
  expect(sitemapOf(changed, here, 0)).toContain('/articles/2021-12-03-story/</loc><lastmod>2021-12-09</lastmod>');
});

test('every date is one that the protocol takes', () => {
  for (const [, date] of sitemapOf(model, here, 0).matchAll(/<lastmod>(.*?)<\/lastmod>/g)) {
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
