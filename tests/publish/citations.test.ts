import { Cite, plugins } from '@citation-js/core';
import { expect, test } from 'vitest';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { bibtexOf, cslOf, risOf } from '../../src/publish/citations.ts';
import { model } from './made-up.ts';

const find = (headline: string) => {
  const article = model.articles.find(({ data }) => data.headline.startsWith(headline));
  if (!article) throw new Error(`No article ${headline}`);
  return article;
};
const river = find('River');
const budget = find('+Budget');
const council = find('Council');
const dry = find('Water');

/** What a citation library reads: title, names, dates and address. */
function read(text: string, type: string) {
  const [item = {}] = new Cite(text, { forceType: type }).data;
  return item;
}

test('CSL-JSON keeps names in their parts and dates as exact as they are known', () => {
  expect(cslOf(river, 'en-GB')).toMatchObject({
    type: 'article-newspaper',
    author: [{ family: 'van der Berg', given: 'Ann' }, { literal: 'Staff reporters' }],
    issued: { 'date-parts': [[2021, 12, 3]] },
    URL: 'https://news.example/flood?id=1&x=2',
  });
  expect(cslOf(budget, 'en-GB')).toMatchObject({
    author: [{ literal: 'Reuters' }],
    issued: { 'date-parts': [[2021, 12]] },
  });
  expect(cslOf(council, 'en-GB').issued).toEqual({ 'date-parts': [[2022, 1, 15]], circa: true });
  expect(cslOf(dry, 'en-GB').issued).toEqual({
    'date-parts': [
      [2022, 2, 10],
      [2022, 2, 12],
    ],
  });
  const [item] = new Cite(cslOf(council, 'en-GB')).data;
  expect(item).toMatchObject({ title: 'Council answers', 'container-title': 'The Example' });
});

test('a strict reader of CSL-JSON finds nothing to drop or to mend', () => {
  const items = model.articles.map((article) => cslOf(article, 'en-GB'));
  expect(plugins.input.util.clean(items, false)).toEqual(items);
  expect(plugins.input.util.clean([{ id: 'a', type: 'newspaper', titel: 'b' }], false)).toEqual([{ id: 'a' }]);
});

test('a citation is set with names, title, newspaper, address, and a date no more exact than it is known', () => {
  const set = (article: typeof river, template: string) =>
    new Cite(cslOf(article, 'en-GB')).format('bibliography', { template, lang: 'en-GB' }).trim();
  expect([river, budget, council, dry].map((article) => set(article, 'apa'))).toMatchInlineSnapshot(`
    [
      "van der Berg, A. & Staff reporters. (2021, December 3). River {breaks} its banks: 50% of “Lower Town” & £2m lost. The Example. https://news.example/flood?id=1&x=2",
      "Reuters. (2021, December). +Budget</script><b>.",
      "Council answers. (ca. 2022, January 15). The Example.",
      "Water falls. (2022, February 10–12). The Example.",
    ]
  `);
  expect([river, budget, council, dry].map((article) => set(article, 'harvard1'))).toMatchInlineSnapshot(`
    [
      "van der Berg, A. and Staff reporters (2021) “River {breaks} its banks: 50% of ‘Lower Town’ & £2m lost,” The Example, 3 December. Available at: https://news.example/flood?id=1&x=2.",
      "Reuters (2021) “+Budget</script><b>,” December.",
      "The Example (2022) “Council answers,” 15 January.",
      "The Example (2022) “Water falls,” 10–12 February.",
    ]
  `);
});

test('a citation library reads the BibTeX', () => {
  expect(read(bibtexOf(river), '@bibtex/text')).toMatchObject({
    title: 'River {breaks} its banks: 50% of “Lower Town” & £2m lost',
    'container-title': 'The Example',
    author: [{ given: 'Ann', family: 'Berg', 'non-dropping-particle': 'van der' }, { family: 'Staff reporters' }],
    issued: { 'date-parts': [[2021, 12, 3]] },
    URL: 'https://news.example/flood?id=1&x=2',
  });
  const pairs = "Rail --mail and ``post'' --- done";
  const odd = { ...river, data: { ...river.data, headline: pairs } };
  expect(read(bibtexOf(odd), '@bibtex/text').title).toBe(pairs);
  expect(read(bibtexOf(budget), '@bibtex/text').issued).toEqual({ 'date-parts': [[2021, 12]] });
  expect(bibtexOf(council)).toContain('day = {15},\n  date = {2022-01-15~},');
  expect(read(bibtexOf(river), '@biblatex/text').abstract).toBe('Streets under water');
  // An interval is biblatex’s alone; BibTeX has what both of its ends agree in.
  expect(read(bibtexOf(dry), '@bibtex/text').issued).toEqual({ 'date-parts': [[2022, 2]] });
  expect(read(bibtexOf(dry), '@biblatex/text').issued).toEqual(cslOf(dry, 'en-GB').issued);
});

