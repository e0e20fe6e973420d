import type { APIRoute } from 'astro';
import { drawCard } from '../../../cards.ts';
import { speakerCard } from '../../../publish/card.ts';
import { saidKey } from '../../../publish/page-keys.ts';
import { loadSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { model, cards } = await loadSite();
  if (cards !== 'all') return [];
  return model.speakers.map((speaker) => ({
    params: { id: speaker.id },
    props: { speaker },
    cacheKey: saidKey(model, speaker),
  }));
}

/** The speaker's picture where the page is shared. */
export const GET: APIRoute = async ({ props }) => {
  const { timeline } = await loadSite();
  return drawCard(speakerCard(props.speaker, timeline.title));
};
