import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOfTest, runOn } from '../support/build.ts';
import { type CommandHere, runHere } from '../support/here.ts';

const run = (command: CommandHere, seeds: string) => runHere(seeds, command);

const quay = [
  'Ferry halted at Marlow Quay',
  '10 June 2024',
  '',
  '“The ramp is not safe, and nobody has looked at it for years,” said Tom Ashby, the harbour master.',
  '',
  '“We were told nothing at all about it,” said Ida Crane, a passenger.',
  '',
].join('\n');

function folder() {
  const seeds = join(folderOfTest(), 'articles');
  mkdirSync(seeds);
  const path = (name: string) => join(seeds, name);
  writeFileSync(path('quay.txt'), quay);
  const idOf = (words: string): string => {
    const { articles } = JSON.parse(readFileSync(path('addresses.json'), 'utf8'));
    const quotations = Object.values(articles).flatMap((article) =>
      Object.entries((article as { quotations: Record<string, [string, string]> }).quotations),
    );
    return quotations.find(([, [text]]) => text.startsWith(words))?.[0] ?? 'absent';
  };
  return { seeds, path, idOf };
}

test('an edited quotation keeps its correction: check names the new id, settle writes it, comments stay', async () => {
  const { seeds, path, idOf } = folder();
  expect((await run('entries', seeds)).status).toBe(0);
  const old = idOf('The ramp');
  const sidecar = `# from the paper\npublisher: Quay Post # its name\ncorrections:\n  - quotation: ${old} # the first\n    speaker: Tom Ashby Jr\n    because: He rang us.\n`;
  writeFileSync(path('quay.yaml'), sidecar);
  writeFileSync(path('people.yaml'), '- name: Tom Ashby Jr\n');
  writeFileSync(path('quay.txt'), quay.replace('not safe', 'unsafe'));
  const offered = await run('check', seeds);
  expect(offered.status).toBe(1);
  expect(offered.said).toMatch(
    new RegExp(
      `^quay\\.yaml:4:\\d+ .*${old}.*The ramp is not safe.*“He rang us.”.*looks like today's q-.*npm run settle`,
      'm',
    ),
  );
  expect((await run('settle', seeds)).said).toContain(`quay.yaml: ${old} → q-`);
  expect((await run('entries', seeds)).status).toBe(0);
  expect(readFileSync(path('quay.yaml'), 'utf8')).toBe(sidecar.replace(old, idOf('The ramp')));
  expect((await run('settle', seeds)).said).toContain('nothing to settle');
});

test('what was said of one half of a parted quotation moves with it, in one run', async () => {
  const { seeds, path, idOf } = folder();
  writeFileSync(path('quay.yaml'), 'corrections:\n  - {quotation: The ramp is, split: and nobody has}\n');
  expect((await run('entries', seeds)).status).toBe(0);
  const [ramp, nobody] = [idOf('The ramp'), idOf('and nobody')];
  const sidecar = `corrections:\n  - {quotation: ${ramp}, split: and nobody has}\n  - {quotation: ${nobody}, speaker: null}\n`;
  writeFileSync(path('quay.yaml'), sidecar);
  writeFileSync(path('quay.txt'), quay.replace('not safe', 'unsafe').replace('for years', 'for many years'));
  expect((await run('settle', seeds)).said).toContain('2 corrections moved');
  expect((await run('entries', seeds)).status).toBe(0);
  expect(readFileSync(path('quay.yaml'), 'utf8')).toBe(
    sidecar.replace(ramp, idOf('The ramp')).replace(nobody, idOf('and nobody')),
  );
});

test('a renamed article takes its sidecar along', async () => {
  const { seeds, path, idOf } = folder();
  expect((await run('entries', seeds)).status).toBe(0);
  const old = idOf('We were told');
  writeFileSync(path('quay.yaml'), `corrections:\n  - {quotation: ${old}, speaker: null}\n`);
  mkdirSync(path('2024'));
  renameSync(path('quay.txt'), path('2024/marlow.txt'));
  expect((await run('check', seeds)).said).toMatch(
    /^quay\.yaml .*2024\/marlow\.txt: “npm run settle” renames the sidecar/m,
  );
  expect((await run('settle', seeds)).said).toContain('quay.yaml → 2024/marlow.yaml');
  expect(existsSync(path('quay.yaml'))).toBe(false);
  const checked = await run('check', seeds);
  expect(checked.status).toBe(0);
  // Settled: nobody is asked about it again.
  expect(checked.said).not.toContain('We were told');
});

test('a speaker nobody knows is asked about, with the nearest name', async () => {
  const { seeds, path } = folder();
  writeFileSync(path('quay.yaml'), 'corrections:\n  - quotation: We were told\n    speaker: Tom Ashbie\n');
  const { status, said } = await run('check', seeds);
  expect(status).toBe(0);
  expect(said).toMatch(
    /^quay\.yaml:3:\d+ warning: “Tom Ashbie” is nobody known.*Did you mean “Tom Ashby”\?.*\[unknown-speaker\]$/m,
  );
});

test('a folder that does not exist is said to be none, and is not made', () => {
  const seeds = join(folderOfTest(), 'nowhere');
  const { status, said } = runOn(seeds, 'settle');
  expect([status, said]).toEqual([1, expect.stringContaining('[no-seeds]')]);
  expect(existsSync(seeds)).toBe(false);
});
