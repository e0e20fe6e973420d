import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** nginx as a program that was seen to run, with the list of file types that comes with it. */
export interface Nginx {
  readonly program: string;
  readonly types: string | null;
}

/** Where Debian's package is unpacked to. */
const unpacked = resolve('.dateline', 'nginx');

/** Finds nginx, or null. Fetches nothing. */
export function findNginx(): Nginx | null {
  const program = [
    process.env.NGINX_PATH ?? '',
    '/usr/sbin/nginx',
    '/usr/bin/nginx',
    '/usr/local/nginx/sbin/nginx',
    '/usr/local/bin/nginx',
    '/opt/homebrew/bin/nginx',
    join(unpacked, 'usr', 'sbin', 'nginx'),
  ].find((path) => path !== '' && existsSync(path) && spawnSync(path, ['-v'], { timeout: 30_000 }).status === 0);
  if (!program) return null;
  const types = ['/etc', '/usr/local/etc', '/opt/homebrew/etc', join(unpacked, 'etc')]
    .map((folder) => join(folder, 'nginx', 'mime.types'))
    .find(existsSync);
  return { program, types: types ?? null };
}

/**
 * Finds nginx, or gets Debian's package of it: unpacked into `.dateline/` and not installed, for an installed one starts a
 * server of its own at once. Null, and says why, where there is no way: the tests then read the example instead of running it.
 */
export function getNginx(): Nginx | null {
  const present = findNginx();
  if (present) return present;
  const why = unpackFromDebian();
  const got = findNginx();
  if (!got) console.log(`No nginx here: ${why}. Its example is read by a parser, and not run.`);
  return got;
}

function unpackFromDebian(): string {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/usr/bin/dpkg')) return 'this is no Debian system';
  console.log('No nginx found: trying Debian’s package…');
  const folder = join(unpacked, 'packages');
  mkdirSync(folder, { recursive: true });
  const run = (program: string, ...words: string[]) =>
    spawnSync(program, words, { cwd: folder, stdio: 'ignore', timeout: 300_000 }).status === 0;
  const apt = (...words: string[]) => run('apt-get', '-o', 'Acquire::http::Timeout=20', ...words);
  const download = () => apt('download', 'nginx', 'nginx-common');
  // A new machine has no lists of packages yet, and only root may fetch them.
  if (!download() && !(apt('update') && download())) return 'Debian’s package cannot be fetched';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) run('dpkg', '-x', file, unpacked);
  return 'Debian’s package was unpacked and does not run';
}
