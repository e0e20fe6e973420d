import { parseFeed } from '@rowanmanning/feed-parser';
import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { addressesFor } from '../../src/publish/addresses.ts';
import { jsonFeedOf, rssOf } from '../../src/publish/feeds.ts';
import { model, timeline } from './made-up.ts';

const here = addressesFor(new URL('https://example.org'));
const nowhere = addressesFor(undefined);

test('a feed reader reads the RSS: newest first, quotations inside, no day where none is known', () => {
  const feed = parseFeed(rssOf(timeline, model, here));
  expect(feed.title).toBe('Floods & “fixes”');
  expect(feed.self).toBe('https://example.org/feed.xml');
  expect(feed.items.map((item) => [item.title, item.published?.toISOString() ?? null])).toEqual([
    ['Water falls', null],
    ['Council answers', '2022-01-15T00:00:00.000Z'],
    [model.articles[1]?.data.headline, '2021-12-03T00:00:00.000Z'],
    ['+Budget</script><b>', null],
  ]);
  const [, council, river, budget] = feed.items;
  expect(council?.content).toContain('<p>“We will rebuild.”</p><p>“We will not move.”</p>');
  expect(council?.content).toContain('about 15 January 2022 (date inferred)');
  expect(river?.content).toContain(
    '<a href="https://example.org/articles/2021-12-03-story/#q-00000001">Rosa Lim, 2 December 2021</a>',
  );
  expect(river?.id).toBe('https://example.org/articles/2021-12-03-story/');
  expect(budget?.content).toContain('<p>December 2021</p>');
  expect(budget?.content).not.toContain('<b>');
});

test('a feed reader reads the JSON Feed', () => {
  const feed = parseJsonFeed(jsonFeedOf(timeline, model, here));
  expect(jsonFeedOf(timeline, model, here)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  expect(feed).toMatchObject({ feed_url: 'https://example.org/feed.json', home_page_url: 'https://example.org/' });
  expect(feed.items?.map((item) => item.date_published ?? null)).toEqual([
    null,
    '2022-01-15T00:00:00.000Z',
    '2021-12-03T00:00:00.000Z',
    null,
  ]);
  for (const item of feed.items ?? []) expect(item.id && item.content_html && item.url).toBeTruthy();
});

test('without --site no feed names a whole address of its own', () => {
  for (const feed of [rssOf(timeline, model, nowhere), JSON.stringify(jsonFeedOf(timeline, model, nowhere))]) {
    const whole = feed.match(/https?:\/\/[^\s"<]*/g) ?? [];
    expect(whole.filter((address) => !/news\.example|purl\.org|w3\.org|jsonfeed\.org/.test(address))).toEqual([]);
  }
  expect(parseFeed(rssOf(timeline, model, nowhere)).items[0]?.id).toBe('2022-02-10-story');
});
