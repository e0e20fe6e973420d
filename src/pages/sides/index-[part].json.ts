import type { APIRoute } from 'astro';
import { json } from '../../publish/respond.ts';
import { comparable } from '../../publish/side-words.ts';
import { loadSite } from '../../site.ts';

/** Of very many who can be compared, those whom `index.json` leaves out. */
export async function getStaticPaths() {
  const { model } = await loadSite();
  return comparable(model)
    .slice(1)
    .map((speakers, n) => ({ params: { part: String(n + 2) }, props: { speakers } }));
}

export const GET: APIRoute = ({ props }) => json(props.speakers);
