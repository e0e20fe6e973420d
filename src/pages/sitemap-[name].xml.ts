import type { APIRoute } from 'astro';
import { addressesFor } from '../publish/addresses.ts';
import { text } from '../publish/respond.ts';
import { sitemapCount, sitemapIndexOf, sitemapOf } from '../publish/sitemap.ts';
import { loadSite } from '../site.ts';

/** Every page for search engines: the sitemaps and their index. They name whole addresses: without --site there are none. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const { model } = await loadSite();
  const count = sitemapCount(model, addressesFor(new URL(import.meta.env.SITE)));
  return ['index', ...Array.from({ length: count }, (_, n) => `${n}`)].map((name) => ({ params: { name } }));
}

export const GET: APIRoute = async ({ params, site }) => {
  const { model } = await loadSite();
  const to = addressesFor(site);
  const { name } = params;
  return text(name === 'index' ? sitemapIndexOf(model, to) : sitemapOf(model, to, Number(name)), 'application/xml');
};
