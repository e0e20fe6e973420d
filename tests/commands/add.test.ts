import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { docxOf } from '../importing/made-files.ts';
import { folderOfTest } from '../support/build.ts';
import { startOf } from '../support/commands.ts';

/** `npm run add`, run as a curator runs it, on files in a folder of her own. */
let folder = '';
let seeds = '';

beforeEach(() => {
  folder = folderOfTest();
  seeds = join(folder, 'articles');
});

function add(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...startOf('add'), '--seeds', seeds, ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const page =
  '<html><head><title>Ferry</title><meta property="article:published_time" content="2023-12-13"></head><body><article><h1>Ferry</h1><p>The ferry sails.</p><p>“Good,” said Ada Brandt.</p></article></body></html>';
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const read = (name: string): string => readFileSync(join(seeds, name), 'utf8');

test('a folder of saved files becomes texts with sidecars, and what cannot be taken in is named', () => {
  put('saved/ferry.html', page);
  put('saved/ferry_files/logo.svg', '<svg/>');
  put('saved/berths.docx', docxOf(['Berths', '13 December 2023', '“Bad,” said Peter Okoro.']));
  put('saved/mole.doc', 'old');
  // What has no end, what leads round and round, and what leads nowhere stop nothing.
  spawnSync('mkfifo', [join(folder, 'saved', 'pipe.html')]);
  for (const [name, target] of Object.entries({ up: '..', 'loop.html': 'loop.html', 'gone.html': 'gone' }))
    symlinkSync(target, join(folder, 'saved', name));
  const { status, stdout, stderr } = add(join(folder, 'saved'));
  expect(status).toBe(1);
  expect(readdirSync(seeds)).toEqual(['berths.txt', 'ferry.txt', 'ferry.yaml']);
  expect(read('ferry.txt')).toBe('Ferry\n\nThe ferry sails.\n\n“Good,” said Ada Brandt.\n');
  expect(read('ferry.yaml')).toContain('published: "2023-12-13"');
  expect(stdout).toMatch(/published {2}2023-12-13 {2}\(article:published_time/);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/gone\.html: This file is gone, or a link that leads nowhere/),
    expect.stringMatching(/loop\.html: This link leads back to itself/),
    expect.stringMatching(/mole\.doc: This is an old Word file/),
    expect.stringMatching(/pipe\.html: This is no plain file/),
  ]);
});

test('a second run changes nothing that somebody edited', () => {
  const path = put('ferry.html', page);
  expect(add(path).status).toBe(0);
  writeFileSync(join(seeds, 'ferry.yaml'), 'published: 2023-12-14\n');
  writeFileSync(join(seeds, 'ferry.txt'), `${read('ferry.txt')}One more line.\n`);
  const { status, stdout } = add(path);
  expect(status).toBe(0);
  expect(stdout).toMatch(/ferry\.yaml is there already and differs: kept/);
  expect(read('ferry.yaml')).toBe('published: 2023-12-14\n');
  expect(read('ferry.txt')).toContain('One more line.');
});

test('a text is taken byte for byte, and references beside it make its sidecar', () => {
  const text = Buffer.from('Ferry to sail twice\r\n\r\n\x93Good,\x94 said Ada Brandt.\r\n', 'latin1');
  const ris = 'TY  - NEWS\nTI  - Ferry to sail twice\nAU  - Lim, Rosa\nT2  - Quay Times\nDA  - 2023/12/13\nER  - \n';
  expect(add(put('ferry.txt', text), put('zotero.ris', ris)).status).toBe(0);
  expect(readFileSync(join(seeds, 'ferry.txt')).equals(text)).toBe(true);
  expect(read('ferry.yaml')).toContain('publisher: Quay Times');
  const other = add(put('other.ris', ris.replace('Ferry', 'Tram')));
  expect([other.status, other.stderr]).toEqual([
    1,
    expect.stringMatching(/“Tram to sail twice” is the title of no text/),
  ]);
});

test('without files, or with one that is not there, it says how it is used', () => {
  for (const words of [[], ['nothing.html']]) {
    const { status, stderr } = add(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(/npm run add -- \[flags\] FILE|does not exist/);
  }
  expect(existsSync(seeds)).toBe(false);
});
