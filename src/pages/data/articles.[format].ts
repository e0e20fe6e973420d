import type { APIRoute } from 'astro';
import { bibtexOf, cslOf, risOf } from '../../publish/citations.ts';
import { json, text } from '../../publish/respond.ts';
import { loadSite } from '../../site.ts';

export function getStaticPaths() {
  return ['csl.json', 'bib', 'ris'].map((format) => ({ params: { format } }));
}

/** Every article as a reference: CSL-JSON, BibTeX or RIS. */
export const GET: APIRoute = async ({ params }) => {
  const { timeline, model } = await loadSite();
  switch (params.format) {
    case 'bib':
      return text(model.articles.map(bibtexOf).join('\n'), 'application/x-bibtex');
    case 'ris':
      return text(model.articles.map(risOf).join('\r\n'), 'application/x-research-info-systems');
    default:
      return json(
        model.articles.map((article) => cslOf(article, timeline.language)),
        'application/vnd.citationstyles.csl+json',
      );
  }
};
