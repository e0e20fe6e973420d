import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotations } from '../../src/pipeline/quotations/index.ts';
import { expectLinear } from '../support/growth.ts';
import { storyOf } from '../support/marked-text.ts';
import { runs } from '../support/runs.ts';

/** Articles whose marks were lost, doubled, turned or encoded on the way here. A failure prints its seed. */

const story = [
  'Greta Holm said: “The sluice is shut.',
  '“It will stay so, and the farmers’ wells with it.”',
  '‘We had no heat,’ said Ann Cole. ‘The agents didn’t care – ’til the papers came.’',
  'He called it "a disgrace" and left the 12" pipe behind.',
  '[caption] The sluice on Sunday: “shut”',
  '« Nous restons », said Luc Amar. »Wir bleiben«, said the cook.',
  'Read more: Ferry runs aground off Holm',
  '“I told him: ‘Don’t.’ He said: ‘I will.’” Ms Holm said.',
  "'They haven't heard the growers' worries,' said Emil Roth. 'Nor will they.'",
  '&ldquo;It&rsquo;s shut,&rdquo; said Greta Holm. \\"For good.\\"',
  'â€œIt is shut,â€\u009d said Emil Roth, who is 6\' 2" tall.',
  'The council called it a ‘disaster”.',
];
const sign = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '&quot;',
    'â€œ',
    "''",
    '``',
    '\\"',
    '\n',
    ' ',
    '.',
    ', said Emil Roth.',
  ],
);
const mangled = fc
  .tuple(
    fc.shuffledSubarray(story, { minLength: 1 }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 2, 3), sign), {
      maxLength: 12,
    }),
  )
  .map(([lines, edits]) => {
    let text = lines.join('\n');
    for (const [place, drop, put] of edits) {
      const at = Math.floor(place * text.length);
      text = text.slice(0, at) + put + text.slice(at + drop);
    }
    return text;
  });

test('stretches stand in order, hold words and never overlap, however the marks were mangled', () => {
  fc.assert(
    fc.property(mangled, (text) => {
      const paragraphs = storyOf(text);
      const { quotations, findings } = findQuotations(text, paragraphs);
      // A caption may stand between two paragraphs of one quotation: the stretches are put in order first.
      const stretches = quotations.flatMap(({ spans, marked }) =>
        spans.map((span, n) => ({ span, around: marked[n] })),
      );
      stretches.sort((a, b) => a.span.start - b.span.start);
      let end = 0;
      for (const { span, around } of stretches) {
        const words = text.slice(span.start, span.end);
        expect(around && around.start >= end && around.start <= span.start && span.end <= around.end).toBe(true);
        expect(words).toBe(words.trim());
        expect(words).not.toBe('');
        expect(paragraphs.some((p) => p.start <= span.start && span.end <= p.end)).toBe(true);
        end = around?.end ?? end;
      }
      const starts = quotations.map(({ spans }) => spans[0]?.start ?? -1);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const { at } of findings) expect(at !== null && at >= 0 && at < text.length).toBe(true);
    }),
    { numRuns: runs(4_000) },
  );
});

test.each<readonly [string, string, number]>([
  ['opening marks', '“', 40_000],
  ['opening marks and words', '“a ', 40_000],
  ['marks in pairs', '“a” ', 20_000],
  ['straight marks', '"a ', 40_000],
  ['straight marks in pairs', '"a" ', 20_000],
  ['single marks inside open double ones', '“a ‘b ', 20_000],
  ['opening single marks', '‘a ', 40_000],
  ['marks before lost letters', '’ow ', 40_000],
  ['straight marks before lost letters', "'ow ", 25_000],
  ['closing marks', 'a” ', 40_000],
  ['single marks and closing double ones', '‘a” ', 25_000],
  ['inches', '“5" ', 25_000],
  ['sentences that open again', '“A b. ', 25_000],
  ['marks that open and close each other', '„a “b ”c «d »', 8_000],
  ['encoded marks', '&ldquo;a&rdquo; ', 16_000],
  ['open paragraphs', '“a b c\n\nd e f.\n\n', 5_000],
  ['paragraphs that open again', '“a b c\n\n', 8_000],
  ['closed on lines of their own', '“a b c\n”\n', 5_000],
])('%s take no more than linear time', (_, words, parts) => {
  expectLinear(
    (n) => words.repeat(n),
    parts,
    (text) => findQuotations(text, storyOf(text)),
  );
});
