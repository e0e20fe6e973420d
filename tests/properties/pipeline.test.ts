import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asJson } from '../../src/inspect/json.ts';
import { asPage } from '../../src/inspect/page.ts';
import { readAll } from '../../src/pipeline/all.ts';
import { type Reading, readArticle } from '../../src/pipeline/index.ts';
import { digestOf, splitEntry } from '../../src/pipeline/writing/front-matter.ts';
import { entrySchema, timelineSchema } from '../../src/schema.ts';
import { runs } from '../support/runs.ts';

const settings = { known: [], dates: { order: 'day-first' } } as const;
const same = <T>(value: T): T => value;

/** Text of the pieces that articles are made of, in any order: likelier to go wrong than characters at random. */
const newsy = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '“',
          '”',
          '‘',
          '’',
          '"',
          "'",
          '``',
          "''",
          '„',
          '«',
          '»',
          ' ',
          '\n',
          '\n\n',
          '\r\n',
          '\u00a0',
          '. ',
          ', ',
          ': ',
        ],
        ...[
          'said',
          'he said',
          'Ms Truss',
          'Liz Truss',
          'the foreign secretary',
          'told',
          'according to',
          'Tuesday',
          'yesterday',
        ],
        ...[
          '30 November 2021',
          '21.12.21',
          '2 hours ago',
          'Credit: PA',
          'By Ann Poole',
          '<b>',
          '---',
          '# ',
          '- ',
          '&amp;',
          '…',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(newsy, fc.string({ unit: 'binary', maxLength: 200 }));

const read = (text: string): Reading => readArticle({ file: 'any.txt', name: 'any', text }, null, settings);

test('any text is read without a throw, and can be shown', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = read(text);
      expect(asPage(reading, same, false)).toContain('any.txt');
      expect(asJson(reading, same).lines.length).toBe(reading.anatomy.lines.length);
    }),
    { numRuns: runs(1000) },
  );
});

test('quotations slice to their words, stand in order, never overlap, and have ids of their own', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { quotations } = read(text);
      const spans = quotations.flatMap((quotation) => quotation.spans).sort((a, b) => a.start - b.start);
      let end = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      expect(new Set(quotations.map((quotation) => quotation.id)).size).toBe(quotations.length);
    }),
    { numRuns: runs(1000) },
  );
});

test('an article becomes an entry that reads back the same, or an error', () => {
  const corpus = (text: string) => ({
    articles: [{ source: { file: 'any.txt', name: 'any', text }, sidecar: { published: '2022-01-15' } }],
    known: [],
    timeline: timelineSchema.parse({}),
    today: '2022-02-01',
    problems: [],
  });
  fc.assert(
    fc.property(anyText, (text) => {
      const { entries, problems } = readAll(corpus(text));
      const [entry] = entries;
      if (!entry) {
        expect(problems.length).toBeGreaterThan(0);
        return;
      }
      const { data, body } = splitEntry(entry.text);
      expect(entrySchema.parse(data)).toEqual(entry.data);
      expect(digestOf(data, body)).toBe(entry.data.generated);
    }),
    { numRuns: runs(1000) },
  );
});

test('CRLF and LF give the same quotations with the same ids', () => {
  fc.assert(
    fc.property(newsy, (text) => {
      const unix = text.replace(/\r\n?/g, '\n');
      const gist = (reading: Reading) =>
        reading.quotations.map(({ id, text: words, attribution }) => [id, words, attribution.kind]);
      expect(gist(read(unix.replaceAll('\n', '\r\n')))).toEqual(gist(read(unix)));
    }),
    // A dash that ends a line is no dash before the name on the next.
    { numRuns: runs(500), examples: [['“The fish is ---\n\nRosa Lim']] },
  );
});
