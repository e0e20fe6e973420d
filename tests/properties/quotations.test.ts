import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anatomy, Attribution, Quotation } from '../../src/domain.ts';
import { attribute } from '../../src/pipeline/attribution/index.ts';
import { findQuotations } from '../../src/pipeline/quotations/index.ts';
import { expectLinear } from '../support/growth.ts';
import { storyOf } from '../support/marked-text.ts';

const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  "''",
  '``',
  '„',
  '«',
  '»',
  ' ',
  '\n',
  ', ',
  '. ',
  '? ',
  ': ',
  ' — ',
  ' (',
  ') ',
  ' said ',
  ' he said',
  ' she ',
  ' told ',
  'Rosa Lim',
  'Mr. Hale',
  ' the minister',
  ' Lim’s ',
  'the river rose',
  'according to ',
  'a',
  '…',
  '\u00a0',
  '\r',
  'constructor',
  '__proto__',
  '😀',
  'É',
);
const news = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(news, fc.string({ unit: 'binary', maxLength: 200 }));

function read(text: string): { quotations: readonly Quotation[]; attributions: readonly Attribution[] } {
  const paragraphs = storyOf(text);
  const found = findQuotations(text, paragraphs);
  const { attributions } = attribute(text, { paragraphs } as unknown as Anatomy, found, []);
  return { quotations: found.quotations, attributions };
}

test('quotations are ordered, never overlap, and their spans hold words', () => {
  fc.assert(
    fc.property(anything, (text) => {
      let end = -1;
      for (const { spans, marked } of read(text).quotations) {
        expect(spans.length).toBe(marked.length);
        for (const [i, span] of spans.entries()) {
          const around = marked[i];
          expect(around && around.start >= end && around.start <= span.start && span.end <= around.end).toBe(true);
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          end = around?.end ?? end;
        }
      }
    }),
  );
});

test('every quotation gets one attribution, whose cue and mention are words of the text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { quotations, attributions } = read(text);
      expect(attributions.length).toBe(quotations.length);
      for (const attribution of attributions) {
        if (attribution.kind === 'unattributed') continue;
        expect(attribution.speaker.name).not.toBe('');
        expect(attribution.speaker.id).toMatch(/^[\p{L}\p{N}-]+$/u);
        expect(attribution.confidence).toBeGreaterThan(0.5);
        if (attribution.cue !== null) expect(text).toContain(attribution.cue);
        if (attribution.mention) expect(attribution.mention.end).toBeGreaterThan(attribution.mention.start);
      }
    }),
  );
});

test('titles, nicknames and terms have no speaker', () => {
  fc.assert(
    fc.property(news, (text) => {
      const { quotations, attributions } = read(text);
      for (const [i, { kind }] of quotations.entries()) {
        if (kind !== 'statement') expect(attributions[i]?.kind).toBe('unattributed');
      }
    }),
  );
});

test('CRLF and LF give the same quotations and speakers', () => {
  fc.assert(
    fc.property(
      news.map((text) => text.replaceAll('\r', '')),
      (text) => {
        const summary = (of: string): unknown => {
          const { quotations, attributions } = read(of);
          return quotations.map((q, i) => [
            q.kind,
            q.spans.map((s) => of.slice(s.start, s.end)),
            attributions[i]?.kind === 'attributed' ? attributions[i].speaker.name : null,
          ]);
        };
        expect(summary(text.replaceAll('\n', '\r\n'))).toEqual(summary(text));
      },
    ),
  );
});

test.each<readonly [string, (n: number) => string, number]>([
  ['one long word', (n) => 'a'.repeat(n), 250_000],
  ['a line of names', (n) => 'Rosa Lim '.repeat(n), 15_000],
  ['a line of quotations', (n) => '“Yes,” he said. '.repeat(n), 5_000],
  ['straight marks', (n) => '"'.repeat(n), 25_000],
  ['opening marks', (n) => '“ '.repeat(n), 25_000],
  ['apostrophes', (n) => "'a ".repeat(n), 25_000],
  ['open paragraphs', (n) => '“Yes\n'.repeat(n), 5_000],
  ['answers', (n) => 'Rosa Lim came.\nA: “Yes, we were there.”\n'.repeat(n), 3_750],
  ['posts', (n) => '“Yes.”\n— Rosa Lim (@rosalim) March 11, 2022\n'.repeat(n), 3_750],
  ['labels', (n) => 'Lim: “Yes, we were there.”\n'.repeat(n), 5_000],
  ['words passed on', (n) => 'Tass quoted him as saying '.repeat(n), 5_000],
  ['commas', (n) => `${'a, '.repeat(n)}“yes” said`, 25_000],
  ['brackets', (n) => '(D-'.repeat(n), 25_000],
  ['many speakers', (n) => Array.from({ length: n }, (_, i) => `Ann Lim${i} said “yes ${i}”.`).join(' '), 3_750],
])('%s takes no more than linear time', (_, make, parts) => {
  expectLinear(make, parts, read);
});
