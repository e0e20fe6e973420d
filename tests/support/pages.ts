import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every HTML page of a built site, by its path in the folder. */
export function pagesOf(folder: string): readonly { readonly path: string; readonly html: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => ({ path: path.split(sep).join('/'), html: readFileSync(join(folder, path), 'utf8') }));
}
