import type { APIRoute } from 'astro';
import { addressesFor } from '../publish/addresses.ts';
import { text } from '../publish/respond.ts';
import { sitemapCount, sitemapOf } from '../publish/sitemap.ts';
import { loadSite } from '../site.ts';

export async function getStaticPaths() {
  const { model } = await loadSite();
  const count = sitemapCount(model, addressesFor(undefined));
  return Array.from({ length: count }, (_, n) => ({ params: { n: String(n) } }));
}

export const GET: APIRoute = async ({ params, site }) => {
  const { model } = await loadSite();
  return text(sitemapOf(model, addressesFor(site), Number(params.n)), 'application/xml');
};
