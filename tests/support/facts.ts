import type { PackedFacts } from '../../src/search/packed-facts.ts';

/** The facts of a site that holds nothing, for tests to put theirs in. */
export const noFacts: PackedFacts = {
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
