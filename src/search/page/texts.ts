import { vocabularyOf } from '../folding.ts';
import type { RecordWords, Texts } from '../index/facts.ts';
import { readIndexed } from '../index/indexable.ts';
import { plainText } from './excerpts.ts';
import { fetchJson } from './fetching.ts';
import type { FoundRecord } from './records.ts';

/** The file that holds a record's words; '' where they came with the facts. */
export function fileOf({ kind, place }: FoundRecord, texts: Texts): string {
  return texts.kind === 'here' ? '' : `search/${kind}s/${Math.floor(place / texts.perFile[kind])}.json?${texts.build}`;
}

/** Reads the words of a record. Rejects where they cannot be had. */
export async function readWords(record: FoundRecord, texts: Texts): Promise<RecordWords> {
  const { kind, place } = record;
  const words =
    texts.kind === 'here'
      ? texts[kind][place]
      : ((await fetchJson(fileOf(record, texts))) as RecordWords[])[place % texts.perFile[kind]];
  if (!words) throw new Error('The words of a record are missing.');
  return words;
}

/** Every word there is, folded. Rejects where they cannot be had. */
export async function readVocabulary(texts: Texts): Promise<readonly string[]> {
  if (texts.kind === 'apart') return (await fetchJson(`search/words.json?${texts.build}`)) as string[];
  return vocabularyOf([...texts.quotation, ...texts.article].map(([, , content]) => plainText(readIndexed(content))));
}
