import type { APIRoute } from 'astro';
import { recordsOf } from '../../search/index/facts.ts';
import { loadSite } from '../../site.ts';

/** For the indexing that follows the build, which publishes the facts alone and takes this file away. */
export const GET: APIRoute = async () => {
  const { model, timeline } = await loadSite();
  return Response.json(recordsOf(model, timeline.sure));
};
