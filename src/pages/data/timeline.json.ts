import type { APIRoute } from 'astro';
import { addressesFor } from '../../publish/addresses.ts';
import { timelineData } from '../../publish/records.ts';
import { json } from '../../publish/respond.ts';
import { loadSite } from '../../site.ts';

/** Everything shown, as data. The form is public: see the change log before changing it. */
export const GET: APIRoute = async ({ site }) => {
  const { timeline, model, texts } = await loadSite();
  return json(timelineData(timeline, model, texts, addressesFor(site)));
};
