import type { Edtf } from '../domain.ts';
import type { ArticleFacts, SearchManifest, SpeakerFacts, Texts } from './index/facts.ts';

/**
 * The facts as their file has them: a speaker and an article are lists of values there, because the names of the values would be
 * most of what a reader waits for. They are packed when the file is written and unpacked when it is read, and nowhere else.
 */
export interface PackedFacts extends Omit<SearchManifest, 'speakers' | 'articles'> {
  readonly speakers: readonly PackedSpeaker[];
  readonly articles: readonly PackedArticle[];
}

type PackedSpeaker = readonly [id: string, name: string, role: string, side: number, spellings: readonly string[]];
type PackedArticle = readonly [published: Edtf, inferred: 0 | 1, publisher: number, speakers: readonly number[]];

/** What `search/facts.json` holds. */
export interface PublishedFacts extends PackedFacts {
  readonly texts: Texts;
}

export const packFacts = (facts: SearchManifest): PackedFacts => ({
  ...facts,
  speakers: facts.speakers.map(
    ({ id, name, role, side, spellings }): PackedSpeaker => [id, name, role, side, spellings],
  ),
  articles: facts.articles.map(
    ({ published, inferred, publisher, speakers }): PackedArticle => [published, inferred ? 1 : 0, publisher, speakers],
  ),
});

export const unpackFacts = (facts: PackedFacts): SearchManifest => ({
  ...facts,
  speakers: facts.speakers.map(
    ([id, name, role, side, spellings]): SpeakerFacts => ({ id, name, role, side, spellings }),
  ),
  articles: facts.articles.map(
    ([published, inferred, publisher, speakers]): ArticleFacts => ({
      published,
      inferred: inferred === 1,
      publisher,
      speakers,
    }),
  ),
});
