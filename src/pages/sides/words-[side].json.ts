import type { APIRoute } from 'astro';
import { json } from '../../publish/respond.ts';
import { sideWords } from '../../publish/side-words.ts';
import { loadSite } from '../../site.ts';
import { hasSides } from '../../timeline/weeks.ts';

/** What each side said, for the page that compares any two; `words-none` for those who speak for no known side. */
export async function getStaticPaths() {
  const { model } = await loadSite();
  if (!hasSides(model)) return [];
  const without = model.speakers.some(({ side }) => side === null);
  return [...model.sides.map(({ id }) => id), ...(without ? ['none'] : [])].map((side) => ({ params: { side } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { model, timeline } = await loadSite();
  const side = model.sides.find(({ id }) => id === params.side) ?? null;
  return json(sideWords(model, side, timeline.sure));
};
