import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './places.ts';

const folder = join(programFolder, 'src', 'words');

/** The languages there are: de, en, uk. */
export const translations = (): readonly string[] =>
  readdirSync(folder)
    .flatMap((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? [])
    .toSorted();

/** The file of the pages' words in a language, by the first part of its tag; null where nobody has translated them. */
export function wordsFile(language: string): string | null {
  const name = language.split('-', 1)[0]?.toLowerCase() ?? '';
  const path = join(folder, `${name}.ts`);
  return /^[a-z]{2,3}$/.test(name) && existsSync(path) ? path : null;
}

/** A plugin that puts the words of a language in the place of the English ones, for the pages and for their scripts. */
export function pageWords(language: () => string) {
  return {
    name: 'dateline:page-words',
    enforce: 'pre' as const,
    load: (id: string): string | null => {
      if (!/[\\/]src[\\/]words[\\/]index\.ts$/.test(id.replace(/[?#].*$/, ''))) return null;
      const file = wordsFile(language());
      return file === null ? null : `export * from ${JSON.stringify(file)};`;
    },
  };
}
