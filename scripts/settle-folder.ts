import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAll } from '../src/pipeline/all.ts';
import { sidecarOf } from '../src/pipeline/index.ts';
import { headAsRead } from '../src/review/heads.ts';
import { readSeeds, showPath } from '../src/seeds/read.ts';
import { moveCorrections } from '../src/settling/sidecar.ts';
import type { Options } from './options.ts';
import { replaceFile } from './replace-file.ts';
import { reviewFolder } from './review-list.ts';
import { writeSeen } from './reviewed.ts';
import { count, reportProblems } from './shell.ts';

/** Carries out what `check` offered, and says what it did; a second run finds nothing left. Returns the exit code. */
export function settleFolder({ seeds, seen }: Pick<Options, 'seeds' | 'seen'>): number {
  const missing = readSeeds(seeds).problems.filter(({ code }) => code === 'no-seeds');
  if (missing.length > 0) return reportProblems(missing);
  const renamed = followArticles(seeds);
  let moved = 0;
  // What one correction parts or adds, another may be about: it is found once the first has its quotation again.
  for (let now = moveAll(seeds); now > 0; now = moveAll(seeds)) moved += now;
  if (seen) {
    const read = readSeeds(seeds);
    const reading = readAll(read);
    const items = reviewFolder(reading, read, seeds);
    writeSeen(seeds, [...items, ...reading.articles.map(headAsRead)]);
    console.log(`${count(items.length, 'item')} of the review list marked as seen.`);
    if (renamed + moved === 0) return 0;
  }
  console.log(
    renamed + moved === 0
      ? 'There was nothing to settle.'
      : `${count(moved, 'correction')} moved, ${count(renamed, 'sidecar')} renamed. Next: npm run check`,
  );
  return 0;
}

/** Moves every correction whose quotation is known by another id today, and says so; how many there were. */
function moveAll(seeds: string): number {
  let moved = 0;
  for (const { moves, source } of readAll(readSeeds(seeds)).readings) {
    if (moves.length === 0) continue;
    const path = resolve(sidecarOf(source));
    const before = readFileSync(path, 'utf8');
    const after = moveCorrections(before, moves);
    if (after === before) continue;
    replaceFile(path, after);
    for (const { from, to } of moves) console.log(`${showPath(path)}: ${from} → ${to}`);
    moved += moves.length;
  }
  return moved;
}

/** Renames each sidecar that lost its article after that article's name of today. */
function followArticles(seeds: string): number {
  const read = readSeeds(seeds);
  const lost = new Set(read.problems.filter(({ code }) => code === 'sidecar-without-article').map(({ file }) => file));
  if (lost.size === 0) return 0;
  let renamed = 0;
  for (const { name, before } of readAll(read).renamed) {
    const [old, now] = [join(seeds, `${before}.yaml`), join(seeds, `${name}.yaml`)];
    if (!lost.has(showPath(old)) || existsSync(now)) continue;
    renameSync(old, now);
    console.log(`${showPath(old)} → ${showPath(now)}`);
    renamed++;
  }
  return renamed;
}
