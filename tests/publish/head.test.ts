import { expect, test } from 'vitest';
import { addressesFor } from '../../src/publish/addresses.ts';
import { headOf } from '../../src/publish/head.ts';
import { asDocument } from '../../src/publish/json-ld.ts';
import type { Article, QuotedSpeaker } from '../../src/timeline/index.ts';
import { model, timeline } from './made-up.ts';

const here = addressesFor(new URL('https://example.org'));
const article = (n: number) => ({ kind: 'article', article: model.articles[n] as Article }) as const;
const speaker = (id: string) =>
  ({ kind: 'speaker', speaker: model.speakers.find((one) => one.id === id) as QuotedSpeaker }) as const;

test('titles and descriptions read as a person would write them', () => {
  const said = [{ kind: 'timeline' } as const, article(0), article(1), article(2), speaker('rosa-lim')].map(
    (subject) => {
      const { title, description } = headOf(subject, timeline, model, here);
      return `${title}\n${description}`;
    },
  );
  expect(said).toMatchInlineSnapshot(`
    [
      "Floods & “fixes”
    What was said about the floods. 4 articles, 3 quotations, 2 speakers.",
      "+Budget</script><b> – Floods & “fixes”
    December 2021.",
      "River {breaks} its banks: 50% of “Lower Town” & £2m lost
    The Example, 3 December 2021: Streets under water. With quotations from Rosa Lim.",
      "Council answers – Floods & “fixes”
    The Example, about 15 January 2022. With quotations from the Council.",
      "Rosa Lim – Floods & “fixes”
    What Rosa Lim, Baker, is quoted as saying, 2 December 2021: 1 quotation from 1 article, each in its sentence and with its source.",
    ]
  `);
});

test('an article’s JSON-LD names its quotations and who said each, and can close no script', () => {
  const document = asDocument(headOf(article(1), timeline, model, here).things);
  const [news, trail] = JSON.parse(document)['@graph'];
  expect(news).toMatchObject({
    '@type': 'NewsArticle',
    '@id': 'https://example.org/articles/2021-12-03-story/',
    datePublished: '2021-12-03',
    author: [
      { '@type': 'Person', name: 'Ann van der Berg' },
      { '@type': 'Organization', name: 'Staff reporters' },
    ],
    publisher: { '@type': 'Organization', name: 'The Example' },
    isBasedOn: 'https://news.example/flood?id=1&x=2',
    hasPart: [
      {
        '@type': 'Quotation',
        text: 'It rose overnight … we left at once.',
        creator: { '@type': 'Person', name: 'Rosa Lim', '@id': 'https://example.org/speakers/rosa-lim/' },
        description: 'Named and ‘said’.\n“It rose overnight,” said Rosa Lim, “we left at once.”',
        dateCreated: '2021-12-02',
      },
    ],
  });
  expect(trail.itemListElement.map((item: { position: number; item: string }) => [item.position, item.item])).toEqual([
    [1, 'https://example.org/'],
    [2, 'https://example.org/articles/2021-12-03-story/'],
  ]);
  expect(asDocument(headOf(article(0), timeline, model, here).things)).not.toContain('</script');
});

test('dates in JSON-LD are no more exact than they are known', () => {
  const dates = model.articles.map((one) => {
    const [news] = headOf({ kind: 'article', article: one }, timeline, model, here).things;
    return (news as { datePublished?: string }).datePublished;
  });
  expect(dates).toEqual(['2021-12', '2021-12-03', '2022-01-15', undefined]);
});

test('a speaker is a person or an institution', () => {
  const [person] = headOf(speaker('rosa-lim'), timeline, model, here).things;
  expect(person).toMatchObject({
    '@type': 'Person',
    jobTitle: 'Baker',
    affiliation: { '@type': 'Organization', name: 'Lower Town' },
  });
  const [council] = headOf(speaker('the-council'), timeline, model, here).things;
  expect(council).toMatchObject({ '@type': 'Organization', description: 'Local government' });
});

test('without --site nothing names a whole address, and noindex is kept', () => {
  const head = headOf(article(1), { ...timeline, noindex: true }, model, addressesFor(undefined));
  expect(head.canonical).toBeNull();
  expect(head.image).toBeNull();
  expect(head.noindex).toBe(true);
  expect(headOf({ kind: 'timeline' }, timeline, model, here).noindex).toBe(false);
  expect(headOf({ kind: 'unlisted', name: 'Search', address: '/search/' }, timeline, model, here).noindex).toBe(true);
});

test('a page names the day it was published where it is one, and a further part of a speaker its number', () => {
  const published = [0, 1, 2, 3].map((n) => headOf(article(n), timeline, model, here).published);
  expect(published).toEqual([null, '2021-12-03', '2022-01-15', null]);
  const second = headOf({ ...speaker('the-council'), part: 2 }, timeline, model, here);
  expect([second.name, second.canonical]).toEqual(['The Council, 2', 'https://example.org/speakers/the-council/2/']);
});
