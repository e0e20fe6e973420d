import { formatDate } from './days.ts';
import type { PlacedQuotation, TimelineModel } from './index.ts';
import { perModel } from './per-model.ts';

const articlesById = perModel(
  ({ articles }: Pick<TimelineModel, 'articles'>) => new Map(articles.map(({ id, data }) => [id, data])),
);

/** Where other articles print the statement too, each named by its paper and day, else by its headline. */
export function alsoIn(
  model: Pick<TimelineModel, 'articles'>,
  { also }: Pick<PlacedQuotation, 'also'>,
  language: string,
): readonly { readonly article: string; readonly id: string; readonly name: string }[] {
  return also.flatMap(({ article, id }) => {
    const data = articlesById(model).get(article);
    if (!data) return [];
    return [
      {
        article,
        id,
        name: [data.publisher ?? `“${data.headline}”`, formatDate(data.published.date, language)].join(', '),
      },
    ];
  });
}
