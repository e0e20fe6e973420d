import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { generateCorpus, type MadeUpCorpus } from '../../scripts/generate-corpus.ts';
import { startServer } from '../../scripts/serve.ts';

/** A made-up site of many articles, built and served. */
export interface MadeUpSite {
  readonly corpus: MadeUpCorpus;
  readonly folder: string;
  readonly address: string;
  end(): Promise<void>;
}

/**
 * Serves a site of so many made-up articles, in which so many people speak; the caller ends that, and leaves the site's files as
 * they are. It is built once for all tests of a run: by the first that asks for it, while any other waits.
 */
export async function serveMadeUpSite(articles: number, speakers?: number): Promise<MadeUpSite> {
  const work = join(inject('siteFolder'), '..', `made-up-${articles}-${speakers ?? 'usual'}`);
  const verdict = join(work, 'verdict');
  if (isFirst(work)) writeFileSync(verdict, build(work, articles, speakers));
  while (!existsSync(verdict)) await setTimeout(100);
  const problem = readFileSync(verdict, 'utf8');
  if (problem !== '') throw new Error(`The made-up site could not be built:\n${problem}`);
  const folder = join(work, 'site');
  const { server, address } = await startServer(folder, '/', 0);
  return {
    corpus: generateCorpus(articles, 1, speakers),
    folder,
    address,
    async end() {
      await new Promise((done) => server.close(done));
    },
  };
}

/** Makes a folder; false where another test has made it. */
function isFirst(work: string): boolean {
  try {
    mkdirSync(work);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** What went wrong; nothing where the site is built. */
function build(work: string, articles: number, speakers: number | undefined): string {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/build-made-up.ts', String(articles), work, ...(speakers === undefined ? [] : [String(speakers)])],
    { encoding: 'utf8' },
  );
  return status === 0 ? '' : `${stderr}\nexit code ${status}`;
}
