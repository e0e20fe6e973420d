import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCorpus, type MadeUpCorpus } from '../../scripts/generate-corpus.ts';
import { startServer } from '../../scripts/serve.ts';

/** A made-up site of many articles, built and served. */
export interface MadeUpSite {
  readonly corpus: MadeUpCorpus;
  readonly folder: string;
  readonly address: string;
  end(): Promise<void>;
}

/** Builds a site of so many made-up articles, in which so many people speak, and serves it. The caller ends it. */
export async function serveMadeUpSite(articles: number, speakers?: number): Promise<MadeUpSite> {
  const work = mkdtempSync(join(tmpdir(), 'dateline-made-up-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/build-made-up.ts', String(articles), work, ...(speakers === undefined ? [] : [String(speakers)])],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The made-up site could not be built:\n${stderr}`);
  const folder = join(work, 'site');
  const { server, address } = await startServer(folder, '/', 0);
  return {
    corpus: generateCorpus(articles, 1, speakers),
    folder,
    address,
    async end() {
      await new Promise((done) => server.close(done));
      rmSync(work, { recursive: true, force: true });
    },
  };
}
