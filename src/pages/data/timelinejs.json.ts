import type { APIRoute } from 'astro';
import { addressesFor } from '../../publish/addresses.ts';
import { json } from '../../publish/respond.ts';
import { timelineJsOf } from '../../publish/timelinejs.ts';
import { loadSite } from '../../site.ts';

/** The timeline for TimelineJS 3. */
export const GET: APIRoute = async ({ site }) => {
  const { timeline, model } = await loadSite();
  return json(timelineJsOf(timeline, model, addressesFor(site)));
};
