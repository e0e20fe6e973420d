import { expect, test } from 'vitest';
import type { TimelineModel } from '../../src/timeline/index.ts';
import { summaryOf } from '../../src/timeline/speaker-summary.ts';

type Article = TimelineModel['articles'][number];
type Quotation = TimelineModel['quotations'][number];

/** What the summary looks at, of an article or of something the curator added herself. */
const entry = (id: string, own?: 'event' | 'source') =>
  ({ id, data: { own, published: { date: '2021-01-01' } } }) as Article;
const quotation = (article: Article) =>
  ({ article, said: { date: '2021-01-01' }, text: 'It rose.' }) as unknown as Quotation;

const [a, b, event, source] = [entry('a'), entry('b'), entry('c', 'event'), entry('d', 'source')] as const;

test.each([
  [[a], 'Quoted on one of 1 days, in one of two articles: one quotation.'],
  [[a, source], 'Quoted on one of 1 days, in one of two articles and one source: two quotations.'],
  [[source], 'Quoted on one of 1 days, in one source: one quotation.'],
])('an event or a source of the curator’s own is counted as none of the articles', (places, words) => {
  const quotations = places.map(quotation);
  expect(summaryOf({ articles: [a, b, event, source], quotations }, { quotations })).toBe(words);
});
