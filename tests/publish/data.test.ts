import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../src/printable.ts';
import { addressesFor } from '../../src/publish/addresses.ts';
import { quotationsCsv } from '../../src/publish/csv.ts';
import { dataFiles, isInOnePiece } from '../../src/publish/data-files.ts';
import {
  annotationsFile,
  fieldsOf,
  type IndexFile,
  indexFile,
  quotationRow,
  quotationsFile,
  schemaText,
  timelineFile,
} from '../../src/publish/formats.ts';
import { quotationsData, timelineData } from '../../src/publish/records.ts';
import { buildTimeline } from '../../src/timeline/index.ts';
import { runs } from '../support/runs.ts';
import { entry, quotation } from '../timeline/made-up.ts';
import { model, timeline } from './made-up.ts';

const here = addressesFor(undefined);
const quotations = quotationsData(model.quotations, here);

function validate(schema: Parameters<typeof schemaText>[0], value: unknown) {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const check = ajv.compile(JSON.parse(schemaText(schema)));
  check(JSON.parse(JSON.stringify(value)));
  return check.errors ?? [];
}

test('the data fit the schemas published beside them', () => {
  expect(validate(quotationsFile, quotations)).toEqual([]);
  expect(validate(timelineFile, timelineData(timeline, model, 'full', here))).toEqual([]);
  expect(validate(quotationsFile, [{ ...quotations[0], colour: 'red' }])).not.toEqual([]);
});

test('quotations come in the order in which they were said, with dates as exact as they are known', () => {
  expect(quotations.map(({ said, published }) => [said, published])).toEqual([
    ['2021-12', '2021-12'],
    ['2021-12-02', '2021-12-03'],
    ['2022-01-15~', '2022-01-15~'],
  ]);
});

test('addresses are whole only where the site knows its own', () => {
  const path = '/articles/2021-12-03-story/#q-00000001';
  expect(quotations[1]).toMatchObject({ url: null, path });
  const whole = quotationsData(model.quotations, addressesFor(new URL('https://example.org')));
  expect(whole[1]).toMatchObject({ url: `https://example.org${path}`, path });
});

test('the table opens in a spreadsheet: no cell is a formula, every cell is whole', () => {
  const csv = quotationsCsv(quotations);
  expect(csv.startsWith('\uFEFFid,text,')).toBe(true);
  expect(csv.replaceAll('\r\n', '').includes('\r')).toBe(false);
  const rows = parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(quotationRow.shape));
  expect(rows.map((row) => row.text)).toEqual([
    "'=SUM(A1:A9) is “all we have”",
    'It rose overnight … we left at once.',
    'We will rebuild.\nWe will not move.',
  ]);
  expect(rows[0]).toMatchObject({ headline: "'+Budget</script><b>", speaker: '', side: '', publisher: '' });
  for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});

test('however many rows there are, they follow one head and one byte order mark', () => {
  const head = quotationsCsv([]);
  expect(head).toBe(`\uFEFF${Object.keys(quotationRow.shape).join(',')}\r\n`);
  const own = quotationsCsv(quotations).slice(head.length);
  const many = Array.from({ length: 500 }, () => quotations).flat();
  expect(quotationsCsv(many) === head + own.repeat(500)).toBe(true);
});

test('a row says how sure its speaker is and why, and between which days it was said', () => {
  const rows = parse(quotationsCsv(quotations), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows[1]).toMatchObject({
    kind: 'statement',
    kind_rule: 'marks',
    basis: 'stated',
    said_first: '2021-12-02',
    said_last: '2021-12-02',
    how: 'cue',
    certainty: 'Named and ‘said’.',
    sentence: 'Nobody slept. “It rose overnight,” said Rosa Lim, “we left at once.”'.slice('Nobody slept. '.length),
    echo: '',
    also: '',
    url: '',
  });
  expect(rows[0]).toMatchObject({ said: '2021-12', said_first: '2021-12-01', said_last: '2021-12-31', how: '' });
  expect(rows[2]).toMatchObject({ said: '2022-01-15~', said_first: '2022-01-15', said_last: '2022-01-15' });
});

test('any words at all come back out of the table as they went in', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('a', ',', '"', '\n', '\r', '\r\n', ';', '\t', '’', ' '), { maxLength: 12 })
      .map((a) => a.join('')),
  );
  const [one] = quotations;
  if (!one) throw new Error('a quotation is made up above');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 5 }), (cells) => {
      const csv = quotationsCsv(
        cells.map(([text, headline]) => ({ ...one, text: `a${text}`, headline: `a${headline}` })),
      );
      // A reader that ends a row at any line break outside quotation marks, as most do.
      const rows = parse(csv, { bom: true, columns: true, record_delimiter: ['\r\n', '\n', '\r'] }) as Record<
        string,
        string
      >[];
      expect(rows.map((row) => [row.text, row.headline])).toEqual(
        cells.map((pair) => pair.map((cell) => printable(`a${cell}`))),
      );
    }),
    { numRuns: runs(500) },
  );
});

