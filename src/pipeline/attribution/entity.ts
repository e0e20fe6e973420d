import type { Gender } from '../../text/words/titles.ts';
import type { Name } from './names/name.ts';

/** What an article says somebody is: "shadow defence secretary" has the head "secretary". */
export interface Role {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  /** `people.yaml` says so. */
  readonly listed?: true;
  /** The same taken apart, from when it is first asked for. */
  office?: Office;
}

/** An office taken apart: "the Norwegian deputy foreign minister" is a minister, of rank deputy, for what is foreign, of Norway. */
export interface Office {
  readonly head: string;
  /** Words that make another office of the same head. */
  readonly ranks: ReadonlySet<string>;
  /** What it is for: foreign, transport. */
  readonly fields: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
  /** Whatever else tells it apart: a place, a body. */
  readonly owners: ReadonlySet<string>;
  /** Those of them that have no capital: council, of a council leader. */
  readonly common: ReadonlySet<string>;
  /** Surnames of people among the owners: the spokesman of Mr Hale. */
  readonly people: ReadonlySet<string>;
  readonly former: boolean;
  /** All of them as printed, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** As what a name is introduced: "Rosa Lim, the mayor,", "her sister, Rosa Lim", "Rosa Lim, 46,". */
export interface Introduction {
  readonly head: string | null;
  readonly age: number | null;
  /** As somebody's sister or uncle. */
  readonly kin: boolean;
}

/** A person, institution or place the article names, with all it says of them. */
export interface Entity {
  readonly index: number;
  kind: 'person' | 'institution' | 'place' | 'unknown';
  /** The fullest form of the name that the article prints. */
  name: string;
  readonly words: readonly string[];
  surname: string;
  gender: Gender | null;
  /** What the birth registers say of the given name, where nothing surer is known. */
  likely: Gender | null;
  readonly roles: Role[];
  /** Every other form, folded. */
  readonly forms: Set<string>;
  /** How often it was printed in full. */
  full: number;
  /** In years, where the article says: "Rosa Lim, 46,". */
  age: number | null;
  /** Of a body: its name has an article in front of it. */
  article?: true;
  /** The sentence that names it first. */
  first: number;
}

/** One place where an entity is named. */
export interface Mention {
  readonly entity: Entity;
  readonly name: Name;
  /** Index of the sentence in the article, counted from 0. */
  readonly sentence: number;
  /** A surname alone that others named here bear too, with nothing to tell whose it is. */
  readonly shared: boolean;
}

/** Everybody the article names, and where. */
export interface People {
  readonly entities: readonly Entity[];
  /** For each sentence its mentions in order. */
  readonly mentions: readonly (readonly Mention[])[];
  /** For each entity the sentences that name it, in order. */
  readonly occurrences: ReadonlyMap<Entity, readonly number[]>;
}
