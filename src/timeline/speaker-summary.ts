import { daysBetween } from '../calendar.ts';
import { memoizeFor } from '../memoize.ts';
import * as say from '../words/index.ts';
import { isRead } from './amounts.ts';
import { countQuotations } from './counts.ts';
import type { QuotedSpeaker, TimelineModel } from './index.ts';
import { spanOf } from './span.ts';

/** How much a speaker said, of how long and how many reports there are: “Quoted on two of 40 days, in two of 9 reports: …”. */
export function summaryOf(
  model: Pick<TimelineModel, 'articles' | 'quotations'>,
  { quotations }: Pick<QuotedSpeaker, 'quotations'>,
): string {
  const { statements, phrases } = countQuotations(quotations);
  const placed = new Map(quotations.map(({ article }) => [article.id, article]));
  const articles = [...placed.values()].filter(isRead).length;
  return say.speakers.summary({
    days: new Set(quotations.map(({ said }) => said.date)).size,
    span: daysBetween(...spanOf(model)) + 1,
    articles,
    all: model.articles.filter(isRead).length,
    sources: placed.size - articles,
    full: statements,
    echoes: phrases,
  });
}

/** How the articles name a speaker where they quote, the most usual way first: once for all the pages of one. */
export const waysOf = memoizeFor(({ quotations }: QuotedSpeaker) =>
  [...Map.groupBy(quotations, ({ how }) => (how ?? '').split('/')[1] ?? '')]
    .flatMap(([way, said]) => {
      const words = (say.speakers.ways as Readonly<Record<string, string>>)[way];
      return words ? [{ words, count: said.length }] : [];
    })
    .sort((a, b) => b.count - a.count),
);
