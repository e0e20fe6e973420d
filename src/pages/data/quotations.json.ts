import type { APIRoute } from 'astro';
import { addressesFor } from '../../publish/addresses.ts';
import { quotationsData } from '../../publish/records.ts';
import { json } from '../../publish/respond.ts';
import { loadSite } from '../../site.ts';

/** Every quotation shown, in order of time. The form is public: see the change log before changing it. */
export const GET: APIRoute = async ({ site }) => {
  const { model } = await loadSite();
  return json(quotationsData(model.quotations, addressesFor(site)));
};
