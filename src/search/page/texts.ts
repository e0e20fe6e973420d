import { vocabularyOf } from '../folding.ts';
import type { RecordWords, Texts } from '../index/facts.ts';
import { readIndexed } from '../index/indexable.ts';
import { readWordList } from '../word-list.ts';
import { plainText } from './excerpts.ts';
import { fetchJson } from './fetching.ts';
import type { FoundRecord } from './records.ts';
import { type Shelf, shelfOf } from './shelves.ts';

/** The file that holds a record's words; '' where they came with the facts. */
export function fileOf(record: FoundRecord, shelves: readonly Shelf[]): string {
  const { shelf, place } = shelfOf(record, shelves);
  const { home, texts } = shelf;
  if (texts.kind === 'here') return '';
  return `${home}search/${record.kind}s/${Math.floor(place / texts.perFile[record.kind])}.json?${texts.build}`;
}

/** Reads the words of a record, whose address then has its site's base path. Rejects where they cannot be had. */
export async function readWords(record: FoundRecord, shelves: readonly Shelf[]): Promise<RecordWords> {
  const { shelf, place } = shelfOf(record, shelves);
  const { texts, home } = shelf;
  const { kind } = record;
  const words =
    texts.kind === 'here'
      ? texts[kind][place]
      : ((await fetchJson(fileOf(record, shelves))) as RecordWords[])[place % texts.perFile[kind]];
  if (!words) throw new Error('The words of a record are missing.');
  const [address, ...rest] = words;
  return [home + address.replace(/^\//, ''), ...rest];
}

/** Every word there is, folded. Rejects where they cannot be had. */
export async function readVocabulary(shelves: readonly Pick<Shelf, 'home' | 'texts'>[]): Promise<readonly string[]> {
  const [first, ...others] = await Promise.all(shelves.map(({ home, texts }) => vocabularyAt(home, texts)));
  return others.length === 0 ? (first ?? []) : [...new Set([first ?? [], ...others].flat())];
}

async function vocabularyAt(home: string, texts: Texts): Promise<readonly string[]> {
  if (texts.kind === 'apart')
    return readWordList((await fetchJson(`${home}search/words.json?${texts.build}`)) as string);
  return vocabularyOf([...texts.quotation, ...texts.article].map(([, , content]) => plainText(readIndexed(content))));
}
