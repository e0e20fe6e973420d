import type { APIRoute } from 'astro';
import { drawCard, drawPicture } from '../cards.ts';
import { timelineCard } from '../publish/card.ts';
import { chartSvg } from '../publish/chart-svg.ts';
import { loadSite } from '../site.ts';

export async function getStaticPaths() {
  const { cards } = await loadSite();
  return cards === 'none' ? [] : [{ params: { format: 'png' } }];
}

/** The site's picture where it is shared: its chart. */
export const GET: APIRoute = async () => {
  const { timeline, model } = await loadSite();
  const chart = chartSvg(timeline, model);
  return chart ? drawPicture(chart) : drawCard(timelineCard(timeline.title, model, timeline.language));
};
