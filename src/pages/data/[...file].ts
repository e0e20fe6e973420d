import type { APIRoute } from 'astro';
import { text } from '../../publish/respond.ts';
import { siteData } from '../../publish/site-data.ts';
import { loadSite } from '../../site.ts';

/** Everything shown, as data. The forms are public: see the change log before changing them. */
export async function getStaticPaths() {
  return siteData(await loadSite()).map(({ path, type, key, body }) => ({
    params: { file: path },
    props: { type, body },
    // The list of them says how large the others are, and is made each time.
    ...(path === 'index.json' ? {} : { cacheKey: key() }),
  }));
}

export const GET: APIRoute = ({ props }) => text(props.body(), props.type);
