import type { APIRoute } from 'astro';
import { bibtexOf, cslOf, risOf } from '../../../publish/citations.ts';
import { articleKey } from '../../../publish/page-keys.ts';
import { json, text } from '../../../publish/respond.ts';
import { loadSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { model, fewFiles } = await loadSite();
  if (fewFiles) return [];
  return model.articles.flatMap((article) => {
    const cacheKey = articleKey(model, article);
    return ['json', 'bib', 'ris'].map((format) => ({
      params: { id: article.id, format },
      props: { article },
      cacheKey,
    }));
  });
}

/** The article as a reference: CSL-JSON, BibTeX or RIS. */
export const GET: APIRoute = async ({ params, props: { article } }) => {
  const { timeline } = await loadSite();
  switch (params.format) {
    case 'bib':
      return text(bibtexOf(article), 'application/x-bibtex');
    case 'ris':
      return text(risOf(article), 'application/x-research-info-systems');
    default:
      return json([cslOf(article, timeline.language)], 'application/vnd.citationstyles.csl+json');
  }
};
