import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, inject, test } from 'vitest';
import type { AnnotationsFile, PublishedQuotation, TimelineFile } from '../../src/publish/formats.ts';
import { misfits } from '../support/data-files.ts';

const site = inject('siteFolder');
const read = (name: string) => readFileSync(join(site, 'data', name), 'utf8');

test('every file of the site’s own data fits the schema published beside it', () => {
  expect(misfits(site)).toEqual([]);
});

test('each file of data is described on the about page, and there is no other', () => {
  const about = readFileSync(join(site, 'about', 'index.html'), 'utf8');
  const linked = [...about.matchAll(/href="\/data\/([^"]+)"/g)].map(([, name]) => name);
  expect([...new Set(linked)].sort()).toEqual(readdirSync(join(site, 'data')).sort());
});

test('all files tell of the same quotations', () => {
  const quotations: readonly PublishedQuotation[] = JSON.parse(read('quotations.json'));
  const ids = quotations.map(({ id }) => id).sort();
  expect(ids.length).toBe(65);
  const rows = parse(read('quotations.csv'), { bom: true, columns: true }) as readonly Record<string, string>[];
  expect(rows.map(({ id }) => id)).toEqual(quotations.map(({ id }) => id));
  const { articles, speakers }: TimelineFile = JSON.parse(read('timeline.json'));
  expect(articles.flatMap((article) => article.quotations.map(({ id }) => id)).sort()).toEqual(ids);
  const attributed = quotations.filter(({ speaker }) => speaker !== null).map(({ id }) => id);
  expect(speakers.flatMap((speaker) => speaker.quotations).sort()).toEqual(attributed.sort());
  const { first, total }: AnnotationsFile = JSON.parse(read('annotations.json'));
  expect(total).toBe(ids.length);
  expect(first.items.map(({ path }) => path.split('#')[1]).sort()).toEqual(ids);
});
