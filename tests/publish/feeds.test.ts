import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../src/printable.ts';
import { addressesFor } from '../../src/publish/addresses.ts';
import { jsonFeedOf, rssOf, rssOfSpeaker } from '../../src/publish/feeds.ts';
import type { EntryData, QuotationData } from '../../src/schema.ts';
import { buildTimeline } from '../../src/timeline/index.ts';
import { complaintsOfJsonFeed, complaintsOfRss } from '../support/feed-rules.ts';
import { runs } from '../support/runs.ts';
import { entry, quotation } from '../timeline/made-up.ts';
import { model, timeline } from './made-up.ts';

const here = addressesFor(new URL('https://example.org'));
const nowhere = addressesFor(undefined);

test('a feed reader reads the RSS: newest first, quotations inside, a month by its first day', () => {
  const feed = parseFeed(rssOf(timeline, model, here));
  expect(feed.title).toBe('Floods & “fixes”');
  expect(feed.self).toBe('https://example.org/feed.xml');
  expect(feed.items.map((item) => [item.title, item.published?.toISOString() ?? null])).toEqual([
    ['Water falls', '2022-02-10T00:00:00.000Z'],
    ['Council answers', '2022-01-15T00:00:00.000Z'],
    [model.articles[1]?.data.headline, '2021-12-03T00:00:00.000Z'],
    ['+Budget</script><b>', '2021-12-01T00:00:00.000Z'],
  ]);
  const [, council, river, budget] = feed.items;
  expect(council?.content).toContain('<p>“We will rebuild.</p><p>“We will not move.”</p>');
  expect(council?.content).toContain('about 15 January 2022 (date inferred)');
  expect(river?.content).toContain(
    '<a href="https://example.org/articles/2021-12-03-story/#q-00000001">Rosa Lim, 2 December 2021</a>',
  );
  expect(river?.content).toContain('<small>Named and ‘said’. <q>“…” said Rosa Lim, “…”</q></small>');
  expect(river?.id).toBe('https://example.org/articles/2021-12-03-story/');
  expect(budget?.content).toContain('<p>December 2021</p>');
  expect(budget?.content).not.toContain('<b>');
});

test('both feeds keep the rules of their formats', () => {
  expect(complaintsOfRss(rssOf(timeline, model, here), 'https://example.org/feed.xml')).toEqual([]);
  expect(complaintsOfJsonFeed(published(here), 'https://example.org/feed.json')).toEqual([]);
  // The rules find what is wrong: a feed that knew no address of its own could not keep them all.
  expect(complaintsOfRss(rssOf(timeline, model, nowhere), '')).toContain('item 0: link');
  expect(complaintsOfJsonFeed(published(nowhere), '/feed.json')).toContain('/items/0/url must match format "uri"');
});

/** The JSON Feed as somebody gets it. */
const published = (to: typeof here) => JSON.parse(JSON.stringify(jsonFeedOf(timeline, model, to)));

test('the JSON Feed tells the same as the RSS', () => {
  const feed = published(here);
  expect(feed).toMatchObject({ feed_url: 'https://example.org/feed.json', home_page_url: 'https://example.org/' });
  expect(feed.items.map((item: { date_published?: string }) => item.date_published ?? null)).toEqual([
    '2022-02-10T00:00:00.000Z',
    '2022-01-15T00:00:00.000Z',
    '2021-12-03T00:00:00.000Z',
    '2021-12-01T00:00:00.000Z',
  ]);
  const rss = parseFeed(rssOf(timeline, model, here));
  // This reader of RSS takes `&#38;` for `&` where HTML is meant, too.
  const told = (items: readonly Record<string, unknown>[], content: string) =>
    items.map((item) => [item.id, item.title, item.url, String(item[content]).replaceAll('&#38;', '&')]);
  expect(told(feed.items, 'content_html')).toEqual(told(rss.items as never, 'content'));
  expect(feed.items[2].authors).toEqual([{ name: 'Ann van der Berg' }, { name: 'Staff reporters' }]);
});

const oneOf = (data: Partial<EntryData>) => {
  const raw = entry('2021-12-03');
  return buildTimeline([{ ...raw, data: { ...raw.data, ...data } }], []);
};

test('an article keeps its id where it moved, and says when it was changed', () => {
  const moved = oneOf({
    moved: ['2021-12-01-first', '2021-12-02-second'],
    updated: { date: '2021-12-05', rule: 'test', line: 1, evidence: null },
  });
  const rss = rssOf(timeline, moved, here);
  const [item] = parseFeed(rss).items;
  expect(item?.id).toBe('https://example.org/articles/2021-12-01-first/');
  expect(item?.url).toBe('https://example.org/articles/2021-12-03-story/');
  expect(item?.published?.toISOString()).toBe('2021-12-03T00:00:00.000Z');
  expect(rss).toContain('<atom:updated>2021-12-05T00:00:00.000Z</atom:updated>');
  expect(rss).toContain('isPermaLink="false"');
  expect(rss).toContain('<lastBuildDate>Sun, 05 Dec 2021');
  expect(complaintsOfRss(rss, 'https://example.org/feed.xml')).toEqual([]);
  const feed = JSON.parse(JSON.stringify(jsonFeedOf(timeline, moved, here)));
  expect(feed.items[0]).toMatchObject({ id: item?.id, date_modified: '2021-12-05T00:00:00.000Z' });
});

