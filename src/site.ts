import { getCollection, getEntry } from 'astro:content';
import { resolve } from 'node:path';
import { handedOver } from './handed-over.ts';
import { type Contents, makeSite, mannerOf, type Site } from './make-site.ts';
import { emptyLedger } from './pipeline/ledger/index.ts';
import { readLogo } from './seeds/look.ts';
import { readBody } from './timeline/body.ts';

export type { Site } from './make-site.ts';

let site: Promise<Site> | undefined;

/** The whole site's data: what a command handed over, or else what the collections hold, with live reload read anew. */
export async function loadSite(): Promise<Site> {
  const handed = handedOver();
  if (handed) return handed;
  if (import.meta.env.DEV) return readSite();
  site ??= readSite();
  return site;
}

const readSite = async (): Promise<Site> => makeSite(await readCollections(), mannerOf(process.env));

async function readCollections(): Promise<Contents> {
  const [entries, people, timeline, addresses] = await Promise.all([
    getCollection('entries'),
    getEntry('people', 'people'),
    getEntry('timeline', 'timeline'),
    getEntry('addresses', 'addresses'),
  ]);
  if (!timeline) throw new Error('The collection “timeline” is empty: its loader did not run.');
  return {
    entries: entries.map(({ id, data, rendered }) => ({ id, data, body: readBody(rendered?.html ?? '') })),
    people: people?.data.known ?? [],
    timeline: timeline.data,
    ledger: addresses?.data ?? emptyLedger,
    logo: readLogo(resolve(process.env.SEEDS_DIR || 'seeds'), timeline.data, null, []),
  };
}
