import type { APIRoute } from 'astro';
import { json } from '../../publish/respond.ts';
import { fileOfSpeaker } from '../../publish/side-words.ts';
import { loadSite } from '../../site.ts';
import { mostQuoted } from '../../timeline/most-quoted.ts';

/** Everybody who can be compared: id, name, and the file that holds their words. */
export const GET: APIRoute = async () => {
  const { model } = await loadSite();
  return json(
    mostQuoted(model.speakers, model.speakers.length).map((speaker) => [
      speaker.id,
      speaker.name,
      fileOfSpeaker(speaker),
      speaker.side?.mark ?? 0,
    ]),
  );
};
