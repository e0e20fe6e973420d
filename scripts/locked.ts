import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder, programPackage } from './places.ts';

/**
 * The very packages that the program was tested with, for a project's own package-lock.json: what the program needs itself
 * stands in its package.json with exact numbers, what those need in turn only there. npm takes no lock from a package that
 * comes as a file, and lays the packages of one that comes from a registry where `npm run` does not find their commands.
 */

/** A package as npm's lock has it: its number, its digest, and what it needs. */
type Locked = Readonly<Record<string, unknown>>;

/** Within the package; in the repository its own lock says the same. */
export const lockedFile = join('compiled', 'locked.json');

/** Everything that whoever runs the program needs, by its place below the project. */
export function lockedPackages(): Readonly<Record<string, Locked>> {
  const { packages } = JSON.parse(readFileSync(join(programFolder, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return Object.fromEntries(
    Object.entries(packages).flatMap(([place, { dev, devOptional, resolved: _, ...locked }]) =>
      place === '' || dev ? [] : [[place, devOptional ? { ...locked, optional: true } : locked]],
    ),
  );
}

/**
 * A package-lock.json for a project with this package.json, in which the program is the file `tarball`; `packages` are those
 * that it was tested with.
 */
export function lockFor(
  manifest: { readonly name?: string; readonly dependencies: Readonly<Record<string, string>> },
  tarball: { readonly name: string; readonly bytes: Uint8Array },
  packages: Readonly<Record<string, Locked>>,
): string {
  const { name, dependencies } = manifest;
  const { name: program, version, license, bin, engines, dependencies: needs } = programPackage;
  const own = {
    version,
    resolved: `file:${tarball.name}`,
    integrity: `sha512-${createHash('sha512').update(tarball.bytes).digest('base64')}`,
    license,
    dependencies: needs,
    bin,
    engines,
  };
  const below = { ...packages, [`node_modules/${program}`]: own };
  const sorted = Object.entries(below).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lock = {
    ...(name === undefined ? {} : { name }),
    lockfileVersion: 3,
    requires: true,
    packages: { '': { ...(name === undefined ? {} : { name }), dependencies }, ...Object.fromEntries(sorted) },
  };
  return `${JSON.stringify(lock, null, 2)}\n`;
}
