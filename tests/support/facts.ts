import type { SearchManifest } from '../../src/search/index/facts.ts';

/** The facts of a site that holds nothing, for tests to put theirs in. */
export const noFacts: SearchManifest = {
  sides: [],
  marks: [],
  parts: {},
  publishers: [],
  speakers: [],
  articles: [],
  said: {},
  stated: [],
  probable: [],
  corrected: [],
  doubles: {},
};
