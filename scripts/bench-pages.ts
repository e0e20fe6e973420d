import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a server may send before it must wait for the reader’s first answer: ten packets of 1,460 bytes, less their headers. */
const oneRoundTrip = 14_336;

/**
 * Prints how many bytes the first view of a page takes: its HTML with the styles in it, compressed as hosts do. No page
 * asks for anything else before it can be read.
 */
export function benchPages(name: string, folder: string): void {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, size: gzipSync(readFileSync(join(folder, path)), { level: 6 }).length }))
    .sort((a, b) => a.size - b.size);
  const median = sizes[Math.floor(sizes.length / 2)];
  const largest = sizes.at(-1);
  console.log(`Pages, ${name}, ${sizes.length} of them, in bytes; one round trip is ${oneRoundTrip}:`);
  console.log(`  first view   median ${median?.size}, most ${largest?.size} (${largest?.path})`);
}
