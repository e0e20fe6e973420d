import type { APIRoute } from 'astro';
import { addressesFor } from '../publish/addresses.ts';
import { jsonFeedOf } from '../publish/feeds.ts';
import { json } from '../publish/respond.ts';
import { loadSite } from '../site.ts';

/** The same as JSON Feed. */
export const GET: APIRoute = async ({ site }) => {
  const { timeline, model } = await loadSite();
  return json(jsonFeedOf(timeline, model, addressesFor(site)), 'application/feed+json');
};
