import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { entriesFolder, workspaceFolder } from '../../scripts/folders.ts';
import type { Rereader } from '../../scripts/rereader.ts';
import type { Site } from '../../src/make-site.ts';
import { ledgerPath } from '../../src/seeds/read.ts';
import { newFolder } from '../support/build.ts';

const seeds = join(newFolder(), 'articles');
const path = (name: string) => join(seeds, name);
const write = (name: string, ...lines: readonly string[]) => writeFileSync(path(name), `${lines.join('\n')}\n`);
const add = (name: string, from: string, to: string) =>
  writeFileSync(path(name), readFileSync(path(name), 'utf8').replace(from, to));

let live: Rereader;
let site: Site;
let shown = 0;

/** All that pages show of a site, as JSON. */
const told = ({ model, timeline, ledger }: Site): unknown => JSON.parse(JSON.stringify({ model, timeline, ledger }));

/** What a program that was only just started shows and says. */
async function afresh() {
  vi.resetModules();
  const { rereader } = await import('../../scripts/rereader.ts');
  let read: Site | undefined;
  const { problems } = await rereader(seeds, null, (made) => {
    read = made;
  }).look();
  return { site: read && told(read), problems };
}

/** Looks again: how many articles were read, and how many of those shown are not what was shown before. */
async function look() {
  const before = new Set(site.model.articles.map(({ quotations }) => quotations));
  const { readAnew, problems } = await live.look();
  const made = site.model.articles.filter(({ quotations }) => !before.has(quotations)).length;
  expect({ site: told(site), problems }).toEqual(await afresh());
  return { readAnew, made, said: problems.map(({ code }) => code) };
}

beforeAll(async () => {
  cpSync(resolve('seeds'), seeds, { recursive: true });
  rmSync(ledgerPath(seeds), { force: true });
  mkdirSync(seeds, { recursive: true });
  write(
    'weir.txt',
    'Weir gives way at Ostbury',
    '',
    '3 May 2021',
    '',
    '“It went at four,” said Rosa Lim, the lock keeper.',
  );
  write(
    'ferry.txt',
    'Ferry stays in port',
    '',
    '4 May 2021',
    '',
    '“Nobody crosses today,” said Tam Orrin, who steers it.',
  );
  const { rereader } = await import('../../scripts/rereader.ts');
  live = rereader(seeds, null, (made) => {
    site = made;
    shown++;
  });
  await live.look();
});

afterAll(() => {
  for (const folder of [entriesFolder(seeds), workspaceFolder(seeds)]) rmSync(folder, { recursive: true, force: true });
});

test('of a folder that is looked at again only what changed is read and made, and it is what a new start shows', async () => {
  expect(await look()).toMatchObject({ readAnew: 0, made: 0 });
  expect(shown).toBe(1);

  // A sentence, a quotation, and one that another article prints as well.
  add('weir.txt', 'keeper.', 'keeper. It was dark.');
  expect(await look()).toMatchObject({ readAnew: 1, made: 1 });
  add('weir.txt', 'dark.', 'dark.\n\n“We had told them for years that the gates were rotten,” said Tam Orrin.');
  expect(await look()).toMatchObject({ readAnew: 1, made: 1 });
  add('ferry.txt', 'it.', 'it. “We had told them for years that the gates were rotten,” he said.');
  expect(await look()).toMatchObject({ readAnew: 1, made: 2 });

  // One comes, gets another name, and goes.
  write('mill.txt', 'Mill is sold', '', '5 May 2021', '', '“I am glad of it,” said Wren Abbot, the miller.');
  expect(await look()).toMatchObject({ readAnew: 1, made: 1 });
  renameSync(path('mill.txt'), path('old-mill.txt'));
  expect(await look()).toMatchObject({ readAnew: 1 });
  rmSync(path('old-mill.txt'));
  expect(await look()).toMatchObject({
    readAnew: 0,
    made: 0,
    said: expect.arrayContaining(['published-article-gone']),
  });
  expect(site.model.speakers.map(({ name }) => name)).not.toContain('Wren Abbot');

  // What a sidecar gives is of that article alone.
  write('ferry.yaml', 'headline: Ferry stays where it is');
  expect(await look()).toMatchObject({ readAnew: 1, made: 1 });
  write('ferry.yaml', 'headline: “Ferry stays”');
  add('ferry.txt', 'Ferry stays in port', '“Ferry stays”');
  expect(await look()).toMatchObject({ said: ['published-article-gone'] });
  add('ferry.txt', '“Ferry stays”', 'Ferry stays in port');
  expect((await look()).said.length).toBeGreaterThan(1);
  // Whom a person speaks for is told of by every article, and no article is read otherwise for a name that it does not print.
  add('people.yaml', '', '- name: Rosa Lim\n  side: Ostbury Locks\n');
  await look();
  expect(site.model.speakers.find(({ name }) => name === 'Rosa Lim')?.side?.name).toBe('Ostbury Locks');
});

test('what was shown stays while an article cannot be read, and what the program writes is none of a change', async () => {
  const before = shown;
  const whole = readFileSync(path('weir.txt'));
  writeFileSync(path('weir.txt'), Buffer.from([0, 1, 2, 3, 0, 0, 7, 0]));
  expect((await live.look()).problems.map(({ code }) => code)).toContain('unreadable-article');
  expect(shown).toBe(before);
  writeFileSync(path('weir.txt'), whole);
  expect(await look()).toMatchObject({ made: 0 });
  expect(shown).toBe(before);

  expect(live.isAsLeft(ledgerPath(seeds))).toBe(true);
  expect(live.isAsLeft(path('.weir.txt.swp'))).toBe(true);
  expect(live.isAsLeft(path('weir.txt'))).toBe(false);
  writeFileSync(ledgerPath(seeds), `${readFileSync(ledgerPath(seeds), 'utf8')}\n`);
  expect(live.isAsLeft(ledgerPath(seeds))).toBe(false);
});
