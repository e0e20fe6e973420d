import type { Edtf } from '../domain.ts';
import { foldWords } from './folding.ts';
import type { ArticleFacts, Held, SearchManifest, SpeakerFacts, Texts } from './index/facts.ts';
import { readNumbers, writeNumbers } from './short-numbers.ts';

/**
 * The facts as their file has them: a speaker is a list of values there and the articles are a list of each value, because the names
 * of the values would be most of what a reader waits for. They are packed when the file is written and unpacked when it is read, and nowhere else.
 */
export interface PackedFacts extends Omit<SearchManifest, 'speakers' | 'articles' | 'held'> {
  readonly speakers: readonly PackedSpeaker[];
  readonly articles: PackedArticles;
  readonly held?: Readonly<Record<number, PackedHeld>>;
}

/** The id is '' where it is the name as addresses write it, which it is for most. */
type PackedSpeaker = readonly [id: string, name: string, role: string, side: number, spellings: readonly string[]];
interface PackedArticles {
  readonly published: readonly Edtf[];
  /** The places of those whose day was worked out. */
  readonly inferred: readonly number[];
  /** Of each the publisher, and of each the speakers, with spaces between: as `writeNumbers` has it. */
  readonly publishers: string;
  readonly speakers: string;
}

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
    articles: {
      published: facts.articles.map(({ published }) => published),
      inferred: facts.articles.flatMap(({ inferred }, place) => (inferred ? [place] : [])),
      publishers: writeNumbers(facts.articles.map(({ publisher }) => publisher)),
      speakers: facts.articles.map(({ speakers }) => writeNumbers(speakers)).join(' '),
    },
    ...(held ? { held: mapped(held, ({ role, side, part }): PackedHeld => [role, side, part]) } : {}),
  };
}

/** From the file: the same facts with names again. */
export function unpackFacts({ held, ...facts }: PackedFacts): SearchManifest {
  const { published, inferred, publishers, speakers } = facts.articles;
  const places = new Set(inferred);
  const publisherAt = readNumbers(publishers);
  const speakersAt = speakers.split(' ');
  return {
    ...facts,
    speakers: facts.speakers.map(
      ([id, name, role, side, spellings]): SpeakerFacts => ({ id: id || plainId(name), name, role, side, spellings }),
    ),
    articles: published.map(
      (published, place): ArticleFacts => ({
        published,
        inferred: places.has(place),
        publisher: publisherAt[place] ?? -1,
        speakers: readNumbers(speakersAt[place] ?? ''),
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
