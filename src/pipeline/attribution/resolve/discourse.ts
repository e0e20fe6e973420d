import type { SpeakerKind } from '../../../domain.ts';
import type { Gender } from '../../../text/words/titles.ts';
import type { Entity, Mention } from '../entity.ts';
import { kindOfEntity } from '../kinds.ts';
import type { Phrase } from '../noun-phrases.ts';
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
  /** What the pronoun told by which they were found; null for any other words. */
  readonly gender: Gender | null;
  /** The words ended in a question mark. */
  readonly question: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  /** Of a description: the share of one that this source had beside the others it may have meant; else 1. */
  readonly certainty: number;
  /** The share of attributions as likely that was right; 1 for a fragment, of which it is doubted whether it was said. */
  readonly promised: number;
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
  /** For each of them whose the subject is: "her" in "Her son left." */
  readonly owners: (Entity | null)[];
}

/** Whom a phrase stands for, and how that was found. */
export interface Resolved {
  /** For a pronoun everybody it may stand for, the likeliest first, with their shares of one. */
  readonly antecedents?: readonly {
    readonly source: Source;
    readonly share: number;
    /** What its share was weighed from, by name. */
    readonly features?: Readonly<Record<string, number>>;
    /** What the resolver noticed of this one, for the ranker. */
    readonly noticed?: readonly string[];
  }[];
  readonly source: Source;
  readonly how: string;
  /** Of a description: the share of one that this source has beside the others it may mean. */
  readonly certainty?: number;
  /** Of a description: everybody it was weighed against. */
  readonly described?: readonly DescribedOption[];
}

/** Somebody whom a description may mean, or nobody who is named, with what speaks for it. */
export interface DescribedOption {
  readonly source: Source;
  readonly features: readonly string[];
  /** It makes the others less certain, but is never chosen. */
  readonly doubtful?: boolean;
}

/** From the words that name a speaker to the speaker: `quoted` is what was said, '' where that tells nothing. */
export type Resolver = (
  discourse: Discourse,
  text: string,
  s: Parsed,
  phrase: Phrase,
  quoted: string,
) => Resolved | null;

/** A named entity as somebody quoted. */
export function sourceOf(entity: Source['entity'] & object): Source {
  return {
    name: entity.name,
    entity,
    plural: false,
    personal: entity.kind === 'person',
    kind: kindOfEntity(entity),
  };
}
