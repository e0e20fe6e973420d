import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

/**
 * The package has the sources of its pages alone, which Astro compiles wherever they lie; what only commands use is in it
 * compiled. So no page may come to need a source that is left out.
 */

/** The files whose values a source imports: types are gone before it runs. */
function importsOf(file: string): readonly string[] {
  if (!/\.(?:ts|astro)$/.test(file)) return [];
  const statements = readFileSync(file, 'utf8').matchAll(
    /(?:(?:import|export)\b(?!\s+type\b)([^'"();]*?)from\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)['"](\.[^'"?]+)/g,
  );
  return [...statements].flatMap(([, names = '', path = '']) => {
    const listed = /^\s*\{([\s\S]*)\}\s*$/.exec(names)?.[1]?.split(',') ?? [''];
    const isTypes =
      listed.some((name) => name.trim() !== '') && listed.every((name) => /^\s*(?:type\s.*)?$/.test(name));
    return isTypes ? [] : [normalize(join(dirname(file), path))];
  });
}

test('no page needs a source that the package leaves out', () => {
  const left = packageFile.files.filter((name) => name.startsWith('!')).map((name) => normalize(name.slice(1)));
  const isLeft = (file: string) => left.some((name) => file === name || file.startsWith(join(name, '/')));
  const from = new Map<string, string>();
  const open = ['src/pages/**/*', 'src/components/*', 'src/layouts/*', 'src/words/*', 'src/content.config.ts'].flatMap(
    (pattern) => globSync(pattern).filter((file) => /\.(?:ts|astro)$/.test(file)),
  );
  const start = new Set(open);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const next of importsOf(file)) {
      if (from.has(next) || start.has(next) || !existsSync(next)) continue;
      from.set(next, file);
      open.push(next);
    }
  }
  expect(from.size).toBeGreaterThan(100);
  expect([...from].filter(([file]) => isLeft(file)).map(([file, by]) => `${by} → ${file}`)).toEqual([]);
});
