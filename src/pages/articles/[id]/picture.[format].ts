import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { loadSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { model } = await loadSite();
  return model.articles.flatMap(({ id, data: { picture } }) =>
    picture ? [{ params: { id, format: picture.format }, props: { file: picture.file } }] : [],
  );
}

/** The picture of an article or of an event of the curator's own, as it lies in the folder of articles. */
export const GET: APIRoute = ({ props: { file }, params: { format } }) => {
  const bytes = readFileSync(join(resolve(process.env.SEEDS_DIR || 'seeds'), file));
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': `image/${format === 'jpg' ? 'jpeg' : format}` },
  });
};
