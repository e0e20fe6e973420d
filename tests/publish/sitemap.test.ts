import { expect, test } from 'vitest';
import { addressesFor } from '../../src/publish/addresses.ts';
import { sitemapIndexOf, sitemapOf } from '../../src/publish/sitemap.ts';
import { model } from './made-up.ts';

const here = addressesFor(new URL('https://example.org'));

test('every page stands in the sitemap with the date of its newest article', () => {
  expect(sitemapIndexOf(model, here)).toContain(
    '<sitemap><loc>https://example.org/sitemap-0.xml</loc><lastmod>2022-01-15</lastmod></sitemap>',
  );
  const map = sitemapOf(model, here, 0);
  expect(map).toContain('<url><loc>https://example.org/articles/2021-12-story/</loc><lastmod>2021-12</lastmod></url>');
  // An interval is no date to a sitemap.
  expect(map).toContain('<url><loc>https://example.org/articles/2022-02-10-story/</loc></url>');
  expect(map).toContain('<url><loc>https://example.org/speakers/rosa-lim/</loc><lastmod>2021-12-03</lastmod></url>');
  expect(map.match(/<loc>/g)).toHaveLength(3 + 4 + 3);
});

test('without --site it lists addresses from the base path, and says what is missing', () => {
  const map = sitemapOf(model, addressesFor(undefined), 0);
  expect(map).toContain('<loc>/articles/2021-12-story/</loc>');
  expect(map).toContain('build with --site');
});
