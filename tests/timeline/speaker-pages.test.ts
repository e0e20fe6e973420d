import { expect, test } from 'vitest';
import { buildTimeline } from '../../src/timeline/index.ts';
import { divideSpeaker, partOf } from '../../src/timeline/speaker-pages.ts';
import { entry, quotation } from './made-up.ts';

const quotedOften = (count: number) => {
  const said = Array.from({ length: count }, (_, n) => quotation(n, 'Rosa Lim', '2021-12-02'));
  const [speaker] = buildTimeline([entry('2021-12-02', said)], []).speakers;
  if (!speaker) throw new Error('nobody is quoted');
  return speaker;
};

test('a speaker’s quotations fill pages in their order, and each knows its page', () => {
  const speaker = quotedOften(41);
  const pages = divideSpeaker(speaker);
  expect(pages.map(({ part, quotations }) => [part, quotations.length])).toEqual([
    [1, 20],
    [2, 20],
    [3, 1],
  ]);
  for (const { part, quotations } of pages) {
    for (const said of quotations) expect(partOf(speaker, said)).toBe(part);
  }
});

test('one quoted a few times has one page', () => {
  expect(divideSpeaker(quotedOften(20)).length).toBe(1);
});
