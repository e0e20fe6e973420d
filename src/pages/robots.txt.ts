import type { APIRoute } from 'astro';
import { addressesFor } from '../publish/addresses.ts';
import { text } from '../publish/respond.ts';
import { loadSite } from '../site.ts';

/**
 * Everybody may read everything: a site that is not to be found says so on its pages (`noindex`), which a robot must be
 * let in to read. The sitemap is named only by a whole address.
 */
export const GET: APIRoute = async ({ site }) => {
  const { timeline } = await loadSite();
  const to = addressesFor(site);
  const sitemap = to.known && !timeline.noindex ? `\nSitemap: ${to.file('sitemap-index.xml')}\n` : '';
  return text(`User-agent: *\nAllow: /\n${sitemap}`, 'text/plain');
};
