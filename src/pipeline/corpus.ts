import type { KnownPublisher, KnownSpeaker, Picture, Problem } from '../domain.ts';
import type { Sidecar, Timeline } from '../schema.ts';
import type { PlaceOf, Source } from './index.ts';
import type { Ledger } from './ledger/index.ts';
import type { OwnFile } from './own-words.ts';

/** An article with its sidecar, and where in the sidecar's file a value stands. */
export interface CorpusArticle {
  readonly source: Source;
  readonly sidecar: Sidecar | null;
  readonly placeOf?: PlaceOf | null;
  /** What the sidecar gives and nobody can use: its own message says so, and nothing else need ask for it. */
  readonly wrong?: readonly string[];
  readonly picture?: Picture | null;
}

/** A folder of articles, as read from disk. */
export interface Corpus {
  readonly articles: readonly CorpusArticle[];
  readonly known: readonly KnownSpeaker[];
  /** What the curator wrote herself. */
  readonly own?: readonly OwnFile[];
  /** The papers of `publishers.yaml`; absent where there are none. */
  readonly publishers?: readonly KnownPublisher[];
  readonly timeline: Timeline;
  /** What was published where; a folder that was never published has none. */
  readonly ledger?: Ledger;
  /** Today, as `YYYY-MM-DD`: kept beside what is taken down. */
  readonly today: string;
  /** Where in `people.yaml` a value stands. */
  readonly placeOfKnown?: PlaceOf | null;
  /** How messages name `people.yaml`. */
  readonly fileOfKnown?: string;
  readonly problems: readonly Problem[];
}
