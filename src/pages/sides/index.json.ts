import type { APIRoute } from 'astro';
import { json } from '../../publish/respond.ts';
import { comparable } from '../../publish/side-words.ts';
import { loadSite } from '../../site.ts';

/** Everybody who can be compared, or the most quoted of very many. */
export const GET: APIRoute = async () => {
  const { model } = await loadSite();
  return json(comparable(model)[0]);
};