test('no control character is in any file of references or data, wherever one was read', () => {
  const [, story] = model.articles;
  if (!story) throw new Error('a story is made up above');
  const odd = buildTimeline(
    [
      {
        ...story,
        data: {
          ...story.data,
          headline: '\u0002=Ice\u0002 road\u000c opens',
          standfirst: 'So\u000b it does',
          bylines: [{ name: 'Ann\u001b Cole' }],
          publisher: 'The\u0001 Example',
        },
      },
    ],
    [],
  );
  expect(quotationsCsv(quotationsData(odd.quotations, addressesFor(undefined)))).toContain(",'=Ice road");
  for (const { path, body } of dataFiles(timeline, odd, 'full', addressesFor(undefined))) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(new TextDecoder().decode(body()), path).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
  }
});

const parsed = (body: Uint8Array = new Uint8Array()): unknown => JSON.parse(new TextDecoder().decode(body));

test('a file that is too large is cut by year, and the index names every piece', () => {
  const read = (most?: number) => {
    const files = dataFiles(timeline, model, 'full', addressesFor(new URL('https://example.org')), most);
    return { files, index: parsed(files.at(-1)?.body()) as IndexFile };
  };
  expect(read().files.map(({ path }) => path)).toEqual([
    'timeline.json',
    'quotations.json',
    'quotations.csv',
    'annotations.json',
    'timelinejs.json',
    'articles.csl.json',
    'articles.bib',
    'articles.ris',
    'index.json',
  ]);
  const { files, index } = read(1900);
  expect(validate(indexFile, index)).toEqual([]);
  expect(index.map(({ bytes }) => bytes)).toEqual(files.slice(0, -1).map(({ body }) => body().length));
  expect(index.map(({ path }) => path.slice('/data/'.length))).toEqual(files.slice(0, -1).map(({ path }) => path));
  expect(index.filter(({ file }) => file === 'quotations.json').map(({ url, year }) => [url, year])).toEqual([
    ['https://example.org/data/2021/quotations.json', '2021'],
    ['https://example.org/data/2022/quotations.json', '2022'],
  ]);
  const pieces = files
    .filter(({ path }) => path.endsWith('/quotations.json'))
    .flatMap(({ body }) => parsed(body()) as { readonly id: string }[]);
  expect(pieces.map(({ id }) => id).sort()).toEqual(quotations.map(({ id }) => id).sort());
  for (const { path, body } of files.filter(({ path }) => path.endsWith('timeline.json'))) {
    expect(validate(timelineFile, parsed(body())), path).toEqual([]);
  }
});

test.each([300, 1900, 4000, 100_000])(
  'whether a file is in one piece is known before any is cut (%i bytes)',
  (most) => {
    const to = addressesFor(undefined);
    const paths = dataFiles(timeline, model, 'full', to, most).map(({ path }) => path);
    for (const name of ['quotations.csv', 'quotations.json', 'timeline.json'])
      expect(isInOnePiece(name, timeline, model, 'full', to, most), name).toBe(paths.includes(name));
  },
);

/** Articles of a few months, as many to a month as are given for it. */
const timelineOf = (months: Readonly<Record<string, number>>) =>
  buildTimeline(
    Object.entries(months).flatMap(([month, articles]) =>
      Array.from({ length: articles }, (_, n) => {
        const date = `${month}-${String((n % 28) + 1).padStart(2, '0')}`;
        const raw = entry(date, [quotation(n, 'Rosa Lim', date)]);
        return { ...raw, id: `${date}-story-${n}` };
      }),
    ),
    [],
  );

test('a year that is still too large is cut by month, a month into pieces, and no piece is larger', () => {
  const many = timelineOf({ '2020-05': 2, '2021-03': 30, '2021-04': 400 });
  const most = 40_000;
  const files = dataFiles(timeline, many, 'full', here, most);
  const index = parsed(files.at(-1)?.body()) as IndexFile;
  expect(validate(indexFile, index)).toEqual([]);
  const pieces = index.filter(({ file }) => file === 'quotations.json');
  expect(pieces.map(({ year, month, part, path }) => [year, month, part, path]).slice(0, 4)).toEqual([
    ['2020', null, null, '/data/2020/quotations.json'],
    ['2021', '2021-03', null, '/data/2021-03/quotations.json'],
    ['2021', '2021-04', 1, '/data/2021-04/quotations.json'],
    ['2021', '2021-04', 2, '/data/2021-04/2/quotations.json'],
  ]);
  for (const { bytes, path } of index) expect(bytes, path).toBeLessThanOrEqual(most);
  const idsIn = (name: string, read: (file: unknown) => readonly { readonly id: string }[]) =>
    files.filter(({ path }) => path.endsWith(name)).flatMap(({ body }) => read(parsed(body())).map(({ id }) => id));
  // Every quotation and every article stands in one piece.
  expect(idsIn('quotations.json', (file) => file as { id: string }[])).toEqual(many.quotations.map(({ id }) => id));
  expect(idsIn('timeline.json', (file) => (file as { articles: { id: string }[] }).articles)).toEqual(
    many.articles.map(({ id }) => id),
  );
});

