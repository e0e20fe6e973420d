import { expect, test } from 'vitest';
import { buildTimeline } from '../../src/timeline/index.ts';
import { speakersByName, speakersBySide } from '../../src/timeline/speaker-list.ts';
import { entry, quotation } from './made-up.ts';

const nameOf = (n: number) => `Ann Moss${String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;
/** Everybody is quoted once, and the last one twice. */
function quoting(people: number) {
  const said = Array.from({ length: people + 1 }, (_, n) =>
    quotation(n, nameOf(Math.min(n, people - 1)), '2021-12-02'),
  );
  return buildTimeline([entry('2021-12-02', said)], []);
}

test('one page lists everybody where they are not too many', () => {
  const model = quoting(100);
  expect(speakersByName(model)).toEqual([]);
  expect(speakersBySide(model).flatMap(({ speakers }) => speakers)).toHaveLength(100);
});

test('of very many it lists the most quoted, and pages in order of names list all', () => {
  const model = quoting(1234);
  const shown = speakersBySide(model).flatMap(({ speakers }) => speakers);
  expect(shown).toHaveLength(100);
  expect(shown[0]?.quotations).toHaveLength(2);
  const pages = speakersByName(model);
  expect(pages.map((page) => page.length)).toEqual([...Array(12).fill(100), 34]);
  expect(pages.flat()).toEqual(model.speakers);
});
