import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/pipeline/index.ts';
import { QuotationIds } from '../../src/pipeline/quotation-ids.ts';
import { expectLinear } from '../support/growth.ts';
import { runs } from '../support/runs.ts';

/** Ids that last, over articles put together by chance. A failure prints its seed. */

const settings = { known: [], dates: { order: null } };
const head = 'River rises again\n\nBy Kim Orr\n\n12 March 2022\n\n';

const say = fc.tuple(
  fc.constantFrom('No,', 'We wait,', 'It was never going to hold,', 'Not yet,'),
  fc.constantFrom('Rosa Lim', 'Karl Hale', 'Ida Moe', 'the mayor', 'Bob Mason'),
  fc.constantFrom('on the bridge', 'after the vote', 'at the weir', 'with a long sigh'),
);
const story = fc.array(
  fc.tuple(say, fc.constantFrom('The water came in the night.', 'Nobody slept.', 'Boats were brought from Orr.')),
  { minLength: 1, maxLength: 8 },
);
type Story = readonly (readonly [readonly [string, string, string], string])[];

const paragraphsOf = (rows: Story): string[] =>
  rows.map(([[words, who, where], more]) => `“${words}” said ${who} ${where}. ${more}`);

/** The id of each quotation, in the order of the text. */
function idsOf(paragraphs: readonly string[]): string[] {
  const text = `${head}${paragraphs.join('\n\n')}\n`;
  return readArticle({ file: 'a.txt', name: 'a', text }, null, settings).quotations.map(({ id }) => id);
}

test('no two have one id', () => {
  fc.assert(
    fc.property(story, (rows) => {
      const ids = idsOf(paragraphsOf(rows));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: runs(300) },
  );
});

test('the id of a quotation that is taken out becomes nobody else’s', () => {
  const distinct = story.map((rows) => {
    // The same words by the same speaker in the same place are one and the same to any reader.
    const seen = new Set<string>();
    return rows.filter(([[words, who]]) => {
      const key = `${words}${who}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  });
  fc.assert(
    fc.property(distinct, fc.nat(), (rows, at) => {
      const paragraphs = paragraphsOf(rows);
      const gone = at % paragraphs.length;
      const before = idsOf(paragraphs);
      const after = idsOf(paragraphs.filter((_, n) => n !== gone));
      expect(after).not.toContain(before[gone]);
      // Nor do those that stay change places.
      const kept = before.filter((_, n) => n !== gone);
      for (const [n, id] of after.entries()) if (kept.includes(id)) expect(kept.indexOf(id)).toBe(n);
    }),
    { numRuns: runs(500) },
  );
});

test('a mended typo elsewhere changes no id', () => {
  fc.assert(
    fc.property(story, fc.nat(), (rows, at) => {
      const broken = rows.map(([[words, who, where], more], n) => {
        const typo = n === at % rows.length ? more.replace(/a|e/, 'x') : more;
        return [[words, who, where], typo] as const;
      });
      // Where two say the same words and nothing names them, only what stands around tells them apart.
      const keys = rows.map(([[words, who]]) => `${words} ${who === 'the mayor' ? '' : who}`);
      fc.pre(new Set(keys).size === keys.length);
      expect(idsOf(paragraphsOf(rows))).toEqual(idsOf(paragraphsOf(broken)));
    }),
    { numRuns: runs(300) },
  );
});

test('of two equal quotations the second keeps away from the first one’s id', () => {
  const [first, second] = ['“No,” said Rosa Lim.', '“No,” said Karl Hale.'];
  const both = idsOf([first, second].map((one) => `${one} Nobody slept.`));
  const alone = idsOf([`${second} Nobody slept.`]);
  expect(both).toHaveLength(2);
  expect(alone[0]).not.toBe(both[0]);
});

test('a third one moves neither of two', () => {
  const rows = ['“No,” said Rosa Lim. Nobody slept.', '“No,” said Karl Hale. Nobody slept.'];
  const [a, b] = idsOf(rows);
  expect(idsOf([rows[0] as string, '“No,” said Ida Moe. It rained.', rows[1] as string])).toEqual([
    a,
    expect.stringMatching(/^q-/),
    b,
  ]);
});

test('equal quotations get their ids in linear time', () => {
  const words = '“a” ';
  const equal = (count: number) => ({
    text: words.repeat(count),
    quotations: Array.from({ length: count }, (_, n) => ({
      words: 'a',
      text: 'a',
      where: 'body' as const,
      marked: [{ start: n * words.length, end: n * words.length + 3 }],
    })),
  });
  expectLinear(equal, 2_500, ({ text, quotations }) => {
    const paragraph = { where: 'body', start: 0, end: text.length, lines: [1, 1] } as const;
    expect(new Set(new QuotationIds('a', text, [paragraph]).give(quotations)).size).toBe(quotations.length);
  });
});
