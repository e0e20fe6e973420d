import type { ViteUserConfig } from 'astro';
import { handOver } from '../src/handed-over.ts';
import type { Site } from '../src/make-site.ts';
import { keyOfBundle, openBundle } from './bundle.ts';
import type { KeptPart } from './index-parts.ts';
import { buildForProduction } from './production.ts';
import { renderPages } from './render-pages.ts';
import { copyOwnPublic, siteConfig } from './site-config.ts';
import { startIndexing } from './start-indexing.ts';

/** Where a site is made. */
export interface Places {
  readonly out: string;
  /** What Astro keeps for itself. */
  readonly cache: string;
  /** Where the index is made, before it goes to the site. */
  readonly index: string;
  /** What the last build left of its index. */
  readonly kept?: readonly KeptPart[];
}

/**
 * Makes the pages, and beside them, on another thread, the search index. `stage` is told what is waited for; `plugins` add to
 * the site's own configuration.
 */
export async function renderSite(
  site: Site,
  { out, cache, index, kept }: Places,
  stage: (name: string) => void = () => {},
  plugins: NonNullable<ViteUserConfig['plugins']> = [],
): Promise<{ readonly quotations: number; readonly index: readonly string[] }> {
  handOver(site);
  const indexing = startIndexing(site, index, kept);
  stage('Making pages');
  buildForProduction();
  const key = keyOfBundle(site.timeline.language, plugins.map(nameOf));
  const program = await openBundle(key, out);
  if (program) {
    const { SITE_URL, BASE_PATH } = process.env;
    await renderPages(program, out, { base: BASE_PATH || '/', site: SITE_URL, noindex: site.timeline.noindex });
    copyOwnPublic(out);
  } else {
    // Loaded where it is wanted, for this alone takes a second.
    const { build } = await import('astro');
    const config = siteConfig(key);
    const vite = { ...config.vite, plugins: [...(config.vite.plugins ?? []), ...plugins] };
    await build({ ...config, configFile: false, vite, outDir: out, cacheDir: cache, logLevel: 'warn' });
  }
  stage('Indexing words');
  await indexing.addTo(out);
  return { quotations: indexing.quotations, index: await indexing.keys };
}

const nameOf = (plugin: unknown): string => (plugin as { readonly name: string }).name;
