import type { ArticleFacts } from '../../src/search/index/facts.ts';
import { type PackedFacts, packFacts, unpackFacts } from '../../src/search/packed-facts.ts';

/** The facts of a site that holds nothing, for tests to put theirs in. */
export const noFacts: PackedFacts = {
  sides: [],
  marks: [],
  parts: {},
  publishers: [],
  speakers: [],
  articles: { published: [], inferred: [], publishers: '', speakers: '' },
  said: {},
  stated: [],
  probable: [],
  corrected: [],
  doubles: {},
};

/** The articles of a site as its file has them: when each was published, whether that was worked out, by whom, and who speaks. */
export const packedArticles = (
  ...articles: readonly (readonly [ArticleFacts['published'], 0 | 1, number, readonly number[]])[]
): PackedFacts['articles'] =>
  packFacts({
    ...unpackFacts(noFacts),
    articles: articles.map(([published, inferred, publisher, speakers]) => ({
      published,
      inferred: inferred === 1,
      publisher,
      speakers,
    })),
  }).articles;
