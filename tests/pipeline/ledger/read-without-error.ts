import { expect } from 'vitest';
import { readAll } from '../../../src/pipeline/all.ts';
import type { CorpusArticle } from '../../../src/pipeline/corpus.ts';
import type { Ledger } from '../../../src/pipeline/ledger/index.ts';
import { timelineSchema } from '../../../src/schema.ts';

/** Reads articles with what was published before, and expects no error. */
export function readWithoutError(articles: readonly CorpusArticle[], ledger: Ledger) {
  const read = readAll({
    articles,
    known: [],
    timeline: timelineSchema.parse({}),
    ledger,
    today: '2024-06-01',
    problems: [],
  });
  expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return read;
}
