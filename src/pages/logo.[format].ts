import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { loadSite } from '../site.ts';

export async function getStaticPaths() {
  const { logo } = await loadSite();
  return logo ? [{ params: { format: logo.format }, props: { file: logo.file } }] : [];
}

/** The curator's own picture for the head of every page, as it lies beside `timeline.yaml`. */
export const GET: APIRoute = ({ props: { file }, params: { format } }) => {
  const bytes = readFileSync(join(resolve(process.env.SEEDS_DIR || 'seeds'), file));
  const type = { svg: 'svg+xml', jpg: 'jpeg' }[format ?? ''] ?? format;
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': `image/${type}` } });
};
