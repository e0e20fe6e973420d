import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../scripts/replace-file.ts';
import { writeSeen } from '../../scripts/reviewed.ts';
import { folderOfTest } from '../support/build.ts';

test('a disk that is full while a file is written leaves the file as it was, and nothing beside it', () => {
  const folder = folderOfTest();
  const path = join(folder, 'reviewed.json');
  writeFileSync(path, 'all that was seen');
  // What is written here finds no room.
  symlinkSync('/dev/full', join(folder, '.reviewed.json.new'));
  expect(() => writeSeen(folder, [])).toThrow(expect.objectContaining({ code: 'ENOSPC', path }));
  expect(readFileSync(path, 'utf8')).toBe('all that was seen');
  expect(readdirSync(folder)).toEqual(['reviewed.json']);
});

test('a name may be as long as the disk allows', () => {
  const folder = folderOfTest();
  const name = `${'ü'.repeat(125)}.yaml`;
  replaceFile(join(folder, name), 'new');
  expect(readdirSync(folder)).toEqual([name]);
});

test('a link stays a link, and a file keeps who may read it', () => {
  const folder = folderOfTest();
  const [file, link] = [join(folder, 'quay.yaml'), join(folder, 'link.yaml')];
  writeFileSync(file, 'old');
  chmodSync(file, 0o640);
  symlinkSync('quay.yaml', link);
  replaceFile(link, 'new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o640);
});
