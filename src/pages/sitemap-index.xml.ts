import type { APIRoute } from 'astro';
import { addressesFor } from '../publish/addresses.ts';
import { text } from '../publish/respond.ts';
import { sitemapIndexOf } from '../publish/sitemap.ts';
import { loadSite } from '../site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { model } = await loadSite();
  return text(sitemapIndexOf(model, addressesFor(site)), 'application/xml');
};
