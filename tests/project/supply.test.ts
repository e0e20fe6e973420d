import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import packageFile from '../../package.json' with { type: 'json' };

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly dev?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every package is locked with its digest, and with no registry’s address', () => {
  expect(locked.length).toBeGreaterThan(400);
  const weak = locked.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
  expect(weak.map(([path]) => path)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('whoever installs the package gets the versions that were tried here', () => {
  const tried = Object.keys(packageFile.dependencies).map((name) => [name, packages[`node_modules/${name}`]?.version]);
  expect(packageFile.dependencies).toEqual(Object.fromEntries(tried));
});

test('only packages that need it may run a script when they are installed', () => {
  const scripted = new Set(locked.filter(([, entry]) => entry.hasInstallScript).map(([path]) => nameOf(path)));
  const allowed = Object.keys(packageFile.allowScripts);
  expect(allowed.filter((name) => !scripted.has(name))).toEqual([]);
});

/** Licences under which a part may be used beside a program under MIT: none asks that the program take its own. */
const compatible =
  /^\(?(?:MIT|MIT-0|ISC|0BSD|BSD|BSD-[23]-Clause|BlueOak-1\.0\.0|Apache-2\.0|CC0-1\.0|CC-BY-[34]\.0|Unlicense|Python-2\.0|WTFPL|Zlib|OFL-1\.1|MPL-2\.0|LGPL-3\.0-or-later)(?: (?:AND|OR) [\w.() -]+)*\)?$/;

/** Used by tests alone, and so never part of what anybody gets: their licences bind only who passes them on. */
const forTests: readonly string[] = ['citeproc: CPAL-1.0 OR AGPL-1.0', 'wicg-inert: W3C-20150513'];

test('every package that is installed is under a licence that fits', () => {
  const licences = locked.flatMap(([path, { dev }]) => {
    const file = join(path, 'package.json');
    if (!existsSync(file)) return [];
    const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly license?: string | { readonly type: string };
      readonly licenses?: readonly { readonly type: string }[];
    };
    const named =
      typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR '));
    const line = `${nameOf(path)}: ${named ?? licenceFile(path)}`;
    return dev && forTests.includes(line) ? [] : [line];
  });
  expect(licences.length).toBeGreaterThan(300);
  expect(licences.filter((line) => !compatible.test(line.slice(line.indexOf(': ') + 2)))).toEqual([]);
});

/** A package that names no licence may bring its text. */
function licenceFile(path: string): string {
  const file = readdirSync(path).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : readFileSync(join(path, file), 'utf8');
  return /Permission is hereby granted, free of charge/.test(text) ? 'MIT' : 'none';
}

test('newer versions are looked for', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    readonly updates: readonly { readonly 'package-ecosystem': string; readonly directory: string }[];
  };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  expect(updates.every(({ directory }) => directory === '/')).toBe(true);
});

test('what each package is for is written down, and of no other', () => {
  const rows = readFileSync('.github/decisions/08-packages.md', 'utf8').matchAll(/^\| ([^|]+?) +\| [^|]+ \|$/gm);
  const written = [...rows].flatMap(([, names = '']) => names.replaceAll(' •', '').split(', '));
  const asked = Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies });
  expect(written.filter((name) => name !== 'package' && !/^-+$/.test(name)).sort()).toEqual(asked.sort());
});