test('a citation library reads the RIS', () => {
  expect(read(risOf(river), '@ris/file')).toMatchObject({
    type: 'article-newspaper',
    title: river.data.headline,
    'container-title': 'The Example',
    abstract: 'Streets under water',
    author: [{ given: 'Ann', family: 'van der Berg' }, { literal: 'Staff reporters' }],
    issued: { 'date-parts': [[2021, 12, 3]] },
    URL: 'https://news.example/flood?id=1&x=2',
  });
  expect(risOf(budget)).toContain('\r\nY1  - 2021/12//\r\n');
  expect(risOf(council)).toContain('\r\nY1  - 2022/01/15/about 15 January 2022\r\n');
  for (const line of risOf(river).split('\r\n').slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});

test('the day and the kind of publication are there for every reader, the address of a copy is a note', () => {
  expect(bibtexOf(river)).toContain('  entrysubtype = {newspaper},\n');
  expect(bibtexOf(river)).toContain('  day = {3},\n  date = {2021-12-03},\n');
  expect(read(bibtexOf(river), '@biblatex/text').issued).toEqual({ 'date-parts': [[2021, 12, 3]] });
  const updated = { date: '2021-12-05', rule: 'test', line: 1, evidence: null };
  const copied = { ...river, data: { ...river.data, publisher: 'Metro', url: 'https://copycat.test/a_b', updated } };
  const note = 'Updated 5 December 2021. Copy at https://copycat.test/a_b';
  expect(cslOf(copied, 'en-GB')).toMatchObject({ note });
  expect(cslOf(copied, 'en-GB').URL).toBeUndefined();
  expect(bibtexOf(copied)).toContain(`  note = {${note.replace('_', '\\_')}},\n`);
  expect(bibtexOf(copied)).not.toContain('url =');
  expect(risOf(copied)).toContain(`\r\nN1  - ${note}\r\n`);
  expect(risOf(copied)).not.toContain('UR  -');
  const unpublished = { ...river, data: { ...river.data, publisher: null } };
  expect(bibtexOf(unpublished)).not.toContain('journal');
});

test('an interval has both of its ends', () => {
  expect(cslOf(dry, 'en-GB').issued['date-parts']).toHaveLength(2);
  expect(bibtexOf(dry)).toContain('date = {2022-02-10/2022-02-12}');
  const overYears = bibtexOf({
    ...dry,
    data: { ...dry.data, published: { ...dry.data.published, date: '2021-12-30/2022-01-02' } },
  });
  expect(overYears).toContain('year = {2021/2022}');
  expect(overYears).not.toMatch(/month|day/);
  expect(risOf(dry)).toContain('Y1  - 2022/02/10/10 February 2022 – 12 February 2022\r\n');
  expect(risOf(dry)).toContain('N1  - Published 10 February 2022 – 12 February 2022 (2022-02-10/2022-02-12)\r\n');
});

test('what a curator wrote herself is no newspaper article', () => {
  const own = { ...dry, data: { ...dry.data, own: 'event' as const, url: null } };
  expect(cslOf(own, 'en-GB').type).toBe('document');
  expect(bibtexOf(own)).toMatch(/^@misc\{/);
  expect(bibtexOf(own)).not.toContain('newspaper');
  expect(risOf(own)).toMatch(/^TY {2}- GEN\r\n/);
  const online = { ...own, data: { ...own.data, publisher: 'Town Hall', url: 'https://townhall.example/speech' } };
  expect(cslOf(online, 'en-GB')).toMatchObject({ type: 'webpage', URL: 'https://townhall.example/speech' });
  expect(bibtexOf(online)).toMatch(/^@online\{/);
  expect(risOf(online)).toMatch(/^TY {2}- ELEC\r\n/);
});

test('a reference keeps the key it had first', () => {
  const moved = { ...river, data: { ...river.data, moved: ['2021-12-01-first', '2021-12-02-second'] } };
  expect(cslOf(moved, 'en-GB').id).toBe('2021-12-01-first');
  expect(bibtexOf(moved)).toContain('{2021-12-01-first,');
  expect(risOf(moved)).toContain('ID  - 2021-12-01-first\r\n');
});

test('no brace of an address ends a field of BibTeX', () => {
  const braced = { ...river, data: { ...river.data, url: 'https://news.example/{a}' } };
  expect(bibtexOf(braced)).toContain('url = {https://news.example/%7Ba%7D},');
});
