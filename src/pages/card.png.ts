import type { APIRoute } from 'astro';
import { drawCard } from '../cards.ts';
import { timelineCard } from '../publish/card.ts';
import { loadSite } from '../site.ts';

/** The site's picture where it is shared. */
export const GET: APIRoute = async () => {
  const { timeline, model } = await loadSite();
  return drawCard(timelineCard(timeline.title, model, timeline.language));
};
