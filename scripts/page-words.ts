import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './places.ts';

/** The file of the pages' words in a language, by the first part of its tag; null where nobody has translated them. */
export function wordsFile(language: string): string | null {
  const name = language.split('-', 1)[0]?.toLowerCase() ?? '';
  const path = join(programFolder, 'src', 'words', `${name}.ts`);
  return /^[a-z]{2,3}$/.test(name) && existsSync(path) ? path : null;
}

/** A plugin that puts the words of a language in the place of the English ones, for the pages and for their scripts. */
export function pageWords(language: string) {
  const file = wordsFile(language);
  return {
    name: 'dateline:page-words',
    enforce: 'pre' as const,
    load: (id: string): string | null =>
      file !== null && /[\\/]src[\\/]words[\\/]index\.ts$/.test(id.replace(/[?#].*$/, ''))
        ? `export * from ${JSON.stringify(file)};`
        : null,
  };
}
