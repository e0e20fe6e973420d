import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { build, filesIn, newFolder } from '../support/build.ts';

/** How often a build is killed. More of them: KILLS=50 npx vitest run … at-once.test.ts */
const kills = Number(process.env.KILLS ?? 3);

const folder = newFolder();
vi.setConfig({ testTimeout: 240_000 });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of one small article. */
function seedsOf(town: string): string {
  const seeds = join(folder, `seeds-${town}`);
  mkdirSync(seeds, { recursive: true });
  const text = `Bridge opens at ${town}\n\n30 November 2021\n\nThe mayor cut a ribbon.\n\n“${town} waited long,” said Ann Poole.\n`;
  writeFileSync(join(seeds, 'bridge.txt'), text);
  return seeds;
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly status: number | null; readonly output: string }>;
}

function start(script: string, ...flags: string[]): Started {
  return startIn('.', script, ...flags);
}

function startIn(cwd: string, script: string, ...flags: string[]): Started {
  const child = spawn(process.execPath, [script, ...flags], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece) => {
      output += piece;
    });
  }
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, output }));
  return { child, ended };
}

const startBuild = (seeds: string, out: string) => start('scripts/build.ts', '--seeds', seeds, '--out', out);
const left = (out: string) => readdirSync(dirname(out)).filter((name) => name.startsWith('.'));

const ostbury = seedsOf('Ostbury');
const alone = join(folder, 'alone');
beforeAll(() => build(alone, ['--seeds', ostbury]));

test('two builds of different articles at once each publish their own', async () => {
  const westbury = seedsOf('Westbury');
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  const ends = await Promise.all([startBuild(ostbury, one).ended, startBuild(westbury, two).ended]);
  expect(ends.map(({ status, output }) => [status, /\bat\b.*\.ts/.test(output)])).toEqual([
    [0, false],
    [0, false],
  ]);
  expect(filesIn(one)).toEqual(filesIn(alone));
  const words = [...filesIn(two).values()].map(String).join('');
  expect(words).toContain('Westbury waited long');
  expect(words).not.toContain('Ostbury');
});

test('two builds into one folder at once: the second waits, and says so', async () => {
  const out = join(folder, 'same');
  const ends = await Promise.all([startBuild(ostbury, out).ended, startBuild(ostbury, out).ended]);
  expect(ends.map(({ status }) => status)).toEqual([0, 0]);
  expect(ends.map(({ output }) => output).join('')).toMatch(/Another build is writing to .*same; this one waits/);
  expect(filesIn(out)).toEqual(filesIn(alone));
});

test('two copies of the program that build into one folder wait for each other', async () => {
  const copy = join(folder, 'copy');
  const others = /(?:^|[\\/])(?:node_modules|compiled|\.git|\.astro|\.dateline|dist|test-results)(?:[\\/]|$)/;
  cpSync('.', copy, { recursive: true, filter: (path) => !others.test(path) });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  const out = join(folder, 'by-two-copies');
  const flags = ['scripts/build.ts', '--seeds', ostbury, '--out', out] as const;
  const ends = await Promise.all([startIn('.', ...flags).ended, startIn(copy, ...flags).ended]);
  expect(ends.map(({ status }) => status)).toEqual([0, 0]);
  expect(ends.map(({ output }) => output).join('')).toMatch(
    /Another build is writing to .*by-two-copies; this one waits/,
  );
  expect(filesIn(out)).toEqual(filesIn(alone));
});

test('a build beside “npm run dev” is right, and so is what dev shows', async () => {
  const westbury = seedsOf('Westbury');
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const dev = start('scripts/dev.ts', '--seeds', westbury, '--port', String(port));
  try {
    const out = join(folder, 'beside-dev');
    expect((await startBuild(ostbury, out).ended).status).toBe(0);
    expect(filesIn(out)).toEqual(filesIn(alone));
    expect(await pageAt(`http://localhost:${port}/`)).toContain('Westbury');
    const second = await start('scripts/dev.ts', '--port', String(port + 1)).ended;
    expect([second.status, second.output]).toEqual([2, expect.stringContaining('[dev-runs-already]')]);
  } finally {
    dev.child.kill('SIGTERM');
    await dev.ended;
  }
});

/** The page at an address, as soon as something answers there. */
async function pageAt(address: string): Promise<string> {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await fetch(address);
      const text = await answer.text();
      if (answer.ok || tries > 200) return text;
    } catch (error) {
      if (tries > 200) throw error;
    }
    await sleep(200);
  }
}

test(`killed at any moment (${kills} times), the old or the new site stands whole, and the next build is right`, {
  timeout: 120_000 + kills * 20_000,
}, async () => {
  const out = join(folder, 'killed');
  build(out, ['--seeds', seedsOf('Westbury')]);
  const [before, after] = [filesIn(out), filesIn(alone)];
  const moments: number[] = [];
  for (let n = 0; n < kills; n++) {
    const started = startBuild(ostbury, out);
    const moment = Math.random() * 8000;
    moments.push(moment);
    await Promise.race([sleep(moment), started.ended]);
    started.child.kill('SIGKILL');
    await started.ended;
    const found = existsSync(out) ? filesIn(out) : null;
    const whole = found !== null && [before, after].some((site) => sameFiles(found, site));
    expect(whole || left(out).length > 0, `killed after ${moments.join(', ')} ms`).toBe(true);
  }
  build(out, ['--seeds', ostbury]);
  expect(sameFiles(filesIn(out), after), `killed after ${moments.join(', ')} ms`).toBe(true);
  expect(left(out)).toEqual([]);
});

const sameFiles = (a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): boolean =>
  a.size === b.size && [...a].every(([path, bytes]) => b.get(path)?.equals(bytes));

test.each(['SIGINT', 'SIGTERM'] as const)('%s leaves nothing', { timeout: 180_000 }, async (signal) => {
  const out = join(folder, `ended-by-${signal}`, 'site');
  mkdirSync(dirname(out));
  const runs = () => (existsSync('.dateline/runs') ? readdirSync('.dateline/runs') : []);
  const before = new Set(runs());
  const started = startBuild(ostbury, out);
  let mine: readonly string[] = [];
  for (let tries = 0; mine.length === 0 && tries < 2400; tries++) {
    await sleep(50);
    mine = runs().filter((name) => !before.has(name));
  }
  expect(mine.length).toBeGreaterThan(0);
  await sleep(500);
  started.child.kill(signal);
  expect((await started.ended).status).toBe(signal === 'SIGINT' ? 130 : 143);
  expect(readdirSync(dirname(out))).toEqual([]);
  expect(runs().filter((name) => mine.includes(name))).toEqual([]);
});

test('an out folder that is a link has its target updated, and stays a link', () => {
  const real = join(folder, 'real');
  const link = join(folder, 'link');
  mkdirSync(real);
  symlinkSync('real', link);
  build(link, ['--seeds', ostbury]);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(sameFiles(filesIn(real), filesIn(alone))).toBe(true);
});

test('what lies beside the site is named, and nothing of it is touched', async () => {
  const out = join(folder, 'shared');
  build(out, ['--seeds', ostbury]);
  writeFileSync(join(out, 'CNAME'), 'example.org');
  const { status, output } = await startBuild(ostbury, out).ended;
  expect([status, output]).toEqual([2, expect.stringMatching(/no earlier site: CNAME\..*\[out-holds-others\]/)]);
  expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('example.org');
});
