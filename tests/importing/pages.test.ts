import { expect, test } from 'vitest';
import { importArticle } from '../../src/importing/index.ts';
import { dayOf } from '../../src/importing/page-facts.ts';
import { cmsLayouts } from './cms-layouts.ts';
import { furtherLayouts } from './further-layouts.ts';
import { layouts, ld, page, paragraphs } from './layouts.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (html: string) => importArticle('page', bytes(html));

test.each([...layouts, ...furtherLayouts, ...cmsLayouts])('$name', async ({ html, ...wanted }) => {
  const { facts, lines } = await read(html);
  expect({
    headline: facts.headline?.value,
    standfirst: facts.standfirst?.value ?? null,
    bylines: facts.bylines?.value ?? [],
    publisher: facts.publisher?.value,
    published: facts.published?.value,
    url: facts.url?.value ?? null,
    captions: lines.filter(({ role }) => role === 'caption').map(({ words }) => words),
  }).toEqual({
    headline: wanted.headline,
    standfirst: wanted.standfirst,
    bylines: wanted.bylines,
    publisher: wanted.publisher,
    published: wanted.published,
    url: wanted.url,
    captions: wanted.captions,
  });
  const text = lines.map(({ words }) => words).join('\n');
  for (const words of wanted.furniture) expect(text).not.toContain(words);
  // The story whole, in its order, each sentence once; the headline once.
  const printed =
    html.match(/<p>(?:The ferry|“We have|Fishermen|“Nobody|The board|“Never)[^<]*/g)?.map((p) => p.slice(3)) ?? [];
  expect(printed.length).toBeGreaterThan(1);
  const places = printed.map((sentence) => text.indexOf(sentence));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.includes(-1)).toBe(false);
  for (const sentence of printed) expect(text.split(sentence)).toHaveLength(2);
  expect(lines.filter(({ words }) => words === wanted.headline)).toHaveLength(1);
});

const long = (words: string): string =>
  `<p>${words} said its captain on Monday, who has sailed from Ness for thirty years and means to go on, whatever the weather is.</p>`;

test('captions and headings that the reading view leaves out come where the page prints them', async () => {
  const { lines } = await read(
    `<title>Ferry stays | Ness Post</title><main><article><h1>Ferry stays</h1><div><figure><img src="a.jpg"><span>Harbour Lines</span></figure><figcaption>The ferry at Ness</figcaption></div><div data-component="text">${long('The ferry stays,')}${long('It blows,')}</div><div class="ad">Advertisement</div><div data-component="sub"><h2>‘All wet’</h2></div><div data-component="text">${long('It is wet,')}${long('Nobody goes,')}</div></article></main><aside><figure><figcaption>Another ship</figcaption></figure></aside>`,
  );
  const told = lines.filter(({ words }) => words !== '').map(({ words, role }) => `${role}: ${words.slice(0, 18)}`);
  expect(told.filter((line) => /ferry at|wet’|Another/.test(line))).toEqual([
    'caption: The ferry at Ness',
    'crosshead: ‘All wet’',
  ]);
  expect(told.indexOf('crosshead: ‘All wet’')).toBe(told.findIndex((line) => line.includes('It is wet')) - 1);
});

test('a page without any marks is asked for what it prints below its headline', async () => {
  const { facts } = await read(
    `<title>Ferry stays</title><div><h1>Ferry stays</h1><div><span>By <a href="/l">Rosa Lim</a> and <a href="/h">Jan Hale</a></span><span>Jan 10, 2023</span><span>4 min read</span></div>${long('The ferry stays,')}${long('It blows,')}</div>`,
  );
  expect([facts.bylines?.value, facts.published?.value]).toEqual([['Rosa Lim', 'Jan Hale'], '2023-01-10']);
});

