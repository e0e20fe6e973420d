import type { APIRoute } from 'astro';
import { loadSite } from '../../site.ts';
import { slugOf } from '../../slug.ts';
import { fitsOnePage, groupByMonth } from '../../timeline/months.ts';

/** No file where the whole timeline is one page, which holds all of this itself. */
export async function getStaticPaths() {
  const { model } = await loadSite();
  return fitsOnePage(model.articles) ? [] : [{ params: { file: 'facts' } }];
}

/**
 * Everybody who can be narrowed to, and of each month’s articles the publisher, the speakers and their sides: what the list
 * of months is narrowed by.
 */
export const GET: APIRoute = async () => {
  const { model } = await loadSite();
  const months = groupByMonth(model.articles).map(({ key, entries }) => ({
    key,
    articles: entries.map(({ article: { data, voices } }) => [
      data.publisher === null ? '' : slugOf(data.publisher),
      voices.map((voice) => voice.id),
      [...new Set(voices.flatMap((voice) => voice.side?.id ?? []))],
    ]),
  }));
  const speakers = model.speakers.map(({ id, name }) => [id, name]);
  return new Response(JSON.stringify({ speakers, months }), { headers: { 'Content-Type': 'application/json' } });
};
