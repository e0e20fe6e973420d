import { chmodSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { untilChanged } from '../../src/seeds/until-changed.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-until-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.useRealTimers();
});

test('a file is read again when the disk tells of a change, and what is wrong with it is told each time', () => {
  const path = join(folder, 'flood.txt');
  let times = 0;
  const read = untilChanged((file, problems) => {
    times++;
    problems.push({ code: 'long', severity: 'warning', file, line: 1, column: 1, message: 'It is long.' });
    return readFileSync(file, 'utf8');
  });
  const look = () => {
    const problems: Parameters<typeof read>[1] = [];
    return [read(path, problems), problems.length, times];
  };
  writeFileSync(path, 'It rose.');
  expect(look()).toEqual(['It rose.', 1, 1]);
  // A disk may keep no finer time than seconds: what was only just written may be written again unseen.
  writeFileSync(path, 'It fell.');
  expect(look()).toEqual(['It fell.', 1, 2]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  expect(look()).toEqual(['It fell.', 1, 3]);
  expect(look()).toEqual(['It fell.', 1, 3]);
  // Of the same length, and put back to the same time.
  writeFileSync(path, 'It rose.');
  utimesSync(path, 1, 1);
  expect(look()).toEqual(['It rose.', 1, 4]);
  expect(look()).toEqual(['It rose.', 1, 4]);
  chmodSync(path, 0o600);
  expect(look()).toEqual(['It rose.', 1, 5]);
  rmSync(path);
  expect(look).toThrow();
});
