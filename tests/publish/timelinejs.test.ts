import { expect, test } from 'vitest';
import { addressesFor } from '../../src/publish/addresses.ts';
import { describeArticle } from '../../src/publish/describe.ts';
import { timelineJsOf } from '../../src/publish/timelinejs.ts';
import { readBody } from '../../src/timeline/body.ts';
import { model, timeline } from './made-up.ts';

test('TimelineJS gets each date at its own precision, and in words what it cannot know', () => {
  const { events, title } = timelineJsOf(timeline, model, addressesFor(undefined));
  expect(title.text.headline).toContain('Floods &#38; “fixes”');
  expect(events.map(({ start_date, end_date, display_date }) => [start_date, end_date, display_date])).toEqual([
    [{ year: 2021, month: 12 }, undefined, 'December 2021'],
    [{ year: 2021, month: 12, day: 3 }, undefined, '3 December 2021'],
    [{ year: 2022, month: 1, day: 15 }, undefined, 'about 15 January 2022'],
    [{ year: 2022, month: 2, day: 10 }, { year: 2022, month: 2, day: 12 }, '10 February 2022 – 12 February 2022'],
  ]);
  expect(events[0]?.text.headline).toBe('+Budget&#60;/script&#62;&#60;b&#62;');
  expect(events[2]?.text.text).toContain('Date inferred: It says “on Saturday”.');
});

test('a quotation has no marks but those that TimelineJS sets, and links where the site knows its address', () => {
  const { events } = timelineJsOf(timeline, model, addressesFor(new URL('https://example.org')));
  expect(events[1]?.text.text).toContain(
    '<blockquote><p>It rose overnight” … “we left at once.</p></blockquote>\n' +
      '<p>— <a href="https://example.org/articles/2021-12-03-story/#q-00000001">Rosa Lim, 2 December 2021</a></p>' +
      '<p><small>Named and ‘said’. <q>“…” said Rosa Lim, “…”</q></small></p>',
  );
  expect(events[2]?.text.text).toContain('<blockquote><p>We will rebuild.<br>“We will not move.</p></blockquote>');
  expect(events[0]?.text.headline).toBe(
    '<a href="https://example.org/articles/2021-12-story/">+Budget&#60;/script&#62;&#60;b&#62;</a>',
  );
});

test('an event of the curator’s own is told in its words', () => {
  const [first] = model.articles;
  if (!first) throw new Error('there are articles');
  const data = { ...first.data, own: 'event' as const, headline: 'The peak', publisher: null, standfirst: null };
  const peak = {
    ...first,
    data,
    quotations: [],
    voices: [],
    body: readBody('<p>Six feet at noon</p><p>Then it fell.</p>'),
  };
  const { events } = timelineJsOf(timeline, { ...model, articles: [peak] }, addressesFor(undefined));
  expect(events[0]?.text.text).toBe('<p>Six feet at noon</p>\n<p>Then it fell.</p>');
  expect(describeArticle(peak, 'en-GB')).toBe('Event, December 2021: Six feet at noon.');
});
