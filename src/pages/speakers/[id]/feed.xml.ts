import type { APIRoute } from 'astro';
import { addressesFor } from '../../../publish/addresses.ts';
import { rssOfSpeaker } from '../../../publish/feeds.ts';
import { saidKey } from '../../../publish/page-keys.ts';
import { text } from '../../../publish/respond.ts';
import { loadSite } from '../../../site.ts';
import type { QuotedSpeaker } from '../../../timeline/index.ts';

/** What one speaker was newly quoted as saying, for feed readers; like the other feeds only where the site knows its address. */
export const getStaticPaths = async () => {
  const { model, fewFiles } = await loadSite();
  if (!import.meta.env.SITE || fewFiles) return [];
  return model.speakers.map((speaker) => ({
    params: { id: speaker.id },
    props: { speaker },
    cacheKey: saidKey(model, speaker),
  }));
};

export const GET: APIRoute<{ speaker: QuotedSpeaker }> = async ({ props, site }) => {
  const { timeline } = await loadSite();
  return text(rssOfSpeaker(props.speaker, timeline, addressesFor(site)), 'application/rss+xml');
};
