import type { APIRoute } from 'astro';
import { drawPicture } from '../cards.ts';
import { chartSvg } from '../publish/chart-svg.ts';
import { text } from '../publish/respond.ts';
import { loadSite } from '../site.ts';

/** The chart to take along. */
export async function getStaticPaths() {
  const { model } = await loadSite();
  return model.speakers.length === 0 ? [] : ['svg', 'png'].map((format) => ({ params: { format } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { timeline, model } = await loadSite();
  const chart = chartSvg(timeline, model) ?? '';
  return params.format === 'png' ? drawPicture(chart) : text(chart, 'image/svg+xml');
};
