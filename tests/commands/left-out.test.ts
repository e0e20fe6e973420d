import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOfTest, runOn } from '../support/build.ts';

/** Undated, unfinished and withdrawn articles: what is kept out, what is built all the same, what readers are told. */
const story = (head: string, day: string) => `${head}\n${day}\n\n“The gate stays open,” said Ada Quill, the warden.\n`;

test('what lacks a date or is a draft is left out with a word, the rest is built; --strict refuses it', () => {
  const folder = folderOfTest();
  const [seeds, out] = [join(folder, 'articles'), join(folder, 'site')];
  const run = (command: string, ...flags: readonly string[]) => runOn(seeds, command, ...flags);
  mkdirSync(seeds);
  const write = (name: string, text: string) => writeFileSync(join(seeds, name), text);
  write('gate.txt', story('Gate reopens at Fell Mill', '3 May 2021'));
  write(
    'gate.yaml',
    'corrections:\n  - {quotation: The gate, speaker: Ada Quill, said: 2021-05-02, because: She told us so.}\n',
  );
  write('undated.txt', story('Another gate reopens', ''));
  write('later.txt', story('A third gate reopens', '4 May 2021'));
  write('later.yaml', 'draft: true\n');
  write('gone.txt', story('Gate of the past', '5 May 2021'));
  write('2021-05-01-storm.md', '---\ntitle: The storm\n---\nIt blew for two days.\n');
  write('2021-05-02-speech.md', '---\ntitle: A speech\nspeaker: Ada Quill\n---\nWe begin again.\n');
  write('timeline.yaml', 'title: Gates\ncontact: desk@gates.example\n');
  expect(run('entries').status).toBe(0);

  write('gone.yaml', 'withdrawn: The warden asked us to.\n');
  const built = run('build', '--text', 'excerpt', '--site', 'https://example.org', '--out', out);
  expect(built.status).toBe(0);
  expect(built.said).toMatch(/^undated\.txt:1:1 warning: .*Until then the article is left out\. \[no-date\]$/m);
  expect(built.said).toMatch(/^later\.yaml:1:1 warning: .*draft.*\[draft\]$/m);
  expect(built.said).toMatch(/^2 articles left out: later\.txt \(a draft\), undated\.txt \(no date\)\.$/m);

  const page = readFileSync(join(out, 'corrections/index.html'), 'utf8').replace(/\s+/g, ' ');
  expect(page).toContain('She told us so.');
  expect(page).toContain('The warden asked us to.');
  expect(page).toContain('href="mailto:desk@gates.example"');
  expect(page).not.toContain('A third gate');

  // Her own words are hers to publish whole, and stand in pages, feeds, data and search.
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  expect(read('articles/2021-05-01-the-storm/index.html')).toContain('It blew for two days.');
  expect(read('speakers/ada-quill/index.html')).toContain('We begin again.');
  expect(read('feed.json')).toContain('The storm');
  // An event and a source are no articles.
  expect(read('index.html')).toContain('Read everything in order');
  expect(JSON.parse(read('data/timeline.json')).articles.map(({ own }: { own?: string }) => own ?? 'article')).toEqual([
    'event',
    'source',
    'article',
  ]);

  expect(run('check').status).toBe(0);
  expect(run('check', '--strict').status).toBe(1);
  expect(run('build', '--strict', '--out', out).status).toBe(1);
}, 300_000);
