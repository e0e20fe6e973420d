import type { APIRoute } from 'astro';
import { addressesFor } from '../../publish/addresses.ts';
import { dataFiles } from '../../publish/data-files.ts';
import { text } from '../../publish/respond.ts';
import { loadSite } from '../../site.ts';

/** Everything shown, as data. The forms are public: see the change log before changing them. */
export async function getStaticPaths() {
  const { timeline, model, texts } = await loadSite();
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  return dataFiles(timeline, model, texts, addressesFor(site)).map(({ path, type, body }) => ({
    params: { file: path },
    props: { type, body },
  }));
}

export const GET: APIRoute = ({ props }) => text(props.body(), props.type);
