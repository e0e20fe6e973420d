import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

/** The example for nginx, run by nginx itself where there is one. */
const program = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));
const site = inject('siteFolder');

describe.skipIf(!program)('the example for nginx', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-nginx-'));
  const config = join(folder, 'nginx.conf');
  let server: ChildProcess;
  let address: string;

  beforeAll(async () => {
    const port = await freePort();
    address = `http://127.0.0.1:${port}/`;
    const example = readFileSync('.deploy/nginx.conf', 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('listen [::]:80;', '')
      .replace('/var/www/timeline;', `${site};`);
    mkdirSync(join(folder, 'logs'));
    writeFileSync(join(folder, 'timeline.conf'), example);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(
      config,
      `${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : ''}
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/timeline.conf;
}
`,
    );
    const checked = spawnSync(program ?? '', ['-t', '-p', folder, '-c', config], { encoding: 'utf8' });
    expect(checked.stderr).toContain('test is successful');
    expect(checked.stderr).not.toContain('[warn]');
    server = spawn(program ?? '', ['-p', folder, '-c', config, '-g', 'daemon off;'], { stdio: 'ignore' });
    for (let tries = 0; tries < 50; tries++) {
      if (await fetch(address).catch(() => null)) return;
      await wait(100);
    }
    throw new Error('nginx does not answer.');
  });
  afterAll(async () => {
    server?.kill('SIGQUIT');
    await new Promise((done) => (server ? server.once('exit', done) : done(null)));
    rmSync(folder, { recursive: true, force: true });
  });

  test('pages are asked for anew each time, hashed files are kept for a year', async () => {
    expect((await fetch(address)).headers.get('cache-control')).toBe('no-cache');
    const [script = ''] = readdirSync(join(site, '_astro'));
    const answer = await fetch(`${address}_astro/${script}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const unhashed = await fetch(`${address}pagefind/pagefind-entry.json`);
    expect(unhashed.headers.get('cache-control')).toBe('no-cache');
  });

  test('everything carries the security headers, what is missing included', async () => {
    for (const path of ['', 'data/quotations.json', 'not-there/']) {
      const { headers } = await fetch(address + path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('content-security-policy'), path).toBe("frame-ancestors 'none'");
      expect(headers.get('referrer-policy'), path).toBe('strict-origin-when-cross-origin');
      expect(headers.get('permissions-policy'), path).toContain('camera=()');
    }
  });

  test('text travels compressed, and as what it is', async () => {
    const answer = await fetch(`${address}data/timeline.json`);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect((await fetch(`${address}data/articles.bib`)).headers.get('content-type')).toContain('bibtex');
    expect((await fetch(address)).headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('what is missing gets the site’s own page; a missing slash is mended; the hosts’ files stay inside', async () => {
    const missing = await fetch(`${address}not-there/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('There is no page here');
    const slashless = await fetch(`${address}about`, { redirect: 'manual' });
    expect([slashless.status, slashless.headers.get('location')]).toEqual([301, '/about/']);
    expect((await fetch(`${address}_headers`)).status).toBe(404);
    expect((await fetch(`${address}.nojekyll`)).status).toBe(404);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
