import type { APIRoute } from 'astro';
import { addressesFor } from '../../publish/addresses.ts';
import { quotationsCsv } from '../../publish/csv.ts';
import { quotationsData } from '../../publish/records.ts';
import { text } from '../../publish/respond.ts';
import { loadSite } from '../../site.ts';

/** The same for spreadsheets. */
export const GET: APIRoute = async ({ site }) => {
  const { model } = await loadSite();
  return text(quotationsCsv(quotationsData(model.quotations, addressesFor(site))), 'text/csv');
};
