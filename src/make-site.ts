import type { KnownSpeaker } from './domain.ts';
import { memoizeFor } from './memoize.ts';
import type { Ledger } from './pipeline/ledger/index.ts';
import { excerptOf, type TextMode } from './publish/excerpt.ts';
import type { Timeline } from './schema.ts';
import type { Logo } from './seeds/look.ts';
import { buildTimeline, type RawEntry, type TimelineModel } from './timeline/index.ts';

/** What every page is made from. Pure values. */
export interface Site {
  readonly timeline: Timeline;
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
  /** The base paths of sites on this host, this one among them, that are searched as one; none where it stands alone. */
  readonly shards: readonly string[];
}

/** What a site is made of. */
export interface Contents {
  readonly entries: readonly RawEntry[];
  readonly people: readonly KnownSpeaker[];
  readonly timeline: Timeline;
  readonly ledger: Ledger;
  readonly logo: Logo | null;
}

/** How it is to be published, as the commands say through the environment. */
export interface Manner {
  readonly texts: TextMode;
  /** What was asked for; without an address of the site's own nobody could find them, and none are drawn unasked. */
  readonly cards: string | undefined;
  readonly fewFiles: boolean;
  readonly shards: readonly string[];
}

/** Reads from the environment how the site is to be published; what is not set is as by default. */
export const mannerOf = ({
  TEXT,
  CARDS,
  FEW_FILES,
  SITE_URL,
  SHARDS,
}: Readonly<Record<string, string | undefined>>): Manner => ({
  texts: TEXT === 'excerpt' ? 'excerpt' : 'full',
  cards: CARDS || (SITE_URL ? '' : 'none'),
  fewFiles: Boolean(FEW_FILES),
  shards: (SHARDS ?? '').split(' ').filter(Boolean),
});

/** Drawing takes longer than all else of a page: above so many articles the timeline's own card stands for all. */
const mostCards = 500;

function cardsOf({ cards, fewFiles }: Manner, articles: number): Site['cards'] {
  if (cards === 'none' || cards === 'few') return cards;
  if (fewFiles) return 'few';
  return cards === 'all' || articles <= mostCards ? 'all' : 'few';
}

/** With live reload most entries are those of the last time, and known by it. */
const excerpted = memoizeFor((entry: RawEntry): RawEntry => ({ ...entry, body: excerptOf(entry.body) }));

/**
 * Everything that pages are drawn from: the entries in order, their speakers and sides, and what was corrected or withdrawn.
 */
export function makeSite({ entries, people, timeline, ledger, logo }: Contents, manner: Manner): Site {
  const { texts, fewFiles, shards } = manner;
  const model = buildTimeline(
    // Here, before anything is made of it, a text loses what is not to be published.
    // The curator's own words are hers to publish whole.
    texts === 'full' ? entries : entries.map((entry) => (entry.data.own === undefined ? excerpted(entry) : entry)),
    people,
    timeline.sides,
    timeline.language,
  );
  return { timeline, logo, model, texts, ledger, cards: cardsOf(manner, model.articles.length), fewFiles, shards };
}
