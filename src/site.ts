import { getCollection, getEntry } from 'astro:content';
import { resolve } from 'node:path';
import { emptyLedger, type Ledger } from './pipeline/ledger/index.ts';
import { excerptOf, type TextMode } from './publish/excerpt.ts';
import type { Timeline } from './schema.ts';
import { type Logo, readLogo } from './seeds/look.ts';
import { type Body, readBody } from './timeline/body.ts';
import { buildTimeline, type TimelineModel } from './timeline/index.ts';
import * as say from './words/index.ts';

/** What every page is made from, read once from the content collections. */
export interface Site {
  readonly timeline: Timeline;
  /** The language of articles that do not say another, where it is not that of the pages. */
  readonly articleLanguage: string | undefined;
  /** The language of the program's own words: that of the timeline, or English where nobody has translated them. */
  readonly pageLanguage: string;
  readonly model: TimelineModel;
  /** Whether articles are published whole (`--text full`) or in excerpts. */
  readonly texts: TextMode;
  /** The picture for the head of every page. */
  readonly logo: Logo | null;
  /** What was published where. */
  readonly ledger: Ledger;
  /** Which pictures for sharing are drawn: of every article and speaker, of the timeline alone, or none. */
  readonly cards: 'all' | 'few' | 'none';
  /** Whether files that few readers ask for are left out, for hosts that limit their number. */
  readonly fewFiles: boolean;
}

/** Drawing takes longer than all else of a page: above so many articles the timeline's own card stands for all. */
const mostCards = 500;

function cardsOf(asked: string | undefined, articles: number, fewFiles: boolean): Site['cards'] {
  if (asked === 'none' || asked === 'few') return asked;
  if (fewFiles) return 'few';
  return asked === 'all' || articles <= mostCards ? 'all' : 'few';
}

let site: Promise<Site> | undefined;

/** The whole site's data. In a build it is read once; with live reload anew for each page. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return readSite();
  site ??= readSite();
  return site;
}

async function readSite(): Promise<Site> {
  const [entries, people, timeline, addresses] = await Promise.all([
    getCollection('entries'),
    getEntry('people', 'people'),
    getEntry('timeline', 'timeline'),
    getEntry('addresses', 'addresses'),
  ]);
  if (!timeline) throw new Error('The collection “timeline” is empty: its loader did not run.');
  const texts = process.env.TEXT === 'excerpt' ? 'excerpt' : 'full';
  // Here, before anything is made of it, a text loses what is not to be published.
  // The curator's own words are hers to publish whole.
  const publish = (body: Body, own: unknown) => (texts === 'full' || own !== undefined ? body : excerptOf(body));
  const model = buildTimeline(
    entries.map(({ id, data, rendered }) => ({ id, data, body: publish(readBody(rendered?.html ?? ''), data.own) })),
    people?.data.known ?? [],
    timeline.data.sides,
  );
  const fewFiles = Boolean(process.env.FEW_FILES);
  const cards = cardsOf(process.env.CARDS, model.articles.length, fewFiles);
  const logo = readLogo(resolve(process.env.SEEDS_DIR || 'seeds'), timeline.data, null, []);
  const isTranslated = timeline.data.language.split('-', 1)[0] === say.tag.split('-', 1)[0];
  const pageLanguage = isTranslated ? timeline.data.language : say.tag;
  const articleLanguage = pageLanguage.startsWith('en') ? undefined : 'en';
  return {
    timeline: { ...timeline.data, language: pageLanguage },
    pageLanguage,
    articleLanguage,
    logo,
    model,
    texts,
    ledger: addresses?.data ?? emptyLedger,
    cards,
    fewFiles,
  };
}
