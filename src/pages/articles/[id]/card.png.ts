import type { APIRoute } from 'astro';
import { drawCard } from '../../../cards.ts';
import { articleCard } from '../../../publish/card.ts';
import { articleKey } from '../../../publish/page-keys.ts';
import { loadSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { model, cards } = await loadSite();
  if (cards !== 'all') return [];
  return model.articles.map((article) => ({
    params: { id: article.id },
    props: { article },
    cacheKey: articleKey(model, article),
  }));
}

/** The article's picture where it is shared. */
export const GET: APIRoute = async ({ props }) => {
  const { timeline } = await loadSite();
  return drawCard(articleCard(props.article, timeline.title, timeline.language));
};
