import type { SpeakerKind } from '../../../domain.ts';
import type { Entity, Mention } from '../entity.ts';
import type { Parsed } from '../parse.ts';

/** Somebody who has been quoted: a named entity, or an unnamed source by its words. */
export interface Source {
  readonly name: string;
  /** Null for an unnamed source ("a Foreign Office spokesman"). */
  readonly entity: Entity | null;
  readonly plural: boolean;
  /** It is somebody, not an institution or a paper: "a neighbour". */
  readonly personal: boolean;
  readonly kind: SpeakerKind;
}

/** One attribution made so far. */
export interface Turn {
  readonly source: Source;
  /** The words ended in a question mark. */
  readonly question: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

/** What the reader of the story knows at a point of it: who was named where, who spoke last. */
export interface Discourse {
  readonly sentences: readonly Parsed[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly entities: readonly Entity[];
  /** For each entity the sentences that name it, in order. */
  readonly occurrences: ReadonlyMap<Entity, readonly number[]>;
  readonly turns: Turn[];
  /** For each sentence read so far who its subject is, names, pronouns and offices alike; filled in order. */
  readonly subjects: (Entity | null)[];
}
