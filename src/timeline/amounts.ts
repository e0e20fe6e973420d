import { countQuotations, describeCounts, plural } from './counts.ts';
import type { TimelineModel } from './index.ts';
import { perModel } from './per-model.ts';

/** How much a site holds: “5 articles, 62 quotations and 3 repeated phrases, 24 voices”. It stands on every page. */
export const amountsOf: (model: Pick<TimelineModel, 'articles' | 'quotations' | 'speakers'>) => string = perModel(
  ({ articles, quotations, speakers }) =>
    [
      plural(articles.length, 'article'),
      describeCounts(countQuotations(quotations)),
      plural(speakers.length, 'voice'),
    ].join(', '),
);
