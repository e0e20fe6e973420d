import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rememberTexts } from '../../scripts/known-texts.ts';
import { readSeeds } from '../../src/seeds/read.ts';

const work = mkdtempSync(join(tmpdir(), 'dateline-known-texts-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const workspace = join(work, 'workspace');

const story = (headline: string, day: string) =>
  `${headline}\n\n${day} March 2022\n\nThe bridge opens on Monday, its owners said.\n\n“It took long enough,” said the mayor, Rosa Lim.\n\nReuter\n\n`;
const bridge = story('BRIDGE OPENS AT OSTBURY', '3');
const files: Readonly<Record<string, string>> = {
  'bridge.txt': bridge,
  'bridge.yaml':
    '# Ours\npublisher: The Ostbury Echo\nbylines: [Kim Orr]\ncorrections:\n  - quotation: took-long-enough\n    speaker: Rosa Lim\n',
  'ferry.txt': story('“Ferry sails”', '4'),
  'ferry.yaml': 'headline: “Ferry sails”\n',
  'market.txt': story('Market closes', '5'),
  'market.yaml': 'headline: “Ferry sails”\n',
  'wrong.txt': story('Wrong in part', '6'),
  'wrong.yaml': 'publisher: The Ostbury Echo\nbyline: Kim Orr\n',
  'two.txt': bridge + story('TRAM STOPS FOR GOOD', '7'),
};

/** The files in a folder of another name, for one that this process has read is known without all this; and what is read of them. */
function readIn(name: string, given: Readonly<Record<string, string>>) {
  const folder = join(work, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(given)) writeFileSync(join(folder, file), text);
  const texts = rememberTexts(workspace);
  const learnt: string[] = [];
  const learn: typeof texts.learn = (respect, text, found) => {
    learnt.push(respect);
    texts.learn(respect, text, found);
  };
  const { articles, problems } = readSeeds(folder, { find: texts.find, learn });
  texts.keep();
  const here = (path: string) => path.replace(/^.*\//, '');
  const read = articles.map(({ source, sidecar, placeOf, wrong }) => ({
    name: source.name,
    text: source.text,
    sidecar,
    wrong,
    places: [['publisher'], ['headline'], ['corrections'], ['corrections', 0, 'speaker'], ['slug']].map((at) =>
      placeOf?.(at),
    ),
  }));
  return { read, problems: problems.map((problem) => ({ ...problem, file: here(problem.file) })), learnt };
}

test('what was found of texts is found again of the same texts, places and problems and all', () => {
  const first = readIn('first', files);
  // Four texts are one story each, and with two sidecars nothing is wrong.
  expect(first.learnt.toSorted()).toEqual([...Array(4).fill('one story'), ...Array(2).fill('sidecar')].toSorted());
  expect(first.problems.map(({ code, file }) => `${file} ${code}`)).toEqual(
    expect.arrayContaining(['market.yaml curly-quotes', 'wrong.yaml wrong-value', 'two.txt several-stories']),
  );
  const second = readIn('second', files);
  expect(second).toStrictEqual({ ...first, learnt: [] });
  expect(second.read.find(({ name }) => name === 'bridge')?.places[3]).toEqual({ line: 6, column: 5 });
});

test('a text that changed is read, and what is not asked for any more is forgotten', () => {
  const publisher = { 'bridge.yaml': 'publisher: The Northby Post\n' };
  const changed = readIn('third', { ...files, ...publisher });
  expect(changed.learnt).toEqual(['sidecar']);
  expect(changed.read.find(({ name }) => name === 'bridge')?.sidecar).toEqual({ publisher: 'The Northby Post' });
  expect(readIn('fourth', files).learnt).toEqual(['sidecar']);
});

test('a file of what is known that is not whole, or that another version wrote, is not used', () => {
  const right = readIn('fifth', files);
  writeFileSync(join(workspace, 'texts.json'), '{"version":"');
  const broken = readIn('sixth', files);
  expect(broken.learnt).toHaveLength(6);
  writeFileSync(join(workspace, 'texts.json'), '{"version":"another","found":{}}');
  expect(readIn('seventh', files)).toStrictEqual(broken);
  expect({ ...broken, learnt: [] }).toStrictEqual(right);
});
