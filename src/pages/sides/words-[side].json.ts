import type { APIRoute } from 'astro';
import { json } from '../../publish/respond.ts';
import { fileOfSpeaker, sideWords, wordsOfSpeaker } from '../../publish/side-words.ts';
import { loadSite } from '../../site.ts';
import { hasSides } from '../../timeline/weeks.ts';

/**
 * What each side said, for the page that compares any two; `words-none` for those who speak for no known side, and a file
 * of their own for those who changed sides.
 */
export async function getStaticPaths() {
  const { model } = await loadSite();
  if (!hasSides(model)) return [];
  const without = model.quotations.some(({ speaker, belonging }) => speaker !== null && belonging === null);
  const changers = model.speakers.filter((speaker) => fileOfSpeaker(speaker) === `by-${speaker.id}`);
  const files = [...model.sides.map(({ id }) => id), ...(without ? ['none'] : []), ...changers.map(fileOfSpeaker)];
  return files.map((side) => ({ params: { side } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { model, timeline } = await loadSite();
  const changer = model.speakers.find((speaker) => `by-${speaker.id}` === params.side);
  if (changer) return json(wordsOfSpeaker(changer, timeline.sure));
  const side = model.sides.find(({ id }) => id === params.side) ?? null;
  return json(sideWords(model, side, timeline.sure));
};