test('a page in another encoding is read in the one it names', async () => {
  const latin = Buffer.from(
    '<html><head><meta charset="windows-1252"><title>Fähre</title></head><body><article><h1>Fähre</h1><p>“Ja,” said Åsa Lind.</p><p>The ferry sails.</p></article></body></html>',
    'latin1',
  );
  // Latin 1 has no curly marks: what it wrote as control characters are windows-1252's.
  const text = Buffer.from(latin.map((byte) => (byte === 0x1c ? 0x93 : byte === 0x1d ? 0x94 : byte)));
  const { facts, lines } = await importArticle('page', text);
  expect(facts.headline?.value).toBe('Fähre');
  expect(lines.at(-3)?.words).toBe('“Ja,” said Åsa Lind.');
});

test.each([
  ['2023-12-13T06:00:00Z', '2023-12-13'],
  ['2023-12-12T23:30:00-05:00', '2023-12-12'],
  ['2021/06/30', '2021-06-30'],
  ['20230104T0900', '2023-01-04'],
  ['2021-12', '2021-12'],
  ['Thu, 02 Jul 2015 09:00:00 GMT', '2015-07-02'],
  ['2023-02-30', null],
  ['13 December 2023', null],
  ['12/13/2023', null],
  ['2023-1234', null],
])('the day of %s is %s', (moment, day) => {
  expect(dayOf(moment)).toBe(day);
});

test('a page’s later change is a line of the text, which is read beside the day of publication', async () => {
  const changed = (updated: string): string =>
    page(
      `<title>Ferry to Coll to sail twice a day</title>${ld({ '@type': 'NewsArticle', headline: 'Ferry to Coll to sail twice a day', datePublished: '2019-03-13', dateModified: updated })}`,
      `<main><h1>Ferry to Coll to sail twice a day</h1>${paragraphs('Coll')}</main>`,
    );
  const words = async (updated: string): Promise<string | undefined> =>
    (await importArticle('page', Buffer.from(changed(updated)))).lines[2]?.words;
  expect(await words('2019-03-15')).toBe('Updated 2019-03-15');
  expect(await words('2019-03-13T21:00:00Z')).toMatch(/^The ferry to Coll/);
});

test('a kicker in an element of its own is no part of the headline, and each item of a list is an author', async () => {
  const html = (heading: string) =>
    `<html><head><title>Swan stops bridge | Holm Courier</title><meta property="og:site_name" content="Holm Courier"><meta property="og:title" content="Swan stops bridge | Holm Courier"></head><body><article><h1>${heading}</h1><ul class="authors"><li>Jonna Beck</li><li>Ali Sand</li></ul><p>The swing bridge at Holm stuck open for nine hours on Tuesday, the port said, for a swan had built its nest in the cogs.</p><p>“We do not move a sitting swan,” said the bridge master, Petra Lund, who brought it some lettuce.</p></article></body></html>`;
  const { facts } = await read(html('<span class="kicker">Wildlife</span> Swan stops bridge'));
  expect([facts.headline?.value, facts.bylines?.value]).toEqual(['Swan stops bridge', ['Jonna Beck', 'Ali Sand']]);
  // What the page prints in its heading and not as a kicker stays.
  expect((await read(html('Wildlife: <em>Swan</em> stops bridge'))).facts.headline?.value).toBe(
    'Wildlife: Swan stops bridge',
  );
});

test('“Print:” before a title is no publisher', async () => {
  const { facts } = await read(
    '<html><head><title>Print: Swan stops the bridge</title></head><body><p>Holm Courier</p><h2>Swan stops the bridge</h2><p>The swing bridge at Holm stuck open for nine hours on Tuesday, the port said, for a swan had built its nest in the cogs.</p><p>“We do not move a sitting swan,” said the bridge master, Petra Lund.</p></body></html>',
  );
  expect([facts.headline?.value, facts.publisher]).toEqual(['Swan stops the bridge', undefined]);
});

test('a page that names none of its parts is published by who holds the rights in its last line', async () => {
  const of = (last: string) =>
    read(
      `<!doctype html><html lang="en"><head><title>Ferry stays in port</title></head><body><div><h1>Ferry stays in port</h1><div>By Rosa Lim</div>${paragraphs('Ness')}</div><div>${last}</div></body></html>`,
    );
  expect((await of('© Harbour Courier 2014')).facts.publisher?.value).toBe('Harbour Courier');
  expect((await of('© Jan Hale')).facts.publisher).toBeUndefined();
});
