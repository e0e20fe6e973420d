import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Problem } from '../src/domain.ts';
import type { ReviewItem } from '../src/review/index.ts';
import { fileProblem, showPath } from '../src/seeds/read.ts';
import { replaceFile } from './replace-file.ts';

/** What the curator has looked at: `reviewed.json` beside the articles, to be committed with them. */
const reviewedSchema = z.strictObject({ seen: z.array(z.string()) });

const pathIn = (seeds: string): string => join(seeds, 'reviewed.json');

/** The keys of what was seen; nothing where the file is not there or cannot be read, which is then a warning. */
export function readSeen(seeds: string, problems: Problem[]): ReadonlySet<string> {
  const path = pathIn(seeds);
  if (!existsSync(path)) return new Set();
  try {
    return new Set(reviewedSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).seen);
  } catch {
    const message =
      'This file keeps what was seen of the review list, and it cannot be read. “npm run settle -- --seen” writes it anew.';
    problems.push({ ...fileProblem(showPath(path), 'broken-reviewed', message), severity: 'warning' });
    return new Set();
  }
}

/** Marks all of a list, and how heads were read, as seen; what is doubted no longer is forgotten. */
export function writeSeen(seeds: string, shown: readonly Pick<ReviewItem, 'key'>[]): void {
  const seen = [...new Set(shown.map(({ key }) => key))].toSorted();
  replaceFile(pathIn(seeds), `${JSON.stringify({ seen }, null, 2)}\n`);
}
