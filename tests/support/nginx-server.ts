import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Nginx } from '../../scripts/nginx.ts';

/** nginx serving a folder by the example, on this machine only. */
export interface NginxServer {
  readonly address: string;
  /** What nginx said of the configuration before it started. */
  readonly verdict: string;
  end(): Promise<void>;
}

/** Starts nginx with the example, its port and folder put in. Throws where it does not answer. */
export async function startNginx({ program, types }: Nginx, example: string, site: string): Promise<NginxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-nginx-'));
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'logs'));
  const here = example
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replaceAll('/var/www/timeline', site);
  writeFileSync(join(folder, 'timeline.conf'), here);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    config,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${types ? `include ${types};` : ''}
  default_type application/octet-stream;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/timeline.conf;
}
`,
  );
  const { stderr: verdict } = spawnSync(program, ['-t', '-p', folder, '-c', config], { encoding: 'utf8' });
  const server = spawn(program, ['-p', folder, '-c', config, '-g', 'daemon off;'], { stdio: 'ignore' });
  const end = () => endServer(server, folder);
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 50; tries++) {
    if (await fetch(address).catch(() => null)) return { address, verdict, end };
    await wait(100);
  }
  await end();
  throw new Error(`nginx does not answer.\n${verdict}`);
}

async function endServer(server: ChildProcess, folder: string): Promise<void> {
  const ended = server.exitCode === null ? new Promise((done) => server.once('exit', done)) : null;
  server.kill('SIGQUIT');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
