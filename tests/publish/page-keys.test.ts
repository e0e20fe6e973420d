import { expect, test } from 'vitest';
import { articleKey, dataKey, monthKey, speakerKey } from '../../src/publish/page-keys.ts';
import type { EntryData } from '../../src/schema.ts';
import { buildTimeline } from '../../src/timeline/index.ts';
import { monthPages } from '../../src/timeline/months.ts';
import { divideSpeaker } from '../../src/timeline/speaker-pages.ts';
import { entry, quotation } from '../timeline/made-up.ts';

/** A page that the last build made is taken again while its key is the same: it must change with all that the page shows, and with no more. */

const days = Array.from(
  { length: 45 },
  (_, n) => `2021-${n < 25 ? '10' : '11'}-${String((n % 25) + 1).padStart(2, '0')}`,
);

/** The keys of the pages of one who is quoted on 45 days; `change` is of one article. */
function keysWhen(n: number, change: (data: EntryData) => EntryData): readonly string[] {
  const entries = days.map((day, at) => {
    const raw = entry(day, [quotation(at, 'Rosa Lim', day, `It rose for day ${at}.`)]);
    const data = { ...raw.data, generated: `digest ${at}` };
    return { ...raw, data: at === n ? change(data) : data };
  });
  const model = buildTimeline(entries, []);
  return model.speakers.flatMap(divideSpeaker).map((page) => speakerKey(model, page));
}

/** Which of the three pages are other ones after that change. */
function changed(n: number, change: (data: EntryData) => EntryData): readonly boolean[] {
  const before = keysWhen(n, (data) => data);
  return keysWhen(n, change).map((key, page) => key !== before[page]);
}

const quoting = (data: EntryData, more: Partial<EntryData['quotations'][number]>): EntryData => ({
  ...data,
  generated: 'another',
  quotations: data.quotations.map((one) => ({ ...one, ...more })),
});

test('an article whose statement another one dates anew is shown anew', () => {
  const words = 'We were never told of any of it by anybody.';
  const keysOf = (day: string) => {
    const later = entry('2021-10-05', [
      { ...quotation(2, 'Rosa Lim', day, words), said: { date: day, basis: 'stated' } },
    ]);
    const model = buildTimeline([entry('2021-10-04', [quotation(1, 'Rosa Lim', '2021-10-04', words)]), later], []);
    return model.articles.map((article) => articleKey(model, article));
  };
  expect(keysOf('2021-10-02')[0]).not.toBe(keysOf('2021-10-03')[0]);
});

test('a file of data about a month is the same while nothing of that month changes', () => {
  const keyOf = (month: string, n: number, headline: string) => {
    const entries = days.map((day, at) => {
      const raw = entry(day, [quotation(at, 'Rosa Lim', day)]);
      return { ...raw, data: { ...raw.data, ...(at === n ? { headline } : {}) } };
    });
    const model = buildTimeline(entries, []);
    const articles = model.articles.filter(({ data }) => data.published.date.startsWith(month));
    const quotations = model.quotations.filter(({ said }) => said.date.startsWith(month));
    return dataKey(model, { articles, quotations, speakers: [] });
  };
  expect(keyOf('2021-10', 30, 'Another')).toBe(keyOf('2021-10', 30, 'One'));
  expect(keyOf('2021-11', 30, 'Another')).not.toBe(keyOf('2021-11', 30, 'One'));
});

test('a story that goes on changes no page of those whom it quotes', () => {
  expect(changed(30, (data) => ({ ...data, generated: 'another' }))).toEqual([false, false, false]);
});

test('another headline, other words and another certainty change the page that shows them, and the first, which draws them', () => {
  expect(changed(30, (data) => ({ ...data, generated: 'another', headline: 'Another' }))).toEqual([true, true, false]);
  expect(changed(44, (data) => quoting(data, { text: 'It fell.', spans: ['It fell.'] }))).toEqual([true, false, true]);
  expect(changed(44, (data) => quoting(data, { confidence: 0.5 }))).toEqual([true, false, true]);
});

test('a later article draws the first page of everybody anew where every day is drawn, and on a long timeline nothing', () => {
  const keys = (later: readonly string[], first: string) => {
    const said = [first, ...days, ...later].map((day, at) =>
      entry(day, [quotation(at, at < 40 ? 'Rosa Lim' : 'Kim Orr', day)]),
    );
    const model = buildTimeline(said, []);
    return model.speakers
      .flatMap(divideSpeaker)
      .filter(({ speaker }) => speaker.id === 'rosa-lim')
      .map((page) => speakerKey(model, page));
  };
  const same = (first: string) => keys([], first).map((key, n) => key === keys(['2021-12-24'], first)[n]);
  expect(same('2021-09-30')).toEqual([false, true]);
  expect(same('2015-09-30')).toEqual([true, true]);
});

test('what all pages of a speaker tell changes all of them', () => {
  expect(changed(30, (data) => quoting(data, { how: 'cue/according-to' }))).toEqual([true, true, true]);
  expect(changed(44, (data) => quoting(data, { said: { date: '2021-12-30', basis: 'stated' } }))).toEqual([
    true,
    true,
    true,
  ]);
});

test('whoever is quoted for the first time changes no page of another month, and the one before it only where that leads on', () => {
  const keysWith = (...later: readonly ReturnType<typeof entry>[]) => {
    // Twenty are listed on each page, and so are none of those who are quoted less.
    const said = days.map((day, at) =>
      entry(day, [
        quotation(at, `Kim ${'ABCDEFGHIJKLMNOPQRSTU'[at % 21]}rr`, day),
        quotation(99 + at, 'Rosa Lim', day),
      ]),
    );
    const model = buildTimeline([...said, ...later], []);
    return monthPages(model.articles, 'oldest').map((place) => monthKey(model, place));
  };
  const before = keysWith();
  const after = keysWith(entry('2021-12-05', [quotation(200, 'Ida Moss', '2021-12-05')]));
  expect(before.map((key, n) => key === after[n])).toEqual([true, true, true, true, false]);
});