test('no control character and no stray white space is in a feed', () => {
  const odd = oneOf({
    headline: ' Ice\u0002 road\n  opens \u0000',
    standfirst: 'So\u000b it does',
    bylines: [{ name: 'Ann\u000c Cole' }],
    publisher: 'The\u0001 Example',
  });
  const rss = rssOf({ ...timeline, title: ' Ice\u0001\nroads' }, odd, here);
  expect(parseFeed(rss).items[0]?.title).toBe('Ice road opens');
  expect(parseFeed(rss).title).toBe('Ice roads');
  expect(rss).toContain('<title>Ice road opens</title>');
  expect(rss).toContain('<dc:creator>Ann Cole</dc:creator>');
  for (const feed of [rss, JSON.stringify(jsonFeedOf(timeline, odd, here))]) {
    expect(feed).not.toMatch(/(?![\t\n\r])\p{Cc}|\\u00[01]/u);
  }
});

test('a headline that looks like markup has no white space around it either', () => {
  const odd = oneOf({ headline: 'Ice & <b>road</b> ]]> opens' });
  const rss = rssOf(timeline, odd, here);
  expect(rss).toMatch(/<item>\s*<title><!\[CDATA\[Ice & <b>road<\/b>[^\n]* opens\]\]><\/title>/);
  expect(parseFeed(rss).items[0]?.title).toBe('Ice & <b>road</b> ]]> opens');
  expect(rss).not.toMatch(/\s<!\[CDATA|\]\]>\s/);
});

test('a feed holds the newest hundred', () => {
  const days = Array.from({ length: 103 }, (_, n) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10));
  const many = buildTimeline(
    days.map((day) => entry(day)),
    [],
  );
  const { items } = parseFeed(rssOf(timeline, many, here));
  expect([items.length, items[0]?.title, items.at(-1)?.title]).toEqual([
    100,
    `Story of ${days.at(-1)}`,
    `Story of ${days[3]}`,
  ]);
  expect((jsonFeedOf(timeline, many, here) as { items: unknown[] }).items).toHaveLength(100);
});

test('a speaker’s feed too holds the newest hundred, and no feed short of it loses one', () => {
  const days = Array.from({ length: 103 }, (_, n) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10));
  const feedOf = (of: readonly string[]) => {
    const [speaker] = buildTimeline(
      of.map((day, n) => entry(day, [quotation(1, 'Rosa Lim', day, `It rose for the ${n + 1}th time.`)])),
      [],
    ).speakers;
    return speaker ? parseFeed(rssOfSpeaker(speaker, timeline, here)).items : [];
  };
  const items = feedOf(days);
  expect([items.length, items[0]?.title, items.at(-1)?.title]).toEqual([
    100,
    '“It rose for the 103th time.”',
    '“It rose for the 4th time.”',
  ]);
  expect(feedOf(days.slice(0, 99))).toHaveLength(99);
});

test('a copy is not called the original, and where neither is known the item says so', () => {
  const told = (data: Partial<EntryData>) => parseFeed(rssOf(timeline, oneOf(data), here)).items[0]?.content ?? '';
  expect(told({ url: 'https://example.example/1' })).toContain('>Read the original at The Example</a>');
  expect(told({ publisher: 'Metro', url: 'https://www.copycat.test/1' })).toContain('>Copy at copycat.test</a>');
  expect(told({ url: 'https://www.copycat.test/1' })).toContain('>Read it at copycat.test</a>');
  expect(told({ url: null })).toContain('Original address not known.');
  expect(told({ publisher: null, url: null })).toContain('<p>3 December 2021</p>');
});

test('any words at all come back out of the feeds as one line', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ maxLength: 20 }),
    fc.constantFrom(']]>', '<b>', '\u0002', '\ud800', ' \u00a0 '),
  );
  const to = addressesFor(new URL('https://example.org/'));
  const shown = (text: string) => printable(text).replace(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(words, words, words, (headline, publisher, said) => {
      const base = entry('2021-12-03', [quotation(1, 'Rosa Lim', '2021-12-03', `a${said}`)], `b${publisher}`);
      const made = buildTimeline([{ ...base, data: { ...base.data, headline: `c${headline}` } }], []);
      const xml = rssOf({ ...timeline, title: `d${headline}` }, made, to);
      expect(complaintsOfRss(xml, 'https://example.org/feed.xml')).toEqual([]);
      // Words that look like HTML's own, “&GT”, some readers take for that; RSS has no way to say which they are.
      if (!/&#?\w/.test(headline))
        expect(parseFeed(xml).items[0]?.title?.replace(/\s+/g, ' ').trim()).toBe(shown(`c${headline}`));
      const json = jsonFeedOf(timeline, made, to) as { items: readonly { title: string }[] };
      expect(json.items[0]?.title).toBe(shown(`c${headline}`));
    }),
    { numRuns: runs(200) },
  );
});

