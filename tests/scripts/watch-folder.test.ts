import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { watchFolder } from '../../scripts/watch-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file is seen again after another took its place, and in a folder made meanwhile', async () => {
  const file = join(folder, 'flood.yaml');
  writeFileSync(file, 'draft: true\n');
  let changes = 0;
  const end = watchFolder(folder, () => {
    changes++;
  });
  /** Does something, and waits until it was told; what is told of once is told of again while it waits. */
  const isTold = async (act: () => void) => {
    const before = changes;
    await expect
      .poll(() => {
        if (changes === before) act();
        return changes;
      })
      .toBeGreaterThan(before);
  };
  await isTold(() => writeFileSync(file, 'draft: false\n'));
  await isTold(() => {
    writeFileSync(join(folder, '.new'), 'url: null\n');
    renameSync(join(folder, '.new'), file);
  });
  await isTold(() => writeFileSync(file, 'publisher: null\n'));
  await isTold(() => mkdirSync(join(folder, '2024'), { recursive: true }));
  await isTold(() => writeFileSync(join(folder, '2024', 'storm.txt'), 'It blew.\n'));
  end();
});
