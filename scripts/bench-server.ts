import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** What readers at once ask of the server, and for how long. */
const connections = 200;
const seconds = 30;

interface Load {
  readonly answers: number;
  readonly errors: number;
  /** Milliseconds until an answer was whole: of half of them, and of all but one in a hundred. */
  readonly half: number;
  readonly most: number;
}

/**
 * Serves a built site as `npm start` does, in a process of its own, lets 200 connections ask it for pages, data and
 * fonts for 30 seconds, and prints how it answered. Throws where any answer failed or was not whole.
 */
export async function benchServer(name: string, folder: string): Promise<void> {
  const program = `const { startServer } = await import('./scripts/serve.ts');
    console.log((await startServer(${JSON.stringify(folder)}, '/', 0)).address);`;
  const server = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [first] = (await once(server.stdout, 'data')) as [Buffer];
    const { answers, errors, half, most } = await ask(first.toString().trim(), pathsOf(folder));
    console.log(
      `Server, ${name}: ${connections} connections for ${seconds} s, ${answers.toLocaleString('en')} answers, ${errors} errors, half within ${half} ms, 99 of 100 within ${most} ms`,
    );
    if (errors > 0) throw new Error(`${errors} of ${answers + errors} requests failed.`);
  } finally {
    server.kill();
  }
}

/** Every kind of file, the large ones not more often than a reader loads them. */
function pathsOf(folder: string): readonly string[] {
  const articles = readdirSync(join(folder, 'articles')).map((id) => `articles/${encodeURIComponent(id)}/`);
  const speakers = readdirSync(join(folder, 'speakers'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `speakers/${encodeURIComponent(name)}/`);
  return ['', 'search/', 'search/facts.json', 'about/', 'favicon.svg', 'no/such/page', ...articles, ...speakers];
}

async function ask(address: string, paths: readonly string[]): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let errors = 0;
  let next = 0;
  const end = performance.now() + seconds * 1000;
  const reader = async () => {
    while (performance.now() < end) {
      const path = paths[next++ % paths.length] ?? '';
      const began = performance.now();
      if (await isAnswered(agent, address + path, path === 'no/such/page' ? 404 : 200))
        times.push(performance.now() - began);
      else errors++;
    }
  };
  await Promise.all(Array.from({ length: connections }, reader));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return { answers: times.length, errors, half: at(0.5), most: at(0.99) };
}

/** Whether the answer has the status and comes whole. */
function isAnswered(agent: Agent, address: string, status: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(address, { agent, timeout: 20_000 }, (response) => {
      const wanted = Number(response.headers['content-length'] ?? -1);
      let bytes = 0;
      response
        .on('data', (piece: Buffer) => {
          bytes += piece.length;
        })
        .on('end', () =>
          resolve(response.statusCode === status && response.complete && (wanted < 0 || wanted === bytes)),
        )
        .on('error', () => resolve(false));
    });
    request.on('timeout', () => request.destroy()).on('error', () => resolve(false));
  });
}
