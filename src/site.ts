import { getCollection, getEntry } from 'astro:content';
import { resolve } from 'node:path';
import { handedOver } from './handed-over.ts';
import { type Contents, type Site as MadeSite, makeSite, mannerOf } from './make-site.ts';
import { emptyLedger } from './pipeline/ledger/index.ts';
import { timelineSchema } from './schema.ts';
import { readLogo } from './seeds/look.ts';
import { readBody } from './timeline/body.ts';
import { perModel } from './timeline/per-model.ts';
import * as say from './words/index.ts';

/** The site as its pages are written. */
export interface Site extends MadeSite {
  /** The language of articles that do not say another, where it is not that of the pages. */
  readonly articleLanguage: string | undefined;
  /** The language of the program's own words: that of the timeline, or English where nobody has translated them. */
  readonly pageLanguage: string;
}

/** Title and description of a timeline that gives none. */
const unsaid = timelineSchema.parse({});

let site: Promise<Site> | undefined;

/** The whole site's data: what a command handed over, or else what the collections hold, with live reload read anew. */
export async function loadSite(): Promise<Site> {
  const handed = handedOver();
  if (handed) return written(handed);
  if (import.meta.env.DEV) return readSite();
  site ??= readSite();
  return site;
}

const readSite = async (): Promise<Site> => written(makeSite(await readCollections(), mannerOf(process.env)));

/** Once for each site: what is worked out once for each model must find it the same. */
const written = perModel((made: MadeSite): Site => {
  const { timeline } = made;
  const isTranslated = timeline.language.split('-', 1)[0] === say.tag.split('-', 1)[0];
  const pageLanguage = isTranslated ? timeline.language : say.tag;
  const articleLanguage = pageLanguage.startsWith('en') ? undefined : 'en';
  // What the curator does not say, the program says in the language of the pages.
  const given = (name: 'title' | 'description') =>
    timeline.lines?.[name] === undefined && timeline[name] === unsaid[name]
      ? say.timeline.unsaid[name]
      : timeline[name];
  const said = { title: given('title'), description: given('description') };
  return { ...made, timeline: { ...timeline, ...said, language: pageLanguage }, pageLanguage, articleLanguage };
});

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
