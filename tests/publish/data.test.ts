import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { addressesFor } from '../../src/publish/addresses.ts';
import { quotationsCsv } from '../../src/publish/csv.ts';
import {
  annotationsFile,
  fieldsOf,
  quotationRow,
  quotationsFile,
  schemaText,
  timelineFile,
} from '../../src/publish/formats.ts';
import { quotationsData, timelineData } from '../../src/publish/records.ts';
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
  expect(quotations[1]?.url).toBe('/articles/2021-12-03-story/#q-00000001');
  const whole = quotationsData(model.quotations, addressesFor(new URL('https://example.org')));
  expect(whole[1]?.url).toBe('https://example.org/articles/2021-12-03-story/#q-00000001');
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
    'speaker: Object or null',
    'speaker.id: Text',
    'speaker.name: Text',
    'speaker.kind: “person” or “institution” or “office” or “unnamed”',
    'speaker.side: Text',
    'article: Text',
    'headline: Text',
    'publisher: Text or null',
    'published: Text',
    'said: Text',
    'url: Text',
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
    'body.source.type: “Person” or “Organization”',
    'body.source.name: Text',
    'body.value: Text',
    'body.format: "text/plain"',
    'body.language: "en"',
  ]);
});
