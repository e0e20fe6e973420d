import type { APIRoute } from 'astro';
import { json } from '../../publish/respond.ts';
import { loadSite } from '../../site.ts';
import { mostQuoted } from '../../timeline/most-quoted.ts';

/** Everybody who can be compared: id, name, and the side whose words hold theirs. */
export const GET: APIRoute = async () => {
  const { model } = await loadSite();
  return json(
    mostQuoted(model.speakers, model.speakers.length).map(({ id, name, side }) => [
      id,
      name,
      side?.id ?? 'none',
      side?.mark ?? 0,
    ]),
  );
};
