import * as say from '../words/index.ts';
import { countQuotations, describeCounts } from './counts.ts';
import type { TimelineModel } from './index.ts';
import { perModel } from './per-model.ts';

/** How much a site holds: “5 articles, 62 quotations and 3 repeated phrases, 24 voices”. It stands on every page. */
export const amountsOf: (model: Pick<TimelineModel, 'articles' | 'quotations' | 'speakers'>) => string = perModel(
  ({ articles, quotations, speakers }) =>
    [
      say.counts.articles(articles.length),
      describeCounts(countQuotations(quotations)),
      say.counts.voices(speakers.length),
    ].join(', '),
);
