import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrastOnPaper, forDark } from '../../src/look/colours.ts';
import { contactLink } from '../../src/publish/contact.ts';
import { licenceOf } from '../../src/publish/licence.ts';
import { timelineSchema } from '../../src/schema.ts';
import { readSettings } from '../../src/seeds/read.ts';
import { folderOfTest } from '../support/build.ts';

function read(timeline: string) {
  const folder = folderOfTest();
  writeFileSync(join(folder, 'timeline.yaml'), timeline);
  const { problems, timeline: settings } = readSettings(folder);
  return { settings, said: problems.map(({ line, message, code }) => `${line} ${message} [${code}]`) };
}

test('a colour that is seen on both papers is taken, and one that is not is said with one that would do', () => {
  expect(read('accent: "#8a1538"\n').said).toEqual([]);
  const { said } = read('title: Weir\naccent: "#ffcc00"\n');
  expect(said).toHaveLength(1);
  const [, better = ''] = /(#[0-9a-f]{6}) would do/.exec(said[0] ?? '') ?? [];
  expect(said[0]).toMatch(
    /^2 This colour, #ffcc00, has a contrast of 1\.\d to 1 against the light paper.*\[faint-colour\]$/,
  );
  expect(contrastOnPaper(better, 'light')).toBeGreaterThanOrEqual(4.5);
  expect(read('accent: {light: "#8a1538", dark: "#222222"}\n').said.join()).toContain('against the dark paper');
  expect(read('sides:\n  - {name: Mill, colour: "#fff0a0"}\n').said.join()).toContain('The colour of Mill');
});

test('of one colour the dark theme has the same hue, and light enough for text', () => {
  for (const colour of ['#000000', '#253d9e', '#8a1538', '#00ff00'])
    expect(contrastOnPaper(forDark(colour), 'dark')).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ['accent: red', '“accent” must be a colour such as #253d9e', 'wrong-value'],
  ['accent: {light: "#8a1538", drak: "#ffffff"}', 'Did you mean “dark”?', 'wrong-value'],
  ['licence: {nam: Ours}', 'Did you mean “name”?', 'wrong-value'],
  ['logo: weir.svg', 'no picture “weir.svg” beside timeline.yaml', 'picture-missing'],
])('%s is said at its line', (line, message, code) => {
  const { said } = read(`title: Weir\n${line}\n`);
  expect(said.join('\n')).toContain(message);
  expect(said.join('\n')).toContain(`[${code}]`);
  expect(said.every((each) => each.startsWith('2 '))).toBe(true);
});

test('a licence by its short name leads to its text', () => {
  expect(licenceOf('CC BY-SA 4.0').url).toBe('https://creativecommons.org/licenses/by-sa/4.0/');
  expect(licenceOf('CC0 1.0').url).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
  expect(licenceOf('Ours')).toEqual({ name: 'Ours', url: null });
});

test('whom to write to may be given as a link to a mailbox', () => {
  const { contact } = timelineSchema.parse({ contact: 'mailto:desk@example.org' });
  expect(contact).toBe('desk@example.org');
  expect(contactLink(contact ?? '')).toBe('mailto:desk@example.org');
});
