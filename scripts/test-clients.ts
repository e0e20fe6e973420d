import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './shell.ts';

/**
 * `npm run test:clients`: reads the files of built sites with their readers' own programs, those that npm has not or that are
 * too large for every install: the Nu HTML checker on a Java runtime, DuckDB, pandoc and wget. What is missing is fetched,
 * from npm into `.dateline/clients`, and from Debian by apt-get; elsewhere it has to be there.
 */

const folder = resolve('.dateline', 'clients');
/** Kept out of the project's own dependencies: nothing but this needs them, and they take 100 MB. */
const packages = ['vnu-jar@26', '@duckdb/node-api@1.5.6-r.1'];
/** Debian's packages by the program that each brings. */
const programs = { java: 'default-jre-headless', pandoc: 'pandoc', wget: 'wget' } as const;

const works = (program: string, ...words: string[]): boolean =>
  spawnSync(program, words, { stdio: 'ignore', timeout: 300_000 }).status === 0;

function fetchPrograms(): readonly string[] {
  const missing = Object.entries(programs).filter(([program]) => !works(program, '--version'));
  if (missing.length === 0) return [];
  const wanted = missing.map(([, name]) => name);
  console.log(`Not here: ${missing.map(([program]) => program).join(', ')}. Trying Debian’s packages…`);
  const apt = (...words: string[]) =>
    works('apt-get', '-o', 'Acquire::http::Timeout=20', ...words) || works('sudo', '-n', 'apt-get', ...words);
  if (!apt('install', '-y', '--no-install-recommends', ...wanted)) {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...wanted);
  }
  return missing.map(([program]) => program).filter((program) => !works(program, '--version'));
}

function fetchPackages(): boolean {
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  if (existsSync(join(folder, 'node_modules', 'vnu-jar')) && existsSync(join(folder, 'node_modules', '@duckdb'))) {
    return true;
  }
  return (
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    }).status === 0
  );
}

function testClients(): number {
  const missing = fetchPrograms();
  if (missing.length > 0) {
    console.error(`${missing.join(', ')} cannot be had here: install ${missing.length === 1 ? 'it' : 'them'} first.`);
    return 1;
  }
  if (!fetchPackages()) {
    console.error('The packages for these tests cannot be had: npm could not install them.');
    return 1;
  }
  const vitest = join('node_modules', '.bin', 'vitest');
  const { status } = spawnSync(vitest, ['run', '--config', 'tests/clients/vitest.config.ts'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CLIENTS: folder },
  });
  return status ?? 1;
}

await run('test:clients', testClients);
