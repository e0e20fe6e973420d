import { getCollection, getEntry } from 'astro:content';
import { type HandedOver, handedOver } from './handed-over.ts';
import { emptyLedger, type Ledger } from './pipeline/ledger/index.ts';
import { excerptOf, type TextMode } from './publish/excerpt.ts';
import type { Timeline } from './schema.ts';
import { type Body, readBody } from './timeline/body.ts';
import { buildTimeline, type TimelineModel } from './timeline/index.ts';

/** What every page is made from, read once from the content collections. */
export interface Site {
  readonly timeline: Timeline;
  readonly model: TimelineModel;
  /** Whether articles are published whole (`--text full`) or in excerpts. */
  readonly texts: TextMode;
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
  const { entries, people, timeline, ledger } = handedOver() ?? (await readCollections());
  const texts = process.env.TEXT === 'excerpt' ? 'excerpt' : 'full';
  // Here, before anything is made of it, a text loses what is not to be published.
  // The curator's own words are hers to publish whole.
  const publish = (body: Body, own: unknown) =>
    texts === 'full' || own !== undefined ? body : excerptOf(body, timeline.language);
  const model = buildTimeline(
    entries.map(({ id, data, body }) => ({ id, data, body: publish(body, data.own) })),
    people,
    timeline.sides,
  );
  const fewFiles = Boolean(process.env.FEW_FILES);
  const cards = cardsOf(process.env.CARDS, model.articles.length, fewFiles);
  return { timeline, model, texts, ledger, cards, fewFiles };
}

async function readCollections(): Promise<HandedOver> {
  const [entries, people, timeline, addresses] = await Promise.all([
    getCollection('entries'),
    getCollection('people'),
    getEntry('timeline', 'timeline'),
    getEntry('addresses', 'addresses'),
  ]);
  if (!timeline) throw new Error('The collection “timeline” is empty: its loader did not run.');
  return {
    entries: entries.map(({ id, data, rendered }) => ({ id, data, body: readBody(rendered?.html ?? '') })),
    people: people.map((person) => person.data),
    timeline: timeline.data,
    ledger: addresses?.data ?? emptyLedger,
  };
}