test('a statement that two articles quote stands in the data once and names the other', () => {
  const words = 'We were never told of it.';
  const both = buildTimeline(
    [
      entry('2021-12-03', [
        quotation(1, 'Rosa Lim', '2021-12-03', words),
        quotation(2, 'Rosa Lim', '2021-12-03', 'of it'),
      ]),
      entry('2021-12-04', [
        quotation(3, 'Rosa Lim', '2021-12-04', words.toUpperCase()),
        quotation(4, 'Karl Hale', '2021-12-04', words),
        quotation(5, 'Rosa Lim', '2021-12-04', 'of it'),
      ]),
    ],
    [],
  );
  expect(quotationsData(both.quotations, here).map(({ id, also }) => [id.slice(-1), also])).toEqual([
    ['1', ['2021-12-04-story']],
    ['2', []],
    ['4', []],
    ['5', []],
  ]);
  const { articles } = timelineData(timeline, both, 'full', here);
  expect(articles.map(({ quotations }) => quotations.map(({ id, also }) => [id.slice(-1), also]))).toEqual([
    [
      ['1', ['2021-12-04-story']],
      ['2', []],
    ],
    [
      ['3', ['2021-12-03-story']],
      ['4', []],
      ['5', []],
    ],
  ]);
});

test('a statement that the curator parts from its double stands by itself', () => {
  const words = 'We were never told of it.';
  const parted = { ...quotation(3, 'Rosa Lim', '2021-12-04', words), apart: true as const };
  const both = buildTimeline(
    [entry('2021-12-03', [quotation(1, 'Rosa Lim', '2021-12-03', words)]), entry('2021-12-04', [parted])],
    [],
  );
  expect(quotationsData(both.quotations, here).map(({ id, also }) => [id.slice(-1), also])).toEqual([
    ['1', []],
    ['3', []],
  ]);
});

test('timeline.json holds the text that is shown, paragraph by paragraph', () => {
  const { articles } = timelineData(timeline, model, 'full', here);
  expect(articles.find((article) => article.id === '2021-12-03-story')?.text).toEqual([
    { kind: 'body', text: 'Nobody slept. “It rose overnight,” said Rosa Lim, “we left at once.” The shops are shut.' },
    { kind: 'body', text: 'The road is closed.' },
  ]);
});

test('the about page can list every field of a format', () => {
  const fields = fieldsOf(quotationsFile).map(({ name, type }) => `${name}: ${type}`);
  expect(fields).toEqual([
    'id: Text',
    'text: Text',
    'spans: List of texts',
    'kind: “statement” or “term”',
    'speaker: Object or null',
    'speaker.id: Text',
    'speaker.name: Text',
    'speaker.kind: “person” or “institution” or “office” or “unnamed”',
    'speaker.side: Text',
    'speaker.role: Text',
    'speaker.provenance: Object',
    'speaker.provenance.side: List of objects',
    'speaker.provenance.side[].file: Text',
    'speaker.provenance.side[].line: Number or null',
    'speaker.provenance.side[].rule: Text',
    'speaker.provenance.role: List of objects',
    'speaker.provenance.role[].file: Text',
    'speaker.provenance.role[].line: Number or null',
    'speaker.provenance.role[].rule: Text',
    'article: Text',
    'headline: Text',
    'publisher: Text or null',
    'published: Text',
    'said: Text',
    'basis: “stated” or “published” or “unknown”',
    'said_first: Text',
    'said_last: Text',
    'said_words: Text or null',
    'kind_rule: “marks” or “answer” or “held-up” or “crosshead” or “title” or “nickname” or “listed” or “in-story” or “own” or “sidecar”',
    'mention: Text or null',
    'cue: Text or null',
    'how: Text or null',
    'confidence: Number or null',
    'certainty: Text or null',
    'sentence: Text or null',
    'echo: Text or null',
    'also: List of texts',
    'file: Text',
    'line: Number or null',
    'corrected: Object or null',
    'corrected.file: Text',
    'corrected.line: Number or null',
    'corrected.rule: "sidecar"',
    'corrected.fields: List of texts',
    'corrected.because: Text or null',
    'url: Text or null',
    'path: Text',
  ]);
  expect(fieldsOf(timelineFile).map(({ name }) => name)).toContain('articles[].quotations[].said.basis');
  // Of a body that may be one of two objects, each field is named once.
  const body = fieldsOf(annotationsFile).filter(({ name }) => name.startsWith('first.items[].body'));
  expect(body.map(({ name, type }) => `${name.slice(14)}: ${type}`)).toEqual([
    'body: Object',
    'body.type: "SpecificResource" or "TextualBody"',
    'body.purpose: "identifying"',
    'body.source: Object',
    'body.source.id: Text',
    'body.source.path: Text',
    'body.source.type: “Person” or “Organization”',
    'body.source.name: Text',
    'body.value: Text',
    'body.format: "text/plain"',
    'body.language: Text',
  ]);
});
