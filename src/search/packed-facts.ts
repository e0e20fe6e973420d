import type { Edtf } from '../domain.ts';
import { foldWords } from './folding.ts';
import type { ArticleFacts, Held, SearchManifest, SpeakerFacts, Texts } from './index/facts.ts';

/**
 * The facts as their file has them: a speaker and an article are lists of values there, because the names of the values would be
 * most of what a reader waits for. They are packed when the file is written and unpacked when it is read, and nowhere else.
 */
export interface PackedFacts extends Omit<SearchManifest, 'speakers' | 'articles' | 'held'> {
  readonly speakers: readonly PackedSpeaker[];
  readonly articles: readonly PackedArticle[];
  readonly held?: Readonly<Record<number, PackedHeld>>;
}

/** The id is '' where it is the name as addresses write it, which it is for most. */
type PackedSpeaker = readonly [id: string, name: string, role: string, side: number, spellings: readonly string[]];
type PackedArticle = readonly [published: Edtf, inferred: 0 | 1, publisher: number, speakers: readonly number[]];

type PackedHeld = readonly [role: string, side: number, part: string];

/** What `search/facts.json` holds. */
export interface PublishedFacts extends PackedFacts {
  readonly texts: Texts;
  /** Into how many parts the index of words is cut, where that is more than one. */
  readonly bundles?: number;
}

/** For the file: values without their names. */
export function packFacts({ held, ...facts }: SearchManifest): PackedFacts {
  return {
    ...facts,
    speakers: facts.speakers.map(
      ({ id, name, role, side, spellings }): PackedSpeaker => [
        id === plainId(name) ? '' : id,
        name,
        role,
        side,
        spellings,
      ],
    ),
    articles: facts.articles.map(
      ({ published, inferred, publisher, speakers }): PackedArticle => [
        published,
        inferred ? 1 : 0,
        publisher,
        speakers,
      ],
    ),
    ...(held ? { held: mapped(held, ({ role, side, part }): PackedHeld => [role, side, part]) } : {}),
  };
}

/** From the file: the same facts with names again. */
export function unpackFacts({ held, ...facts }: PackedFacts): SearchManifest {
  return {
    ...facts,
    speakers: facts.speakers.map(
      ([id, name, role, side, spellings]): SpeakerFacts => ({ id: id || plainId(name), name, role, side, spellings }),
    ),
    articles: facts.articles.map(
      ([published, inferred, publisher, speakers]): ArticleFacts => ({
        published,
        inferred: inferred === 1,
        publisher,
        speakers,
      }),
    ),
    ...(held ? { held: mapped(held, ([role, side, part]): Held => ({ role, side, part })) } : {}),
  };
}

/** “Ana Lima” in an address, where nothing is done but to fold it. */
const plainId = (name: string): string => foldWords(name).join('-');

/** The same numbers with other values. */
const mapped = <A, B>(by: Readonly<Record<number, A>>, change: (value: A) => B): Readonly<Record<number, B>> =>
  Object.fromEntries(Object.entries(by).map(([number, value]) => [number, change(value)]));
