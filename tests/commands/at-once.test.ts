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
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { lockOf } from '../../scripts/build-site.ts';
import { tryLock } from '../../scripts/locks.ts';
import { filesIn, newFolder } from '../support/build.ts';
import { compiledIn, copyProject } from '../support/project.ts';

/** How often a build is killed. More of them: KILLS=50 npx vitest run … at-once.test.ts */
const kills = Number(process.env.KILLS ?? 3);

const folder = newFolder();
/** A copy of the program: its builds are looked at here, and dev can run once in a folder. */
const place = copyProject(join(folder, 'project'));
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
  /** What it has printed so far. */
  readonly output: () => string;
  readonly ended: Promise<{ readonly status: number | null; readonly output: string }>;
}

function start(command: string, ...flags: string[]): Started {
  return startIn(place, ...compiledIn(place, command), ...flags);
}

function startIn(cwd: string, ...words: string[]): Started {
  const child = spawn(process.execPath, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece) => {
      output += piece;
    });
  }
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, output }));
  return { child, output: () => output, ended };
}

const startBuild = (seeds: string, out: string) => start('build', '--seeds', seeds, '--out', out);
const left = (out: string) => readdirSync(dirname(out)).filter((name) => name.startsWith('.'));
async function build(seeds: string, out: string): Promise<void> {
  const { status, output } = await startBuild(seeds, out).ended;
  expect(status, output).toBe(0);
}

const ostbury = seedsOf('Ostbury');
const westbury = seedsOf('Westbury');
/** Fifty articles, which take a build some seconds. */
const manyTowns = join(folder, 'many');
cpSync(ostbury, manyTowns, { recursive: true });
for (let n = 1; n < 50; n++) cpSync(join(ostbury, 'bridge.txt'), join(manyTowns, `bridge-${n}.txt`));
/** The site of Ostbury, built by itself into a folder that is a link. */
const alone = join(folder, 'alone');
beforeAll(async () => {
  mkdirSync(join(folder, 'real'));
  symlinkSync('real', alone);
  await build(ostbury, alone);
}, 240_000);

/** So many milliseconds, or less. */
let buildTakes = 0;
const [one, two] = [join(folder, 'one'), join(folder, 'two')];
test('two builds of different articles at once each publish their own', async () => {
  const begun = performance.now();
  const ends = await Promise.all([startBuild(ostbury, one).ended, startBuild(westbury, two).ended]);
  buildTakes = performance.now() - begun;
  expect(ends.map(({ status, output }) => [status, /\bat\b.*\.ts/.test(output)])).toEqual([
    [0, false],
    [0, false],
  ]);
  expect(filesIn(one)).toEqual(filesIn(alone));
  const words = [...filesIn(two).values()].map(String).join('');
  expect(words).toContain('Westbury waited long');
  expect(words).not.toContain('Ostbury');
});

test('an out folder that is a link has its target updated, and stays a link', () => {
  expect(lstatSync(alone).isSymbolicLink()).toBe(true);
  expect(sameFiles(filesIn(join(folder, 'real')), filesIn(one))).toBe(true);
});

test('builds into one folder at once, of one copy of the program or of two, wait for each other, and say so', async () => {
  const copy = copyProject(join(folder, 'copy'));
  const out = join(folder, 'same');
  // Held here until all have asked for it: on a busy machine the last may begin when the first has ended.
  const lock = tryLock(lockOf(out));
  const builds = [
    startBuild(ostbury, out),
    startBuild(ostbury, out),
    startIn(copy, 'scripts/build.ts', '--seeds', ostbury, '--out', out),
  ];
  const says = /Another build is writing to .*same; this one waits/;
  await expect.poll(() => builds.filter(({ output }) => says.test(output())).length, { timeout: 200_000 }).toBe(3);
  expect(existsSync(out)).toBe(false);
  lock?.release();
  const ends = await Promise.all(builds.map(({ ended }) => ended));
  expect(ends.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(filesIn(out)).toEqual(filesIn(alone));
});

test('a build beside “npm run dev” is right, and so is what dev shows', async () => {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const dev = start('dev', '--seeds', westbury, '--port', String(port));
  try {
    const out = join(folder, 'beside-dev');
    await build(ostbury, out);
    expect(filesIn(out)).toEqual(filesIn(alone));
    expect(await pageAt(`http://localhost:${port}/`)).toContain('Westbury');
    const second = await start('dev', '--port', String(port + 1)).ended;
    expect([second.status, second.output]).toEqual([2, expect.stringContaining('[dev-runs-already]')]);
  } finally {
    dev.child.kill('SIGTERM');
    await dev.ended;
  }
});

test('a command of npm ends where its shell was ended, as npm does it by a signal', async () => {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const command = `"${process.execPath}" scripts/start.ts --seeds "${ostbury}" --out "${join(folder, 'served')}" --port ${port}`;
  const shell = spawn('sh', ['-c', `${command}; true`], {
    cwd: place,
    stdio: 'ignore',
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  const answers = () =>
    fetch(`http://localhost:${port}/`).then(
      ({ status }) => status,
      () => 'nobody',
    );
  await expect.poll(answers, { timeout: 200_000, interval: 300 }).toBe(200);
  shell.kill('SIGTERM');
  await expect.poll(answers, { timeout: 60_000, interval: 300 }).toBe('nobody');
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
  const out = two;
  const [before, after] = [filesIn(out), filesIn(alone)];
  const moments: number[] = [];
  for (let n = 0; n < kills; n++) {
    const started = startBuild(ostbury, out);
    const moment = Math.random() * buildTakes;
    moments.push(moment);
    await Promise.race([sleep(moment), started.ended]);
    started.child.kill('SIGKILL');
    await started.ended;
    const found = existsSync(out) ? filesIn(out) : null;
    const whole = found !== null && [before, after].some((site) => sameFiles(found, site));
    expect(whole || left(out).length > 0, `killed after ${moments.join(', ')} ms`).toBe(true);
  }
  await build(ostbury, out);
  expect(sameFiles(filesIn(out), after), `killed after ${moments.join(', ')} ms`).toBe(true);
  expect(left(out)).toEqual([]);
});

const sameFiles = (a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): boolean =>
  a.size === b.size && [...a].every(([path, bytes]) => b.get(path)?.equals(bytes));

test.each(['SIGINT', 'SIGTERM'] as const)('%s leaves nothing', { timeout: 180_000 }, async (signal) => {
  const out = join(folder, `ended-by-${signal}`, 'site');
  mkdirSync(dirname(out));
  const kept = join(place, '.dateline', 'runs');
  const runs = () => (existsSync(kept) ? readdirSync(kept) : []);
  const before = new Set(runs());
  const started = startBuild(manyTowns, out);
  // A line printed is a build under way: its folder stands, and fifty articles are not made in a moment.
  await expect.poll(started.output, { timeout: 120_000 }).toContain('Reading articles');
  const mine = runs().filter((name) => !before.has(name));
  expect(mine.length).toBeGreaterThan(0);
  started.child.kill(signal);
  expect((await started.ended).status).toBe(signal === 'SIGINT' ? 130 : 143);
  expect(readdirSync(dirname(out))).toEqual([]);
  expect(runs().filter((name) => mine.includes(name))).toEqual([]);
});

test('what lies beside the site is named, and nothing of it is touched', async () => {
  const out = one;
  writeFileSync(join(out, 'CNAME'), 'example.org');
  const { status, output } = await startBuild(ostbury, out).ended;
  expect([status, output]).toEqual([2, expect.stringMatching(/no earlier site: CNAME\..*\[out-holds-others\]/)]);
  expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('example.org');
});
