import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dateline-inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const idsOf = (path: string): readonly string[] =>
  execFileSync(process.execPath, ['scripts/inspect.ts', '--jsonl', path], { encoding: 'utf8', stdio: 'pipe' }).match(
    /"q-[0-9a-f]{8}"/g,
  ) ?? [];

test('a file of a subfolder is named as its folder of articles names it', () => {
  mkdirSync(join(folder, '2024'));
  writeFileSync(join(folder, 'timeline.yaml'), 'title: Ferries\n');
  const text =
    'Ness ferry stays in port\n3 May 2024\n\n“It will sail when the wind turns,” said Rosa Lim, its captain.\n';
  writeFileSync(join(folder, '2024', 'ferry.txt'), text);
  const ids = idsOf(join(folder, '2024', 'ferry.txt'));
  expect(ids).not.toEqual([]);
  expect(ids).toEqual(idsOf(folder));
});

test('a quotation has the id that it was published with, where its words would give it another, too', () => {
  const published = {
    articles: {
      ferry: {
        address: '2024-05-03-ness-ferry',
        file: 'boats/ferry',
        quotations: { 'q-0a1b2c3d': ['It will sail', null] },
      },
    },
    speakers: {},
  };
  const folder2 = join(folder, 'published');
  mkdirSync(join(folder2, 'boats'), { recursive: true });
  writeFileSync(join(folder2, 'addresses.json'), JSON.stringify(published));
  writeFileSync(join(folder2, 'boats', 'ferry.txt'), 'Ness ferry\n3 May 2024\n\n“It will sail,” said Rosa Lim.\n');
  expect(idsOf(folder2)).toEqual(['"q-0a1b2c3d"']);
});

test('whoever has read enough of a pipe is shown no fault', async () => {
  const child = spawn(process.execPath, ['scripts/inspect.ts', '--jsonl', 'seeds'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (part) => (complaint += part));
  child.stdout.destroy();
  const code = await new Promise((done) => child.once('close', done));
  expect(complaint).toBe('');
  expect(code).toBe(0);
});
