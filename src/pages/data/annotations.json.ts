import type { APIRoute } from 'astro';
import { addressesFor } from '../../publish/addresses.ts';
import { annotationsOf } from '../../publish/annotations.ts';
import { json } from '../../publish/respond.ts';
import { loadSite } from '../../site.ts';

/** The quotations as W3C Web Annotations. */
export const GET: APIRoute = async ({ site }) => {
  const { timeline, model } = await loadSite();
  return json(annotationsOf(timeline, model, addressesFor(site)), 'application/ld+json');
};
