import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entriesFolder, workspaceFolder } from '../../scripts/folders.ts';
import { makeEntries } from '../../scripts/make-entries.ts';
import { readAll } from '../../src/pipeline/all.ts';
import { readSeeds } from '../../src/seeds/read.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-entries-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = (directory: string) =>
  Object.fromEntries(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'utf8')]));

test('the committed entries are what the seeds give', () => {
  const { entries } = readAll(readSeeds(resolve('seeds')));
  expect(files('src/content/entries')).toEqual(Object.fromEntries(entries.map((e) => [`${e.id}.md`, e.text])));
});

test('an entry changed by hand is never overwritten', () => {
  expect(makeEntries(resolve('seeds'), folder).written).toBe(true);
  const [name = ''] = readdirSync(folder);
  const edited = `${readFileSync(join(folder, name), 'utf8')}\nA line of my own.\n`;
  writeFileSync(join(folder, name), edited);
  const { written, problems } = makeEntries(resolve('seeds'), folder);
  expect(written).toBe(false);
  expect(problems.map((problem) => problem.code)).toEqual(['entry-edited']);
  expect(readFileSync(join(folder, name), 'utf8')).toBe(edited);
});

test('an entry written by hand stays, and one whose article has gone goes', () => {
  const seeds = join(folder, 'seeds');
  const entries = join(folder, 'entries');
  cpSync('seeds', seeds, { recursive: true });
  makeEntries(seeds, entries);
  const byHand = readFileSync(join(entries, readdirSync(entries)[0] ?? ''), 'utf8').replace(/^generated: .*\n/m, '');
  writeFileSync(join(entries, '2022-03-01-by-hand.md'), byHand);
  rmSync(join(seeds, '003_61440020126a1a1e.txt'));
  rmSync(join(seeds, '003_61440020126a1a1e.yaml'));
  expect(makeEntries(seeds, entries).written).toBe(true);
  expect(readdirSync(entries)).toContain('2022-03-01-by-hand.md');
  expect(readdirSync(entries).filter((name) => name.startsWith('2022-02-11'))).toEqual([]);
});

test('entries that were committed bring back an addresses.json that was not, and it is said', () => {
  const seeds = join(folder, 'seeds');
  const entries = entriesFolder(seeds);
  cpSync('seeds', seeds, { recursive: true });
  try {
    makeEntries(seeds);
    const before = readdirSync(entries);
    rmSync(join(seeds, 'addresses.json'));
    rmSync(workspaceFolder(seeds), { recursive: true });
    const sidecar = join(seeds, '003_61440020126a1a1e.yaml');
    writeFileSync(sidecar, `${readFileSync(sidecar, 'utf8')}headline: Another headline\n`);
    const { written, problems } = makeEntries(seeds);
    expect(written).toBe(true);
    expect(readdirSync(entries)).toEqual(before);
    expect(problems.filter(({ code }) => code === 'address-lost').map(({ message }) => message)).toEqual([
      expect.stringContaining('Every article stays where its entry says that it was'),
    ]);
  } finally {
    for (const made of [entries, workspaceFolder(seeds)]) rmSync(made, { recursive: true, force: true });
  }
});

test('an entry written by hand that lacks something is said at its line, and a folder named like an entry stays', () => {
  const seeds = resolve('seeds');
  makeEntries(seeds, folder);
  const byHand = readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8').replace(/^generated: .*\n/m, '');
  writeFileSync(join(folder, '2022-03-01-by-hand.md'), byHand.replace(/^headline:/m, 'headlin:'));
  mkdirSync(join(folder, 'notes.md'));
  const { written, problems } = makeEntries(seeds, folder);
  expect(written).toBe(false);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['broken-entry', 1],
    ['broken-entry', 2],
    ['folder-named-like-file', null],
  ]);
  expect(readdirSync(folder)).toContain('notes.md');
});

test('a line taken out of addresses.json is named and written again, wherever its article would stand by now', () => {
  const seeds = join(folder, 'seeds');
  const entries = join(folder, 'entries');
  cpSync('seeds', seeds, { recursive: true });
  const kept = join(seeds, 'addresses.json');
  makeEntries(seeds, entries);
  const before = readFileSync(kept, 'utf8');
  const sidecar = join(seeds, '003_61440020126a1a1e.yaml');
  writeFileSync(sidecar, `${readFileSync(sidecar, 'utf8')}headline: Another headline altogether\n`);
  writeFileSync(kept, before.replace(/^ +"003_61440020126a1a1e": .*\n/m, ''));
  const { problems, written } = makeEntries(seeds, entries);
  expect(written).toBe(true);
  expect(problems.map(({ code, message }) => [code, /\/articles\/([^/]+)\//.exec(message)?.[1]])).toEqual([
    ['address-lost', '2022-02-11-uk-defence-chiefs-fly-to-moscow-to-try-and-prevent-war-in-ukraine'],
  ]);
  const addresses = (text: string) =>
    Object.entries<{ address: string }>(JSON.parse(text).articles).map(([name, { address }]) => [name, address]);
  expect(addresses(readFileSync(kept, 'utf8'))).toEqual(addresses(before));
  expect(makeEntries(seeds, entries).problems).toEqual([]);

  // So it is where the article's file was renamed as well.
  writeFileSync(kept, readFileSync(kept, 'utf8').replace(/^ +"003_61440020126a1a1e": .*\n/m, ''));
  for (const ending of ['txt', 'yaml'])
    renameSync(join(seeds, `003_61440020126a1a1e.${ending}`), join(seeds, `chiefs.${ending}`));
  expect(makeEntries(seeds, entries).problems.map(({ code }) => code)).toEqual(['address-lost']);
  expect(addresses(readFileSync(kept, 'utf8'))).toEqual(addresses(before));
  expect(makeEntries(seeds, entries).problems).toEqual([]);

  rmSync(kept);
  const [gone, ...others] = makeEntries(seeds, entries).problems;
  expect([gone?.code, gone?.severity, others]).toEqual(['address-lost', 'warning', []]);
  expect(gone?.message).toContain('The 5 articles built here before');
  expect(addresses(readFileSync(kept, 'utf8'))).toEqual(addresses(before));
  expect(makeEntries(seeds, entries).problems).toEqual([]);

  // A file that holds nothing is how to begin anew.
  writeFileSync(kept, '{"articles": {}, "speakers": {}}\n');
  expect(makeEntries(seeds, entries).problems).toEqual([]);
  expect(readFileSync(kept, 'utf8')).toContain('another-headline-altogether');
});
