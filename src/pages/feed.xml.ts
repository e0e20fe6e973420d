import type { APIRoute } from 'astro';
import { addressesFor } from '../publish/addresses.ts';
import { rssOf } from '../publish/feeds.ts';
import { text } from '../publish/respond.ts';
import { loadSite } from '../site.ts';

/** The newest articles with their quotations, as RSS. */
export const GET: APIRoute = async ({ site }) => {
  const { timeline, model } = await loadSite();
  return text(rssOf(timeline, model, addressesFor(site)), 'application/rss+xml');
};
