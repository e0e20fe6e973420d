import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Cuts the site's typeface to what its pages need, and writes it to `src/styles/fonts/`, where it is kept:
 *
 *     node scripts/fonts.ts
 *
 * Newsreader (SIL Open Font License 1.1), roman, weights 400 to 600, at the optical size of its text. Letters that it
 * lacks (Cyrillic, Greek) come from the reader's own serif.
 */
const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
);
const extended = source.replace('-latin-', '-latin-ext-');
const target = join('src', 'styles', 'fonts');

/** What English print needs: letters, figures, quotation marks, dashes, dots. Every page loads it. */
const english = [...range(0x20, 0x7e), ...'\u00a0£§«·»–—‘’‚“”„…‹›€−\u2009\u202f'].join('');
/** The letters and signs of western Europe besides. Here and below: a page loads them only where it prints one. */
const western = [...range(0xc0, 0xff), ...'¡©®°¿†•Œœ'].join('');
/** The other Latin letters of Europe: Polish, Czech, Turkish, Baltic names. */
const others = [...range(0x100, 0x17f), ...range(0x218, 0x21b)].join('');

mkdirSync(target, { recursive: true });
for (const [name, file, letters] of [
  ['newsreader', source, english],
  ['newsreader-west', source, western],
  ['newsreader-ext', extended, others],
] as const) {
  const font = await subsetFont(readFileSync(file), letters, {
    targetFormat: 'woff2',
    variationAxes: { opsz: 26, wght: { min: 400, max: 600 } },
  });
  writeFileSync(join(target, `${name}.woff2`), font);
  console.log(`${join(target, `${name}.woff2`)}: ${font.length} bytes`);
}

function range(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n));
}
