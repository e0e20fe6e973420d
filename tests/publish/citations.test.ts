import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import '@citation-js/plugin-bibtex';
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

test('a citation library reads the BibTeX', () => {
  expect(read(bibtexOf(river), '@bibtex/text')).toMatchObject({
    title: 'River {breaks} its banks: 50% of “Lower Town” & £2m lost',
    'container-title': 'The Example',
    author: [{ given: 'Ann', family: 'Berg', 'non-dropping-particle': 'van der' }, { family: 'Staff reporters' }],
    issued: { 'date-parts': [[2021, 12, 3]] },
    URL: 'https://news.example/flood?id=1&x=2',
  });
  expect(read(bibtexOf(budget), '@bibtex/text').issued).toEqual({ 'date-parts': [[2021, 12]] });
  expect(bibtexOf(council)).toContain('day = {15},\n  date = {2022-01-15~},');
});

test('a citation library reads the RIS', () => {
  expect(read(risOf(river), '@ris/file')).toMatchObject({
    type: 'article-newspaper',
    title: river.data.headline,
    author: [{ given: 'Ann', family: 'van der Berg' }, { literal: 'Staff reporters' }],
    issued: { 'date-parts': [[2021, 12, 3]] },
    URL: 'https://news.example/flood?id=1&x=2',
  });
  expect(risOf(budget)).toContain('\r\nY1  - 2021/12//\r\n');
  expect(risOf(council)).toContain('\r\nY1  - 2022/01/15/about 15 January 2022\r\n');
  for (const line of risOf(river).split('\r\n').slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});