test('a speaker has a feed of statements, each with its own address', () => {
  const speaker = model.speakers.find(({ id }) => id === 'rosa-lim');
  if (!speaker) throw new Error('Nobody is quoted.');
  const rss = rssOfSpeaker(speaker, timeline, here);
  expect(complaintsOfRss(rss, 'https://example.org/speakers/rosa-lim/feed.xml')).toEqual([]);
  const feed = parseFeed(rss);
  expect(feed.title).toBe('Rosa Lim: Floods & “fixes”');
  expect(feed.items).toHaveLength(speaker.statements.length);
  expect(feed.items.map((item) => item.url)).toContain('https://example.org/articles/2021-12-03-story/#q-00000001');
  const days = feed.items.map((item) => item.published?.toISOString() ?? '');
  expect(days).toEqual(days.toSorted().toReversed());
});

test('an item of a speaker’s feed tells how it is known who spoke', () => {
  const said = {
    ...quotation(1, 'Rosa Lim', '2021-12-03', 'It rose.'),
    how: 'verb-after/surname',
    cue: 'said',
    confidence: 0.93,
  };
  const [speaker] = buildTimeline([entry('2021-12-03', [said])], []).speakers;
  const rss = speaker ? rssOfSpeaker(speaker, timeline, here) : '';
  const [item] = parseFeed(rss).items;
  expect(item?.content).toContain('Named by surname and ‘said’. 93 of 100 quotations');
  expect(complaintsOfRss(rss, 'https://example.org/speakers/rosa-lim/feed.xml')).toEqual([]);
});

test('a statement keeps the id it had first, wherever it and its article stand now', () => {
  const feedOf = (said: Partial<QuotationData>, data: Partial<EntryData>) => {
    const raw = entry('2021-12-03', [{ ...quotation(1, 'Rosa Lim', '2021-12-03', 'It rose.'), ...said }]);
    const [speaker] = buildTimeline([{ ...raw, data: { ...raw.data, ...data } }], []).speakers;
    const rss = speaker ? rssOfSpeaker(speaker, timeline, here) : '';
    return [...rss.matchAll(/<guid isPermaLink="(\w+)">([^<]*)</g)].map(([, isLink, id]) => [isLink, id]);
  };
  const at = 'https://example.org/articles/';
  expect(feedOf({}, {})).toEqual([['true', `${at}2021-12-03-story/#q-00000001`]]);
  expect(feedOf({ formerIds: ['q-0000000b', 'q-0000000a'], firstId: 'q-0000000a' }, {})).toEqual([
    ['false', `${at}2021-12-03-story/#q-0000000a`],
  ]);
  // What was joined to it had ids of its own, and these were never this statement's.
  expect(feedOf({ formerIds: ['q-0000000b'] }, {})).toEqual([['true', `${at}2021-12-03-story/#q-00000001`]]);
  expect(feedOf({}, { moved: ['2021-12-01-first'] })).toEqual([['false', `${at}2021-12-01-first/#q-00000001`]]);
  // Another article printed it before.
  expect(feedOf({ firstAt: '2021-11-30-before', firstId: 'q-0000000c' }, { moved: ['2021-12-01-first'] })).toEqual([
    ['false', `${at}2021-11-30-before/#q-0000000c`],
  ]);
});

test('the last change of any article is the feed’s', () => {
  const early = entry('2021-12-03');
  const updated = { date: '2022-03-01', rule: 'test', line: 1, evidence: null };
  const changed = { ...early, data: { ...early.data, updated } };
  const three = buildTimeline([entry('2021-11-01'), changed, entry('2022-01-15')], []);
  expect(rssOf(timeline, three, here)).toContain('<lastBuildDate>Tue, 01 Mar 2022');
});

test('the JSON Feed names the publisher’s own address, never a copy’s; an entry of the curator’s needs none', () => {
  const itemOf = (data: Partial<EntryData>) =>
    JSON.parse(JSON.stringify(jsonFeedOf(timeline, oneOf(data), here))).items[0];
  expect(itemOf({ url: 'https://example.example/1' }).external_url).toBe('https://example.example/1');
  expect(itemOf({ publisher: 'Metro', url: 'https://www.copycat.test/1' }).external_url).toBeUndefined();
  expect(itemOf({ own: 'event', url: null }).content_html).not.toContain('Original address not known.');
});
