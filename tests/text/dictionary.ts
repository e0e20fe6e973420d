import nlp from 'compromise/two';

/** Where the words stand that `src/text/dictionary.ts` knows. */
export const dictionaryFile = 'src/text/dictionary.json';

/** The file as the installed `compromise` would have it: single words by their classes. */
export function dictionaryOfPackage(): string {
  const { lexicon } = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }).one;
  const words: Record<string, string[]> = {};
  for (const [word, classes] of Object.entries(lexicon)) {
    if (word.includes(' ')) continue;
    const list = [classes].flat().join(' ');
    words[list] = [...(words[list] ?? []), word];
  }
  const lines = Object.entries(words).map(([classes, each]) => [classes, each.join(' ')]);
  return `${JSON.stringify(Object.fromEntries(lines), null, 2)}\n`;
}
