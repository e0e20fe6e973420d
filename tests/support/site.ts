import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site, and the address it is served at. */
    readonly siteFolder: string;
    readonly siteAddress: string;
  }
}

/** Builds the site of the five articles once, with the very command a person uses, and serves it for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const out = join(folder, 'site');
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The site could not be built:\n${built.stdout}${built.stderr}`);
  const { server, address } = await startServer(out, '/', 0);
  project.provide('siteFolder', out);
  project.provide('siteAddress', address);
  return async () => {
    await new Promise((done) => server.close(done));
    rmSync(folder, { recursive: true, force: true });
  };
}
