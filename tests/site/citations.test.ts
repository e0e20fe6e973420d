import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import { expect, inject, test } from 'vitest';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { TimelineFile } from '../../src/publish/formats.ts';

/** The references as they are published: for all articles and for each, in three formats that tell the same. */
const site = inject('siteFolder');
const read = (...path: string[]) => readFileSync(join(site, ...path), 'utf8');
const { articles }: TimelineFile = JSON.parse(read('data', 'timeline.json'));

/** What every format tells of an article, as a citation library reads it. */
const told = (text: string, forceType?: string) =>
  new Cite(text, forceType ? { forceType } : {}).data.map((item) => ({
    id: item.id,
    title: item.title,
    author: item.author,
    'container-title': item['container-title'],
    issued: item.issued,
    abstract: item.abstract,
    URL: item.URL,
  }));

test('CSL-JSON holds what the articles say, and a strict reader keeps all of it', () => {
  const items = JSON.parse(read('data', 'articles.csl.json'));
  expect(plugins.input.util.clean(items, false)).toEqual(items);
  expect(told(JSON.stringify(items))).toEqual(
    articles.map((article) => ({
      id: article.id,
      title: article.headline,
      author:
        article.bylines.length === 0
          ? undefined
          : article.bylines.map(({ name }) => {
              const [, given, family] = /^(.*) (\S+)$/.exec(name) ?? [];
              return { given, family };
            }),
      'container-title': article.publisher ?? undefined,
      issued: { 'date-parts': [article.published.date.split('-').map(Number)] },
      abstract: article.standfirst ?? undefined,
      // The address of a copy is a note and no more.
      URL: article.original ?? undefined,
    })),
  );
});

test('BibTeX and RIS tell the same, field by field', () => {
  const csl = told(read('data', 'articles.csl.json'));
  expect(csl).toHaveLength(5);
  // Of BibTeX’s fields this reader takes no abstract; of biblatex’s it does.
  const unabstracted = csl.map((item) => ({ ...item, abstract: undefined }));
  expect(told(read('data', 'articles.bib'), '@bibtex/text')).toEqual(unabstracted);
  expect(told(read('data', 'articles.bib'), '@biblatex/text')).toEqual(csl);
  expect(told(read('data', 'articles.ris'), '@ris/file')).toEqual(csl);
});

test.each(articles)('$id has references of its own', ({ id }) => {
  const all = told(read('data', 'articles.csl.json')).filter((item) => item.id === id);
  expect(told(read('articles', id, 'cite.json'))).toEqual(all);
  expect(told(read('articles', id, 'cite.bib'), '@biblatex/text')).toEqual(all);
  expect(told(read('articles', id, 'cite.ris'), '@ris/file')).toEqual(all);
});
