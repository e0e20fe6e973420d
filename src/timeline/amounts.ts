import * as say from '../words/index.ts';
import { countQuotations, describeCounts } from './counts.ts';
import type { Article, TimelineModel } from './index.ts';
import { perModel } from './per-model.ts';

/** Whether it is an article that was read: no event and no source of the curator's own. */
export const isRead = ({ data }: Pick<Article, 'data'>): boolean => data.own === undefined;

/** What was read and what the curator added: “5 articles”; “5 articles, 1 event, 2 sources”. */
export function countEntries(articles: readonly Pick<Article, 'data'>[]): readonly string[] {
  const own = (kind: Article['data']['own']) => articles.filter(({ data }) => data.own === kind).length;
  const [read, events, sources] = [own(undefined), own('event'), own('source')];
  return [
    ...(read > 0 || articles.length === 0 ? [say.counts.articles(read)] : []),
    ...(events > 0 ? [say.counts.events(events)] : []),
    ...(sources > 0 ? [say.counts.sources(sources)] : []),
  ];
}

/** How much a site holds: “5 articles, 62 quotations and 3 repeated phrases, 24 voices”. It stands on every page. */
export const amountsOf: (model: Pick<TimelineModel, 'articles' | 'quotations' | 'speakers'>) => string = perModel(
  ({ articles, quotations, speakers }) =>
    [...countEntries(articles), describeCounts(countQuotations(quotations)), say.counts.speakers(speakers.length)].join(
      ', ',
    ),
);
