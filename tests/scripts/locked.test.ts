import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { lockedPackages, lockFor } from '../../scripts/locked.ts';

/** The lock that a new project begins with: the packages that the program was tested with, and no others. */
const packages = lockedPackages();

test('a new project is locked to what the program was tested with, from whatever registry', () => {
  for (const [name, version] of Object.entries(packageFile.dependencies))
    expect(packages[`node_modules/${name}`], name).toMatchObject({ version, integrity: expect.any(String) });
  for (const name of ['vitest', 'typescript', 'axe-core']) expect(packages).not.toHaveProperty(`node_modules/${name}`);
  expect(JSON.stringify(packages)).not.toMatch(/"resolved"|https?:\/\/registry/);
});

test('and to the file that the program came as', () => {
  const bytes = Buffer.from('a package');
  const manifest = { name: 'floods', dependencies: { [packageFile.name]: 'file:program.tgz' } };
  const lock = JSON.parse(lockFor(manifest, { name: 'program.tgz', bytes }, packages));
  expect(lock.packages['']).toEqual(manifest);
  expect(lock.packages[`node_modules/${packageFile.name}`]).toMatchObject({
    version: packageFile.version,
    resolved: 'file:program.tgz',
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    dependencies: packageFile.dependencies,
  });
  expect(Object.keys(lock.packages)).toHaveLength(Object.keys(packages).length + 2);
});
