import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { startServer } from '../../scripts/serve.ts';
import type { PublishedQuotation, TimelineFile } from '../../src/publish/formats.ts';
import { build } from '../support/build.ts';
import { writeOddCorpus } from '../support/odd-corpus.ts';

const clients = process.env.CLIENTS ?? '.dateline/clients';
const folder = mkdtempSync(join(tmpdir(), 'dateline-clients-'));
/** The five articles of this repository, and a folder of odd ones, each with an address of its own. */
const sites = { five: join(folder, 'five'), odd: join(folder, 'odd') };

beforeAll(() => {
  const seeds = join(folder, 'seeds');
  writeOddCorpus(seeds);
  build(sites.five, ['--site', 'https://example.org']);
  build(sites.odd, ['--seeds', seeds, '--site', 'https://example.org', '--base', '/floods/']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const each = Object.entries(sites);
const data = <T>(site: string, file: string): T => JSON.parse(readFileSync(join(site, 'data', file), 'utf8')) as T;

test.each(each)('the Nu HTML checker accepts every page (%s)', (_, site) => {
  const jar = join(clients, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
  const { stderr, stdout, error } = spawnSync(
    'java',
    ['-Xss2m', '-jar', jar, '--skip-non-html', '--errors-only', '--format', 'json', site],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (error) throw error;
  const { messages } = JSON.parse(stderr || stdout) as {
    messages: readonly { type: string; url: string; lastLine: number; message: string }[];
  };
  expect(messages.map(({ url, lastLine, message }) => `${url.split(site).at(-1)}:${lastLine} ${message}`)).toEqual([]);
});

test.each(each)('DuckDB reads the table, every day as a date (%s)', async (_, site) => {
  const require = createRequire(resolve(clients, 'package.json'));
  const { DuckDBInstance } = require('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const read = async (sql: string): Promise<readonly Record<string, unknown>[]> =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson();
  const file = join(site, 'data', 'quotations.csv').replaceAll("'", "''");
  const columns = await read(`DESCRIBE SELECT * FROM read_csv('${file}')`);
  const types = new Map(columns.map(({ column_name, column_type }) => [column_name, column_type]));
  expect([types.get('said_first'), types.get('said_last'), types.get('confidence')]).toEqual([
    'DATE',
    'DATE',
    'DOUBLE',
  ]);
  const rows = await read(`SELECT id, text, said_first FROM read_csv('${file}')`);
  const quotations = data<readonly PublishedQuotation[]>(site, 'quotations.json');
  // A cell that a spreadsheet would take for a formula stands behind an apostrophe.
  expect(rows.map(({ id, text, said_first }) => [id, String(text).replace(/^'(?=[=+@-])/, ''), said_first])).toEqual(
    quotations.map(({ id, text, said_first }) => [id, text, said_first]),
  );
});

interface Reference {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const throughPandoc = (file: string, format: string): readonly Reference[] => {
  const { stdout, stderr, status } = spawnSync('pandoc', ['-f', format, '-t', 'csljson', file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

test.each(each)('pandoc reads the references: newspaper articles, with the day (%s)', (_, site) => {
  const { articles } = data<TimelineFile>(site, 'timeline.json');
  const csl = data<readonly Reference[]>(site, 'articles.csl.json');
  const numbers = (item: Reference) => item.issued?.['date-parts'].map((parts) => parts.map(Number));
  for (const format of ['bibtex', 'biblatex']) {
    const items = throughPandoc(join(site, 'data', 'articles.bib'), format);
    expect(items.map(({ id }) => id).sort()).toEqual(articles.map(({ id }) => id).sort());
    for (const item of items) {
      const same = csl.find(({ id }) => id === item.id);
      // A document of no other kind is one for which pandoc has no name.
      expect(item.type || 'document', `${format} ${item.id}`).toBe(same?.type);
      expect(numbers(item), `${format} ${item.id}`).toEqual(same && numbers(same));
    }
  }
  expect(
    throughPandoc(join(site, 'data', 'articles.csl.json'), 'csljson')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(articles.map(({ id }) => id).sort());
});

test('a copy made by wget has every page, and its search works or says plainly why not', async () => {
  const { server, address } = await startServer(sites.five, '/', 0);
  const copy = join(folder, 'copy');
  try {
    // Not waited for in this thread, which is the one that answers.
    const wget = spawn('wget', ['--mirror', '--quiet', '--no-parent', '--no-host-directories', '-P', copy, address]);
    await new Promise((done) => wget.once('exit', done));
  } finally {
    await new Promise((done) => server.close(done));
  }
  for (const kind of ['articles', 'speakers']) {
    for (const entry of readdirSync(join(sites.five, kind), { withFileTypes: true })) {
      if (entry.isDirectory()) expect(existsSync(join(copy, kind, entry.name, 'index.html')), entry.name).toBe(true);
    }
  }
  const again = await startServer(copy, '/', 0);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${again.address}search/?q=diplomacy`);
    const found = page.getByText('The best way to avert a crisis');
    const why = page.getByText('A copy of this site may lack the files it needs');
    await found.or(why).first().waitFor({ state: 'visible', timeout: 30_000 });
  } finally {
    await browser.close();
    await new Promise((done) => again.server.close(done));
  }
});
