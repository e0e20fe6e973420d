import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One word of a machine-parsed article: where it starts in the text, and its Penn Treebank tag. */
export interface ParsedWord {
  readonly word: string;
  readonly start: number;
  readonly tag: string;
}

/**
 * Reads `parses.tsv.gz` of a corpus folder: for each article its sentences of words. A line `# article offset` begins each
 * sentence; the columns are word, start, part of speech, kind of name, head, relation, of which the first three are read.
 */
export function readParses(dir: string): Map<string, ParsedWord[][]> {
  const articles = new Map<string, ParsedWord[][]>();
  let sentence: ParsedWord[] = [];
  for (const line of gunzipSync(readFileSync(join(dir, 'parses.tsv.gz')))
    .toString('utf8')
    .split('\n')) {
    if (line.startsWith('# ') && !line.includes('\t')) {
      const name = line.slice(2, line.lastIndexOf(' '));
      sentence = [];
      const list = articles.get(name);
      if (list) list.push(sentence);
      else articles.set(name, [sentence]);
      continue;
    }
    const [word, start, tag] = line.split('\t');
    if (word && start && tag) sentence.push({ word, start: Number(start), tag });
  }
  return articles;
}

/** The text of an article in whichever part of the corpus holds it; null where none does. */
export function readArticle(dir: string, file: string): { readonly text: string; readonly part: string } | null {
  for (const part of ['practice', 'fit']) {
    const path = join(dir, part, 'text', `${file}.txt`);
    if (existsSync(path)) return { text: readFileSync(path, 'utf8'), part };
  }
  return null;
}
