import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { run } from './shell.ts';

await run('accept', () => {
  const { status } = spawnSync(
    join('node_modules', '.bin', 'vitest'),
    ['run', '--config', 'tests/vitest.config.ts', '--project', 'parser', 'tests/articles/articles.test.ts'],
    { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ACCEPT: '1' } },
  );
  return status === 0 ? 0 : 1;
});
