import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';
import { addressesFor } from '../../src/publish/addresses.ts';
import { jsonFeedOf, rssOf } from '../../src/publish/feeds.ts';
import { complaintsOfJsonFeed, complaintsOfRss } from '../support/feed-rules.ts';
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
  expect(council?.content).toContain('<p>“We will rebuild.</p><p>“We will not move.”</p>');
  expect(council?.content).toContain('about 15 January 2022 (date inferred)');
  expect(river?.content).toContain(
    '<a href="https://example.org/articles/2021-12-03-story/#q-00000001">Rosa Lim, 2 December 2021</a>',
  );
  expect(river?.id).toBe('https://example.org/articles/2021-12-03-story/');
  expect(budget?.content).toContain('<p>December 2021</p>');
  expect(budget?.content).not.toContain('<b>');
});

test('both feeds keep the rules of their formats', () => {
  expect(complaintsOfRss(rssOf(timeline, model, here), 'https://example.org/feed.xml')).toEqual([]);
  expect(complaintsOfJsonFeed(published(here), 'https://example.org/feed.json')).toEqual([]);
  // The rules find what is wrong: a feed that knows no address of its own cannot keep them all.
  expect(complaintsOfRss(rssOf(timeline, model, nowhere), '')).toContain('item 0: link');
  expect(complaintsOfJsonFeed(published(nowhere), '/feed.json')).toContain('/items/0/url must match format "uri"');
});

/** The JSON Feed as somebody gets it. */
const published = (to: typeof here) => JSON.parse(JSON.stringify(jsonFeedOf(timeline, model, to)));

test('the JSON Feed tells the same as the RSS', () => {
  const feed = published(here);
  expect(feed).toMatchObject({ feed_url: 'https://example.org/feed.json', home_page_url: 'https://example.org/' });
  expect(feed.items.map((item: { date_published?: string }) => item.date_published ?? null)).toEqual([
    null,
    '2022-01-15T00:00:00.000Z',
    '2021-12-03T00:00:00.000Z',
    null,
  ]);
  const rss = parseFeed(rssOf(timeline, model, here));
  // This reader of RSS takes `&#38;` for `&` where HTML is meant, too.
  const told = (items: readonly Record<string, unknown>[], content: string) =>
    items.map((item) => [item.id, item.title, item.url, String(item[content]).replaceAll('&#38;', '&')]);
  expect(told(feed.items, 'content_html')).toEqual(told(rss.items as never, 'content'));
  expect(feed.items[2].authors).toEqual([{ name: 'Ann van der Berg' }, { name: 'Staff reporters' }]);
});

test('without --site no feed names a whole address of its own', () => {
  for (const feed of [rssOf(timeline, model, nowhere), JSON.stringify(jsonFeedOf(timeline, model, nowhere))]) {
    const whole = feed.match(/https?:\/\/[^\s"<]*/g) ?? [];
    expect(whole.filter((address) => !/news\.example|purl\.org|w3\.org|jsonfeed\.org/.test(address))).toEqual([]);
  }
  expect(parseFeed(rssOf(timeline, model, nowhere)).items[0]?.id).toBe('2022-02-10-story');
});
