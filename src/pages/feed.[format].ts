import type { APIRoute } from 'astro';
import { addressesFor } from '../publish/addresses.ts';
import { jsonFeedOf, rssOf } from '../publish/feeds.ts';
import { json, text } from '../publish/respond.ts';
import { loadSite } from '../site.ts';

/** The newest articles for feed readers. Feeds name whole addresses, so a site that does not know its own has none. */
export const getStaticPaths = () =>
  import.meta.env.SITE ? ['xml', 'json'].map((format) => ({ params: { format } })) : [];

export const GET: APIRoute = async ({ params, site }) => {
  const { timeline, model } = await loadSite();
  const to = addressesFor(site);
  return params.format === 'xml'
    ? text(rssOf(timeline, model, to), 'application/rss+xml')
    : json(jsonFeedOf(timeline, model, to), 'application/feed+json');
};
