import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBundle } from '../../scripts/bundle.ts';
import { generateCorpus, writeSeeds } from '../../scripts/generate-corpus.ts';
import { build, filesIn, newFolder } from '../support/build.ts';

/** What a build remembers of the last one changes how long it takes, and not one byte of the site. */

const folder = newFolder();
const seeds = join(folder, 'seeds');
const out = join(folder, 'warm');
const flags = ['--site', 'https://example.org', '--cards', 'none'];
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An index of words in parts, of which those that did not change are taken again. */
const env = { INDEX_PART: '40' };

let cold = 0;

/** The site of the same articles and addresses by a build that remembers nothing: it knows this folder by another name. */
function buildCold(): ReadonlyMap<string, Buffer> {
  const copy = join(folder, `copy-${++cold}`);
  cpSync(seeds, copy, { recursive: true });
  build(`${copy}-site`, ['--seeds', copy, ...flags], { env });
  return filesIn(`${copy}-site`);
}

const buildWarm = () => build(out, ['--seeds', seeds, ...flags], { env });
/** How many files a build says it made anew. */
const madeBy = (said: string): number => Number(/made (\d+) of/.exec(said)?.[1] ?? Number.NaN);
const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(join(seeds, name), change(readFileSync(join(seeds, name), 'utf8')));

/** The first line of an article, as its page prints it. */
const headlineOf = (name: string) => readFileSync(join(seeds, name), 'utf8').split('\n')[0] ?? '';

/** Compares file by file, so that a failure names the page and not the bytes of all. */
function expectSame(one: ReadonlyMap<string, Buffer>, two: ReadonlyMap<string, Buffer>): void {
  expect([...one.keys()]).toEqual([...two.keys()]);
  expect([...one].filter(([name, bytes]) => !two.get(name)?.equals(bytes)).map(([name]) => name)).toEqual([]);
}

beforeAll(() => {
  writeSeeds(generateCorpus(14), seeds);
  buildWarm();
});

test('nothing changed: every file is left as it is', () => {
  const page = join(out, 'about', 'index.html');
  const before = statSync(page).ino;
  buildWarm();
  expect(statSync(page).ino).toBe(before);
});

test('one article more or another: only what shows it is made again, and what somebody changed or took away', () => {
  const before = filesIn(out);
  const places = new Map([...before.keys()].map((name) => [name, statSync(join(out, name)).ino]));
  const [first = ''] = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  edit(first, (text) => `${text}\nWhat was added to the story.\n`);
  // Another page than that article’s, of the size and nearly the age it had.
  const articles = [...before].filter(([name]) => /^articles\/.*\.html$/.test(name));
  const [[spoilt = ''] = []] = articles.filter(([name]) => !before.get(name)?.includes(headlineOf(first)));
  const { size, mtime } = statSync(join(out, spoilt));
  writeFileSync(join(out, spoilt), 'x'.repeat(size));
  utimesSync(join(out, spoilt), mtime, new Date(mtime.getTime() + 1000));
  rmSync(join(out, 'robots.txt'));
  expect(madeBy(buildWarm())).toBeLessThan(80);
  const after = filesIn(out);
  for (const name of [spoilt, 'robots.txt']) expect(after.get(name), name).toEqual(before.get(name));
  const changed = articles.filter(([name, bytes]) => !after.get(name)?.equals(bytes));
  expect(changed).toHaveLength(1);
  const remade = articles.filter(([name]) => statSync(join(out, name)).ino !== places.get(name)).map(([name]) => name);
  expect(new Set(remade)).toEqual(new Set([spoilt, ...changed.map(([name]) => name)]));
  const parts = [...before.keys()].filter((name) => name.endsWith('pagefind-entry.json'));
  const kept = parts.filter((name) => statSync(join(out, name)).ino === places.get(name));
  expect([parts.length > 2, kept.length]).toEqual([true, parts.length - 1]);
  writeFileSync(
    join(seeds, 'more.txt'),
    'Ferry sails from Ostbury\n\nBy Kim Orr\n\n1 December 2021\n\n“It was rough,” said Ida Moss.\n',
  );
  expect(madeBy(buildWarm())).toBeLessThan(100);
});

test('changed, new and gone articles', () => {
  const [first = '', second = '', third = '', fourth = ''] = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  edit(first, (text) => `${text}\nOne more line of the story.\n`);
  edit(second, (text) => text.replace(/^.*$/m, (headline) => `${headline} after all`));
  edit(third, (text) => text.replace(/“[^”]*”/, 'nothing'));
  rmSync(join(seeds, fourth));
  if (existsSync(join(seeds, fourth.replace('.txt', '.yaml')))) rmSync(join(seeds, fourth.replace('.txt', '.yaml')));
  writeFileSync(
    join(seeds, 'new.txt'),
    'Bridge opens at Ostbury\n\nBy Kim Orr\n\n30 November 2021\n\nThe mayor cut a ribbon.\n\n“We waited long,” said Ann Poole.\n',
  );
  const expected = buildCold();
  buildWarm();
  expectSame(filesIn(out), expected);
});

test('other settings', () => {
  edit('people.yaml', (text) => text.replace(/role: .*/, 'role: Gardener').replace(/side: .*/, 'side: Elsewhere'));
  edit('timeline.yaml', (text) => text.replace('Made-up', 'Another'));
  const expected = buildCold();
  buildWarm();
  expectSame(filesIn(out), expected);
});

test('the pages’ program is bundled once, and anew where what was kept is not whole', async () => {
  // An address of its own, for builds beside this one keep theirs in the same folder.
  const address = 'https://bundled.example';
  // Packing the program, as a test beside this one does, makes another version of it; a process remembers the one it met first.
  const keyNow = async (): Promise<string> => {
    vi.resetModules();
    vi.stubEnv('SITE_URL', address);
    vi.stubEnv('BASE_PATH', '/');
    const { keyOfBundle } = await import('../../scripts/bundle.ts');
    const key = keyOfBundle('en-GB', []);
    vi.unstubAllEnvs();
    return join('.dateline', 'bundles', key);
  };
  const before = await keyNow();
  rmSync(before, { recursive: true, force: true });
  const buildAnew = (name: string) => {
    cpSync(seeds, join(folder, name), { recursive: true });
    build(join(folder, `${name}-site`), ['--seeds', join(folder, name), '--site', address, '--cards', 'none']);
    return filesIn(join(folder, `${name}-site`));
  };
  const bundled = buildAnew('bundled');
  const kept = existsSync(before) ? before : await keyNow();
  expect(existsSync(join(kept, 'styles.json'))).toBe(true);
  expectSame(buildAnew('kept'), bundled);
  // Where some of it is gone there is none, as in the first build here, and nothing of it is left behind.
  rmSync(join(kept, '.prerender'), { recursive: true });
  const given = join(folder, 'given');
  expect(await openBundle(basename(kept), given)).toBeNull();
  expect(existsSync(given)).toBe(false);
});
